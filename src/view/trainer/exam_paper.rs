//! The paper of an exam, to be printed: the one that a code names, or a new one.

use std::sync::Arc;

use leptos::prelude::*;

use super::papers::{Occasion, Papers, Printed};
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
    let known: Vec<&Bank> = banks.iter().map(Arc::as_ref).collect();
    let Some(today) = clock::today() else { return ().into_any() };
    let pool = Pool::new(&known, &exam.blueprint, today);
    let fingerprint = pool.fingerprint(&exam.rules);
    match code {
        None => {
            let code = PaperCode::new(exam.number, fingerprint, chance::seed());
            fragment::replace(&Room::Paper(code.signs()).to_string());
            ().into_any()
        }
        Some(code) if !code.fits(fingerprint) => other_paper(),
        Some(code) => {
            let printed = Printed {
                phase: None,
                code: code.to_string(),
                items: pool.draw(code.seed()),
                seed: code.seed(),
            };
            let occasion = Occasion {
                back: Room::Hall.to_string(),
                exam: exam.name.clone(),
                rules: exam.rules.clone(),
                about: Vec::new(),
                printed: vec![printed],
            };
            view! { <Papers occasion=occasion banks=banks.to_vec()/> }.into_any()
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
