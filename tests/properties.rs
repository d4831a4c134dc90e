//! Proves the rules of papers, marks and verdicts for thousands of made-up banks, answers and
//! seeds: draws are permutations, marks lie in bounds, sums are exact.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a helper fails its test")]

use std::collections::BTreeSet;

use canh_giac::quiz::answer::Answer;
use canh_giac::quiz::attempt::{Attempt, AttemptId, Given, Sort};
use canh_giac::quiz::exam::{Blueprint, Exam, Outcome, Reason, Rules};
use canh_giac::quiz::kind::{Choice, Kind, Multiple, Single, TrueFalse};
use canh_giac::quiz::learner::Learner;
use canh_giac::quiz::lesson;
use canh_giac::quiz::paper::{Item, Pool};
use canh_giac::quiz::points::Points;
use canh_giac::quiz::question::{Bank, ChoiceId, Question, TopicId};
use canh_giac::quiz::random::Seed;
use canh_giac::quiz::time::{Date, Moment, Span};
use proptest::prelude::*;

/// Parts of a point, as `quiz::points` documents them.
const POINT: i128 = 27_720;

/// The exact number of parts, as it is stored.
fn parts(points: Points) -> i128 {
    let stored = postcard::to_allocvec(&points).unwrap();
    postcard::from_bytes::<u32>(&stored).unwrap().into()
}

/// `count` choices `a`, `b`, …; bit `n` of `right` says whether the `n`-th belongs to the key.
fn choices(count: usize, right: u8) -> Vec<Choice> {
    let choice = |(place, letter)| Choice {
        id: ChoiceId::new(letter).unwrap(),
        text: String::new(),
        right: right >> place & 1 == 1,
        why: String::new(),
    };
    ('a'..='z').take(count).enumerate().map(choice).collect()
}

/// A question of any kind, with a key such as the checker lets through.
fn kinds() -> impl Strategy<Value = Kind> {
    let single = (2_usize..=6).prop_flat_map(|count| {
        (0..count).prop_map(move |right| {
            Kind::Single(Single { choices: choices(count, 1 << right), in_order: false })
        })
    });
    let multiple = (2_usize..=6).prop_flat_map(|count| {
        (1_u8..(1 << count) - 1)
            .prop_map(move |right| Kind::Multiple(Multiple { choices: choices(count, right) }))
    });
    let true_false = any::<bool>().prop_map(|answer| {
        let why = String::new;
        Kind::TrueFalse(TrueFalse { answer, why_true: why(), why_false: why() })
    });
    prop_oneof![single, multiple, true_false]
}

/// Up to four banks, each with up to 30 questions.
fn all_banks() -> impl Strategy<Value = Vec<Bank>> {
    let one = prop::collection::vec((kinds(), any::<bool>()), 0..30);
    prop::collection::vec(one, 1..5).prop_map(|banks| {
        let banks = banks.into_iter().enumerate();
        banks.map(|(place, questions)| bank(&format!("t{place}"), questions)).collect()
    })
}

fn bank(topic: &str, questions: Vec<(Kind, bool)>) -> Bank {
    let question = |(number, (kind, vital)): (usize, (Kind, bool))| Question {
        id: format!("{topic}-{number:03}").as_str().into(),
        language: Default::default(),
        objective: 0,
        level: 1,
        vital: vital.then(String::new),
        text: String::new(),
        picture: None,
        explanation: String::new(),
        sources: Vec::new(),
        kind,
    };
    Bank {
        topic: topic.into(),
        objectives: Vec::new(),
        sources: Vec::new(),
        questions: questions.into_iter().enumerate().map(question).collect(),
    }
}

/// Any set of letters, also of such as the question does not have.
fn answers() -> impl Strategy<Value = Answer> {
    prop::collection::vec(prop::sample::select(vec!['a', 'b', 'c', 'd', 'e', 'f', 't', 'z']), 0..8)
        .prop_map(|letters| Answer::of(letters.into_iter().filter_map(ChoiceId::new)))
}

