//! Proves that an answer and its number are the same thing, for questions of every kind and any numbers: what a phone
//! writes is what the trainer's device reads, and no number stands for two things.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a helper fails its test")]

mod classroom;

use canh_giac::quiz::answer::Answer;
use canh_giac::quiz::class::reply;
use canh_giac::quiz::kind::Kind;
use canh_giac::quiz::random::Random;
use classroom::{any_answer, banks};
use proptest::prelude::*;

/// Any question that ships.
fn kinds() -> impl Strategy<Value = &'static Kind> {
    let banks = banks();
    let all: Vec<&Kind> =
        banks.iter().flat_map(|bank| &bank.questions).map(|it| &it.kind).collect();
    (0..all.len()).prop_map(move |place| all[place])
}

/// Numbers of all sizes.
fn numbers() -> impl Strategy<Value = u64> {
    (any::<u64>(), 0_u32..64).prop_map(|(number, bits)| number >> bits)
}

proptest! {
    // A failure prints its least example; nothing is written beside the sources.
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 20_000, ..ProptestConfig::default() })]

    #[test]
    fn every_answer_is_read_as_it_was_written(kind in kinds(), seed in any::<u64>()) {
        let answer = any_answer(kind, &mut Random::new(seed));
        let number = reply::number(kind, &answer);
        prop_assert!(number > 0, "{:?}", answer);
        prop_assert!(reply::highest(kind).is_none_or(|highest| number <= highest));
        prop_assert!(reply::numbers(kind).is_none_or(|numbers| number < numbers));
        prop_assert_eq!(reply::answer(kind, number), Some(answer));
    }

    #[test]
    fn every_number_is_no_answer_or_that_of_one(kind in kinds(), number in numbers()) {
        if let Some(answer) = reply::answer(kind, number) {
            prop_assert_eq!(reply::number(kind, &answer), number);
            prop_assert!(reply::highest(kind).is_none_or(|highest| number <= highest));
            // Marking it stops nothing.
            kind.grade(&answer);
        }
    }

    #[test]
    fn an_answer_to_another_question_does_no_harm(kind in kinds(), other in kinds(), seed in any::<u64>()) {
        let number = reply::number(kind, &any_answer(other, &mut Random::new(seed)));
        let back = reply::answer(kind, number);
        prop_assert_eq!(back.map(|back| reply::number(kind, &back)), Some(number));
    }
}

#[test]
fn the_number_of_nothing_is_0_and_of_a_key_it_is_not() {
    for question in banks().into_iter().flat_map(|bank| &bank.questions) {
        assert_eq!(reply::number(&question.kind, &Answer::nothing()), 0, "{}", question.id);
        assert_eq!(reply::answer(&question.kind, 0), Some(Answer::nothing()), "{}", question.id);
        assert!(reply::number(&question.kind, &question.kind.key()) > 0, "{}", question.id);
        assert!((1..=12).contains(&reply::shares(&question.kind)), "{}", question.id);
    }
}
