//! A field for a code that somebody reads aloud.

use leptos::prelude::*;

use crate::browser::document;
use crate::view::live;

/// A field and its button. `go` does what the code says, or returns why it is none.
#[component]
pub(in crate::view) fn CodeField(
    /// What stands in the field.
    typed: String,
    /// What is to be typed.
    label: &'static str,
    /// What the button says.
    button: &'static str,
    /// Takes the code.
    go: Callback<String, Option<String>>,
) -> impl IntoView {
    // A code that came by an address and is none: why, at once.
    let why = if typed.is_empty() { None } else { go.run(typed.clone()) };
    let wrong = RwSignal::new(why);
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        wrong.set(go.run(document::value_of("code")));
    };
    view! {
        <form class="code" on:submit=submit>
            <label for="code">{label}</label>
            <input id="code" type="text" value=typed autocomplete="off" autocapitalize="characters"
                spellcheck="false" enterkeyhint="go"/>
            <p class="wrong-code" role="alert">{live(move || wrong.get().into_any())}</p>
            <button class="button main">{button}</button>
        </form>
    }
}
