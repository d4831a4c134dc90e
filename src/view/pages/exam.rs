//! The exam: no help until the end, and a clock.

mod hand_in;
mod intro;
mod list;
mod sitting;

use std::sync::Arc;

use leptos::prelude::*;

use super::Missing;
use crate::address::Page;
use crate::browser::{chance, clock};
use crate::quiz::exam::Preset;
use crate::quiz::paper::Pool;
use crate::quiz::paper_code::PaperCode;
use crate::quiz::question::{Bank, TopicId};
use crate::view::notebook::Notebook;
use crate::view::parts::with_banks;
use crate::view::shelf::Shelf;
use crate::view::text;
use intro::{Intro, OtherPaper};
pub(in crate::view) use list::Exams;
use sitting::Sitting;

/// A new paper of the exam with this number.
#[component]
pub(in crate::view) fn Exam(
    /// The number.
    number: u8,
) -> impl IntoView {
    offered(number, None)
}

/// The paper that a code names.
#[component]
pub(in crate::view) fn Paper(
    /// The code, as it stands in the address.
    code: String,
) -> impl IntoView {
    match code.parse::<PaperCode>() {
        Ok(code) => offered(code.exam(), Some(code)),
        Err(_) => view! { <Exams typed=code/> }.into_any(),
    }
}

fn offered(number: u8, code: Option<PaperCode>) -> AnyView {
    match Shelf::here().exam(number) {
        None => view! { <Missing words=text().no_such_exam/> }.into_any(),
        Some(exam) => with_banks(exam.blueprint.topics(), move |banks| door(&exam, code, &banks)),
    }
}

/// Says what the exam asks for: a paper of its own, or the one that the code names.
fn door(exam: &Preset, code: Option<PaperCode>, banks: &[Arc<Bank>]) -> AnyView {
    let banks: Vec<&Bank> = banks.iter().map(Arc::as_ref).collect();
    let Some(today) = clock::today() else {
        return view! { <Missing words=text().exam_too_old/> }.into_any();
    };
    let pool = Pool::new(&banks, &exam.blueprint, today);
    let fingerprint = pool.fingerprint(&exam.rules);
    match code {
        Some(code) if !code.fits(fingerprint) => view! { <OtherPaper/> }.into_any(),
        code => {
            let drawn = || PaperCode::new(exam.number, fingerprint, chance::seed());
            let code = code.unwrap_or_else(drawn);
            let paper = pool.draw(code.seed());
            view! { <Intro exam=exam.clone() code=code paper=paper/> }.into_any()
        }
    }
}

/// The exam under way; the list of exams where there is none.
#[component]
pub(in crate::view) fn UnderWay() -> impl IntoView {
    match Notebook::here().read(|learner| learner.open_exam().cloned()) {
        None => view! { <Exams typed=String::new()/> }.into_any(),
        Some(attempt) => {
            let mut topics: Vec<TopicId> = Vec::new();
            for item in &attempt.paper {
                if !topics.contains(&item.topic) {
                    topics.push(item.topic.clone());
                }
            }
            with_banks(topics, move |banks| {
                view! { <Sitting attempt=attempt.clone() banks=banks/> }.into_any()
            })
        }
    }
}

/// Where an exam stands that is under way.
fn under_way() -> String {
    Page::Sitting.to_string()
}
