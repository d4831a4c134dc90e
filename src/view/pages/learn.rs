//! Learning a topic: one question at a time, each explained at once.

use std::sync::Arc;

use leptos::prelude::*;

use crate::address::Page;
use crate::browser::clock::{self, Stopwatch};
use crate::browser::{chance, fragment};
use crate::quiz::attempt::{Attempt, AttemptId, Given, Sort};
use crate::quiz::event::Event;
use crate::quiz::lesson;
use crate::quiz::question::{Bank, TopicId};
use crate::view::notebook::Notebook;
use crate::view::parts::{Meter, with_banks};
use crate::view::question::{Ask, Withdrawn};
use crate::view::text;

/// The page of a topic: goes on with its lesson, or begins one.
#[component]
pub(in crate::view) fn Learn(
    /// The topic.
    topic: TopicId,
) -> impl IntoView {
    with_banks(vec![topic], |banks| {
        banks.into_iter().map(|bank| view! { <Lesson bank=bank/> }).collect_view().into_any()
    })
}

/// The lesson under way, or a new one.
fn begin(notebook: Notebook, bank: &Bank) -> Attempt {
    let sort = Sort::Lesson(bank.topic.clone());
    let open = notebook.learner.with_untracked(|learner| learner.open_like(&sort).cloned());
    open.unwrap_or_else(|| {
        let seed = chance::seed();
        let paper = notebook.learner.with_untracked(|learner| lesson::draw(bank, learner, seed));
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
    let Attempt { id, used, paper, .. } = begin(notebook, &bank);
    let stopwatch = Stopwatch::start(used);
    let total = paper.len();
    let attempt = Memo::new(move |_| notebook.learner.with(|learner| learner.open(id).cloned()));
    let done = Memo::new(move |_| attempt.with(|a| a.as_ref().map_or(total, lesson::done)));
    let turn = Memo::new(move |_| attempt.with(|a| a.as_ref().map(|a| (a.place, a.current()))));

    let answer = move |given: Given| {
        let (used, at) = (stopwatch.used(), clock::now());
        notebook.record(Event::Answered { attempt: id, given, used, at });
    };
    let next = move || {
        let Some(place) = turn.get_untracked().map(|(place, _)| place + 1) else { return };
        notebook.record(Event::Moved { attempt: id, place, used: stopwatch.used() });
        if turn.get_untracked().is_some_and(|(_, item)| item.is_none()) {
            let (used, at) = (stopwatch.used(), clock::now());
            notebook.record(Event::Finished { attempt: id, used, at });
            fragment::replace(&Page::Result(id).to_string());
        }
    };
    let question = move || {
        let (_, item) = turn.get()?;
        let place = item?;
        let now = attempt.get_untracked()?;
        let last = move || attempt.with(|a| a.as_ref().is_some_and(|a| lesson::done(a) == total));
        let item = now.paper.get(usize::from(place))?.clone();
        let Some(question) = bank.question(&item.question).cloned() else {
            return Some(view! { <Withdrawn place=place answer=answer next=next/> }.into_any());
        };
        let given = now.current_given().cloned();
        let back = lesson::is_back(&now);
        Some(view! {
            <Ask bank=bank.clone() question=question item=item place=place given=given
                back=back answer=answer next=next last=Signal::derive(last)/>
        }.into_any())
    };
    view! {
        <div class="progress">
            <span>{move || (text().question_of)((done.get() + 1).min(total), total)}</span>
            <Meter value=done of=total/>
        </div>
        {question}
    }
}
