//! Using the app without a network: what is kept for that, whether it lasts, and installing the app.

mod drawing;
mod install;
mod lasting;
mod outside;

use leptos::prelude::*;

use super::hand_on;
use crate::address::Page;
use crate::browser::shell::{self, Ask, Offline as State};
use crate::text::companion::offline::say;
use crate::view::parts::Meter;
use crate::view::{live, text};
use install::Installing;
use lasting::Lasting;
use outside::Outside;

/// The page of what is kept on this phone for use without a network.
#[component]
pub(in crate::view) fn Offline() -> impl IntoView {
    let told = Trigger::new();
    // The shell may come after the page; and drawn again with each step of saving, the way out would
    // forget that its link is copied.
    let inside = RwSignal::new(shell::host().is_some());
    let hears = shell::on_change(move || {
        if shell::host().is_some() && !inside.get_untracked() {
            inside.set(true);
        }
        told.notify();
    });
    on_cleanup(move || hears.remove());
    let way = move || {
        inside.track();
        match shell::host() {
            Some(host) => view! { <Outside host=host/> }.into_any(),
            // A file on the phone cannot be put on its screen as an app.
            None if hand_on::is_one_file() => ().into_any(),
            None => view! { <Installing told=told/> }.into_any(),
        }
    };
    view! {
        <h1 tabindex="-1">{text().offline}</h1>
        <p>{say().about}</p>
        <div class="card" id="kept">{live(move || {
            told.track();
            kept()
        })}</div>
        {live(way)}
        <Lasting told=told/>
        <div class="actions">
            <a class="button link" href=Page::Share.to_string()>{text().share}</a>
            <a class="button link" href=Page::Privacy.to_string()>{text().privacy}</a>
        </div>
    }
}

/// How far it has come, and what can be done.
fn kept() -> AnyView {
    let kb = shell::kilobytes() as usize;
    let size = |words: fn(usize) -> String| (kb > 0).then(|| words(kb));
    let save = Some((Ask::Save, say().again));
    match shell::offline() {
        State::Unknown if hand_on::is_one_file() => {
            said(say().one_file, &[say().one_file_more.into()], None)
        }
        State::Unknown => said(say().unknown, &[], None),
        State::Never => said(say().none, &[say().none_more.into()], None),
        State::Asks => {
            let button = size(say().save_size).unwrap_or_else(|| say().save.into());
            said(say().asks, &[say().asks_more.into()], Some((Ask::Save, &button)))
        }
        State::Saving(percent) => saving(percent, size(say().saving_size)),
        State::Failed => said(say().failed, &[say().failed_more.into()], save),
        State::Kept => {
            let size = size(say().kept_size).unwrap_or_default();
            said(say().kept, &[say().kept_more.into(), size], None)
        }
        State::New => said(say().new, &[say().new_more.into()], Some((Ask::Renew, say().renew))),
        State::Others => {
            said(say().others, &[say().others_more.into()], Some((Ask::Renew, say().renew)))
        }
    }
}

/// How things stand, what else is to be known, and a button where there is something to do.
fn said(state: &'static str, more: &[String], button: Option<(Ask, &str)>) -> AnyView {
    let more = more.iter().map(|words| view! { <p class="quiet">{words.clone()}</p> });
    let button = button.map(|(ask, words)| {
        let words = words.to_owned();
        view! {
            <div class="actions">
                <button type="button" class="button main" on:click=move |_| shell::ask(ask)>{words}</button>
            </div>
        }
    });
    view! {
        <p role="status"><strong>{state}</strong></p>
        {more.collect_view()}
        {button}
    }
    .into_any()
}

/// Not announced with each step: it would interrupt whoever listens.
fn saving(percent: u8, size: Option<String>) -> AnyView {
    view! {
        <p><strong>{(say().saving)(percent)}</strong></p>
        <Meter value=usize::from(percent) of=100/>
        <p class="quiet">{size}</p>
        <p class="quiet">{say().saving_more}</p>
    }
    .into_any()
}
