//! A calm line when what happens is not being kept.

use leptos::prelude::*;

use crate::storage::keeper::Keeping;
use crate::view::notebook::Notebook;
use crate::view::{live, text};

/// Says what is not kept, and what is safe. Nothing while all is well.
#[component]
pub(in crate::view) fn KeepingLine() -> impl IntoView {
    let notebook = Notebook::here();
    let trouble = move || match notebook.keeping.get() {
        Keeping::Kept => None,
        Keeping::Blocked => Some(text().keeping_blocked),
        Keeping::Full => Some(text().keeping_full),
        Keeping::Newer => Some(text().keeping_newer),
        Keeping::Elsewhere => Some(text().keeping_elsewhere),
    };
    let lines = move || {
        let aside = notebook.set_aside.then_some(text().set_aside);
        let lines = trouble().into_iter().chain(aside);
        lines.map(|words| view! { <p class="note">{words}</p> }.into_any()).collect_view()
    };
    view! { <div role="status">{live(move || lines().into_any())}</div> }
}
