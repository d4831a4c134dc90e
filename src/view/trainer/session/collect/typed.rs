//! Codes that are typed one at a time, and texts with many codes in them.

use leptos::prelude::*;

use super::table::{Came, Table};
use crate::browser::document;
use crate::quiz::class::handed::Way;
use crate::text::trainer::collect::say;

/// The field for one code.
const ONE: &str = "typed-code";
/// The field for a text.
const MANY: &str = "pasted-codes";

/// A field for one code after the other.
#[component]
pub(super) fn Typed(
    /// The table.
    table: Table,
) -> impl IntoView {
    let typed = RwSignal::new(String::new());
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if table.take_text(&typed.get_untracked(), Way::Typed) != Came::Refused {
            // What was refused stays, to be mended.
            typed.set(String::new());
        }
        document::focus_on("#typed-code");
    };
    view! {
        <form class="card code" on:submit=submit>
            <label for=ONE>{say().typed_label}</label>
            <input id=ONE type="text" prop:value=move || typed.get() autocomplete="off"
                autocapitalize="characters" spellcheck="false" enterkeyhint="done"
                on:input=move |event| typed.set(event_target_value(&event))/>
            <button class="button main">{say().typed_take}</button>
        </form>
    }
}

/// A field for a text with many codes in it.
#[component]
pub(super) fn Pasted(
    /// The table.
    table: Table,
) -> impl IntoView {
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        table.take_text(&document::value_of(MANY), Way::Pasted);
    };
    view! {
        <form class="card fields" on:submit=submit>
            <label for=MANY>{say().paste_label}</label>
            <textarea id=MANY spellcheck="false" autocomplete="off"></textarea>
            <button class="button main">{say().paste_take}</button>
        </form>
    }
}
