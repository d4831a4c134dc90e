//! What surrounds the worker's pages, in all parts of the app, and the way from one to the other.

use leptos::prelude::*;

use super::notebook::Notebook;
use super::parts::{Header, KeepingLine, NotLoaded};
use super::shelf::{LoadError, Shelf};
use super::{live, text};
use crate::address::{Page, Part};
use crate::browser::fetch::FetchError;
use crate::browser::{document, fragment, shell};

/// The pages of the only part that the program has, or of all (`None`), each as `show` draws it, and what
/// stands around them. Only what `show` names gets into the program.
pub(super) fn frame(only: Option<Part>, show: fn(Page) -> AnyView) -> impl IntoView {
    Shelf::provide();
    let notebook = Notebook::provide();
    let page = RwSignal::new(Page::of(&fragment::now()));
    let has = move |page: &Page| only.is_none_or(|part| page.part() == part);
    fragment::on_change(move || {
        document::scroll_up();
        let to = Page::of(&fragment::now());
        if has(&to) || shell::is_cut_off() {
            page.set(to);
        } else {
            // What is shown stays until the start script has brought the other part.
            notebook.hand_over();
            document::load_again();
        }
    });
    view! {
        {live(move || {
            notebook.renewed.track();
            view! { <Header/> }.into_any()
        })}
        <KeepingLine/>
        <main>{live(move || {
            notebook.renewed.track();
            let page = page.get();
            if has(&page) { show(page) } else { cut_off(notebook) }
        })}</main>
    }
}

/// In the place of a page of another part, where that cannot come.
fn cut_off(notebook: Notebook) -> AnyView {
    let again = Callback::new(move |()| {
        notebook.hand_over();
        document::load_again();
    });
    view! { <NotLoaded error=LoadError::Fetch(FetchError::NoNetwork) again=again/> }.into_any()
}

/// A page under this title; under the program's name where it has none.
pub(super) fn titled(title: &str, view: AnyView) -> AnyView {
    document::set_title(if title.is_empty() { text().app } else { title });
    view
}
