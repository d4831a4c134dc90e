//! Scores: what to do next, how firmly each topic is known, and what was tried.

use leptos::prelude::*;

use crate::address::Page;
use crate::bank::compact::Topic;
use crate::browser::clock;
use crate::quiz::attempt::Sort;
use crate::quiz::learner::Finished;
use crate::quiz::mastery::{Mastery, Step, next_step};
use crate::view::notebook::Notebook;
use crate::view::parts::Meter;
use crate::view::shelf::Shelf;
use crate::view::text;

/// The page of the scores.
#[component]
pub(in crate::view) fn Scores() -> impl IntoView {
    let finished = Notebook::here().read(|learner| learner.finished().to_vec());
    let tried = match finished.is_empty() {
        true => view! { <p class="card">{text().nothing_yet}</p> }.into_any(),
        false => {
            let rows = finished.into_iter().rev().map(|one| view! { <Tried finished=one/> });
            view! { <ul class="rows">{rows.collect_view()}</ul> }.into_any()
        }
    };
    let topics = Shelf::here().topics().into_iter().map(|topic| view! { <Known topic=topic/> });
    view! {
        <h1>{text().scores}</h1>
        <NextStep/>
        <h2>{text().mastery}</h2>
        <ul class="rows">{topics.collect_view()}</ul>
        <h2>{text().tried}</h2>
        {tried}
    }
}

#[component]
fn NextStep() -> impl IntoView {
    let notebook = Notebook::here();
    let shelf = Shelf::here();
    let step = notebook.read(|learner| shelf.with_sizes(|sizes| next_step(learner, sizes)));
    let (page, words) = match step {
        Step::Learn(topic) => {
            let words = (text().learn)(&shelf.name(&topic));
            (Page::Learn(topic), words)
        }
        Step::Exam => (Page::Exams, text().try_exam.into()),
        Step::Resume(id) => {
            let sort = notebook.read(|learner| learner.open(id).map(|open| open.sort.clone()));
            match sort {
                Some(Sort::Lesson(topic)) => (Page::Learn(topic), text().resume.into()),
                Some(Sort::Practice(focus)) => (Page::Practice(focus), text().resume.into()),
                _ => (Page::Sitting, text().resume.into()),
            }
        }
    };
    view! {
        <div class="card">
            <p>{text().next_step}</p>
            <div class="actions"><a class="button main" href=page.to_string()>{words}</a></div>
        </div>
    }
}

#[component]
fn Known(
    /// The topic.
    topic: Topic,
) -> impl IntoView {
    let mastery = Notebook::here().read(|learner| Mastery::of(learner, topic.size()));
    let Mastery { firm, questions, .. } = mastery;
    view! {
        <li>
            <a href=Page::Learn(topic.id).to_string()>{topic.name}</a>
            <span>{(text().firm_of)(firm, questions)}</span>
            <Meter value=usize::from(firm) of=usize::from(questions)/>
        </li>
    }
}

#[component]
fn Tried(
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
