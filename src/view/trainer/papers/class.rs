//! The papers of a class.

use leptos::prelude::*;

use super::{Occasion, Papers, Printed};
use crate::address::Room;
use crate::quiz::class::session::Session;
use crate::text::trainer::papers::say;
use crate::view::parts::with_banks;

/// The papers of a class, as they were drawn when it was prepared.
#[component]
pub(in crate::view::trainer) fn ClassPapers(
    /// The class.
    session: Session,
) -> impl IntoView {
    let topics = session.setup.exam.blueprint.topics();
    let occasion = occasion(&session);
    with_banks(topics, move |banks| {
        view! { <Papers occasion=occasion.clone() banks=banks/> }.into_any()
    })
}

fn occasion(session: &Session) -> Occasion {
    let setup = &session.setup;
    let about = [setup.unit.clone(), setup.place.clone(), (say().day)(setup.date)];
    let printed = session.rounds.iter().map(|round| Printed {
        phase: (session.rounds.len() > 1).then_some(round.code.phase),
        code: (say().class)(&round.code.to_string()),
        items: round.paper.clone(),
        seed: round.code.paper.seed(),
    });
    Occasion {
        back: Room::Session(session.id).to_string(),
        exam: setup.exam.name.clone(),
        rules: setup.exam.rules.clone(),
        about: about.into_iter().filter(|line| !line.is_empty()).collect(),
        printed: printed.collect(),
    }
}
