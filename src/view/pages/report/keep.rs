//! Keeping the draft of a report, and deleting it.

use leptos::prelude::*;

use crate::browser::learners;
use crate::quiz::report::Report;
use crate::storage::draft;
use crate::text::companion::report::say;
use crate::view::live;
use crate::view::notebook::Notebook;

/// What this device holds.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Held {
    Nothing,
    Draft,
}

/// The buttons, and what came of them. It says what is kept, and by whom it can be read.
#[component]
pub(super) fn Keep(
    /// The report as it stands.
    report: RwSignal<Report>,
    /// What is held when the page is opened.
    held: Held,
) -> impl IntoView {
    // Whose page this is; another tab may have switched since.
    let owner = StoredValue::new(Notebook::here().owner());
    let guest = owner.with_value(Option::is_none);
    let place = move || owner.with_value(|owner| learners::place_of(owner.as_ref()));
    let held = RwSignal::new(held);
    let said = RwSignal::new("");
    let keep = move |_| {
        let kept = report.with_untracked(|report| draft::keep(&*place(), report)).is_ok();
        said.set(match (kept, guest) {
            (false, _) => say().not_kept,
            (true, false) => say().kept,
            (true, true) => say().kept_guest,
        });
        if kept {
            held.set(Held::Draft);
        }
    };
    let delete = move |_| match draft::delete(&*place()) {
        Ok(()) => {
            said.set(say().deleted);
            held.set(Held::Nothing);
        }
        Err(_) => said.set(say().not_deleted),
    };
    let about = move || match (held.get(), guest) {
        (Held::Draft, _) => "",
        (Held::Nothing, false) => say().keep_about,
        (Held::Nothing, true) => say().keep_guest,
    };
    view! {
        <p class="quiet">{live(move || about().into_any())}</p>
        <div class="actions">
            <button type="button" class="button" on:click=keep>{say().keep}</button>
            {live(move || {
                let there = held.get() == Held::Draft;
                let button = there.then(|| {
                    view! { <button type="button" class="button" on:click=delete>{say().delete}</button> }
                });
                button.into_any()
            })}
        </div>
        <p role="status">{live(move || said.get().into_any())}</p>
    }
}
