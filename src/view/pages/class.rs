//! Taking part in a class: joining it by its code, and handing in what it asked.

mod codes;
mod enter;
mod give;
mod hand_in;
mod joined;
mod open_code;
mod seat;

use std::sync::Arc;

use leptos::prelude::*;

use super::Missing;
use super::exam::{draw, under_way};
use crate::address::Page;
use crate::quiz::class::code::ClassCode;
use crate::quiz::class::pass::Pass;
use crate::quiz::exam::Preset;
use crate::quiz::question::{Bank, TopicId};
use crate::text::class::say;
use crate::view::notebook::Notebook;
use crate::view::parts::{CodeField, with_banks_alone};
use crate::view::pass_case::PassCase;
use crate::view::shelf::Shelf;
use crate::view::{live, text};
use enter::Enter;
pub(in crate::view) use hand_in::HandIn;
pub(super) use joined::joined;
pub(super) use open_code::open_code;

/// The class that a code names; a field for the code where there is none, or a wrong one.
#[component]
pub(in crate::view) fn Join(
    /// The code, as it stands in the address.
    code: String,
) -> impl IntoView {
    let Ok(round) = code.parse::<ClassCode>() else {
        return view! { <TypeCode typed=code/> }.into_any();
    };
    match exam_of(round) {
        None => view! { <Missing words=text().no_such_exam/> }.into_any(),
        Some(exam) => {
            with_banks_alone(exam.blueprint.topics(), move |banks| door(round, &exam, &banks))
        }
    }
}

/// The exam of a round; `None` where this version of the program does not have it.
fn exam_of(round: ClassCode) -> Option<Preset> {
    let shelf = Shelf::here();
    let topics: Vec<TopicId> = shelf.topics().into_iter().map(|topic| topic.id).collect();
    round.exam(&shelf.exams(), &topics, say().composed)
}

#[component]
fn TypeCode(
    /// What stands in the field.
    typed: String,
) -> impl IntoView {
    let go = Callback::new(|typed: String| open_code(&typed));
    view! {
        <h1 tabindex="-1">{text().join}</h1>
        <div class="card">
            <p>{say().join_about}</p>
            <CodeField typed=typed label=say().code_label button=say().open go=go/>
        </div>
        {joined()}
    }
}

/// The way in: where this phone has done it already, the way to what it hands in comes first.
fn door(round: ClassCode, exam: &Preset, banks: &[Arc<Bank>]) -> AnyView {
    let paper = match draw(exam, Some(round.paper), banks) {
        Err(why) => return why,
        Ok((_, paper)) if paper.len() == usize::from(exam.rules.questions) => paper,
        // Where too many questions are stale, there is no exam: its rules fit a whole paper only.
        Ok(_) => return view! { <Missing words=text().exam_too_old/> }.into_any(),
    };
    let pass = PassCase::here().of_round(round);
    let enter = {
        let (pass, exam) = (pass.clone(), exam.clone());
        move || {
            let (exam, paper, pass) = (exam.clone(), paper.clone(), pass.clone());
            view! { <Enter round=round exam=exam paper=paper pass=pass/> }.into_any()
        }
    };
    match pass.and_then(|pass| been_here(&pass)) {
        None => enter(),
        Some(Been::UnderWay) => view! {
            <div class="card">
                <h1>{(say().exam)(&exam.name)}</h1>
                <p>{say().under_way}</p>
                <div class="actions">
                    <a class="button main" href=under_way()>{text().resume}</a>
                </div>
            </div>
        }
        .into_any(),
        Some(Been::Done(page, nth)) => done((say().exam)(&exam.name), page, nth, enter),
    }
}

/// What this phone has done of a round.
enum Been {
    UnderWay,
    /// It can hand in, on this page; another attempt would have this number.
    Done(Page, usize),
}

/// `None` where nothing of it is left.
fn been_here(pass: &Pass) -> Option<Been> {
    Notebook::here().read(|learner| {
        if pass.attempts.iter().any(|id| learner.open(*id).is_some()) {
            return Some(Been::UnderWay);
        }
        let finished = pass.attempts.iter().rfind(|id| learner.finished_attempt(**id).is_some());
        finished.map(|id| Been::Done(Page::HandIn(*id), pass.attempts.len() + 1))
    })
}

/// The way to what was done, and to doing it again for whoever asks.
fn done(
    title: String,
    page: Page,
    nth: usize,
    enter: impl Fn() -> AnyView + Send + Sync + 'static,
) -> AnyView {
    let again = RwSignal::new(false);
    live(move || match again.get() {
        true => enter(),
        false => view! {
            <div class="card">
                <h1>{title.clone()}</h1>
                <p>{say().done}</p>
                <div class="actions">
                    <a class="button main" href=page.to_string()>{say().show_code}</a>
                    <button type="button" class="button" on:click=move |_| again.set(true)>
                        {say().again}
                    </button>
                </div>
                <p class="quiet">{(say().again_about)(nth)}</p>
            </div>
        }
        .into_any(),
    })
}
