//! What is to be printed.

use leptos::prelude::*;

use super::Occasion;
use crate::browser::document;
use crate::quiz::class::variant::Variant;
use crate::text::trainer::papers::say;
use crate::view::live;
use crate::view::trainer::ticks::{choice, tick};

/// What was chosen.
#[derive(Clone, Copy)]
pub(super) struct Chosen {
    /// The place of the paper among those that there are.
    pub round: RwSignal<usize>,
    /// In how many orders.
    pub letters: RwSignal<usize>,
    /// Whether the papers are printed.
    pub papers: RwSignal<bool>,
    /// Whether the sheets to answer on are printed.
    pub answer_sheets: RwSignal<bool>,
    /// Whether the keys are printed.
    pub keys: RwSignal<bool>,
}

impl Chosen {
    /// Everything, in one order.
    pub fn new() -> Chosen {
        let on = || RwSignal::new(true);
        Chosen {
            round: RwSignal::new(0),
            letters: RwSignal::new(1),
            papers: on(),
            answer_sheets: on(),
            keys: on(),
        }
    }

    fn nothing(self) -> bool {
        !(self.papers.get() || self.answer_sheets.get() || self.keys.get())
    }
}

/// The choices, and the button that prints.
pub(super) fn options(chosen: Chosen, occasion: &Occasion) -> AnyView {
    let rounds: Vec<_> = occasion.printed.iter().filter_map(|printed| printed.phase).collect();
    let rounds =
        rounds.into_iter().map(|phase| (say().round)(phase).into()).collect::<Vec<String>>();
    let rounds = (rounds.len() > 1).then(|| choice(say().rounds, rounds, chosen.round, 0));
    let letters = (1..=Variant::LETTERS.len()).map(say().letter_count).collect();
    view! {
        <div class="card fields">
            {rounds}
            {choice(say().letters, letters, chosen.letters, 1)}
            <p class="quiet">{say().letters_about}</p>
            <h2>{say().what}</h2>
            {tick(chosen.papers, say().papers)}
            {tick(chosen.answer_sheets, say().answer_sheets)}
            {tick(chosen.keys, say().keys)}
            <p class="quiet">{say().copies}</p>
            {live(move || {
                let nothing = chosen.nothing();
                let why = nothing.then(|| view! { <p class="note" role="alert">{say().nothing}</p> });
                view! {
                    {why}
                    <button type="button" class="button main" disabled=nothing
                        on:click=move |_| document::print()>{say().print}</button>
                }
                .into_any()
            })}
        </div>
    }
    .into_any()
}
