//! Proves the laws of the figures of a class, for thousands of made-up classes: the order of people and
//! of questions changes nothing, every figure is finite and within its bounds, and what does not exist
//! is not made up.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a helper fails its test")]

use std::time::Instant;

use canh_giac::quiz::analysis::choices::{ENOUGH, SUSPICIOUS};
use canh_giac::quiz::analysis::{Analysis, Asked, Reply, Sheet, Sitting, gain};
use canh_giac::quiz::answer::Answer;
use canh_giac::quiz::points::Points;
use canh_giac::quiz::question::TopicId;
use canh_giac::quiz::random::Random;
use proptest::collection::vec;
use proptest::prelude::*;

#[allow(dead_code, reason = "each test file uses a part of it")]
mod classes;
use classes::{ids, list::List};

fn question(topic: u32, objective: u16, key: &str) -> Asked {
    Asked {
        topic: TopicId::from(format!("chu-de-{topic}").as_str()),
        objective,
        choices: ids("abcd"),
        key: Answer::of(ids(key)),
        full: Points::ONE,
    }
}

fn reply(twelfths: usize, taken: &str, known: bool) -> Reply {
    let answer = known.then(|| Answer::of(ids(taken)));
    Reply { points: Points::share(twelfths, 12), answer, answered: !taken.is_empty() }
}

prop_compose! {
    fn made_reply()(twelfths in 0..=12_usize, taken in "[a-h]{0,2}", known: bool) -> Reply {
        reply(twelfths, &taken, known)
    }
}

prop_compose! {
    fn made_sheet(questions: usize)(
        // Now and then a reply is missing.
        replies in vec(made_reply(), questions.saturating_sub(1)..=questions),
        passed: bool,
    ) -> Sheet {
        Sheet { replies, passed }
    }
}

fn class() -> impl Strategy<Value = (Vec<Asked>, Vec<Sheet>)> {
    (0..9_usize).prop_flat_map(|questions| {
        let asked = vec((0..3_u32, 0..3_u16, "[a-d]{1,2}"), questions);
        let asked = asked.prop_map(|rows| {
            rows.iter().map(|(topic, objective, key)| question(*topic, *objective, key)).collect()
        });
        (asked, vec(made_sheet(questions), 0..30))
    })
}

/// The list of all figures; no two different ones look the same in it.
fn figures(asked: &[Asked], sheets: &[Sheet]) -> Vec<(String, String)> {
    let mut list = List::default();
    list.analysis("", &Analysis::of(asked, sheets));
    list.0
}

fn shuffled<T: Clone>(items: &[T], seed: u64) -> Vec<T> {
    let mut items = items.to_vec();
    Random::new(seed).shuffle(&mut items);
    items
}

