//! Any records that can be, as strategies: a few attempts and questions, so that records share them.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a helper fails its test")]

use std::collections::BTreeMap;

use canh_giac::quiz::amount::Amount;
use canh_giac::quiz::answer::Answer;
use canh_giac::quiz::attempt::{Attempt, AttemptId, Focus, Given, Sort};
use canh_giac::quiz::check::{Check, Found};
use canh_giac::quiz::event::Event;
use canh_giac::quiz::exam::{Exam, Outcome, Rules};
use canh_giac::quiz::learner::{Finished, Learner, Standing};
use canh_giac::quiz::memory::{Grade, Review};
use canh_giac::quiz::paper::Item;
use canh_giac::quiz::paper_code::PaperCode;
use canh_giac::quiz::points::Points;
use canh_giac::quiz::question::{ChoiceId, QuestionId};
use canh_giac::quiz::time::{Minute, Moment, Span};
use proptest::collection::vec;
use proptest::prelude::*;

const GRADES: [Grade; 3] = [Grade::Again, Grade::Hard, Grade::Good];

/// The question with this number; some have names of another form than those of the program.
fn question(number: u32) -> QuestionId {
    let name = match number % 6 {
        0..3 => format!("ld-{number:03}"),
        3 => format!("câu hỏi {number}"),
        4 => format!("0000000000000{number}"),
        _ => format!("x{}", "y".repeat(number as usize)),
    };
    name.as_str().into()
}

fn letter() -> impl Strategy<Value = ChoiceId> {
    "[a-zA-Z!]".prop_map(|sign| ChoiceId::of_letter(sign.chars().next().unwrap()).unwrap())
}

fn answer() -> impl Strategy<Value = Answer> {
    prop_oneof![
        vec(letter(), 0..5).prop_map(Answer::of),
        vec(letter(), 0..5).prop_map(Answer::Sequence),
        vec((letter(), letter()), 0..5).prop_map(Answer::Pairs),
        any::<i64>().prop_map(|number| Answer::Number(Amount::hundredths(number))),
    ]
}

fn points() -> impl Strategy<Value = Points> {
    prop_oneof![
        (0..=3_usize, 1..=12_usize).prop_map(|(share, of)| Points::share(share, of)),
        any::<u32>().prop_map(Points::of_parts),
    ]
}

fn rules() -> impl Strategy<Value = Rules> {
    prop_oneof![
        Just(Rules::standard()),
        any::<(u16, u32, u16, bool, u16)>().prop_map(|(questions, time, pass, vital, minimum)| {
            Rules { questions, time: Span(time), pass, vital, minimum }
        }),
    ]
}

fn sort() -> impl Strategy<Value = Sort> {
    let topic = || "[a-c]{1,2}".prop_map(|topic| topic.as_str().into());
    let code = prop::option::of((0..1_u64 << PaperCode::BITS).prop_map(PaperCode::from_number));
    prop_oneof![
        topic().prop_map(Sort::Lesson),
        (code, rules(), any::<bool>()).prop_map(|(code, rules, double_time)| Sort::Exam(Exam {
            code,
            rules,
            double_time
        })),
        Just(Sort::Practice(Focus::Due)),
        (topic(), ".{0,4}").prop_map(|(topic, id)| Sort::Practice(Focus::Objective(topic, id))),
        topic().prop_map(|topic| Sort::Practice(Focus::Refresher(topic))),
    ]
}

fn item() -> impl Strategy<Value = Item> {
    (0..40_u32, "[a-c]", any::<bool>(), vec(letter(), 0..6)).prop_map(
        |(number, topic, vital, order)| Item {
            question: question(number),
            topic: topic.as_str().into(),
            vital,
            order,
        },
    )
}

/// An attempt, with one of the few ids that records share, at one of its states.
fn attempt() -> impl Strategy<Value = Attempt> {
    let given = (any::<u16>(), answer(), points()).prop_map(|(item, answer, points)| Given {
        item,
        answer,
        points,
    });
    (
        prop_oneof![0..60_u64, any::<u64>()],
        sort(),
        prop_oneof![0..5_u64, any::<u64>()],
        vec(item(), 0..4),
        vec(given, 0..4),
        any::<u16>(),
        prop_oneof![0..3_u32, any::<u32>()],
        vec(any::<u16>(), 0..3),
    )
        .prop_map(|(id, sort, started, paper, given, place, used, marked)| Attempt {
            id: AttemptId(id),
            sort,
            started: Moment(started),
            paper,
            given,
            place,
            used: Span(used),
            marked,
        })
}

fn finished() -> impl Strategy<Value = Finished> {
    // Few moments, so that many ends fall together.
    (attempt(), prop_oneof![0..8_u64, any::<u64>()], any::<bool>(), points(), any::<u16>())
        .prop_map(|(attempt, at, as_it_is, points, vital_missed)| {
            let outcome = Outcome::of(&attempt);
            let other = Outcome { points, vital_missed, ..outcome.clone() };
            Finished { at: Moment(at), outcome: if as_it_is { outcome } else { other }, attempt }
        })
}

fn standing() -> impl Strategy<Value = Standing> {
    let review = (prop_oneof![0..9_u32, any::<u32>()], 0..3_usize)
        .prop_map(|(at, grade)| Review { at: Minute(at), grade: GRADES[grade] });
    vec(review, 1..40).prop_map(|reviews| {
        let mut standing = Standing::default();
        reviews.into_iter().for_each(|review| standing.count(review));
        standing
    })
}

fn check() -> impl Strategy<Value = (String, Check)> {
    const FOUND: [Found; 3] = [Found::Safe, Found::Unsafe, Found::Absent];
    ("[a-c]{1,2}", 0..4_u32, vec((letter(), 0..3_usize), 0..4)).prop_map(|(list, at, things)| {
        let mut check = Check { at: Minute(at), found: Vec::new() };
        things.into_iter().for_each(|(thing, found)| check.note(thing, FOUND[found]));
        (list, check)
    })
}

/// Any record: no attempt is in it twice, as in every record that the program makes.
pub fn learner() -> impl Strategy<Value = Learner> {
    let standings = vec((0..40_u32, standing()), 0..12);
    // Few of those under way, and short ones, so that two records often know one equally far.
    let under_way = (0..6_u64, attempt()).prop_map(|(id, mut attempt)| {
        attempt.id = AttemptId(id);
        attempt.given.truncate(1);
        attempt
    });
    let attempts = (vec(finished(), 0..32), vec(under_way, 0..6));
    (standings, attempts, vec(check(), 0..4)).prop_map(|(standings, (finished, open), checks)| {
        let mut ended = BTreeMap::new();
        finished.into_iter().for_each(|one| {
            ended.insert(one.attempt.id, one);
        });
        let mut begun = BTreeMap::new();
        for one in open.into_iter().filter(|one| !ended.contains_key(&one.id)) {
            begun.insert(one.id, one);
        }
        let standings = standings.into_iter().map(|(number, known)| (question(number), known));
        let (open, finished) = (begun.into_values(), ended.into_values());
        let mut learner = Learner::of(standings, open, finished);
        for (list, check) in checks {
            learner.apply(Event::Checked { list, check });
        }
        learner
    })
}
