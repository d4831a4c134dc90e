//! A finished attempt in the list of those that were tried.

use leptos::prelude::*;

use crate::address::Page;
use crate::browser::clock;
use crate::quiz::learner::Finished;
use crate::view::shelf::Shelf;
use crate::view::text;

/// What was tried, what came of it, when, and the way to all of it.
#[component]
pub(super) fn Tried(
    /// A finished attempt.
    finished: Finished,
) -> impl IntoView {
    let name = Shelf::here().attempt_name(&finished.attempt.sort);
    let outcome = &finished.outcome;
    let points = (text().points_of)(outcome.points.tenths(), outcome.questions);
    let verdict = finished.passed().map(|passed| match passed {
        true => view! { <b class="verdict right">{text().passed}</b> },
        false => view! { <b class="verdict wrong">{text().not_passed}</b> },
    });
    let when =
        clock::local(finished.at).map(|(day, hour, minute)| (text().when)(day, hour, minute));
    let used = (text().used)(finished.attempt.used.minutes_and_seconds().0);
    view! {
        <li>
            <a href=Page::Result(finished.attempt.id).to_string()>{name}</a>
            <span>{points}</span>
            {verdict}
            <span class="quiet">{when}{" · "}{used}</span>
        </li>
    }
}
