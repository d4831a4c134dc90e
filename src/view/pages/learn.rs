//! Learning a topic: one question at a time, each explained at once.

use std::sync::Arc;

use leptos::prelude::*;

use crate::address::Page;
use crate::browser::clock::{self, Stopwatch};
use crate::browser::{chance, document, fragment};
use crate::quiz::attempt::{Attempt, AttemptId, Given, Sort};
use crate::quiz::event::Event;
use crate::quiz::lesson;
use crate::quiz::mastery::{Mastery, TopicSize};
use crate::quiz::question::{Bank, TopicId};
use crate::view::asked::Asked;
use crate::view::live;
use crate::view::notebook::Notebook;
use crate::view::parts::{Progress, with_banks, with_starter};
use crate::view::question::{Ask, Withdrawn};
use crate::view::shelf::Shelf;

/// The page of a topic: goes on with its lesson, or begins one.
#[component]
pub(in crate::view) fn Learn(
    /// The topic.
    topic: TopicId,
) -> impl IntoView {
    let lesson = |banks: Vec<Arc<Bank>>| {
        banks.into_iter().map(|bank| view! { <Lesson bank=bank/> }).collect_view().into_any()
    };
    let sort = Sort::Lesson(topic.clone());
    let open = Notebook::here().read(|learner| learner.open_like(&sort).is_some());
    // A lesson under way, and one that repeats, need the whole bank.
    match open || is_known(&topic) {
        true => with_banks(vec![topic], lesson),
        false => with_starter(topic, lesson),
    }
}

/// True where a question of the topic was answered before.
fn is_known(topic: &TopicId) -> bool {
    let known = |size: TopicSize| {
        let mastery = Notebook::here().read(|learner| Mastery::of(learner, size));
        mastery.firm + mastery.shaky > 0
    };
    Shelf::here().topic(topic).is_some_and(|topic| known(topic.size()))
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

#[component]
fn Lesson(
    /// The questions of the topic.
    bank: Arc<Bank>,
) -> impl IntoView {
    let notebook = Notebook::here();
    let Attempt { id, used, place, .. } = begin(notebook, &bank);
    let stopwatch = Stopwatch::start(used);
    let turn = RwSignal::new(place);
    let answer = Callback::new(move |given: Given| {
        let (used, at) = (stopwatch.used(), clock::now());
        let place = turn.get_untracked();
        notebook.record(Event::Answered { attempt: id, place, given, used, at });
    });
    let next = Callback::new(move |()| {
        let (place, used) = (turn.get_untracked() + 1, stopwatch.used());
        notebook.record(Event::Moved { attempt: id, place, used });
        if notebook.read(|learner| learner.open(id).is_some_and(lesson::is_over)) {
            notebook.record(Event::Finished { attempt: id, used, at: clock::now() });
            fragment::replace(&Page::Result(id).to_string());
        } else {
            document::scroll_up();
            turn.set(place);
        }
    });
    live(move || {
        turn.track();
        let attempt = notebook.read(|learner| learner.open(id).cloned());
        attempt.and_then(|attempt| question(&bank, &attempt, answer, next)).into_any()
    })
}

/// The question in front of the learner.
fn question(
    bank: &Arc<Bank>,
    attempt: &Attempt,
    answer: Callback<Given>,
    next: Callback<()>,
) -> Option<AnyView> {
    let place = attempt.current()?;
    let item = attempt.paper.get(usize::from(place))?.clone();
    let (done, of) = (lesson::done(attempt), attempt.paper.len());
    let given = attempt.current_given().cloned();
    let back = lesson::is_back(attempt);
    let body = match Asked::find(core::slice::from_ref(bank), &item.question) {
        None => view! { <Withdrawn place=place answer=answer next=next/> }.into_any(),
        Some(question) => view! {
            <Ask question=question item=item place=place given=given back=back answer=answer
                next=next/>
        }
        .into_any(),
    };
    Some(view! { <Progress done=done of=of/>{body} }.into_any())
}
