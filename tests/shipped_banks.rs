//! Proves that the banks which ship with the program have no fault, are large enough, and travel
//! without loss.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a helper fails its test")]

use std::collections::BTreeSet;
use std::path::Path;

use canh_giac::bank::compact;
use canh_giac::bank::shelf::{self, Shelf};
use canh_giac::quiz::kind::Kind;
use canh_giac::text::checker::report;

/// The banks as they were checked on the day of their release.
fn shipped() -> Shelf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("questions");
    shelf::read(&folder, "2026-11-22".parse().unwrap())
}

#[test]
fn the_shipped_banks_have_no_problem() {
    let problems: Vec<String> = shipped().problems.iter().map(report).collect();
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn every_shipped_bank_has_25_questions_of_all_three_kinds() {
    let shelf = shipped();
    assert_eq!(shelf.banks.len(), 4);
    for (topic, bank) in &shelf.banks {
        let count = bank.questions.len();
        assert!(count >= 25, "{} has {count} questions", topic.id);
        assert_eq!(usize::from(topic.questions), count);
        let kind = |kind: fn(&Kind) -> bool| bank.questions.iter().any(|q| kind(&q.kind));
        assert!(kind(|kind| matches!(kind, Kind::Single(_))), "{}", topic.id);
        assert!(kind(|kind| matches!(kind, Kind::Multiple(_))), "{}", topic.id);
        assert!(kind(|kind| matches!(kind, Kind::TrueFalse(_))), "{}", topic.id);
    }
}

#[test]
fn every_shipped_question_has_its_own_id_a_source_an_explanation_and_feedback() {
    let mut ids = BTreeSet::new();
    for (_, bank) in shipped().banks {
        for question in &bank.questions {
            let id = &question.id;
            assert!(ids.insert(id.clone()), "{id} twice");
            assert!(!question.sources.is_empty(), "{id} has no source");
            for citation in &question.sources {
                let source = bank.sources.get(usize::from(citation.source));
                assert!(source.is_some(), "{id} cites what is not there");
            }
            assert!(!question.explanation.is_empty(), "{id} explains nothing");
            let told = match &question.kind {
                Kind::TrueFalse(kind) => !kind.why_true.is_empty() && !kind.why_false.is_empty(),
                kind => kind.shuffled().iter().all(|choice| !choice.why.is_empty()),
            };
            assert!(told, "{id} leaves a choice without feedback");
        }
    }
}

#[test]
fn no_shipped_prefix_is_that_of_another_topic() {
    let prefixes: Vec<String> =
        shipped().banks.into_iter().map(|(topic, _)| topic.prefix).collect();
    let different: BTreeSet<&String> = prefixes.iter().collect();
    assert_eq!(different.len(), prefixes.len(), "{prefixes:?}");
}

#[test]
fn every_shipped_bank_and_the_catalogue_read_back_as_they_were_written() {
    let shelf = shipped();
    for (topic, bank) in &shelf.banks {
        let bytes = compact::write_bank(bank);
        assert_eq!(compact::read_bank(&bytes).as_ref(), Ok(bank), "{}", topic.id);
        assert!(compact::read_bank(&bytes[..bytes.len() / 2]).is_err());
    }
    let topics: Vec<_> = shelf.banks.into_iter().map(|(topic, _)| topic).collect();
    let written = compact::write_catalogue(&topics);
    assert_eq!(compact::read_catalogue(&written), Ok(topics));
}
