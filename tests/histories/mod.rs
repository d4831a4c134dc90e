//! Made-up histories for the tests of records: events as the program writes them, and such as only a
//! damaged journal has.
#![allow(dead_code, reason = "each test uses some of it")]

use canh_giac::quiz::answer::Answer;
use canh_giac::quiz::attempt::{Attempt, AttemptId, Focus, Given, Sort};
use canh_giac::quiz::check::{Check, Found};
use canh_giac::quiz::event::Event;
use canh_giac::quiz::exam::{Exam, Rules};
use canh_giac::quiz::learner::Learner;
use canh_giac::quiz::paper::Item;
use canh_giac::quiz::points::Points;
use canh_giac::quiz::question::ChoiceId;
use canh_giac::quiz::time::{Minute, Moment, Span};
use proptest::collection::vec;
use proptest::prelude::*;

/// So many questions of a topic, every third vital.
pub fn paper(questions: u16) -> Vec<Item> {
    let item = |number| Item {
        question: format!("q-{number:03}").as_str().into(),
        topic: "topic".into(),
        vital: number % 3 == 0,
        order: Vec::new(),
    };
    (0..questions).map(item).collect()
}

/// The record that these events leave.
pub fn replay(events: &[Event]) -> Learner {
    let mut learner = Learner::default();
    for event in events {
        learner.apply(event.clone());
    }
    learner
}

/// Few attempts and few questions, so that events meet.
pub fn ids() -> impl Strategy<Value = AttemptId> {
    (0_u64..5).prop_map(AttemptId)
}

/// An answer to one of a few questions.
pub fn all_given() -> impl Strategy<Value = Given> {
    let answer = vec(prop::sample::select(vec!['a', 'b', 't']), 0..3);
    (0_u16..9, answer, 0_usize..=3).prop_map(|(item, letters, thirds)| Given {
        item,
        answer: Answer::of(letters.into_iter().filter_map(ChoiceId::new)),
        points: Points::share(thirds, 3),
    })
}

/// An attempt as the program begins it.
pub fn started() -> impl Strategy<Value = Event> {
    let sorts = prop_oneof![
        Just(Sort::Exam(Exam::under(Rules::standard()))),
        prop::sample::select(vec!["topic", "other"]).prop_map(|topic| Sort::Lesson(topic.into())),
        prop::sample::select(vec![
            Focus::Due,
            Focus::Objective("topic".into(), "know".into()),
            Focus::Objective("topic".into(), "act".into()),
            Focus::Refresher("topic".into()),
        ])
        .prop_map(Sort::Practice),
    ];
    (ids(), sorts, 0_u16..7).prop_map(|(id, sort, questions)| {
        Event::Started(Attempt::new(id, sort, Moment(1), paper(questions)))
    })
}

/// An attempt that claims answers to questions which are not on its paper.
pub fn started_with_nonsense() -> impl Strategy<Value = Event> {
    (started(), vec(all_given(), 0..6), 0_u16..20).prop_map(|(event, answers, place)| match event {
        Event::Started(mut attempt) => {
            (attempt.given, attempt.place) = (answers, place);
            Event::Started(attempt)
        }
        other => other,
    })
}

/// Any event, an attempt as `started` begins it.
pub fn events(started: impl Strategy<Value = Event>) -> impl Strategy<Value = Event> {
    let (used, at) = (|| any::<u32>().prop_map(Span), || any::<u64>().prop_map(Moment));
    let answered = (ids(), 0_u16..12, all_given(), used(), at()).prop_map(
        |(attempt, place, given, used, at)| Event::Answered { attempt, place, given, used, at },
    );
    let moved = (ids(), 0_u16..12, used()).prop_map(|(attempt, place, used)| Event::Moved {
        attempt,
        place,
        used,
    });
    let finished =
        (ids(), used(), at()).prop_map(|(attempt, used, at)| Event::Finished { attempt, used, at });
    let marked = (ids(), 0_u16..9, any::<bool>())
        .prop_map(|(attempt, item, marked)| Event::Marked { attempt, item, marked });
    prop_oneof![
        2 => started,
        6 => answered,
        4 => moved,
        2 => marked,
        1 => finished,
        1 => ids().prop_map(Event::Dropped),
        1 => checked(),
    ]
}

/// A list gone through, its things noted in any order.
pub fn checked() -> impl Strategy<Value = Event> {
    let found = prop::sample::select(vec![Found::Safe, Found::Unsafe, Found::Absent]);
    let noted = vec((prop::sample::select(vec!['a', 'b', 'c']), found), 0..6);
    let list = prop::sample::select(vec!["room", "phone"]);
    (list, any::<u32>(), noted).prop_map(|(list, at, noted)| {
        let mut check = Check { at: Minute(at), found: Vec::new() };
        noted.into_iter().for_each(|(thing, found)| {
            ChoiceId::new(thing).into_iter().for_each(|thing| check.note(thing, found));
        });
        Event::Checked { list: list.into(), check }
    })
}
