//! The field for the name on a certificate.

use leptos::prelude::*;

use crate::browser::{document, words};
use crate::quiz::name;

/// Its id: one page has one of them.
const ID: &str = "name";

/// The field; `change` is called with every sign that is typed.
pub(in crate::view::pages) fn name_field(
    label: &'static str,
    hint: &'static str,
    change: Box<dyn Fn()>,
) -> AnyView {
    view! {
        <div class="name-field">
            <label for=ID>{label}</label>
            <input id=ID type="text" autocomplete="off" autocapitalize="words" spellcheck="false"
                enterkeyhint="done" aria-describedby="name-hint" on:input=move |_| change()/>
            <p class="quiet" id="name-hint">{hint}</p>
        </div>
    }
    .into_any()
}

/// The name in the field, as a certificate shows it.
pub(in crate::view::pages) fn typed() -> Option<String> {
    name::clean(&words::composed(&document::value_of(ID)))
}
