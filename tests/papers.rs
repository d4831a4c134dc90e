//! Proves that papers are what they were: the same seed gives the same questions in the same order
//! with the same order of choices, natively and in wasm, today and in ten years.
//!
//! The tables are the contract of the paper format. They were computed with a second program,
//! written from the documents in another language, and not printed by this one. Where a table and
//! the code differ, the code is wrong: papers under way on people's phones, printed sheets and
//! answer keys rest on it.

#![allow(clippy::unwrap_used, reason = "a helper fails its test")]

mod made_up;

use made_up::{bank, today, written};

use canh_giac::quiz::answer::Answer;
use canh_giac::quiz::attempt::{Attempt, AttemptId, Given, Sort};
use canh_giac::quiz::event::Event;
use canh_giac::quiz::exam::Blueprint;
use canh_giac::quiz::learner::Learner;
use canh_giac::quiz::lesson;
use canh_giac::quiz::paper::{Item, Pool};
use canh_giac::quiz::points::Points;
use canh_giac::quiz::question::Bank;
use canh_giac::quiz::random::Seed;
use canh_giac::quiz::time::{Moment, Span};

#[cfg(target_arch = "wasm32")]
wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);

/// Exams of seven questions from two banks: one bank gives four, the other three.
const SHORT_EXAMS: [(Seed, &str); 13] = [
    (0, "b-001:bcad a-004:bac a-009 b-005:cebda b-006 a-012 a-008:fabecd"),
    (1, "a-001:cadb a-003 a-010:cba b-007:dbca b-003 b-005:eadbc a-006"),
    (2, "b-009 a-010:cba a-004:cab b-003 a-001:bcad b-006 a-011:cadb"),
    (3, "a-007:bdca b-011:acdb a-009 a-003 b-004:acb b-005:ecabd b-012"),
    (7, "b-011:badc b-009 a-004:acb a-002:acdb b-007:abcd a-010:bca b-003"),
    (42, "b-007:abcd a-009 a-006 a-010:acb a-003 b-010:abc b-004:cba"),
    (1_234_567, "a-004:bca a-012 b-001:bdca b-011:bdac b-008:ebdcfa a-008:dfbcea b-007:bdac"),
    (0xCAFE, "a-008:fadecb a-001:adcb b-007:bdac a-003 a-004:bac b-011:badc b-002:dabc"),
    (0xFFFF_FFFF, "b-009 a-002:bacd b-006 a-001:cbda b-002:cdab b-003 a-012"),
    (1 << 32, "a-002:bdca a-009 b-007:cdba b-009 a-004:bac a-012 b-005:eadcb"),
    (20_261_122, "a-009 b-003 b-004:abc a-003 b-009 b-010:cab a-007:dbca"),
    (1 << 63, "b-002:dacb b-009 a-002:cbda b-006 b-011:dacb a-010:abc a-005:cdabe"),
    (u64::MAX, "b-008:bdcfae b-007:dcab a-012 b-010:abc a-001:bdca a-010:cba a-006"),
];

/// The exam that workers take, twenty questions.
const STANDARD_EXAMS: [(Seed, &str); 2] = [
    (
        5,
        "b-011:cabd a-006 a-004:acb a-010:bca b-002:bcad a-007:bacd b-007:dbca \
         b-005:adcbe a-011:cabd b-009 a-012 b-006 a-003 b-012 b-004:bca a-002:cadb \
         b-001:acbd a-001:cbad a-008:cdfaeb b-008:fbedac",
    ),
    (
        0x00DE_CADE,
        "b-001:bcad b-012 b-010:bac a-008:dfebac b-003 a-006 a-012 b-006 a-010:bac \
         a-005:baced b-002:acbd a-011:dacb b-009 b-005:daecb a-001:dbca b-008:eabdfc \
         a-004:acb b-011:abdc a-003 a-009",
    ),
];

/// Lessons of somebody who has answered nothing yet.
const FIRST_LESSONS: [(Seed, &str); 4] = [
    (
        0,
        "a-008:dafbce a-007:acbd a-002:badc a-010:abc a-004:abc a-003 a-006 a-012 a-009 \
         a-001:cdab",
    ),
    (
        9,
        "a-005:cebad a-007:dcba a-010:bac a-003 a-011:abcd a-002:bdca a-008:cbedfa a-006 \
         a-001:cbad a-004:acb",
    ),
    (
        0xBEEF,
        "a-001:abcd a-006 a-012 a-011:dacb a-003 a-002:bdac a-009 a-007:adbc a-008:bafecd \
         a-005:abdec",
    ),
    (
        u64::MAX,
        "a-008:beadcf a-009 a-006 a-002:dacb a-004:bac a-010:bac a-005:bdcae a-001:bcda \
         a-007:cbda a-003",
    ),
];

