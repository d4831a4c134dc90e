//! Learning a topic.

use std::sync::Arc;

use leptos::prelude::*;

use super::round::Round;
use crate::bank::compact::Topic;
use crate::browser::{chance, clock};
use crate::quiz::attempt::{Attempt, AttemptId, Sort};
use crate::quiz::event::Event;
use crate::quiz::lesson;
use crate::quiz::mastery::Mastery;
use crate::quiz::question::{Bank, TopicId};
use crate::view::all;
use crate::view::notebook::Notebook;
use crate::view::parts::{with_banks_alone, with_starter};
use crate::view::shelf::Shelf;

/// The page of a topic: goes on with its lesson, or begins one.
#[component]
pub(in crate::view) fn Learn(
    /// The topic.
    topic: TopicId,
) -> impl IntoView {
    let lesson = |banks: Vec<Arc<Bank>>| {
        let attempt = banks.first().map(|bank| begin(Notebook::here(), bank));
        all(attempt.map(|attempt| view! { <Round attempt=attempt banks=banks/> }))
    };
    let sort = Sort::Lesson(topic.clone());
    let open = Notebook::here().read(|learner| learner.open_like(&sort).is_some());
    // A lesson under way, and one that repeats, need the whole bank.
    match open || is_known(&topic) {
        true => with_banks_alone(vec![topic], lesson),
        false => with_starter(topic, lesson),
    }
}

/// True where a question of the topic was answered before.
fn is_known(topic: &TopicId) -> bool {
    let today = clock::now().day();
    let seen = |topic: Topic| {
        Notebook::here().read(|learner| Mastery::of(learner, topic.size(), today)).seen()
    };
    Shelf::here().topic(topic).is_some_and(|topic| seen(topic) > 0)
}

/// The lesson under way, or a new one.
fn begin(notebook: Notebook, bank: &Bank) -> Attempt {
    let sort = Sort::Lesson(bank.topic.clone());
    let open = notebook.read(|learner| learner.open_like(&sort).cloned());
    open.unwrap_or_else(|| {
        let seed = chance::seed();
        let paper = notebook.read(|learner| lesson::draw(bank, learner, seed));
        let attempt = Attempt::new(AttemptId(seed), sort, clock::now(), paper);
        notebook.record(Event::Started(attempt.clone()));
        attempt
    })
}
