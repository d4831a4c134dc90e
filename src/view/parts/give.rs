//! Giving a text away.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::browser::{file, share};
use crate::text::companion::give::say;
use crate::view::live;

/// Buttons that copy a text, offer it to the share sheet and save it as a file, with a line that says
/// what came of it.
#[component]
pub(in crate::view) fn Give(
    /// The text.
    text: String,
    /// What it is called when it is shared.
    title: String,
    /// The name of the file.
    name: String,
    /// What kind of file it is.
    mime: &'static str,
) -> impl IntoView {
    let said = RwSignal::new("");
    let (copied, shared) = (text.clone(), text.clone());
    let copy = move |_| {
        let text = copied.clone();
        spawn_local(async move {
            let done = share::copy(text).await;
            said.set(if done { say().copied } else { say().not_copied });
        });
    };
    let send = move |_| {
        let (title, text) = (title.clone(), shared.clone());
        spawn_local(async move {
            let done = share::share(title, text, None).await;
            said.set(if done { say().shared } else { say().not_shared });
        });
    };
    let save = move |_| {
        let done = file::save(&name, mime, text.as_bytes());
        said.set(if done { say().saving } else { say().not_saved });
    };
    let send = share::can_share().then(|| {
        view! { <button type="button" class="button" on:click=send>{say().share}</button> }
    });
    view! {
        <div class="actions give">
            <button type="button" class="button" on:click=copy>{say().copy}</button>
            {send}
            <button type="button" class="button" on:click=save>{say().save}</button>
        </div>
        <p class="quiet" role="status">{live(move || said.get().into_any())}</p>
    }
}
