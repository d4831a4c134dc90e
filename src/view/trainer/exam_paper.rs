//! The paper of an exam, to be printed: the one that a code names, or a new one.

use std::sync::Arc;

use leptos::prelude::*;

use super::paper;
use super::sheet::{questions, sheet};
use crate::address::Room;
use crate::browser::{chance, clock, fragment};
use crate::quiz::exam::Preset;
use crate::quiz::paper::Pool;
use crate::quiz::paper_code::PaperCode;
use crate::quiz::question::Bank;
use crate::view::parts::with_banks;
use crate::view::text;

/// The paper of an exam.
#[component]
pub(super) fn ExamPaper(
    /// The exam.
    exam: Preset,
    /// The code of the paper; a new paper where there is none.
    code: Option<PaperCode>,
) -> impl IntoView {
    with_banks(exam.blueprint.topics(), move |banks| draw(&exam, code, &banks))
}

fn draw(exam: &Preset, code: Option<PaperCode>, banks: &[Arc<Bank>]) -> AnyView {
    let banks: Vec<&Bank> = banks.iter().map(Arc::as_ref).collect();
    let Some(today) = clock::today() else { return ().into_any() };
    let pool = Pool::new(&banks, &exam.blueprint, today);
    let fingerprint = pool.fingerprint(&exam.rules);
    match code {
        None => {
            let code = PaperCode::new(exam.number, fingerprint, chance::seed());
            fragment::replace(&Room::Paper(code.signs()).to_string());
            ().into_any()
        }
        Some(code) if !code.fits(fingerprint) => other_paper(),
        Some(code) => {
            let title = (paper().exam_title)(&exam.name, &code.to_string());
            sheet(title, questions(&banks, pool.draw(code.seed()))).into_any()
        }
    }
}

/// The code is one of other questions.
pub(super) fn other_paper() -> AnyView {
    view! {
        <div class="card" role="alert">
            <h1>{text().other_paper}</h1>
            <p>{text().other_paper_mend}</p>
        </div>
    }
    .into_any()
}
