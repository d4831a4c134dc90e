//! Sitting an exam: the clock, one question, and the way to the others.

use std::sync::Arc;

use leptos::prelude::*;

use super::hand_in::HandIn;
use crate::address::Page;
use crate::browser::clock::{self, Stopwatch};
use crate::browser::{document, fragment, tone};
use crate::quiz::attempt::{Attempt, AttemptId, Given};
use crate::quiz::event::Event;
use crate::quiz::exam;
use crate::quiz::question::Bank;
use crate::quiz::time::Span;
use crate::view::asked::Asked;
use crate::view::notebook::Notebook;
use crate::view::parts::Progress;
use crate::view::pass_case::PassCase;
use crate::view::question::{AskQuietly, Withdrawn};
use crate::view::{live, text};

/// The clock ticks each second; a longer pause between two ticks is a device asleep.
const LONGEST: Span = Span(5_000);

/// Where a person is in an exam.
#[derive(Clone, Copy)]
enum Spot {
    Question(u16),
    HandIn,
}

/// What a person can do in an exam.
#[derive(Clone, Copy)]
pub(super) struct Desk {
    notebook: Notebook,
    passes: PassCase,
    id: AttemptId,
    stopwatch: Stopwatch,
    spot: RwSignal<Spot>,
}

impl Desk {
    /// The exam as it stands; `None` once it has been handed in.
    pub fn attempt(self) -> Option<Attempt> {
        self.notebook.read(|learner| learner.open(self.id).cloned())
    }

    pub fn go_to(self, place: u16) {
        let used = self.stopwatch.used();
        self.notebook.record(Event::Moved { attempt: self.id, place, used });
        self.show(Spot::Question(place));
    }

    pub fn go_back(self) {
        if let Some(attempt) = self.attempt() {
            self.show(Spot::Question(attempt.place));
        }
    }

    pub fn hand_in(self) {
        let (used, at) = (self.stopwatch.used(), clock::now());
        self.notebook.record(Event::Finished { attempt: self.id, used, at });
        // What a class asked is handed in to its trainer.
        let page = match self.passes.of_attempt(self.id) {
            Some(_) => Page::HandIn(self.id),
            None => Page::Result(self.id),
        };
        fragment::replace(&page.to_string());
    }

    fn answer(self, given: Given) {
        let (used, at) = (self.stopwatch.used(), clock::now());
        let (attempt, place) = (self.id, given.item);
        self.notebook.record(Event::Answered { attempt, place, given, used, at });
    }

    fn mark(self, item: u16, marked: bool) {
        self.notebook.record(Event::Marked { attempt: self.id, item, marked });
    }

    fn show(self, spot: Spot) {
        document::scroll_up();
        self.spot.set(spot);
    }
}

/// The exam under way.
#[component]
pub(super) fn Sitting(
    /// The attempt as it stood when the page was opened.
    attempt: Attempt,
    /// All banks.
    banks: Vec<Arc<Bank>>,
) -> impl IntoView {
    let desk = Desk {
        notebook: Notebook::here(),
        passes: PassCase::here(),
        id: attempt.id,
        stopwatch: Stopwatch::start(attempt.used, LONGEST),
        spot: RwSignal::new(Spot::Question(attempt.place)),
    };
    view! {
        <Clock desk=desk attempt=attempt/>
        {live(move || match desk.spot.get() {
            Spot::Question(place) => question(desk, place, &banks).into_any(),
            Spot::HandIn => view! { <HandIn desk=desk banks=banks.clone()/> }.into_any(),
        })}
    }
}

/// The time that is left. When there is none, the exam is handed in.
#[component]
fn Clock(
    /// The desk.
    desk: Desk,
    /// The attempt as it stood when the page was opened.
    attempt: Attempt,
) -> impl IntoView {
    let left = move |used| attempt.left_after(used).unwrap_or_default();
    let shown = RwSignal::new(left(desk.stopwatch.used()).0);
    let ticking = clock::every_second(move || {
        let used = desk.notebook.tick(desk.id, desk.stopwatch.used());
        desk.stopwatch.catch_up(used);
        let before = Span(shown.get_untracked());
        if let Some(minutes) = exam::warning(before, left(used)) {
            document::announce(&(text().minutes_left)(minutes.into()));
            tone::minutes_left(minutes);
        }
        shown.set(left(used).0);
        if left(used) == Span(0) {
            desk.hand_in();
        }
    });
    on_cleanup(move || {
        if let Some(ticking) = ticking {
            ticking.clear()
        }
    });
    let time = live(move || {
        let (minutes, seconds) = Span(shown.get()).minutes_and_seconds();
        (text().time_left)(minutes, seconds).into_any()
    });
    view! { <p class="time" role="timer">{time}</p> }
}

/// One question of the exam, and the way to its neighbours.
fn question(desk: Desk, place: u16, banks: &[Arc<Bank>]) -> Option<impl IntoView + use<>> {
    let attempt = desk.attempt()?;
    let item = attempt.paper.get(usize::from(place))?.clone();
    let of = attempt.paper.len();
    let last = usize::from(place) + 1 == of;
    let given = attempt.given_to(place).map(|given| given.answer.clone());
    let next = Callback::new(move |()| match last {
        true => desk.show(Spot::HandIn),
        false => desk.go_to(place + 1),
    });
    let answer = Callback::new(move |given| desk.answer(given));
    let body = match Asked::find(banks, &item.question) {
        None => view! { <Withdrawn place=place answer=answer next=next/> }.into_any(),
        Some(question) => view! {
            <Mark desk=desk place=place on=attempt.marked.contains(&place)/>
            <AskQuietly question=question item=item place=place given=given answer=answer/>
            <div class="actions">
                <button class="button" disabled=place == 0
                    on:click=move |_| desk.go_to(place.saturating_sub(1))>
                    {text().previous}
                </button>
                <button class="button main" on:click=move |_| next.run(())>
                    {if last { text().hand_in } else { text().next }}
                </button>
            </div>
            <button class="button link" hidden=last on:click=move |_| desk.show(Spot::HandIn)>
                {text().hand_in}
            </button>
        }
        .into_any(),
    };
    Some(view! { <Progress done=usize::from(place) of=of/>{body} })
}

/// Marks a question to be looked at once more.
#[component]
fn Mark(
    /// The desk.
    desk: Desk,
    /// The question's place on the paper.
    place: u16,
    /// Whether it is marked.
    on: bool,
) -> impl IntoView {
    let on = RwSignal::new(on);
    let turn = move |_| {
        on.update(|on| *on = !*on);
        desk.mark(place, on.get_untracked());
    };
    live(move || {
        let (words, pressed) = match on.get() {
            true => (text().unmark, "true"),
            false => (text().mark, "false"),
        };
        view! {
            <button class="button link mark" aria-pressed=pressed on:click=turn>{words}</button>
        }
        .into_any()
    })
}
