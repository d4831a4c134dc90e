//! The papers of a class, to be printed: as they were drawn when it was prepared.

use std::sync::Arc;

use leptos::prelude::*;

use super::{name, phase};
use crate::quiz::class::session::Session;
use crate::quiz::question::Bank;
use crate::view::parts::with_banks;
use crate::view::trainer::paper;
use crate::view::trainer::sheet::{questions, sheet};

/// The papers of a class.
#[component]
pub(in crate::view::trainer) fn ClassPapers(
    /// The class.
    session: Session,
) -> impl IntoView {
    let topics = session.setup.exam.blueprint.topics();
    with_banks(topics, move |banks| draw(&session, &banks))
}

fn draw(session: &Session, banks: &[Arc<Bank>]) -> AnyView {
    let banks: Vec<&Bank> = banks.iter().map(Arc::as_ref).collect();
    let mut sheets = Vec::new();
    for round in &session.rounds {
        let code = round.code.paper.to_string();
        let exam = format!("{}: {}", session.setup.exam.name, phase(session, round.code.phase));
        let title = (paper().exam_title)(&exam, &code);
        sheets.push(view! {
            <h2 class="new-page">{title}</h2>
            {questions(&banks, round.paper.clone())}
        });
    }
    sheet(name(session), sheets.into_any()).into_any()
}
