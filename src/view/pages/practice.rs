//! Practice: what is due today, an objective, a refresher.

use std::sync::Arc;

use leptos::prelude::*;

use super::round::Round;
use crate::address::Page;
use crate::browser::{chance, clock};
use crate::quiz::attempt::{Attempt, AttemptId, Focus, Sort};
use crate::quiz::event::Event;
use crate::quiz::practice;
use crate::quiz::question::{Bank, TopicId};
use crate::view::notebook::Notebook;
use crate::view::parts::{picture, with_banks_alone};
use crate::view::shelf::Shelf;
use crate::view::text;

/// The page of what is practised: goes on with it, or begins.
#[component]
pub(in crate::view) fn Practice(
    /// What is practised.
    focus: Focus,
) -> impl IntoView {
    with_banks_alone(topics(&focus), move |banks| match begin(&focus, &banks) {
        None => view! { <NothingDue/> }.into_any(),
        Some(attempt) => view! { <Round attempt=attempt banks=banks/> }.into_any(),
    })
}

/// The topics whose questions are practised.
fn topics(focus: &Focus) -> Vec<TopicId> {
    let (notebook, shelf) = (Notebook::here(), Shelf::here());
    match focus {
        Focus::Objective(topic, _) | Focus::Refresher(topic) => vec![topic.clone()],
        Focus::Due => {
            let sort = Sort::Practice(Focus::Due);
            let open = notebook.read(|learner| learner.open_like(&sort).cloned());
            let begun = open.into_iter().flat_map(|attempt| attempt.paper);
            let begun = begun.map(|item| item.topic);
            let due = notebook.read(|learner| {
                shelf.with_sizes(|sizes| practice::due_topics(learner, sizes, clock::now().day()))
            });
            let topics = shelf.topics();
            let due = due.into_iter().filter_map(|place| topics.get(place));
            begun.chain(due.map(|topic| topic.id.clone())).collect()
        }
    }
}

/// The practice under way, or a new one; `None` where there is nothing to be asked.
fn begin(focus: &Focus, banks: &[Arc<Bank>]) -> Option<Attempt> {
    let notebook = Notebook::here();
    let sort = Sort::Practice(focus.clone());
    let open = notebook.read(|learner| learner.open_like(&sort).cloned());
    open.or_else(|| {
        let (seed, now) = (chance::seed(), clock::now());
        let banks: Vec<&Bank> = banks.iter().map(Arc::as_ref).collect();
        let draw = |learner: &_| practice::draw(&banks, focus, learner, now.day(), seed);
        let paper = Some(notebook.read(draw)).filter(|paper| !paper.is_empty())?;
        let attempt = Attempt::new(AttemptId(seed), sort, now, paper);
        notebook.record(Event::Started(attempt.clone()));
        Some(attempt)
    })
}

/// There is nothing to be asked.
#[component]
fn NothingDue() -> impl IntoView {
    view! {
        <div class="card quiet-page">
            {picture("nothing-due")}
            <h1 tabindex="-1">{text().nothing_due}</h1>
            <p>{text().nothing_due_why}</p>
            <div class="actions">
                <a class="button main" href=Page::Home.to_string()>{text().go_home}</a>
            </div>
        </div>
    }
}