proptest! {
    #[test]
    fn the_order_of_people_changes_no_digit((asked, sheets) in class(), seed: u64) {
        prop_assert_eq!(figures(&asked, &sheets), figures(&asked, &shuffled(&sheets, seed)));
    }

    #[test]
    fn figures_of_questions_move_with_them((asked, mut sheets) in class(), seed: u64) {
        for sheet in &mut sheets {
            sheet.replies.resize(asked.len(), reply(0, "", false));
        }
        let before = Analysis::of(&asked, &sheets);
        let order = shuffled(&(0..asked.len()).collect::<Vec<usize>>(), seed);
        let moved: Vec<Asked> = order.iter().map(|place| asked[*place].clone()).collect();
        for sheet in &mut sheets {
            sheet.replies = order.iter().map(|place| sheet.replies[*place].clone()).collect();
        }
        let after = Analysis::of(&moved, &sheets);
        for (place, item) in order.iter().zip(&after.items) {
            prop_assert_eq!(&before.items[*place], item);
        }
        prop_assert_eq!(before.whole, after.whole);
        prop_assert_eq!(before.topics, after.topics);
    }

    #[test]
    fn every_figure_is_finite_and_within_its_bounds((asked, sheets) in class()) {
        let analysis = Analysis::of(&asked, &sheets);
        for (name, value) in figures(&asked, &sheets) {
            let finite = value.parse::<f64>().is_ok_and(f64::is_finite);
            let words = ["none", ""].contains(&value.as_str()) || value.contains([' ', ':']);
            let choices = name.ends_with(".dead");
            prop_assert!(finite || words || choices, "{name}: {value}");
        }
        let within = |value: Option<f64>, from: f64, to: f64| {
            value.is_none_or(|value| (from..=to).contains(&value))
        };
        let whole = &analysis.whole;
        for item in &analysis.items {
            prop_assert!(within(item.facility, 0.0, 1.0));
            prop_assert!(within(item.deviation, 0.0, 0.75));
            prop_assert!(within(item.discrimination, -1.0, 1.0));
            prop_assert!(within(item.efficiency, f64::MIN, 1.0));
            prop_assert!(within(item.upper_lower, -1.0, 1.0));
            prop_assert!(item.choices.known <= item.answered);
            prop_assert!(item.choices.tallies.iter().all(|it| it.taken <= item.choices.known));
        }
        prop_assert!(within(whole.mean, 0.0, whole.full));
        prop_assert!(within(whole.median, 0.0, whole.full));
        prop_assert!(within(whole.alpha, f64::MIN, 1.0));
        prop_assert!(within(whole.error_ratio, 0.0, f64::MAX));
        prop_assert_eq!(whole.distribution.len(), asked.len() + 1);
        prop_assert_eq!(whole.distribution.iter().sum::<u32>() as usize, sheets.len());
        prop_assert_eq!(whole.deviation.is_none(), sheets.len() < 2);
        prop_assert_eq!(whole.mean.is_none(), sheets.is_empty());
    }

    #[test]
    fn what_all_answer_alike_tells_nobody_apart((mut asked, mut sheets) in class(), parts in 0..=12_usize) {
        asked.push(question(0, 0, "a"));
        for sheet in &mut sheets {
            sheet.replies.resize(asked.len() - 1, reply(0, "", false));
            sheet.replies.push(reply(parts, "a", true));
        }
        let analysis = Analysis::of(&asked, &sheets);
        let item = analysis.items.last().unwrap();
        prop_assert_eq!((item.discrimination, item.efficiency), (None, None));
        prop_assert!(item.deviation.is_none_or(|it| it == 0.0));
        prop_assert!(item.upper_lower.is_none_or(|it| it == 0.0));
    }

    #[test]
    fn dead_choices_and_wrong_keys_follow_their_rules((asked, sheets) in class()) {
        for (question, item) in asked.iter().zip(&Analysis::of(&asked, &sheets).items) {
            for dead in item.choices.dead() {
                prop_assert!(item.choices.known >= ENOUGH && !question.key.takes(dead));
            }
            if let Some(suspect) = item.choices.suspect {
                prop_assert_eq!(question.key.taken().len(), 1);
                prop_assert!(!question.key.takes(suspect.choice));
                prop_assert!(suspect.taken >= SUSPICIOUS && suspect.taken > suspect.key_taken);
                prop_assert!(suspect.key_rest.is_none_or(|key| suspect.rest.unwrap() > key));
            }
        }
    }

    #[test]
    fn every_seat_is_counted_once_in_the_gains(
        (asked, sheets) in class(),
        seats in vec((0..12_u16, 0..12_u16), 30),
    ) {
        let first: Vec<(u16, Sheet)> =
            seats.iter().map(|(seat, _)| *seat).zip(sheets.iter().cloned()).collect();
        let second: Vec<(u16, Sheet)> =
            seats.iter().map(|(_, seat)| *seat).zip(sheets.iter().skip(9).cloned()).collect();
        let sitting = |seats| Sitting { asked: &asked, seats };
        let gains = gain::between(sitting(&first), sitting(&second));
        let mut all: Vec<u16> = first.iter().chain(&second).map(|(seat, _)| *seat).collect();
        all.sort_unstable();
        all.dedup();
        let counted = gains.both + gains.only_before + gains.only_after + gains.unclear;
        prop_assert_eq!(counted as usize, all.len());
        if let Some(gain) = gains.whole {
            prop_assert!((0.0..=1.0).contains(&gain.before) && (0.0..=1.0).contains(&gain.after));
            prop_assert!(gain.normalised.is_none_or(|it| it.is_finite() && it <= 1.0));
        }
    }
}

