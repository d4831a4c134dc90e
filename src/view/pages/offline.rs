//! Using the app without a network: what is kept for that, whether it lasts, and installing the app.

mod drawing;
mod install;
mod lasting;
mod outside;

use leptos::prelude::*;

use super::hand_on;
use crate::address::Page;
use crate::browser::shell::{self, Ask, Offline as State};
use crate::text::companion::offline::VI;
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
        <p>{VI.about}</p>
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
    let save = Some((Ask::Save, VI.again));
    match shell::offline() {
        State::Unknown if hand_on::is_one_file() => {
            said(VI.one_file, &[VI.one_file_more.into()], None)
        }
        State::Unknown => said(VI.unknown, &[], None),
        State::Never => said(VI.none, &[VI.none_more.into()], None),
        State::Asks => {
            let button = size(VI.save_size).unwrap_or_else(|| VI.save.into());
            said(VI.asks, &[VI.asks_more.into()], Some((Ask::Save, &button)))
        }
        State::Saving(percent) => saving(percent, size(VI.saving_size)),
        State::Failed => said(VI.failed, &[VI.failed_more.into()], save),
        State::Kept => {
            let size = size(VI.kept_size).unwrap_or_default();
            said(VI.kept, &[VI.kept_more.into(), size], None)
        }
        State::New => said(VI.new, &[VI.new_more.into()], Some((Ask::Renew, VI.renew))),
        State::Others => said(VI.others, &[VI.others_more.into()], Some((Ask::Renew, VI.renew))),
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
        <p><strong>{(VI.saving)(percent)}</strong></p>
        <Meter value=usize::from(percent) of=100/>
        <p class="quiet">{size}</p>
        <p class="quiet">{VI.saving_more}</p>
    }
    .into_any()
}