/// Lessons of somebody with eight answers behind them, five of them wrong.
const LATER_LESSONS: [(Seed, &str); 4] = [
    (
        0,
        "a-006 a-012 a-007:dabc a-001:cbad a-010:abc a-004:abc a-005:dabec a-011:cbad \
         a-003 a-009",
    ),
    (
        9,
        "a-001:dcba a-005:aecdb a-009 a-010:cab a-011:bcad a-003 a-004:cba a-006 \
         a-007:badc a-012",
    ),
    (
        0xBEEF,
        "a-004:acb a-012 a-006 a-003 a-007:cadb a-005:eabcd a-009 a-011:cadb a-010:acb \
         a-001:dbac",
    ),
    (
        u64::MAX,
        "a-001:bcda a-003 a-007:badc a-009 a-010:acb a-006 a-012 a-005:bdcae a-004:bac \
         a-011:dcab",
    ),
];

fn exam(questions: u16, seed: Seed) -> String {
    let (one, other) = (bank("alpha", "a"), bank("beta", "b"));
    let blueprint = Blueprint::even(&[one.topic.clone(), other.topic.clone()], questions);
    written(&Pool::new(&[&one, &other], &blueprint, today()).draw(seed))
}

/// A learner who has answered eight of the twelve questions, five of them wrong.
fn learner(bank: &Bank) -> Learner {
    let answered = [
        (1, false, 10),
        (2, true, 20),
        (3, false, 30),
        (4, false, 5),
        (5, false, 7),
        (6, false, 8),
        (7, true, 1),
        (8, true, 2),
    ];
    let mut learner = Learner::default();
    for (number, right, at) in answered {
        let question = &bank.questions[number - 1];
        let id = AttemptId(number as Seed);
        let item = Item {
            question: question.id.clone(),
            topic: bank.topic.clone(),
            vital: false,
            order: Vec::new(),
        };
        let sort = Sort::Lesson(bank.topic.clone());
        let at = Moment(at * 60_000);
        let given = Given {
            item: 0,
            answer: Answer::of([]),
            points: if right { Points::ONE } else { Points::ZERO },
        };
        learner.apply(Event::Started(Attempt::new(id, sort, at, vec![item])));
        let used = Span(0);
        learner.apply(Event::Answered { attempt: id, place: 0, given, used, at });
    }
    learner
}

#[cfg_attr(target_arch = "wasm32", wasm_bindgen_test::wasm_bindgen_test)]
#[cfg_attr(not(target_arch = "wasm32"), test)]
fn a_short_exam_is_the_one_that_its_seed_has_always_given() {
    for (seed, paper) in SHORT_EXAMS {
        assert_eq!(exam(7, seed), paper, "seed {seed}");
    }
}

#[cfg_attr(target_arch = "wasm32", wasm_bindgen_test::wasm_bindgen_test)]
#[cfg_attr(not(target_arch = "wasm32"), test)]
fn a_whole_exam_is_the_one_that_its_seed_has_always_given() {
    for (seed, paper) in STANDARD_EXAMS {
        assert_eq!(exam(20, seed), paper, "seed {seed}");
    }
}

#[cfg_attr(target_arch = "wasm32", wasm_bindgen_test::wasm_bindgen_test)]
#[cfg_attr(not(target_arch = "wasm32"), test)]
fn a_first_lesson_is_the_one_that_its_seed_has_always_given() {
    let bank = bank("alpha", "a");
    for (seed, paper) in FIRST_LESSONS {
        let drawn = lesson::draw(&bank, &Learner::default(), seed);
        assert_eq!(written(&drawn), paper, "seed {seed}");
    }
}

#[cfg_attr(target_arch = "wasm32", wasm_bindgen_test::wasm_bindgen_test)]
#[cfg_attr(not(target_arch = "wasm32"), test)]
fn a_later_lesson_depends_on_the_seed_and_on_what_is_known_and_on_nothing_else() {
    let bank = bank("alpha", "a");
    let learner = learner(&bank);
    for (seed, paper) in LATER_LESSONS {
        assert_eq!(written(&lesson::draw(&bank, &learner, seed)), paper, "seed {seed}");
    }
}
