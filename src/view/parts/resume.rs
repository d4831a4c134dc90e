//! Something that was begun and waits to be finished.

use leptos::prelude::*;

use super::{Meter, picture};
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
    let sign = match &attempt.sort {
        Sort::Lesson(topic) => picture(topic.as_str()),
        Sort::Exam(_) => picture("exam"),
        Sort::Practice(_) => picture("due"),
    };
    view! {
        <a class="card resume pictured" href=page>
            {sign}
            <strong>{text().resume}</strong>
            <span>{Shelf::here().attempt_name(&attempt.sort)}</span>
            <span class="quiet">{(text().question_of)((done + 1).min(total), total)}</span>
            <Meter value=done of=total/>
        </a>
    }
}
