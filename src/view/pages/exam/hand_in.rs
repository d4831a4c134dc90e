//! Before handing in: which questions have no answer yet, and the way back to any of them.

use std::sync::Arc;

use leptos::prelude::*;

use super::sitting::Desk;
use crate::browser::document;
use crate::quiz::question::Bank;
use crate::view::asked::Asked;
use crate::view::text;

/// The overview of an exam under way.
#[component]
pub(super) fn HandIn(
    /// The desk.
    desk: Desk,
    /// All banks.
    banks: Vec<Arc<Bank>>,
) -> impl IntoView {
    let attempt = desk.attempt()?;
    document::focus_heading();
    // Half a set of pairs, or a call that goes on, is no answer yet.
    let whole = |place: u16| {
        let (item, given) = (attempt.paper.get(usize::from(place))?, attempt.given_to(place)?);
        let question = Asked::find(&banks, &item.question);
        Some(question.is_none_or(|question| question.kind.is_whole(&given.answer, &item.order)))
    };
    let places = 0..attempt.paper.len() as u16;
    let words = match places.clone().filter(|place| whole(*place) != Some(true)).count() {
        0 => text().all_answered.into(),
        missing => (text().unanswered)(missing),
    };
    let number = |place: u16| {
        let answered = whole(place) == Some(true);
        let marked = attempt.marked.contains(&place);
        let label = (text().go_to)(usize::from(place) + 1, answered, marked);
        view! {
            <li>
                <button class="number" class:answered=answered class:marked=marked aria-label=label
                    on:click=move |_| desk.go_to(place)>
                    {place + 1}
                </button>
            </li>
        }
    };
    let numbers = places.map(number).collect_view();
    Some(view! {
        <div class="card">
            <h1 tabindex="-1">{text().hand_in}</h1>
            <p>{words}</p>
            <ol class="numbers">{numbers}</ol>
        </div>
        <div class="actions">
            <button class="button" on:click=move |_| desk.go_back()>{text().keep_going}</button>
            <button class="button main" on:click=move |_| desk.hand_in()>
                {text().hand_in_now}
            </button>
        </div>
    })
}
