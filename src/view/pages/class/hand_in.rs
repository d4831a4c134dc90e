//! Handing in: what the trainer's device takes from this phone.

use std::sync::Arc;

use leptos::prelude::*;

use super::super::exam::{UnderWay, topics_of};
use super::codes::codes;
use super::seat;
use crate::address::Page;
use crate::quiz::attempt::{AttemptId, Sort};
use crate::quiz::class::handed::asked;
use crate::quiz::class::pass::Pass;
use crate::quiz::learner::Finished;
use crate::quiz::question::Bank;
use crate::text::class::say;
use crate::view::notebook::Notebook;
use crate::view::pages::Missing;
use crate::view::parts::{unfold, with_banks};
use crate::view::pass_case::PassCase;
use crate::view::{live, text};

/// What an attempt of a class hands in.
#[component]
pub(in crate::view) fn HandIn(
    /// The attempt.
    id: AttemptId,
) -> impl IntoView {
    let (found, open) = Notebook::here()
        .read(|learner| (learner.finished_attempt(id).cloned(), learner.open(id).is_some()));
    let Some(finished) = found else {
        return match open {
            true => view! { <UnderWay/> }.into_any(),
            false => view! { <Missing words=text().no_such_result/> }.into_any(),
        };
    };
    let Some(pass) = PassCase::here().of_attempt(id) else { return sorry(say().no_pass, id) };
    if finished.attempt.paper.is_empty() {
        return sorry(say().forgotten, id);
    }
    let topics = topics_of(&finished.attempt.paper);
    let pass = RwSignal::new(pass);
    let finished = Arc::new(finished);
    with_banks(topics, move |banks| {
        let finished = finished.clone();
        live(move || page(&finished, pass, &banks))
    })
}

fn page(finished: &Finished, pass: RwSignal<Pass>, banks: &[Arc<Bank>]) -> AnyView {
    let attempt = &finished.attempt;
    let banks: Vec<&Bank> = banks.iter().map(Arc::as_ref).collect();
    let asked = asked(&attempt.paper, &banks);
    let (Some(asked), Sort::Exam(exam)) = (asked, &attempt.sort) else {
        return sorry(say().other_questions, attempt.id);
    };
    let now = pass.get();
    let nth = now.nth(attempt.id);
    let nth = (nth > 1).then(|| view! { <p>{(say().nth)(nth)}</p> });
    let change = unfold("", say().wrong_seat.into(), None, move || change_seat(pass));
    view! {
        <div class="card handing">
            <h1 tabindex="-1">{say().hand_in}</h1>
            <p class="big">{(say().seat)(now.seat)}</p>
            {nth}
            {codes(attempt, exam, &now, &asked)}
            <p class="quiet">{say().holds}</p>
            {change}
        </div>
    }
    .into_any()
}

/// A form for whoever said a wrong seat.
fn change_seat(pass: RwSignal<Pass>) -> AnyView {
    let (case, wrong) = (PassCase::here(), RwSignal::new(""));
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if let Some(seat) = seat::typed(wrong) {
            case.move_to(pass.with_untracked(|pass| pass.round), seat);
            pass.update(|pass| pass.seat = seat);
        }
    };
    view! {
        <form class="fields" on:submit=submit>
            {seat::seat_field(None, wrong)}
            <button class="button">{say().change_seat}</button>
        </form>
    }
    .into_any()
}

/// There is nothing to hand in: why, and the way to the result.
fn sorry(words: &'static str, id: AttemptId) -> AnyView {
    view! {
        <div class="card">
            <h1>{say().hand_in}</h1>
            <p>{words}</p>
            <div class="actions">
                <a class="button main" href=Page::Result(id).to_string()>{say().see_result}</a>
            </div>
        </div>
    }
    .into_any()
}
