//! Sitting an exam: the clock, one question, and the way to the others.

use std::sync::Arc;

use leptos::prelude::*;

use super::hand_in::HandIn;
use crate::address::Page;
use crate::browser::clock::{self, Stopwatch};
use crate::browser::{document, fragment};
use crate::quiz::attempt::{Attempt, AttemptId, Given};
use crate::quiz::event::Event;
use crate::quiz::question::Bank;
use crate::quiz::time::Span;
use crate::view::notebook::Notebook;
use crate::view::parts::Meter;
use crate::view::question::{AskQuietly, Withdrawn};
use crate::view::text;

/// What a person can do in an exam besides answering.
#[derive(Clone, Copy)]
pub(super) struct Desk {
    notebook: Notebook,
    id: AttemptId,
    stopwatch: Stopwatch,
    /// True while the overview is shown before handing in.
    pub handing_in: RwSignal<bool>,
}

impl Desk {
    pub fn go_to(self, place: u16) {
        document::scroll_up();
        let used = self.stopwatch.used();
        self.notebook.record(Event::Moved { attempt: self.id, place, used });
        self.handing_in.set(false);
    }

    pub fn hand_in(self) {
        let (used, at) = (self.stopwatch.used(), clock::now());
        self.notebook.record(Event::Finished { attempt: self.id, used, at });
        fragment::replace(&Page::Result(self.id).to_string());
    }

    fn answer(self, given: Given) {
        let (used, at) = (self.stopwatch.used(), clock::now());
        self.notebook.record(Event::Answered { attempt: self.id, given, used, at });
    }
}

/// The exam under way.
#[component]
pub(super) fn Sitting(
    /// The attempt.
    id: AttemptId,
    /// All banks.
    banks: Vec<Arc<Bank>>,
) -> impl IntoView {
    let notebook = Notebook::here();
    let attempt = Memo::new(move |_| notebook.learner.with(|learner| learner.open(id).cloned()));
    let begun = attempt.get_untracked();
    let total = begun.as_ref().map_or(0, |attempt| attempt.paper.len());
    let limit = begun.as_ref().and_then(Attempt::left).unwrap_or_default();
    let stopwatch = Stopwatch::start(begun.map_or(Span(0), |attempt| attempt.used));
    let before = stopwatch.used();
    let desk = Desk { notebook, id, stopwatch, handing_in: RwSignal::new(false) };
    let left = RwSignal::new(limit);
    let ticking = clock::every_second(move || {
        let used = stopwatch.used();
        notebook.tick(id, used);
        left.set(limit.left_after(Span(used.0.saturating_sub(before.0))));
        if left.get_untracked() == Span(0) {
            desk.hand_in();
        }
    });
    on_cleanup(move || if let Some(ticking) = ticking { ticking.clear() });
    let place = Memo::new(move |_| attempt.with(|a| a.as_ref().map_or(0, |a| a.place)));
    let time = move || {
        let (minutes, seconds) = left.get().minutes_and_seconds();
        (text().time_left)(minutes, seconds)
    };
    let body = move || match desk.handing_in.get() {
        true => view! { <HandIn desk=desk attempt=attempt/> }.into_any(),
        false => view! {
            <Place desk=desk attempt=attempt place=place.get() banks=banks.clone()/>
        }
        .into_any(),
    };
    view! {
        <div class="progress">
            <span>{move || (text().question_of)(usize::from(place.get()) + 1, total)}</span>
            <span class="time" role="timer">{time}</span>
            <Meter value=Signal::derive(move || usize::from(place.get()) + 1) of=total/>
        </div>
        {body}
    }
}

/// One question of the exam, and the way to its neighbours.
#[component]
fn Place(
    /// The desk.
    desk: Desk,
    /// The attempt.
    attempt: Memo<Option<Attempt>>,
    /// Which question.
    place: u16,
    /// All banks.
    banks: Vec<Arc<Bank>>,
) -> impl IntoView {
    let now = attempt.get_untracked()?;
    let item = now.paper.get(usize::from(place))?.clone();
    let last = usize::from(place) + 1 == now.paper.len();
    let given = now.given_to(place).map(|given| given.answer.clone());
    let question = banks.iter().find_map(|bank| bank.question(&item.question)).cloned();
    let forward = move || if last { desk.handing_in.set(true) } else { desk.go_to(place + 1) };
    let answer = move |given| desk.answer(given);
    let Some(question) = question else {
        return Some(view! { <Withdrawn place=place answer=answer next=forward/> }.into_any());
    };
    Some(
        view! {
            <AskQuietly question=question item=item place=place given=given answer=answer/>
            <div class="actions">
                <button class="button" disabled=place == 0
                    on:click=move |_| desk.go_to(place.saturating_sub(1))>
                    {text().previous}
                </button>
                <button class="button main" on:click=move |_| forward()>
                    {if last { text().hand_in } else { text().next }}
                </button>
                <button class="button link" on:click=move |_| desk.handing_in.set(true)
                    hidden=last>
                    {text().hand_in}
                </button>
            </div>
        }
        .into_any(),
    )
}
