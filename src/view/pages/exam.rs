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
use crate::view::text;
use sitting::Sitting;

/// The page of the exam: what it asks for, then the exam itself.
#[component]
pub(in crate::view) fn Exam() -> impl IntoView {
    let topics = Shelf::here().topics().into_iter().map(|topic| topic.id).collect();
    with_banks(topics, |banks| view! { <Door banks=banks/> }.into_any())
}

/// Leads to the exam under way, or says what a new one asks for.
#[component]
fn Door(
    /// All banks.
    banks: Vec<Arc<Bank>>,
) -> impl IntoView {
    let notebook = Notebook::here();
    let sort = Sort::Exam(Rules::standard());
    let open = Memo::new(move |_| {
        notebook.learner.with(|learner| learner.open_like(&sort).map(|attempt| attempt.id))
    });
    let banks = StoredValue::new(banks);
    move || match open.get() {
        Some(id) => view! { <Sitting id=id banks=banks.get_value()/> }.into_any(),
        None => view! { <Intro banks=banks.get_value()/> }.into_any(),
    }
}

#[component]
fn Intro(
    /// All banks.
    banks: Vec<Arc<Bank>>,
) -> impl IntoView {
    let notebook = Notebook::here();
    let rules = Rules::standard();
    let minutes = rules.time.minutes_and_seconds().0;
    let begin = {
        let rules = rules.clone();
        move |_| {
            let seed = chance::seed();
            let drawn: Vec<&Bank> = banks.iter().map(Arc::as_ref).collect();
            let paper = paper::draw_exam(&drawn, &rules, seed);
            let sort = Sort::Exam(rules.clone());
            let attempt = Attempt::new(AttemptId(seed), sort, clock::now(), paper);
            notebook.record(Event::Started(attempt));
        }
    };
    view! {
        <div class="card">
            <h1>{text().exam}</h1>
            <p class="big">{(text().exam_rules)(rules.questions, minutes, rules.pass)}</p>
            <p>{text().exam_vital}</p>
            <p>{text().exam_no_help}</p>
            <div class="actions">
                <button class="button main" on:click=begin>{text().begin}</button>
            </div>
        </div>
    }
}
