//! Scores: what to do next, how firmly each topic is known, what goes wrong often, and what was
//! tried.

mod chart;
mod drawing;
mod known;
mod ring;
mod table;
mod tried;
mod weak;

use leptos::prelude::*;

use crate::address::Page;
use crate::browser::clock;
use crate::quiz::attempt::{Attempt, Focus, Sort};
use crate::quiz::learner::Learner;
use crate::quiz::mastery::{Step, next_step};
use crate::quiz::practice;
use crate::text::companion::scores::say;
use crate::view::notebook::Notebook;
use crate::view::shelf::Shelf;
use crate::view::text;

use chart::Exams;
use known::Known;
use table::Table;
use tried::Tried;
use weak::WeakSpots;

/// At most so many attempts are listed, the newest ones; the table has all.
const LISTED: usize = 20;

/// The page of the scores.
#[component]
pub(in crate::view) fn Scores() -> impl IntoView {
    let topics = Shelf::here().topics().into_iter().map(|topic| view! { <Known topic=topic/> });
    view! {
        <h1 tabindex="-1">{text().scores}</h1>
        <NextStep/>
        <h2>{text().mastery}</h2>
        <p class="quiet">{say().what_levels_mean}</p>
        <ul class="known">{topics.collect_view()}</ul>
        <h2>{say().weak_spots}</h2>
        <WeakSpots/>
        <h2>{text().tried}</h2>
        <History/>
    }
}

/// What was tried: how the exams went, the newest attempts, and the table of all.
#[component]
fn History() -> impl IntoView {
    let finished = Notebook::here().read(|learner| learner.finished().to_vec());
    if finished.is_empty() {
        return view! { <p class="card">{text().nothing_yet}</p> }.into_any();
    }
    let newest = finished.iter().rev().take(LISTED).cloned();
    let newest = newest.map(|one| view! { <Tried finished=one/> }).collect_view();
    view! {
        <Exams finished=finished.clone()/>
        <ul class="rows">{newest}</ul>
        <Table finished=finished/>
    }
    .into_any()
}

#[component]
fn NextStep() -> impl IntoView {
    let (notebook, shelf) = (Notebook::here(), Shelf::here());
    let today = clock::now().day();
    let step = |learner: &Learner| shelf.with_sizes(|sizes| next_step(learner, sizes, today));
    let (page, words, why) = match notebook.read(step) {
        Step::Resume(id) => {
            let open = |learner: &Learner| learner.open(id).map(where_it_goes_on);
            let page = notebook.read(open).unwrap_or(Page::Home);
            (page, text().resume.into(), None)
        }
        Step::Practise => {
            let due = |learner: &Learner| {
                shelf.with_sizes(|sizes| practice::due_today(learner, sizes, today))
            };
            let why = (text().due_count)(notebook.read(due));
            (Page::Practice(Focus::Due), text().due_today.into(), Some(why))
        }
        Step::Learn(topic) => {
            let words = (text().learn)(&shelf.name(&topic));
            (Page::Learn(topic), words, None)
        }
        Step::Exam => (Page::Exams, text().try_exam.into(), None),
    };
    view! {
        <div class="card">
            <p>{text().next_step}</p>
            {why.map(|why| view! { <p class="quiet">{why}</p> })}
            <div class="actions"><a class="button main" href=page.to_string()>{words}</a></div>
        </div>
    }
}

/// The page of an attempt that is under way.
fn where_it_goes_on(attempt: &Attempt) -> Page {
    match &attempt.sort {
        Sort::Lesson(topic) => Page::Learn(topic.clone()),
        Sort::Practice(focus) => Page::Practice(focus.clone()),
        Sort::Exam(_) => Page::Sitting,
    }
}
