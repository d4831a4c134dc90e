//! Proves that it does not matter which record takes in which, in what order or how often, and that
//! nothing newer is lost by it.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a helper fails its test")]

use std::collections::BTreeMap;

use canh_giac::quiz::answer::Answer;
use canh_giac::quiz::attempt::{AttemptId, Sort};
use canh_giac::quiz::event::Event;
use canh_giac::quiz::learner::Learner;
use canh_giac::quiz::time::{Moment, Span};
use proptest::prelude::*;

#[allow(dead_code, reason = "each test file uses a part of it")]
mod made;
use made::any;
#[allow(dead_code, reason = "each test file uses a part of it")]
mod story;
use story::{answered, attempt};

/// So many answers to a question are kept, and so many attempts with what was answered.
const REVIEWS: usize = 24;
const REVIEWED: usize = 20;

fn both(one: &Learner, other: &Learner) -> Learner {
    let mut both = one.clone();
    both.merge(other.clone());
    both
}

proptest! {
    // A failure prints its least example; nothing is written beside the sources.
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(40) })]

    #[test]
    fn it_does_not_matter_who_takes_in_whom(one in any::learner(), other in any::learner()) {
        prop_assert_eq!(both(&one, &other), both(&other, &one));
    }

    #[test]
    fn it_does_not_matter_in_which_order(
        one in any::learner(), two in any::learner(), three in any::learner()
    ) {
        let left = both(&both(&one, &two), &three);
        prop_assert_eq!(&left, &both(&one, &both(&two, &three)));
        prop_assert_eq!(&left, &both(&both(&three, &one), &two));
    }

    #[test]
    fn it_does_not_matter_how_often(one in any::learner(), other in any::learner()) {
        prop_assert_eq!(&both(&one, &one), &one);
        let whole = both(&one, &other);
        prop_assert_eq!(&both(&whole, &other), &whole);
        prop_assert_eq!(&both(&whole, &one), &whole);
        prop_assert_eq!(&both(&one, &whole), &whole);
    }

    #[test]
    fn nothing_newer_is_lost(one in any::learner(), other in any::learner()) {
        let whole = both(&one, &other);
        for (place, known) in [&one, &other].into_iter().enumerate() {
            holds_standings(&whole, known)?;
            for finished in known.finished() {
                let kept = whole.finished_attempt(finished.attempt.id).unwrap();
                prop_assert!(kept.at >= finished.at);
            }
            for open in known.all_open() {
                let kept = whole.open(open.id);
                let ended = whole.finished_attempt(open.id).is_some();
                prop_assert!(ended != kept.is_some(), "record {place}: open or ended, not both");
                prop_assert!(kept.is_none_or(|kept| kept.used >= open.used));
            }
            for (list, check) in known.checks() {
                prop_assert!(whole.check(list).unwrap() >= check);
            }
        }
        holds_answers(&whole, &[&one, &other])?;
        nothing_twice(&whole)?;
    }
}

/// Of each question, every answer that is not older than all that are kept.
fn holds_standings(whole: &Learner, known: &Learner) -> Result<(), TestCaseError> {
    for (question, standing) in known.standings() {
        let kept = whole.standing(question).unwrap().reviews();
        prop_assert!(kept.len() <= REVIEWS && kept.is_sorted());
        for review in standing.reviews() {
            let too_old = kept.len() == REVIEWS && *review < kept[0];
            prop_assert!(kept.contains(review) || too_old);
        }
    }
    Ok(())
}

/// Whoever is among the newest attempts has its answers, if either side had them.
fn holds_answers(whole: &Learner, sides: &[&Learner]) -> Result<(), TestCaseError> {
    let finished = whole.finished();
    for (age, kept) in finished.iter().rev().enumerate() {
        let paper = kept.attempt.paper.is_empty();
        let known = sides.iter().filter_map(|side| side.finished_attempt(kept.attempt.id));
        let had = known.filter(|known| known.at == kept.at && known.outcome == kept.outcome);
        let had = had.into_iter().any(|known| known.attempt == kept.attempt);
        prop_assert!(if age < REVIEWED { had } else { paper }, "age {age}");
    }
    Ok(())
}

fn nothing_twice(whole: &Learner) -> Result<(), TestCaseError> {
    let mut seen = BTreeMap::new();
    let ended = whole.finished().iter().map(|finished| finished.attempt.id);
    for id in ended.chain(whole.all_open().iter().map(|open| open.id)) {
        prop_assert_eq!(seen.insert(id, ()), None, "twice");
    }
    let order = |finished: &[canh_giac::quiz::learner::Finished]| {
        finished.is_sorted_by_key(|one| (one.at, one.attempt.id))
    };
    prop_assert!(order(whole.finished()));
    Ok(())
}

/// A lesson of four questions, of which so many were answered.
fn begun(answers: u16) -> Learner {
    let mut learner = Learner::default();
    let lesson = AttemptId(1);
    learner.apply(Event::Started(attempt(lesson, Sort::Lesson("topic".into()), 4)));
    for turn in 0..answers {
        answered(lesson, turn, turn, true).into_iter().for_each(|event| learner.apply(event));
    }
    learner
}

fn ended(answers: u16, at: u64) -> Learner {
    let mut learner = begun(answers);
    let (used, at) = (Span(90_000), Moment(at));
    learner.apply(Event::Finished { attempt: AttemptId(1), used, at });
    learner
}

#[test]
fn an_attempt_that_was_ended_on_one_side_is_ended() {
    let whole = both(&begun(4), &ended(2, 500));
    assert_eq!(whole.all_open(), []);
    assert_eq!(whole.finished()[0].attempt.given.len(), 2);
    // What was answered on the other side is known all the same.
    assert_eq!(whole.standings().count(), 4);
}

#[test]
fn an_attempt_that_was_ended_on_both_sides_counts_once_as_it_was_ended_last() {
    let whole = both(&ended(3, 700), &ended(2, 500));
    assert_eq!(whole.finished().len(), 1);
    assert_eq!((whole.finished()[0].at, whole.finished()[0].outcome.questions), (Moment(700), 4));
    assert_eq!(whole.standings().map(|(_, standing)| standing.reviews().len()).sum::<usize>(), 3);
}

#[test]
fn an_attempt_that_is_under_way_on_both_sides_goes_on_from_where_it_got_further() {
    let whole = both(&begun(1), &begun(3));
    assert_eq!((whole.all_open().len(), whole.all_open()[0].given.len()), (1, 3));
    assert_eq!(
        whole.all_open()[0].given[0].answer,
        Answer::of(canh_giac::quiz::question::ChoiceId::new('a'))
    );
}

#[test]
fn a_full_record_is_not_emptied_by_an_empty_one() {
    let full = made::years(300);
    assert_eq!(both(&full, &Learner::default()), full);
    assert_eq!(both(&Learner::default(), &full), full);
}
