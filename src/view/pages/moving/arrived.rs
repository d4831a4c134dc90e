//! A code that has arrived: what it brings is shown before anything is taken in.

use leptos::prelude::*;

use super::here;
use crate::address::Page;
use crate::browser::{clock, fragment, learners};
use crate::exchange::news::{amounts, news};
use crate::exchange::transfer::{self, Transfer};
use crate::quiz::time::Moment;
use crate::storage::keeper::Keeping;
use crate::text::companion::moving::say;
use crate::view::notebook::Notebook;
use crate::view::{live, text};

/// What stands in a code, and the button that takes it in; or why it is none.
#[component]
pub(in crate::view) fn Arrived(
    /// The code, and whatever was sent around it.
    text: String,
    /// Set when it was taken in.
    taken: RwSignal<bool>,
) -> impl IntoView {
    match transfer::read(&text) {
        Err(why) => wrong((say().not_taken)(why)),
        Ok(transfer) => view! { <Found transfer=transfer taken=taken/> }.into_any(),
    }
}

/// A sentence that says what is wrong.
pub(in crate::view) fn wrong(words: &'static str) -> AnyView {
    view! {
        <div class="card" role="alert">
            <p><strong>{say().not_taken_title}</strong></p>
            <p>{words}</p>
        </div>
    }
    .into_any()
}

/// The name of who is learning now.
fn own_name() -> String {
    match Notebook::here().owner() {
        None => text().guest.into(),
        Some(person) if person.name.is_empty() => say().this_phone.into(),
        Some(person) => person.name,
    }
}

#[component]
fn Found(
    /// What was read.
    transfer: Transfer,
    /// Set when it was taken in.
    taken: RwSignal<bool>,
) -> impl IntoView {
    let notebook = Notebook::here();
    let Transfer { name, written, learner } = transfer;
    let when = clock::local(Moment(u64::from(written.0) * 60_000));
    let when = when.map(|(day, hour, minute)| (text().when)(day, hour, minute));
    let whose = if name.is_empty() { say().no_name.into() } else { name.clone() };
    let own = own_name();
    // Somebody else's record may be taken in all the same: people write their names in many ways.
    let other = |own: &str| !own.is_empty() && own != name;
    let is_other = !name.is_empty() && notebook.owner().is_none_or(|own| other(&own.name));
    let brings = notebook.read(|known| news(known, &learner));
    let has = (say().has)(amounts(&learner));
    let done = RwSignal::new(false);
    let learner = StoredValue::new(learner);
    let take = move |_| {
        notebook.merge(learner.get_value());
        learners::forget_pieces();
        fragment::rename(&here());
        done.set(true);
        taken.update(|taken| *taken = !*taken);
    };
    let action = move || match (brings, done.get()) {
        (None, _) => {
            // Nothing is left to do with what came.
            learners::forget_pieces();
            view! { <p><strong>{say().brings_nothing}</strong></p> }.into_any()
        }
        (Some(brought), true) => {
            let kept = match notebook.keeping.get_untracked() {
                Keeping::Kept => say().taken_kept,
                _ => say().taken_not_kept,
            };
            view! {
                <p role="status"><strong>{(say().taken)(brought)}</strong></p>
                <p>{kept}</p>
                <div class="actions">
                    <a class="button main" href=Page::Home.to_string()>{text().go_home}</a>
                </div>
            }
            .into_any()
        }
        (Some(brings), false) => {
            let own = own.clone();
            let other = is_other.then(|| {
                view! {
                    <p class="note">
                        {say().other_name}" "
                        <a href=Page::Learners.to_string()>{text().learners}</a>
                    </p>
                }
            });
            view! {
                {other}
                <p><strong>{(say().brings)(brings)}</strong></p>
                <p class="quiet">{say().adds_only}</p>
                <div class="actions">
                    <button type="button" class="button main" on:click=take>
                        <span>{say().take}" "<bdi>{own}</bdi></span>
                    </button>
                </div>
            }
            .into_any()
        }
    };
    view! {
        <div class="card">
            <h2>{say().arrived}</h2>
            <p>{say().whose}" "<bdi>{whose}</bdi></p>
            <p class="quiet">{say().written}" "{when}</p>
            <p>{has}</p>
            {live(action)}
        </div>
    }
}
