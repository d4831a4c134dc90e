//! Proves that the banks which ship with the program have no fault, are large enough, and travel
//! without loss.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a helper fails its test")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use canh_giac::bank::compact;
use canh_giac::bank::rules::robot::{Fares, Strategy, play};
use canh_giac::bank::shelf::{self, Shelf};
use canh_giac::quiz::answer::Answer;
use canh_giac::quiz::kind::Kind;
use canh_giac::quiz::loan::{CRIMINAL, LAWFUL};
use canh_giac::quiz::paper::{Item, Pool};
use canh_giac::quiz::points::Points;
use canh_giac::quiz::question::{Bank, ChoiceId, Citation};
use canh_giac::quiz::random::Random;
use canh_giac::quiz::time::Date;
use canh_giac::text::checker::{overview, report};

/// The banks as they were checked on the day of their release.
fn shipped() -> &'static Shelf {
    static SHELF: LazyLock<Shelf> = LazyLock::new(|| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("questions");
        shelf::read(&folder, "2026-11-22".parse().unwrap())
    });
    &SHELF
}

#[test]
fn the_shipped_banks_have_no_error() {
    let problems: Vec<String> = shipped().errors().map(report).collect();
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn nothing_in_the_shipped_banks_is_left_to_be_judged() {
    let warnings: Vec<String> = shipped().warnings().map(report).collect();
    assert!(warnings.is_empty(), "{}", warnings.join("\n"));
}

/// What each bank must hold at least.
const FEWEST: [(&str, usize); 8] = [
    ("lua-dao", 60),
    ("tin-dung-den", 60),
    ("phong-chay", 60),
    ("giao-thong", 60),
    ("trom-cap", 40),
    ("te-nan", 40),
    ("to-quoc", 40),
    ("lao-dong", 40),
];

#[test]
fn every_shipped_bank_is_large_enough_and_balanced() {
    let shelf = shipped();
    assert_eq!(shelf.banks.len(), FEWEST.len());
    for (topic, bank) in &shelf.banks {
        let count = bank.questions.len();
        let fewest = FEWEST.iter().find(|(id, _)| *id == topic.id.as_str()).unwrap().1;
        assert!(count >= fewest, "{} has {count} questions", topic.id);
        assert_eq!(usize::from(topic.questions), count);
        let vital = bank.questions.iter().filter(|question| question.vital.is_some()).count();
        assert!((count / 9..=count / 4).contains(&vital), "{}: {vital} vital", topic.id);
        for level in 1..=3 {
            let of_level = bank.questions.iter().filter(|q| q.level == level).count();
            assert!(of_level * 7 >= count, "{}: level {level} has {of_level}", topic.id);
        }
        for (place, objective) in bank.objectives.iter().enumerate() {
            let serve = bank.questions.iter().filter(|q| usize::from(q.objective) == place).count();
            assert!(serve >= 3, "{}: {} has {serve} questions", topic.id, objective.id);
        }
    }
}

#[test]
fn the_shipped_banks_hold_enough_of_every_kind() {
    let banks = &shipped().banks;
    let all: Vec<&Kind> =
        banks.iter().flat_map(|(_, bank)| bank.questions.iter().map(|q| &q.kind)).collect();
    let count = |is: fn(&&&Kind) -> bool| all.iter().filter(is).count();
    assert!(count(|kind| matches!(kind, Kind::Single(_))) >= 100);
    assert!(count(|kind| matches!(kind, Kind::Multiple(_))) >= 40);
    assert!(count(|kind| matches!(kind, Kind::TrueFalse(_))) >= 40);
    assert!(count(|kind| matches!(kind, Kind::Order(_))) >= 12);
    assert!(count(|kind| matches!(kind, Kind::Matching(_))) >= 12);
    assert!(count(|kind| matches!(kind, Kind::Number(number) if number.loan.is_some())) >= 12);
    assert!(count(|kind| matches!(kind, Kind::RedFlags(_))) >= 20);
    assert!(count(|kind| matches!(kind, Kind::RedFlags(message) if message.is_genuine())) >= 6);
    assert!(count(|kind| matches!(kind, Kind::Hotspot(_))) >= 25);
    assert!(count(|kind| matches!(kind, Kind::Call(_))) >= 6);
    let pictures = banks.iter().flat_map(|(_, bank)| &bank.questions);
    let pictures: BTreeSet<&str> =
        pictures.filter_map(|q| q.picture.as_ref()).map(|picture| &*picture.file).collect();
    assert!(pictures.len() >= 25, "{} pictures", pictures.len());
}

#[test]
fn whoever_suspects_every_message_or_none_does_not_pass() {
    let (mut everything, mut nothing, mut messages) = (Points::ZERO, Points::ZERO, 0);
    for (_, bank) in &shipped().banks {
        for question in &bank.questions {
            let Kind::RedFlags(message) = &question.kind else { continue };
            messages += 1;
            everything += message.grade(&Answer::of(message.parts.iter().map(|part| part.id)));
            nothing += message.grade(&Answer::of([ChoiceId::GENUINE]));
        }
    }
    // 16 of 20 pass an exam.
    let pass = Points::whole(messages * 16 / 20);
    assert!(everything < Points::whole(1), "{} of {messages}", everything.tenths());
    assert!(nothing < pass, "{} of {messages}", nothing.tenths());
}

#[test]
fn a_robot_that_guesses_by_form_does_not_beat_chance() {
    let banks = &shipped().banks;
    for strategy in Strategy::ALL {
        let plays = banks.iter().map(|(_, bank)| play(bank, strategy));
        let all = plays.clone().fold(Fares::default(), Fares::and);
        assert!(!all.beats_chance(), "{strategy:?}: {all:?}");
        for ((topic, _), fares) in banks.iter().zip(plays) {
            assert!(!fares.beats_chance(), "{} {strategy:?}: {fares:?}", topic.id);
        }
    }
}

#[test]
fn every_key_earns_the_whole_point_and_no_answer_earns_none() {
    for (_, bank) in &shipped().banks {
        for question in &bank.questions {
            let (kind, id) = (&question.kind, &question.id);
            assert_eq!(kind.grade(&kind.key()), Points::ONE, "{id}");
            assert_eq!(kind.grade(&Answer::nothing()), Points::ZERO, "{id}");
            let order = Item::draw(&bank.topic, question, &mut Random::new(1)).order;
            assert!(kind.is_whole(&kind.key(), &order), "{id}");
            assert!(!kind.is_whole(&kind.blank(&order), &order), "{id}");
        }
    }
}

#[test]
fn a_question_is_stale_from_the_day_after_its_recheck() {
    let shelf = shipped();
    let day = |text: &str| text.parse::<Date>().unwrap();
    let stale = |today: Date| -> usize {
        let of = |bank: &Bank| bank.questions.iter().filter(|q| bank.is_stale(q, today)).count();
        shelf.banks.iter().map(|(_, bank)| of(bank)).sum()
    };
    let all: usize = shelf.banks.iter().map(|(_, bank)| bank.questions.len()).sum();
    assert_eq!(stale(day("2026-11-22")), 0);
    assert_eq!(stale(day("2027-05-21")), 0);
    let half_a_year = stale(day("2027-05-22"));
    assert!((1..all).contains(&half_a_year), "{half_a_year} of {all}");
    assert_eq!(stale(day("2027-11-22")), all);
    let list = overview::stale(shelf, day("2027-05-22"));
    let of_questions = |line: &&str| {
        shelf.banks.iter().any(|(topic, _)| {
            line.strip_prefix(&topic.prefix).is_some_and(|rest| rest.as_bytes()[1].is_ascii_digit())
        })
    };
    assert_eq!(list.lines().filter(of_questions).count(), half_a_year);
    assert!(list.contains(&format!(": {half_a_year} câu, ")), "{list}");
    let banks: Vec<&Bank> = shelf.banks.iter().map(|(_, bank)| bank).collect();
    let standard = &shelf.exams[0].blueprint;
    let pool = Pool::new(&banks, standard, day("2027-05-22"));
    for seed in 0..50 {
        let paper = pool.draw(seed);
        assert_eq!(paper.len(), 20);
        for item in paper {
            let bank = banks.iter().find(|bank| bank.topic == item.topic).unwrap();
            let question = bank.question(&item.question).unwrap();
            assert!(!bank.is_stale(question, day("2027-05-22")), "{}", question.id);
        }
    }
    assert_eq!(Pool::new(&banks, standard, day("2027-11-22")).draw(1), []);
}

#[test]
fn every_shipped_question_has_its_own_id_a_source_and_an_explanation() {
    let mut ids = BTreeSet::new();
    for (_, bank) in &shipped().banks {
        for question in &bank.questions {
            let id = &question.id;
            assert!(ids.insert(id.clone()), "{id} twice");
            assert!(!question.sources.is_empty(), "{id} has no source");
            for citation in &question.sources {
                let source = bank.sources.get(usize::from(citation.source));
                assert!(source.is_some(), "{id} cites what is not there");
            }
            assert!(!question.explanation.is_empty(), "{id} explains nothing");
        }
    }
}

#[test]
fn no_shipped_prefix_is_that_of_another_topic() {
    let prefixes: Vec<String> =
        shipped().banks.iter().map(|(topic, _)| topic.prefix.clone()).collect();
    let different: BTreeSet<&String> = prefixes.iter().collect();
    assert_eq!(different.len(), prefixes.len(), "{prefixes:?}");
}

#[test]
fn every_shipped_bank_and_the_catalogue_read_back_as_they_were_written() {
    let shelf = shipped();
    for (topic, bank) in &shelf.banks {
        let bytes = compact::write_bank(bank);
        let mut without_addresses = bank.clone();
        without_addresses.sources.iter_mut().for_each(|source| source.url = None);
        assert_eq!(compact::read_bank(&bytes), Ok(without_addresses), "{}", topic.id);
        assert!(compact::read_bank(&bytes[..bytes.len() / 2]).is_err());
    }
    let topics: Vec<_> = shelf.banks.iter().map(|(topic, _)| topic.clone()).collect();
    let catalogue = compact::Catalogue { topics, exams: shelf.exams.clone() };
    let written = compact::write_catalogue(&catalogue);
    assert_eq!(compact::read_catalogue(&written), Ok(catalogue));
}

/// The two rates stand in the code, so a test must see to it that they stand in the law as well: in
/// questions whose sources have a day by which they must be read again.
#[test]
fn the_rates_beside_each_loan_are_those_of_the_law_that_the_bank_cites() {
    let shelf = shipped();
    let (_, bank) = shelf.banks.iter().find(|(t, _)| t.id.as_str() == "tin-dung-den").unwrap();
    for (rate, article) in [(LAWFUL, "Điều 468 khoản 1"), (CRIMINAL, "Điều 201 khoản 1")]
    {
        let says = format!("{rate}%");
        let found = bank.questions.iter().any(|question| {
            let cites = |citation: &Citation| citation.article.as_deref() == Some(article);
            question.explanation.contains(&says) && question.sources.iter().any(cites)
        });
        assert!(found, "no question says {says} by {article}");
    }
}

#[test]
fn the_readme_counts_right() {
    let readme = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md"));
    let questions: usize = shipped().banks.iter().map(|(_, bank)| bank.questions.len()).sum();
    assert!(readme.unwrap().contains(&format!("{questions} questions in eight banks")));
}