#[test]
fn no_people_and_no_questions_give_no_figures() {
    let nobody = Analysis::of(&[question(0, 0, "a")], &[]);
    assert_eq!(nobody.items[0].facility, None);
    assert_eq!((nobody.whole.mean, nobody.whole.pass_rate), (None, None));
    assert_eq!(nobody.topics[0].facility, None);
    assert!(nobody.most_missed(3).is_empty());
    let one = Analysis::of(&[question(0, 0, "a")], &[Sheet { replies: Vec::new(), passed: true }]);
    assert_eq!((one.items[0].people, one.items[0].answered), (1, 0));
    assert_eq!((one.items[0].facility, one.items[0].deviation), (Some(0.0), None));
    assert_eq!((one.whole.median, one.whole.alpha), (Some(0.0), None));
    assert_eq!(one.most_missed(3).len(), 1);
    let nothing = Analysis::of(&[], &[Sheet { replies: Vec::new(), passed: false }]);
    assert_eq!((nothing.whole.mean, nothing.whole.skewness), (Some(0.0), None));
    assert_eq!(nothing.whole.distribution, [1]);
}

#[test]
fn a_key_that_nobody_takes_is_under_suspicion_even_where_nothing_else_was_asked() {
    let sheet = |taken: &str| Sheet { replies: vec![reply(0, taken, true)], passed: false };
    let asked = [question(0, 0, "a")];
    let suspect = |sheets: &[Sheet]| Analysis::of(&asked, sheets).items[0].choices.suspect;
    let five: Vec<Sheet> = (0..5).map(|_| sheet("c")).collect();
    let found = suspect(&five).unwrap();
    assert_eq!((found.choice, found.taken, found.key_taken), (ids("c")[0], 5, 0));
    assert_eq!((found.rest, found.key_rest), (None, None));
    assert_eq!(suspect(&five[1..]), None);
    let with_key: Vec<Sheet> = five.iter().cloned().chain([sheet("a")]).collect();
    assert_eq!(suspect(&with_key), None, "they were not better elsewhere");
}

#[test]
fn equally_missed_questions_stand_in_the_order_of_the_paper() {
    let asked: Vec<Asked> = (0..5).map(|_| question(0, 0, "a")).collect();
    let row = |right: &str| Sheet {
        replies: right.bytes().map(|it| reply(usize::from(it - b'0') * 12, "a", true)).collect(),
        passed: false,
    };
    let missed = Analysis::of(&asked, &[row("10101"), row("10111")]).most_missed(3);
    let places: Vec<(usize, u32)> = missed.iter().map(|it| (it.place, it.missed)).collect();
    assert_eq!(places, [(1, 2), (3, 1)]);
}

#[test]
fn ten_thousand_people_are_no_burden() {
    let mut random = Random::new(6);
    let asked: Vec<Asked> = (0..40).map(|place| question(place % 5, 0, "b")).collect();
    let mut sheet = |_| {
        let mut one = |_| {
            let taken = ["a", "b", "c", "d"][random.below(4) as usize];
            reply(if taken == "b" { 12 } else { 0 }, taken, true)
        };
        Sheet { replies: (0..40).map(&mut one).collect(), passed: false }
    };
    let sheets: Vec<Sheet> = (0..10_000).map(&mut sheet).collect();
    let begun = Instant::now();
    let analysis = Analysis::of(&asked, &sheets);
    println!("10,000 people at 40 questions: {} ms", begun.elapsed().as_millis());
    assert_eq!(analysis.whole.people, 10_000);
    assert!(analysis.items.iter().all(|it| (it.facility.unwrap() - 0.25).abs() < 0.03));
}
