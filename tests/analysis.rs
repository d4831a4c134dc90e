//! Proves the figures of a class: equal to those of an independent program, and to published examples.
//!
//! `tests/analysis/reference.py` reads the tables of a made-up class and works out everything from the
//! definitions, in exact fractions, without a line of this program. Where its table and the code differ,
//! one of them is wrong; the table is not to be made anew until it is known which.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a helper fails its test")]

use std::fs;
use std::path::Path;

use canh_giac::quiz::analysis::{Analysis, Asked, Reply, Sheet, Sitting, gain};
use canh_giac::quiz::answer::Answer;
use canh_giac::quiz::points::Points;
use canh_giac::quiz::question::TopicId;

#[allow(dead_code, reason = "each test file uses a part of it")]
mod classes;
use classes::list::List;
use classes::{Class, after, before, ids};

fn near(value: Option<f64>, expected: f64, digits: f64) {
    let value = value.unwrap();
    assert!((value - expected).abs() <= digits, "{value}, not {expected}");
}

#[test]
fn the_tables_are_those_of_the_made_up_class() {
    for (class, questions, sheets) in [
        (
            before(),
            include_str!("analysis/before-questions.csv"),
            include_str!("analysis/before.csv"),
        ),
        (after(), include_str!("analysis/after-questions.csv"), include_str!("analysis/after.csv")),
    ] {
        assert_eq!(class.questions_table(), questions);
        assert_eq!(class.sheets_table(), sheets);
    }
}

#[test]
#[ignore = "writes the tables of the made-up class, for reference.py"]
fn write_the_tables() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/analysis");
    for (name, class) in [("before", before()), ("after", after())] {
        fs::write(folder.join(format!("{name}-questions.csv")), class.questions_table()).unwrap();
        fs::write(folder.join(format!("{name}.csv")), class.sheets_table()).unwrap();
    }
}

#[test]
fn every_figure_is_that_of_an_independent_program() {
    let mut list = List::default();
    for (name, class) in [("before", before()), ("after", after())] {
        list.analysis(name, &Analysis::of(&class.asked, &class.sheets()));
    }
    list.gains(&gain::between(before().sitting(), after().sitting()));
    let expected = include_str!("analysis/expected.csv").lines();
    let expected: Vec<(&str, &str)> = expected.map(|line| line.split_once(',').unwrap()).collect();
    assert!(expected.len() > 600, "only {} figures were read", expected.len());
    for ((name, value), (expected_name, expected)) in list.0.iter().zip(&expected) {
        assert_eq!(name, expected_name);
        match (value.parse::<f64>(), expected.parse::<f64>()) {
            (Ok(value), Ok(expected)) => {
                assert!((value - expected).abs() <= 1e-9, "{name}: {value}, not {expected}");
            }
            _ => assert_eq!(value, expected, "{name}"),
        }
    }
    assert_eq!(list.0.len(), expected.len());
}

/// A class with these points: a line for each person, a sign for each question.
fn class(points: &[&str]) -> Class {
    let question = |_: char| Asked {
        topic: TopicId::from("lua-dao"),
        objective: 0,
        choices: ids("ab"),
        key: Answer::of(ids("a")),
        full: Points::ONE,
    };
    let sheet = |(seat, row): (usize, &&str)| {
        let reply = |right: char| Reply {
            points: if right == '1' { Points::ONE } else { Points::ZERO },
            answer: Some(Answer::of(ids(if right == '1' { "a" } else { "b" }))),
            answered: true,
        };
        (seat as u16, Sheet { replies: row.chars().map(reply).collect(), passed: false })
    };
    Class {
        asked: points.first().map_or("", |row| *row).chars().map(question).collect(),
        seats: points.iter().enumerate().map(sheet).collect(),
    }
}

impl Class {
    fn analysis(&self) -> Analysis {
        Analysis::of(&self.asked, &self.sheets())
    }
}

