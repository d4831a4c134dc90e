//! The exam: no help until the end, and a clock.

mod hand_in;
mod intro;
mod list;
mod sitting;
mod terms;

use std::sync::Arc;

use leptos::prelude::*;

use super::Missing;
use crate::address::Page;
use crate::browser::{chance, clock};
use crate::quiz::exam::Preset;
use crate::quiz::paper::{Item, Pool};
use crate::quiz::paper_code::PaperCode;
use crate::quiz::question::{Bank, TopicId};
use crate::view::notebook::Notebook;
use crate::view::parts::with_banks_alone;
use crate::view::shelf::Shelf;
use crate::view::text;
use intro::{Intro, OtherPaper};
pub(in crate::view) use list::Exams;
use sitting::Sitting;
pub(super) use terms::terms;

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
        Some(exam) => {
            with_banks_alone(exam.blueprint.topics(), move |banks| door(&exam, code, &banks))
        }
    }
}

/// Says what the exam asks for: a paper of its own, or the one that the code names.
fn door(exam: &Preset, code: Option<PaperCode>, banks: &[Arc<Bank>]) -> AnyView {
    match draw(exam, code, banks) {
        Err(why) => why,
        Ok((code, paper)) => view! { <Intro exam=exam.clone() code=code paper=paper/> }.into_any(),
    }
}

/// A paper of the exam and its code: the one that is named, or a new one.
///
/// # Errors
/// What to show where it cannot be drawn from these banks.
pub(super) fn draw(
    exam: &Preset,
    code: Option<PaperCode>,
    banks: &[Arc<Bank>],
) -> Result<(PaperCode, Vec<Item>), AnyView> {
    let banks: Vec<&Bank> = banks.iter().map(Arc::as_ref).collect();
    let Some(today) = clock::today() else {
        return Err(view! { <Missing words=text().exam_too_old/> }.into_any());
    };
    let pool = Pool::new(&banks, &exam.blueprint, today);
    let fingerprint = pool.fingerprint(&exam.rules);
    match code {
        Some(code) if !code.fits(fingerprint) => Err(view! { <OtherPaper/> }.into_any()),
        code => {
            let drawn = || PaperCode::new(exam.number, fingerprint, chance::seed());
            let code = code.unwrap_or_else(drawn);
            Ok((code, pool.draw(code.seed())))
        }
    }
}

/// The exam under way; the list of exams where there is none.
#[component]
pub(in crate::view) fn UnderWay() -> impl IntoView {
    match Notebook::here().read(|learner| learner.open_exam().cloned()) {
        None => view! { <Exams typed=String::new()/> }.into_any(),
        Some(attempt) => {
            let topics = topics_of(&attempt.paper);
            with_banks_alone(topics, move |banks| {
                view! { <Sitting attempt=attempt.clone() banks=banks/> }.into_any()
            })
        }
    }
}

/// The topics that a paper has questions of.
pub(super) fn topics_of(paper: &[Item]) -> Vec<TopicId> {
    let mut topics: Vec<TopicId> = Vec::new();
    for item in paper {
        if !topics.contains(&item.topic) {
            topics.push(item.topic.clone());
        }
    }
    topics
}

/// Where an exam stands that is under way.
pub(super) fn under_way() -> String {
    Page::Sitting.to_string()
}
