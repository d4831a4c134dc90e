//! The whole app as one file, for a phone without a network.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::say;
use crate::browser::{document, fetch, share};
use crate::view::live;
use crate::view::parts::deed;

/// Beside the page, where the site has it; `<meta name="one-file">` says how many kB it has.
const FILE: &str = "canh-giac.html";
/// What kind of file it is.
const HTML: &str = "text/html";

/// The file to download, and where files can be shared to send on. Nothing where the site has none.
#[component]
pub(super) fn OneFile() -> impl IntoView {
    let size = document::meta("one-file").and_then(|size| size.parse().ok());
    size.map(|kb: usize| {
        let send = share::can_share_file().then(|| view! { <Send/> });
        view! {
            <h2>{say().file}</h2>
            <div class="card">
                <p>{(say().file_about)(kb)}</p>
                <p class="quiet">{say().file_apple}</p>
                <div class="actions">
                    <a class="button main" href=format!("./{FILE}") download=FILE>{(say().download)(kb)}</a>
                </div>
                {send}
            </div>
        }
    })
}

/// Fetches the file, and then offers it to the share sheet: with a second press, for a browser takes a
/// file only right after one.
#[component]
fn Send() -> impl IntoView {
    let said = RwSignal::new("");
    let fetched = StoredValue::new(Vec::new());
    let is_here = RwSignal::new(false);
    let fetch = move |_| {
        said.set(say().fetching);
        spawn_local(async move {
            match fetch::bytes(&format!("./{FILE}")).await {
                Ok(bytes) => {
                    fetched.set_value(bytes);
                    is_here.set(true);
                    said.set(say().fetched);
                }
                Err(_) => said.set(say().not_fetched),
            }
        });
    };
    let button = move || match is_here.get() {
        false => {
            view! { <button type="button" class="button" on:click=fetch>{say().fetch}</button> }
                .into_any()
        }
        true => deed("button", say().send, said, move || {
            let sent =
                share::share_file(FILE.into(), HTML, fetched.get_value(), say().invitation.into());
            Box::pin(async move { if sent.await { say().sent } else { say().not_sent } })
        }),
    };
    view! {
        <p class="quiet" role="status">{live(move || said.get().into_any())}</p>
        <div class="actions">{live(button)}</div>
    }
}

/// How to hand on the file that is open.
#[component]
pub(super) fn ThisFile() -> impl IntoView {
    let how = say().this_file_how.iter().map(|words| view! { <li>{*words}</li> });
    view! {
        <div class="card">
            <p>{say().this_file}</p>
            <ul class="advice">{how.collect_view()}</ul>
            <p class="quiet">{say().this_file_clean}</p>
            <p class="quiet">{say().file_apple_alone}</p>
        </div>
    }
}
