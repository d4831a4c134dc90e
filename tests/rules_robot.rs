//! Proves that the robot which answers by form alone beats chance where form gives the answer away,
//! with each of its strategies, and that it does not where form says nothing.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a helper fails its test")]

mod bank_text;
use bank_text::{made::Made, read};

use canh_giac::bank::rules::robot::{Fares, Strategy, play};
use canh_giac::quiz::question::Bank;
use canh_giac::text::checker::overview;

const MANY: usize = 12;
const EVEN: [(&str, usize); 3] = [("", 4); 3];

/// The bank with these questions.
fn bank(folder: &str, write: impl Fn(&mut Made, usize)) -> Bank {
    let mut made = Made::default();
    (0..MANY).for_each(|number| write(&mut made, number));
    read(folder, &made.bank(""), &[]).banks.remove(0).1
}

/// The strategies that beat chance on a bank.
fn winners(bank: &Bank) -> Vec<Strategy> {
    Strategy::ALL.into_iter().filter(|strategy| play(bank, *strategy).beats_chance()).collect()
}

/// Places one after the other, so that no place is better than another.
fn anywhere(number: usize) -> usize {
    number % 3
}

/// Three choices, of which the one at `right` is of another form.
fn with_odd<T: Copy>(right: usize, odd: T, other: T) -> [T; 3] {
    let mut all = [other; 3];
    all[right] = odd;
    all
}

#[test]
fn on_a_balanced_bank_no_strategy_beats_chance() {
    let bank = bank("robot-balanced", |made, number| {
        made.single(anywhere(number), &EVEN);
    });
    assert_eq!(winners(&bank), []);
    for strategy in Strategy::ALL {
        let fares = play(&bank, strategy);
        assert_eq!(fares.questions, MANY);
        assert!(fares.above_chance().abs() < 0.001, "{strategy:?}: {fares:?}");
    }
}

#[test]
fn where_length_runs_evenly_through_right_and_wrong_the_longest_wins_nothing() {
    let bank = bank("robot-even-lengths", |made, number| {
        let longest = number / 3 % 3;
        made.single(anywhere(number), &with_odd(longest, ("", 5), ("", 4)));
    });
    assert_eq!(winners(&bank), []);
}

#[test]
fn where_the_longest_is_always_right_it_wins() {
    let bank = bank("robot-longest", |made, number| {
        let right = anywhere(number);
        made.single(right, &with_odd(right, ("", 5), ("", 4)));
    });
    assert_eq!(winners(&bank), [Strategy::Longest]);
    assert!((play(&bank, Strategy::Longest).right - MANY as f64).abs() < 0.001);
}

#[test]
fn where_absolute_words_are_always_wrong_leaving_them_out_wins() {
    let bank = bank("robot-absolute", |made, number| {
        let right = anywhere(number);
        made.single(right, &with_odd(right, ("", 4), ("Luôn", 3)));
    });
    // What all wrong ones share, the right one does not: sharing most loses.
    assert_eq!(winners(&bank), [Strategy::NoAbsolute]);
}

#[test]
fn where_the_right_one_shares_most_words_sharing_wins() {
    let bank = bank("robot-overlap", |made, number| {
        let right = anywhere(number);
        let mut choices = [("Xanh", 4), ("Nâu", 4), ("Xanh nâu", 3)];
        choices.swap(2, right);
        made.single(right, &choices);
    });
    assert_eq!(winners(&bank), [Strategy::MostOverlap]);
}

#[test]
fn where_the_right_one_stands_in_the_middle_the_middle_wins() {
    let bank = bank("robot-middle", |made, _| made.single(1, &EVEN));
    assert_eq!(winners(&bank), [Strategy::Middle]);
}

#[test]
fn where_the_right_one_stands_first_the_first_wins() {
    let bank = bank("robot-first", |made, _| made.single(0, &EVEN));
    assert_eq!(winners(&bank), [Strategy::First]);
}

#[test]
fn two_standard_deviations_are_the_limit() {
    let first = |right: usize| {
        bank("robot-limit", |made, number| made.single(if number < right { 0 } else { 2 }, &EVEN))
    };
    // Chance gives 4 of 12, and 7.3 is two standard deviations more.
    assert_eq!(winners(&first(8)), [Strategy::First]);
    assert_eq!(winners(&first(7)), []);
}

#[test]
fn the_robot_plays_nothing_but_questions_with_one_right_choice() {
    let bank = bank("robot-statements", |made, _| made.statement(true));
    for strategy in Strategy::ALL {
        assert_eq!(play(&bank, strategy), Fares::default());
        assert!(!play(&bank, strategy).beats_chance());
    }
}

#[test]
fn several_banks_are_played_as_one() {
    let first = bank("robot-sum", |made, _| made.single(0, &EVEN));
    let one = play(&first, Strategy::First);
    let three = one.and(one).and(one);
    assert_eq!(three.questions, 3 * MANY);
    assert!((three.above_chance() - one.above_chance() * 3f64.sqrt()).abs() < 0.001);
}

#[test]
fn the_table_says_for_each_strategy_how_far_above_chance_it_is() {
    let mut made = Made::default();
    (0..MANY).for_each(|_| made.single(0, &EVEN));
    let table = overview::robot(&read("robot-table", &made.bank(""), &[]));
    // 12 of 12 where chance gives 4 ± 1.63.
    assert!(table.lines().any(|line| line.starts_with("thu ") && line.ends_with(" 12.0/12 +4.9")));
    assert!(table.lines().any(|line| line.starts_with("tất cả ") && line.ends_with("+4.9")));
}
