//! What surrounds the worker's pages, in both parts of the app, and the way from one to the other.

use leptos::prelude::*;

use super::notebook::Notebook;
use super::parts::{Header, KeepingLine, NotLoaded};
use super::shelf::{LoadError, Shelf};
use super::{live, text};
use crate::address::{Page, Part};
use crate::browser::fetch::FetchError;
use crate::browser::{document, fragment, shell};

/// The pages of a part, each as `show` draws it, and what stands around them. Only what `show` names
/// gets into the part's program.
pub(super) fn frame(part: Part, show: fn(Page) -> AnyView) -> impl IntoView {
    Shelf::provide();
    let notebook = Notebook::provide();
    let page = RwSignal::new(Page::of(&fragment::now()));
    fragment::on_change(move || {
        document::scroll_up();
        let to = Page::of(&fragment::now());
        if to.part() == part || shell::is_cut_off() {
            page.set(to);
        } else {
            // What is shown stays until the start script has brought the other part.
            notebook.hand_over();
            document::load_again();
        }
    });
    view! {
        <Header/>
        <KeepingLine/>
        <main>{live(move || {
            notebook.renewed.track();
            let page = page.get();
            if page.part() == part { show(page) } else { cut_off() }
        })}</main>
    }
}

/// In the place of a page of another part, where that cannot come.
fn cut_off() -> AnyView {
    let again = Callback::new(|()| document::load_again());
    view! { <NotLoaded error=LoadError::Fetch(FetchError::NoNetwork) again=again/> }.into_any()
}

/// A page under this title; under the program's name where it has none.
pub(super) fn titled(title: &str, view: AnyView) -> AnyView {
    document::set_title(if title.is_empty() { text().app } else { title });
    view
}