/// Fails unless the item is a question of its bank, with every choice once.
fn is_sound(item: &Item, banks: &[Bank]) -> bool {
    let bank = banks.iter().find(|bank| bank.topic == item.topic).unwrap();
    let question = bank.question(&item.question).unwrap();
    let mut order = item.order.clone();
    order.sort();
    let wanted: Vec<ChoiceId> = question.kind.shuffled();
    order == wanted && item.vital == question.vital.is_some()
}

fn names(paper: &[Item]) -> BTreeSet<&str> {
    paper.iter().map(|item| item.question.as_str()).collect()
}

/// A day on which no question is stale: these have no sources.
fn today() -> Date {
    Date::new(2026, 11, 22).unwrap()
}

/// An even paper of so many questions.
fn draw(banks: &[Bank], questions: u16, seed: Seed) -> Vec<Item> {
    let topics: Vec<TopicId> = banks.iter().map(|bank| bank.topic.clone()).collect();
    let banks: Vec<&Bank> = banks.iter().collect();
    Pool::new(&banks, &Blueprint::even(&topics, questions), today()).draw(seed)
}

proptest! {
    // A failure prints its least example; nothing is written beside the sources.
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn an_exam_asks_nothing_twice_and_shows_every_choice_once(
        banks in all_banks(), questions in 0_u16..50, seed: u64
    ) {
        let paper = draw(&banks, questions, seed);
        prop_assert_eq!(names(&paper).len(), paper.len());
        prop_assert!(paper.iter().all(|item| is_sound(item, &banks)));
        prop_assert_eq!(draw(&banks, questions, seed), paper);
    }

    #[test]
    fn every_topic_gives_its_share_and_what_one_lacks_the_others_give(
        banks in all_banks(), questions in 0_u16..50, seed: u64
    ) {
        let paper = draw(&banks, questions, seed);
        let wanted = usize::from(questions);
        let all: usize = banks.iter().map(|bank| bank.questions.len()).sum();
        prop_assert_eq!(paper.len(), wanted.min(all));
        let share = wanted / banks.len();
        let whole = banks.iter().all(|bank| bank.questions.len() > share);
        let mut over = 0;
        for bank in &banks {
            let given = paper.iter().filter(|item| item.topic == bank.topic).count();
            prop_assert!(given >= share.min(bank.questions.len()));
            over += usize::from(given > share);
            prop_assert!(!whole || given <= share + 1);
        }
        // Where no bank lacks anything, the number that does not divide goes round.
        prop_assert!(!whole || over == wanted % banks.len());
    }

    #[test]
    fn a_lesson_asks_ten_different_questions_of_its_bank(
        banks in all_banks(), seed: u64
    ) {
        let paper = lesson::draw(&banks[0], &Learner::default(), seed);
        prop_assert_eq!(paper.len(), banks[0].questions.len().min(lesson::LENGTH));
        prop_assert_eq!(names(&paper).len(), paper.len());
        prop_assert!(paper.iter().all(|item| is_sound(item, &banks[..1])));
        prop_assert_eq!(lesson::draw(&banks[0], &Learner::default(), seed), paper);
    }

    #[test]
    fn marks_lie_between_nothing_and_a_point(kind in kinds(), answer in answers()) {
        let marks = parts(kind.grade(&answer));
        prop_assert!((0..=POINT).contains(&marks));
        prop_assert_eq!(kind.grade(&answer).is_full(), marks == POINT);
        prop_assert_eq!(parts(kind.grade(&kind.key())), POINT);
        prop_assert_eq!(parts(kind.grade(&Answer::of([]))), 0);
        if !matches!(kind, Kind::Multiple(_)) {
            prop_assert!(marks == 0 || marks == POINT, "partial marks for {:?}", kind);
        }
    }

    #[test]
    fn several_choices_earn_right_minus_wrong_over_the_key(
        count in 2_usize..=6, bits in 1_u8..63, taken in 0_u8..64
    ) {
        let key = bits & ((1 << count) - 1);
        prop_assume!(key != 0);
        let taken = taken & ((1 << count) - 1);
        let kind = Kind::Multiple(Multiple { choices: choices(count, key) });
        let letters = choices(count, taken).into_iter().filter(|choice| choice.right);
        let marks = kind.grade(&Answer::of(letters.map(|choice| choice.id)));
        let of = i128::from(key.count_ones());
        let right = i128::from((taken & key).count_ones());
        let wrong = i128::from((taken & !key).count_ones());
        // As fractions: marks / POINT = max(0, right - wrong) / of.
        prop_assert_eq!(parts(marks) * of, (right - wrong).max(0) * POINT);
    }

    #[test]
    fn the_topics_add_up_to_the_total_and_both_to_the_sum_of_fractions(
        fractions in prop::collection::vec((0_u8..4, 0_usize..=6, 1_usize..=6, any::<bool>()), 0..60)
    ) {
        let (attempt, exact) = attempt_with(&fractions);
        let outcome = Outcome::of(&attempt);
        let by_topic: i128 = outcome.topics.iter().map(|marks| parts(marks.points)).sum();
        prop_assert_eq!(by_topic, parts(outcome.points));
        prop_assert_eq!(parts(outcome.points), exact);
        let questions: u16 = outcome.topics.iter().map(|marks| marks.questions).sum();
        prop_assert_eq!(usize::from(questions), fractions.len());
        prop_assert_eq!(usize::from(outcome.questions), fractions.len());
        let missed = fractions.iter().filter(|(_, share, of, vital)| *vital && share < of);
        prop_assert_eq!(usize::from(outcome.vital_missed), missed.count());
    }

    #[test]
    fn better_marks_never_turn_a_pass_into_a_fail(
        fractions in prop::collection::vec((0_u8..4, 0_usize..=6, 1_usize..=6, any::<bool>()), 1..25),
        better: prop::sample::Index, pass in 0_u16..25, vital: bool, minimum in 0_u16..4
    ) {
        let rules = Rules { pass, vital, minimum, ..Rules::standard() };
        let reasons = |fractions: &[_]| Outcome::of(&attempt_with(fractions).0).reasons(&rules);
        let before = reasons(&fractions);
        let mut after = fractions.clone();
        let mended = better.index(after.len());
        after[mended].1 = after[mended].2;
        for reason in reasons(&after) {
            let as_bad = |known: &Reason| match (&reason, known) {
                (Reason::VitalMissed(now), Reason::VitalMissed(then)) => now <= then,
                _ => reason == *known,
            };
            prop_assert!(before.iter().any(as_bad), "{reason:?} is new");
        }
    }
}

