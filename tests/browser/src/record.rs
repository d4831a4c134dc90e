//! A record as the app itself would have kept it, prepared: for what chance would bring too seldom.

use canh_giac::quiz::attempt::{Attempt, AttemptId, Sort};
use canh_giac::quiz::event::Event;
use canh_giac::quiz::exam::{Exam, Rules};
use canh_giac::quiz::learner::Learner;
use canh_giac::quiz::question::{Bank, Question};
use canh_giac::quiz::time::{Moment, Span};
use canh_giac::storage::keeper::Keeper;
use canh_giac::storage::store::Store;

use crate::banks::paper;
use crate::shared::Shared;
use crate::worker::Stored;

/// A lesson that has just begun, with these questions of one bank in this order.
#[must_use]
pub fn lesson(number: u64, questions: &[(&Bank, &Question)]) -> Attempt {
    let (bank, _) = questions[0];
    begun(number, Sort::Lesson(bank.topic.clone()), questions)
}

/// An exam that has just begun, with these questions in this order.
#[must_use]
pub fn exam(number: u64, questions: &[(&Bank, &Question)]) -> Attempt {
    begun(number, Sort::Exam(Exam::under(Rules::standard())), questions)
}

fn begun(number: u64, sort: Sort, questions: &[(&Bank, &Question)]) -> Attempt {
    Attempt::new(AttemptId(number), sort, Moment(0), paper(questions))
}

/// What a device keeps where these attempts have begun.
#[must_use]
pub fn under_way(attempts: &[Attempt]) -> Stored {
    kept(attempts.iter().cloned().map(Event::Started))
}

/// What a device keeps where this attempt was handed in without an answer.
#[must_use]
pub fn handed_in(attempt: &Attempt) -> Stored {
    let end = Event::Finished { attempt: attempt.id, used: Span(0), at: Moment(0) };
    kept([Event::Started(attempt.clone()), end].into_iter())
}

fn kept(events: impl Iterator<Item = Event>) -> Stored {
    let store = Shared::default();
    let (mut keeper, _) = Keeper::open(Box::new(store.clone()));
    let mut learner = Learner::default();
    for event in events {
        learner.apply(event.clone());
        keeper.keep(&event, &learner);
    }
    let text = |key: &String| store.get(key).ok().flatten().unwrap_or_default();
    store.0.keys().into_iter().map(|key| (key.clone(), text(&key))).collect()
}
