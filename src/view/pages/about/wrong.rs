//! Telling that a question is wrong: a text to give away. Nothing is sent, and nothing kept.

use leptos::prelude::*;

use super::versions;
use crate::text::companion::about::{Wrong, say};
use crate::view::live;
use crate::view::parts::Give;

/// Where the project takes reports, if it says so.
const REPOSITORY: &str = env!("CARGO_PKG_REPOSITORY");

/// The fields: one page has one of each.
const ID: &str = "wrong-id";
const WHAT: &str = "wrong-what";

/// The two fields, and the text that comes of them.
#[component]
pub(super) fn Report(
    /// The id of the question; empty where it is to be typed.
    id: String,
) -> impl IntoView {
    let (id, what) = (RwSignal::new(id), RwSignal::new(String::new()));
    let version = versions().collect::<Vec<_>>().join(". ");
    let composed = move || {
        let wrong = Wrong { id: id.get(), what: what.get(), version: version.clone() };
        composed((say().compose)(&wrong))
    };
    let issues = (!REPOSITORY.is_empty()).then(|| {
        let page = format!("{REPOSITORY}/issues");
        view! { <p class="way"><a href=page target="_blank" rel="noopener">{say().issues}</a></p> }
    });
    view! {
        <p>{say().wrong_about}</p>
        <p class="quiet">{say().wrong_more}</p>
        <div class="told fields">
            <label for=ID><b>{say().id}</b></label>
            <p class="quiet" id="wrong-id-hint">{say().id_hint}</p>
            <input id=ID type="text" autocomplete="off" autocapitalize="none" spellcheck="false" maxlength="40"
                aria-describedby="wrong-id-hint" prop:value=id.get_untracked()
                on:input=move |event| id.set(event_target_value(&event))/>
        </div>
        <div class="told fields">
            <label for=WHAT><b>{say().what_wrong}</b></label>
            <p class="quiet" id="wrong-what-hint">{say().what_hint}</p>
            <textarea id=WHAT aria-describedby="wrong-what-hint"
                on:input=move |event| what.set(event_target_value(&event))></textarea>
        </div>
        <p class="head">{say().composed}</p>
        {live(composed)}
        {issues}
    }
}

/// The text as it stands, and how to give it away.
fn composed(words: String) -> AnyView {
    if words.is_empty() {
        return view! { <p class="quiet">{say().nothing}</p> }.into_any();
    }
    view! {
        <p class="card words">{words.clone()}</p>
        <Give text=words title=say().wrong.into() name=say().file.into() mime="text/plain;charset=utf-8"/>
    }
    .into_any()
}
