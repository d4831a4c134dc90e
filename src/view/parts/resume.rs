//! Something that was begun and waits to be finished.

use leptos::prelude::*;

use super::Meter;
use crate::quiz::attempt::{Attempt, Sort};
use crate::quiz::lesson;
use crate::view::shelf::Shelf;
use crate::view::text;

/// A card that leads back into an attempt.
#[component]
pub(in crate::view) fn Resume(
    /// The attempt.
    attempt: Attempt,
    /// Where it goes on.
    page: String,
) -> impl IntoView {
    let total = attempt.paper.len();
    let done = match &attempt.sort {
        Sort::Exam(_) => usize::from(attempt.place),
        _ => lesson::done(&attempt),
    };
    view! {
        <a class="card resume" href=page>
            <strong>{text().resume}</strong>
            <span>{Shelf::here().attempt_name(&attempt.sort)}</span>
            <span class="quiet">{(text().question_of)((done + 1).min(total), total)}</span>
            <Meter value=done of=total/>
        </a>
    }
}
