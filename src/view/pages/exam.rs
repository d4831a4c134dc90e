//! The exam: no help until the end, and a clock.

mod hand_in;
mod sitting;

use std::sync::Arc;

use leptos::prelude::*;

use crate::browser::{chance, clock};
use crate::quiz::attempt::{Attempt, AttemptId, Sort};
use crate::quiz::event::Event;
use crate::quiz::exam::Rules;
use crate::quiz::paper;
use crate::quiz::question::Bank;
use crate::view::notebook::Notebook;
use crate::view::parts::with_banks;
use crate::view::shelf::Shelf;
use crate::view::{live, text};
use sitting::Sitting;

/// The page of the exam: what it asks for, then the exam itself.
#[component]
pub(in crate::view) fn Exam() -> impl IntoView {
    let topics = Shelf::here().topics().into_iter().map(|topic| topic.id).collect();
    with_banks(topics, door)
}

/// Leads to the exam under way, or says what a new one asks for.
fn door(banks: Vec<Arc<Bank>>) -> AnyView {
    let notebook = Notebook::here();
    let begun = RwSignal::new(false);
    live(move || {
        begun.track();
        let sort = Sort::Exam(Rules::standard());
        match notebook.read(|learner| learner.open_like(&sort).cloned()) {
            Some(attempt) => view! { <Sitting attempt=attempt banks=banks.clone()/> }.into_any(),
            None => view! { <Intro banks=banks.clone() begun=begun/> }.into_any(),
        }
    })
}

#[component]
fn Intro(
    /// All banks.
    banks: Vec<Arc<Bank>>,
    /// Set once the exam has begun.
    begun: RwSignal<bool>,
) -> impl IntoView {
    let rules = Rules::standard();
    let minutes = rules.time.minutes_and_seconds().0;
    let seed = chance::seed();
    let drawn: Vec<&Bank> = banks.iter().map(Arc::as_ref).collect();
    let paper = clock::today().map(|today| paper::draw_exam(&drawn, &rules, today, seed));
    let paper = paper.unwrap_or_default();
    // Where too many questions are stale, there is no exam: its rules fit a whole paper only.
    let whole = paper.len() == usize::from(rules.questions);
    let too_old = (!whole).then(|| view! { <p class="note">{text().exam_too_old}</p> });
    let begin = move |_| {
        let sort = Sort::Exam(Rules::standard());
        let attempt = Attempt::new(AttemptId(seed), sort, clock::now(), paper.clone());
        Notebook::here().record(Event::Started(attempt));
        begun.set(true);
    };
    view! {
        <div class="card">
            <h1>{text().exam}</h1>
            <p class="big">{(text().exam_rules)(rules.questions, minutes, rules.pass)}</p>
            <p>{text().exam_vital}</p>
            <p>{text().exam_no_help}</p>
            {too_old}
            <div class="actions">
                <button class="button main" disabled=!whole on:click=begin>{text().begin}</button>
            </div>
        </div>
    }
}
