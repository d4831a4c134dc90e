//! A calm line when what happens is not being kept.

use leptos::prelude::*;

use crate::storage::keeper::Keeping;
use crate::view::notebook::Notebook;
use crate::view::text;

/// Says what is not kept, and what is safe. Nothing while all is well.
#[component]
pub(in crate::view) fn KeepingLine() -> impl IntoView {
    let notebook = Notebook::here();
    let trouble = move || match notebook.keeping.get() {
        Keeping::Kept => None,
        Keeping::Blocked => Some(text().keeping_blocked),
        Keeping::Full => Some(text().keeping_full),
        Keeping::Newer => Some(text().keeping_newer),
    };
    let aside = notebook.set_aside.then_some(text().set_aside);
    let line = |words: &'static str| view! { <p class="note" role="status">{words}</p> };
    view! {
        {move || trouble().map(line)}
        {aside.map(line)}
    }
}
