//! Fields of the forms of this page.

use leptos::prelude::*;

use crate::browser::document::value_of;

/// What is written into a field.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Field {
    /// Words.
    Words,
    /// A number.
    Number,
    /// A day.
    Day,
}

/// A field with its name.
pub(super) fn field(id: &'static str, label: &'static str, kind: Field, value: String) -> AnyView {
    let (kind, mode) = match kind {
        Field::Words => ("text", "text"),
        Field::Number => ("text", "numeric"),
        Field::Day => ("date", "none"),
    };
    let list = format!("{id}-list");
    view! {
        <div>
            <label for=id>{label}</label>
            <input id=id type=kind inputmode=mode autocomplete="off" list=list value=value/>
        </div>
    }
    .into_any()
}

/// The number in a field, with dots or without: "2.350".
pub(super) fn number_in(id: &str) -> Option<u32> {
    let typed: String = value_of(id).chars().filter(|sign| *sign != '.' && *sign != ' ').collect();
    typed.parse().ok()
}
