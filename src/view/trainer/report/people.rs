//! Everybody, by seat.

use leptos::prelude::*;

use super::Told;
use crate::exchange::class_tables::{notes, reasons};
use crate::quiz::class::handed::Way;
use crate::quiz::class::report::{Person, Report};
use crate::text::trainer::report::say;
use crate::text::trainer::tables::say as words;

/// The list of seats.
pub(super) fn people(told: &Told, report: &Report) -> AnyView {
    let questions = report.paper.len();
    let rows = report.people.iter().map(|person| row(told, person, questions));
    view! {
        <h2>{say().people}</h2>
        <ul class="seat-list">{rows.collect_view()}</ul>
    }
    .into_any()
}

fn row(told: &Told, person: &Person, questions: usize) -> AnyView {
    let passed = person.reasons.is_empty();
    let verdict = match reasons(person, &|id| told.topic(id), words()) {
        why if why.is_empty() => (words().passed)(true).into(),
        why => format!("{}: {why}", (words().passed)(false)),
    };
    let how = match person.way {
        // A sheet says nothing of the time.
        Way::Paper => (words().way)(person.way).into(),
        _ => format!("{} · {}", (say().used)(person.used), (words().way)(person.way)),
    };
    let notes = notes(person, words());
    let notes = (!notes.is_empty()).then(|| view! { <p class="seat-note">{notes}</p> });
    view! {
        <li class:failed=!passed>
            <p><b>{(say().seat)(person.seat)}</b>" "<bdi>{person.name.clone()}</bdi></p>
            <p class="seat-points">{(say().points)(person.points.tenths(), questions)}</p>
            <p class="verdict">{verdict}</p>
            <p class="quiet">{how}</p>
            {notes}
        </li>
    }
    .into_any()
}
