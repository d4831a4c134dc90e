//! The story that the tests of keeping tell: they include this file. Proves of itself that the story
//! is what they take it for.
#![cfg(not(target_arch = "wasm32"))]

use canh_giac::quiz::answer::Answer;
use canh_giac::quiz::attempt::{Attempt, AttemptId, Given, Sort};
use canh_giac::quiz::event::Event;
use canh_giac::quiz::exam::{Exam, Rules};
use canh_giac::quiz::learner::Learner;
use canh_giac::quiz::paper::Item;
use canh_giac::quiz::points::Points;
use canh_giac::quiz::question::ChoiceId;
use canh_giac::quiz::time::{Moment, Span};

/// A lesson of nine questions with ten answers, then an exam of twenty.
pub fn story(first: u64) -> Vec<Event> {
    let (lesson, exam) = (AttemptId(first), AttemptId(first + 1));
    let mut events = vec![Event::Started(attempt(lesson, Sort::Lesson("topic".into()), 9))];
    for turn in 0..10 {
        // The third is wrong and comes back at the end.
        let item = if turn == 9 { 2 } else { turn };
        events.extend(answered(lesson, item, turn, turn != 2));
    }
    events.push(finished(lesson));
    events.push(Event::Started(attempt(exam, Sort::Exam(Exam::under(Rules::standard())), 20)));
    for item in 0..20 {
        events.extend(answered(exam, item, item.min(18), item % 7 != 3));
    }
    events.push(finished(exam));
    events
}

/// An attempt at its first question.
pub fn attempt(id: AttemptId, sort: Sort, questions: u16) -> Attempt {
    let item = |number| Item {
        question: format!("q-{number:03}").as_str().into(),
        topic: "topic".into(),
        vital: false,
        order: Vec::new(),
    };
    Attempt::new(id, sort, Moment(id.0), (0..questions).map(item).collect())
}

/// An answer, and the step to the next turn or place.
pub fn answered(attempt: AttemptId, item: u16, turn: u16, right: bool) -> [Event; 2] {
    let used = Span(u32::from(turn) * 1000 + 1000);
    let points = if right { Points::ONE } else { Points::ZERO };
    let given = Given { item, answer: Answer::of(ChoiceId::new('a')), points };
    let at = Moment(u64::from(used.0));
    [
        Event::Answered { attempt, place: turn, given, used, at },
        Event::Moved { attempt, place: turn + 1, used },
    ]
}

/// The end of an attempt.
pub fn finished(attempt: AttemptId) -> Event {
    Event::Finished { attempt, used: Span(99_000), at: Moment(99_000) }
}

/// The record after none, one, two, … of these events.
pub fn history(start: &Learner, events: &[Event]) -> Vec<Learner> {
    let mut records = vec![start.clone()];
    for event in events {
        let mut next = records[records.len() - 1].clone();
        next.apply(event.clone());
        records.push(next);
    }
    records
}

#[test]
fn the_story_takes_64_events_and_ends_with_a_lesson_and_an_exam_finished() {
    let events = story(1);
    assert_eq!(events.len(), 64);
    let learner = history(&Learner::default(), &events).pop().unwrap();
    assert_eq!(learner.all_open(), []);
    let given: Vec<usize> = learner.finished().iter().map(|f| f.attempt.given.len()).collect();
    assert_eq!(given, [10, 20]);
    let points: Vec<Points> = learner.finished().iter().map(|f| f.outcome.points).collect();
    assert_eq!(points, [Points::whole(8), Points::whole(17)]);
}
