//! The questions that were missed most, with what to remember.

use leptos::prelude::*;

use super::Told;
use super::wall::Shown;
use crate::quiz::class::report::{Report, find};
use crate::quiz::question::{Bank, Question};
use crate::text::trainer::report::say;
use crate::view::parts::{sources, written};

/// The card of each, and the button that puts them on the wall.
pub(super) fn missed(told: &Told, report: &Report, wall: RwSignal<Option<Shown>>) -> AnyView {
    let banks = told.banks();
    let missed = report.most_missed();
    if missed.is_empty() {
        return view! { <h2>{say().missed}</h2><p>{say().nothing_missed}</p> }.into_any();
    }
    let found = missed.iter().filter_map(|missed| {
        let (bank, question) = find(&banks, report.paper.get(missed.place)?)?;
        Some(one(bank, question, (say().missed_by)(missed.missed, report.figures.whole.people)))
    });
    let phase = report.phase;
    let show = move |_| wall.set(Some(Shown::first(phase)));
    view! {
        <h2>{say().missed}</h2>
        <ol class="most-missed">{found.collect_view()}</ol>
        <div class="actions">
            <button type="button" class="button main" on:click=show>{say().show}</button>
        </div>
    }
    .into_any()
}

fn one(bank: &Bank, question: &Question, how_many: String) -> AnyView {
    let rests_on = sources(&question.sources, &bank.sources, bank.topic.as_str());
    view! {
        <li class="card">
            <p class="quiet">{how_many}</p>
            <p><strong>{written(question.language, question.text.clone().into_any())}</strong></p>
            <p><b>{say().remember}": "</b>{written(question.language, question.explanation.clone().into_any())}</p>
            {rests_on}
        </li>
    }
    .into_any()
}
