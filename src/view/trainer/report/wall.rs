//! The questions that were missed most, in letters for the whole room: asked once more, then explained.

use leptos::prelude::*;

use super::Told;
use crate::browser::document;
use crate::print::form;
use crate::quiz::class::code::Phase;
use crate::quiz::class::report::find;
use crate::quiz::paper::Item;
use crate::quiz::question::{Bank, Question};
use crate::text::trainer::report::say;
use crate::view::parts::{sources, written};

/// What stands on the wall.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Shown {
    phase: Phase,
    /// Which of the questions.
    place: usize,
    /// True once its answer is shown.
    revealed: bool,
}

impl Shown {
    /// The first question of this round, still to be answered.
    pub fn first(phase: Phase) -> Shown {
        Shown { phase, place: 0, revealed: false }
    }

    /// What comes then: the answer, the next question, or nothing more.
    fn next(self, of: usize) -> Option<Shown> {
        match self.revealed {
            false => Some(Shown { revealed: true, ..self }),
            true => Some(Shown { place: self.place + 1, revealed: false, ..self })
                .filter(|next| next.place < of),
        }
    }
}

/// The wall; nothing while nothing is shown.
pub(super) fn wall(told: &Told, shown: RwSignal<Option<Shown>>) -> AnyView {
    let Some(now) = shown.get() else { return ().into_any() };
    let banks = told.banks();
    let report = told.reports.iter().find(|report| report.phase == now.phase);
    let found: Vec<(&Item, (&Bank, &Question))> = report
        .into_iter()
        .flat_map(|report| report.most_missed().into_iter().map(move |it| (report, it.place)))
        .filter_map(|(report, place)| {
            let item = report.paper.get(place)?;
            Some((item, find(&banks, item)?))
        })
        .collect();
    let all = found.len();
    let Some((item, (bank, question))) = found.get(now.place) else { return ().into_any() };
    // Whoever presses the space bar or a presenter's key presses this button.
    document::focus_on(".large-letters .main");
    let step = match (now.revealed, now.next(all)) {
        (false, _) => say().reveal,
        (true, Some(_)) => say().next,
        (true, None) => say().close,
    };
    view! {
        <div class="large-letters screen-only" role="dialog" aria-modal="true" aria-label=say().missed>
            <div class="large-top">
                <span>{say().missed}" "{(say().shown)(now.place + 1, all)}</span>
                <button type="button" class="button" on:click=move |_| shown.set(None)>{say().close}</button>
            </div>
            <div class="large-body">{body(item, bank, question, now.revealed)}</div>
            <div class="actions">
                <button type="button" class="button main"
                    on:click=move |_| shown.update(|shown| *shown = now.next(all))>{step}</button>
            </div>
        </div>
    }
    .into_any()
}

fn body(item: &Item, bank: &Bank, question: &Question, revealed: bool) -> AnyView {
    let form = form(question, item);
    let picture = question.picture.as_ref().map(|picture| {
        view! { <img src=picture.file.clone() alt=picture.alt.clone()/> }
    });
    let words = form.rows.into_iter().map(|row| (row.mark, row.words));
    let list = form.list.into_iter().map(|(letter, words)| (letter.to_string(), words));
    let lines = words.chain(list).filter(|(_, words)| !words.is_empty()).map(|(mark, words)| {
        view! { <li><b>{mark}</b><span>{words}</span></li> }
    });
    let answer = revealed.then(|| {
        view! {
            <p class="large-key" role="status"><b>{say().key}": "</b>{form.key}</p>
            <p class="large-rule">{written(question.language, question.explanation.clone().into_any())}</p>
            {sources(&question.sources, &bank.sources, bank.topic.as_str())}
        }
    });
    view! {
        <h2>{written(question.language, question.text.clone().into_any())}</h2>
        {picture}
        <ul class="large-lines">{lines.collect_view()}</ul>
        {answer}
    }
    .into_any()
}
