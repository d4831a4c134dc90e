//! What surrounds the worker's pages, in both parts of the app, and the way from one to the other.

use leptos::prelude::*;

use super::notebook::Notebook;
use super::parts::{Header, KeepingLine};
use super::shelf::Shelf;
use super::{live, text};
use crate::address::{Page, Part};
use crate::browser::{document, fragment};

/// The pages of a part, each as `show` draws it, and what stands around them. Only what `show` names
/// gets into the part's program.
pub(super) fn frame(part: Part, show: fn(Page) -> AnyView) -> impl IntoView {
    Shelf::provide();
    let notebook = Notebook::provide();
    let page = RwSignal::new(Page::of(&fragment::now()));
    fragment::on_change(move || {
        document::scroll_up();
        let to = Page::of(&fragment::now());
        if to.part() == part {
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
            show(page.get())
        })}</main>
    }
}

/// A page under this title; under the program's name where it has none.
pub(super) fn titled(title: &str, view: AnyView) -> AnyView {
    document::set_title(if title.is_empty() { text().app } else { title });
    view
}