/// An exam with one answer for each (topic, share, of, vital), and the exact sum of the marks.
fn attempt_with(fractions: &[(u8, usize, usize, bool)]) -> (Attempt, i128) {
    let item = |(place, (topic, _, _, vital)): (usize, &(u8, usize, usize, bool))| Item {
        question: format!("q-{place}").as_str().into(),
        topic: format!("t{topic}").as_str().into(),
        vital: *vital,
        order: Vec::new(),
    };
    let paper = fractions.iter().enumerate().map(item).collect();
    let sort = Sort::Exam(Exam::under(Rules::standard()));
    let mut attempt = Attempt::new(AttemptId(1), sort, Moment(0), paper);
    let mut exact = 0;
    for (place, (_, share, of, _)) in fractions.iter().enumerate() {
        let given = Given {
            item: place as u16,
            answer: Answer::of(ChoiceId::new('a')),
            points: Points::share(*share, *of),
        };
        attempt.answer(given);
        exact += POINT * (*share.min(of) as i128) / *of as i128;
    }
    attempt.spend(Span(1));
    (attempt, exact)
}

/// A wrong order is noticed at four times the deviation that chance has.
#[test]
fn ten_thousand_seeds_put_the_first_choice_everywhere_equally_often() {
    for count in 2..=6 {
        let kind = Kind::Single(Single { choices: choices(count, 1), in_order: false });
        let bank = bank("t0", vec![(kind, false)]);
        let mut places = vec![0_u32; count];
        for seed in 0..10_000 {
            let order = &draw(core::slice::from_ref(&bank), 1, seed)[0].order;
            places[order.iter().position(|choice| choice.letter() == 'a').unwrap()] += 1;
        }
        let chance = 1.0 / count as f64;
        let sigma = (10_000.0 * chance * (1.0 - chance)).sqrt();
        for times in &places {
            let off = (f64::from(*times) - 10_000.0 * chance).abs();
            assert!(off < 4.0 * sigma, "{count} choices: {places:?}");
        }
    }
}