/// K. L. Wuensch's example of Kuder and Richardson's formula 20, which is alpha for right and wrong
/// (<https://core.ecu.edu/wuenschk/StatHelp/KR20.txt>). He states p of each question, Σpq = 2.18 and the
/// variance 5.84 over n.
#[test]
fn alpha_is_that_of_a_published_example() {
    let class = class(&[
        "1111110110",
        "1011011101",
        "1111011001",
        "0010001000",
        "0000010010",
        "1110111111",
        "1101110111",
        "1111111101",
        "0101111101",
        "1101101110",
    ]);
    let analysis = class.analysis();
    let stated = [0.7, 0.7, 0.6, 0.7, 0.6, 0.8, 0.7, 0.7, 0.5, 0.6];
    for (item, p) in analysis.items.iter().zip(stated) {
        near(item.facility, p, 1e-12);
        near(item.deviation, (p * (1.0 - p) * 10.0 / 9.0_f64).sqrt(), 1e-12);
    }
    near(analysis.whole.mean, 6.6, 1e-12);
    near(analysis.whole.deviation, (5.84 * 10.0 / 9.0_f64).sqrt(), 1e-12);
    near(analysis.whole.alpha, 10.0 / 9.0 * (1.0 - 2.18 / 5.84), 1e-12);
}

/// The example of SKEW and KURT in Microsoft's documentation of Excel.
#[test]
fn skewness_and_kurtosis_are_those_of_a_published_example() {
    let rows =
        [3, 4, 5, 2, 3, 4, 5, 6, 4, 7].map(|right| "1".repeat(right) + &"0".repeat(7 - right));
    let whole = class(&rows.each_ref().map(String::as_str)).analysis().whole;
    near(whole.skewness, 0.359543, 5e-7);
    near(whole.kurtosis, -0.1518, 5e-5);
    near(whole.median, 4.0, 1e-12);
    assert_eq!(whole.distribution, [0, 0, 1, 2, 3, 2, 1, 1]);
}

/// Of forty people, the best eleven and the weakest eleven are 27 %; nine and three of them are right:
/// D = 6/11.
#[test]
fn the_upper_and_the_lower_group_are_27_percent() {
    let rows: Vec<String> = (0..40_usize)
        .map(|rank| {
            let right = rank < 9 || (11..29).contains(&rank) && rank % 2 == 0 || rank >= 37;
            let others = 40 - rank - usize::from(right);
            format!("{}{}{}", u8::from(right), "1".repeat(others), "0".repeat(40 - others))
        })
        .collect();
    let class = class(&rows.iter().map(String::as_str).collect::<Vec<&str>>());
    near(class.analysis().items[0].upper_lower, 6.0 / 11.0, 1e-12);
}

#[test]
fn a_gain_is_what_was_still_to_be_learned() {
    // 4 of 10 before, 7 of 10 after: half of the 6 that were missing.
    let (before, after) = (class(&["11000", "11000"]), class(&["11110", "11100"]));
    let gains = gain::between(before.sitting(), after.sitting());
    let whole = gains.whole.unwrap();
    near(Some(whole.raw), 0.3, 1e-12);
    near(whole.normalised, 0.5, 1e-12);
    let nothing_to_gain = class(&["11111", "11111"]);
    let gains = gain::between(nothing_to_gain.sitting(), after.sitting());
    assert_eq!(gains.whole.unwrap().normalised, None);
    near(Some(gains.whole.unwrap().raw), -0.3, 1e-12);
}

#[test]
fn nobody_gains_where_nobody_took_both() {
    let paper = class(&["10", "11"]);
    let others: Vec<(u16, Sheet)> =
        class(&["11"]).seats.into_iter().map(|(_, it)| (9, it)).collect();
    let after = Sitting { asked: &paper.asked, seats: &others };
    let gains = gain::between(paper.sitting(), after);
    assert_eq!((gains.both, gains.only_before, gains.only_after, gains.unclear), (0, 2, 1, 0));
    assert_eq!(gains.whole, None);
    assert_eq!(gains.topics[0].gain, None);
}
