//! Questions one after the other, each explained at once: a lesson, or practice.

use std::sync::Arc;

use leptos::prelude::*;

use crate::address::Page;
use crate::browser::clock::{self, Stopwatch};
use crate::browser::{document, fragment};
use crate::quiz::attempt::{Attempt, Given};
use crate::quiz::event::Event;
use crate::quiz::lesson;
use crate::quiz::question::Bank;
use crate::quiz::time::Span;
use crate::view::asked::Asked;
use crate::view::notebook::Notebook;
use crate::view::parts::Progress;
use crate::view::question::{Ask, Withdrawn};
use crate::view::{all, live};

/// Somebody may think about a question for so long; a longer pause is none of the time used.
const LONGEST: Span = Span::minutes(5);

/// The attempt, from where it stands to its end.
#[component]
pub(super) fn Round(
    /// The attempt as it stood when the page was opened.
    attempt: Attempt,
    /// The banks that have its questions.
    banks: Vec<Arc<Bank>>,
) -> impl IntoView {
    let notebook = Notebook::here();
    let Attempt { id, used, place, .. } = attempt;
    let stopwatch = Stopwatch::start(used, LONGEST);
    let turn = RwSignal::new(place);
    let answer = Callback::new(move |given: Given| {
        let (used, at) = (stopwatch.used(), clock::now());
        let place = turn.get_untracked();
        notebook.record(Event::Answered { attempt: id, place, given, used, at });
    });
    let next = Callback::new(move |()| {
        let (place, used) = (turn.get_untracked() + 1, stopwatch.used());
        notebook.record(Event::Moved { attempt: id, place, used });
        if notebook.read(|learner| learner.open(id).is_some_and(lesson::is_over)) {
            notebook.record(Event::Finished { attempt: id, used, at: clock::now() });
            fragment::replace(&Page::Result(id).to_string());
        } else {
            document::scroll_up();
            turn.set(place);
        }
    });
    live(move || {
        turn.track();
        let attempt = notebook.read(|learner| learner.open(id).cloned());
        all(attempt.and_then(|attempt| question(&banks, &attempt, answer, next)))
    })
}

/// The question in front of the learner.
fn question(
    banks: &[Arc<Bank>],
    attempt: &Attempt,
    answer: Callback<Given>,
    next: Callback<()>,
) -> Option<AnyView> {
    let place = attempt.current()?;
    let item = attempt.paper.get(usize::from(place))?.clone();
    let (done, of) = (lesson::done(attempt), attempt.paper.len());
    let given = attempt.current_given().cloned();
    let back = lesson::is_back(attempt);
    let body = match Asked::find(banks, &item.question) {
        None => view! { <Withdrawn place=place answer=answer next=next/> }.into_any(),
        Some(question) => view! {
            <Ask question=question item=item attempt=attempt.id place=place given=given back=back
                answer=answer next=next/>
        }
        .into_any(),
    };
    Some(view! { <Progress done=done of=of/>{body} }.into_any())
}
