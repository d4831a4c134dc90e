//! Where a code from another device is pasted, or its file chosen.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::{Arrived, wrong};
use crate::browser::{document, file};
use crate::exchange::transfer::{MOST, NotTaken};
use crate::text::companion::moving::say;
use crate::view::live;

/// The name of the field for the code, and of the one for a file.
const FIELDS: (&str, &str) = ("arrived-code", "arrived-file");

/// What came.
#[derive(Clone)]
enum Came {
    Nothing,
    Empty,
    TooLarge,
    Text(String),
}

/// A field to paste into, a file chooser, and what came of it.
#[component]
pub(super) fn Receive(
    /// Set when something was taken in.
    taken: RwSignal<bool>,
) -> impl IntoView {
    let came = RwSignal::new(Came::Nothing);
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let text = document::value_of(FIELDS.0);
        came.set(if text.trim().is_empty() { Came::Empty } else { Came::Text(text) });
        document::focus_on("#arrived");
    };
    let choose = move |_| {
        spawn_local(async move {
            came.set(match file::chosen(FIELDS.1, MOST as u32).await {
                None => Came::Nothing,
                Some(Err(file::TooLarge)) => Came::TooLarge,
                Some(Ok(bytes)) => Came::Text(String::from_utf8_lossy(&bytes).into_owned()),
            });
            document::focus_on("#arrived");
        });
    };
    let (code, chooser) = FIELDS;
    let outcome = move || match came.get() {
        Came::Nothing => ().into_any(),
        Came::Empty => view! { <p class="wrong-code">{say().nothing_typed}</p> }.into_any(),
        Came::TooLarge => wrong((say().not_taken)(NotTaken::TooLarge)),
        Came::Text(text) => view! { <Arrived text=text taken=taken/> }.into_any(),
    };
    view! {
        <form class="card fields" on:submit=submit>
            <label for=code>{say().paste}</label>
            <textarea id=code rows="4" autocomplete="off" autocapitalize="off" spellcheck="false"></textarea>
            <button class="button main">{say().look}</button>
            <label for=chooser>{say().choose_file}</label>
            <input id=chooser type="file" accept=".txt,text/plain" on:change=choose/>
        </form>
        <div id="arrived" tabindex="-1" role="status">{live(outcome)}</div>
    }
}
