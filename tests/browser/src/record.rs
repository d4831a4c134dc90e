//! A record as the app itself would have kept it, prepared: for what chance would bring too seldom.

use std::time::Duration;

use canh_giac::quiz::answer::Answer;
use canh_giac::quiz::attempt::{Attempt, AttemptId, Given, Sort};
use canh_giac::quiz::event::Event;
use canh_giac::quiz::exam::{Exam, Rules};
use canh_giac::quiz::learner::Learner;
use canh_giac::quiz::paper_code::PaperCode;
use canh_giac::quiz::points::Points;
use canh_giac::quiz::question::{Bank, Question};
use canh_giac::quiz::time::{Moment, Span};
use canh_giac::storage::keeper::Keeper;
use canh_giac::storage::roster::{Person, Roster};
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
    exam_under(Rules::standard(), number, questions)
}

/// An exam under these rules that has just begun.
#[must_use]
pub fn exam_under(rules: Rules, number: u64, questions: &[(&Bank, &Question)]) -> Attempt {
    begun(number, Sort::Exam(Exam::under(rules)), questions)
}

/// An exam that has just begun, on the paper with this code.
#[must_use]
pub fn exam_by_code(code: PaperCode, number: u64, questions: &[(&Bank, &Question)]) -> Attempt {
    let exam = Exam { code: Some(code), ..Exam::under(Rules::standard()) };
    begun(number, Sort::Exam(exam), questions)
}

fn begun(number: u64, sort: Sort, questions: &[(&Bank, &Question)]) -> Attempt {
    Attempt::new(AttemptId(number), sort, Moment(0), paper(questions))
}

/// The exam with so much time left, where these questions, as their places on the paper, were answered
/// rightly and all others not at all.
#[must_use]
pub fn answered_rightly(
    mut exam: Attempt,
    questions: &[(&Bank, &Question)],
    places: impl IntoIterator<Item = u16>,
    left: Duration,
) -> Attempt {
    for item in places {
        let (_, question) = questions[usize::from(item)];
        exam.answer(Given { item, answer: question.kind.key(), points: Points::ONE });
    }
    let time = exam.left_after(Span(0)).unwrap_or_default();
    exam.used = time.left_after(Span(left.as_millis() as u32));
    exam
}

/// What a device keeps where these questions were answered wrong on the first day of all, and the
/// lessons were given up.
#[must_use]
pub fn once_wrong(questions: &[(&Bank, &Question)]) -> Stored {
    let events = (1..).zip(questions).flat_map(|(number, question)| {
        let lesson = lesson(number, &[*question]);
        let (attempt, used, at) = (lesson.id, Span(0), Moment(0));
        let given = Given { item: 0, answer: Answer::nothing(), points: Points::ZERO };
        let answered = Event::Answered { attempt, place: 0, given, used, at };
        [Event::Started(lesson), answered, Event::Dropped(attempt)]
    });
    kept(events)
}

/// The record of whom a device with this in its storage belongs to.
#[must_use]
pub fn read(stored: &Stored) -> Learner {
    let (_, opened) = Keeper::open(Box::new(store_with(stored)));
    opened.learner
}

/// Everybody who learns on a device with this in its storage.
#[must_use]
pub fn people(stored: &Stored) -> Vec<Person> {
    let roster = Roster::read(&store_with(stored));
    roster.unwrap_or_else(|error| panic!("no list of people: {error:?}")).people().to_vec()
}

/// A store with this in it.
pub(crate) fn store_with(stored: &Stored) -> Shared {
    let store = Shared::default();
    for (key, text) in stored {
        let put = store.set(key, text);
        assert!(put.is_ok(), "{key}: {put:?}");
    }
    store
}

/// What a device keeps of whom this record belongs to.
#[must_use]
pub fn holding(learner: &Learner) -> Stored {
    let store = Shared::default();
    let (mut keeper, _) = Keeper::open(Box::new(store.clone()));
    keeper.replace(learner);
    all_of(&store)
}

/// What a device keeps where these attempts have begun.
#[must_use]
pub fn under_way(attempts: &[Attempt]) -> Stored {
    kept(attempts.iter().cloned().map(Event::Started))
}

/// What a device keeps where these attempts were handed in as they are.
#[must_use]
pub fn handed_in(attempts: &[Attempt]) -> Stored {
    handed_in_at(Moment(0), attempts)
}

/// What a device keeps where these attempts were handed in as they are, at this moment.
#[must_use]
pub fn handed_in_at(at: Moment, attempts: &[Attempt]) -> Stored {
    kept(attempts.iter().flat_map(|attempt| {
        let end = Event::Finished { attempt: attempt.id, used: attempt.used, at };
        [Event::Started(attempt.clone()), end]
    }))
}

/// What a device keeps where this happened.
pub(crate) fn kept(events: impl Iterator<Item = Event>) -> Stored {
    let store = Shared::default();
    let (mut keeper, _) = Keeper::open(Box::new(store.clone()));
    let mut learner = Learner::default();
    for event in events {
        learner.apply(event.clone());
        keeper.keep(&event, &learner);
    }
    all_of(&store)
}

/// Everything in a store.
pub(crate) fn all_of(store: &Shared) -> Stored {
    let text = |key: &String| store.get(key).ok().flatten().unwrap_or_default();
    store.0.keys().into_iter().map(|key| (key.clone(), text(&key))).collect()
}
