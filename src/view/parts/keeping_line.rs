//! A calm line when what happens is not being kept, and where the record can be had then.

use leptos::prelude::*;

use crate::address::Page;
use crate::storage::keeper::Keeping;
use crate::view::notebook::Notebook;
use crate::view::{all, live, text};

/// Says what is not kept, and what is safe. Nothing while all is well.
#[component]
pub(in crate::view) fn KeepingLine() -> impl IntoView {
    let notebook = Notebook::here();
    let trouble = move || match notebook.keeping.get() {
        Keeping::Kept => None,
        Keeping::Blocked => Some(text().keeping_blocked),
        Keeping::Full => Some(text().keeping_full),
        Keeping::Newer => Some(text().keeping_newer),
        Keeping::Deleted => Some(text().keeping_deleted),
    };
    let guest = notebook.owner().is_none();
    let lines = move || {
        notebook.renewed.track();
        let aside = notebook.set_aside.then_some(text().set_aside);
        let guest = guest.then_some(text().keeping_guest);
        let lines = trouble().into_iter().chain(aside).chain(guest);
        let lines = lines.map(|words| view! { <p class="note">{words}</p> }.into_any());
        let way = (notebook.keeping.get() == Keeping::Blocked).then(|| {
            let to = Page::Move.to_string();
            view! { <p class="note"><a href=to>{text().keep_elsewhere}</a></p> }.into_any()
        });
        all(lines.chain(way))
    };
    view! { <div role="status">{live(lines)}</div> }
}
