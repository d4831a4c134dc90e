//! Proves that the few questions of a first lesson are questions of their bank, enough for a lesson,
//! from as many objectives as can be, and light.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a helper fails its test")]

use std::collections::BTreeSet;
use std::path::Path;

use canh_giac::bank::compact::write_bank;
use canh_giac::bank::shelf;
use canh_giac::bank::starter::starter;
use canh_giac::quiz::learner::Learner;
use canh_giac::quiz::lesson;
use canh_giac::quiz::question::Bank;

fn shipped() -> Vec<Bank> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("questions");
    let shelf = shelf::read(&folder, "2026-11-22".parse().unwrap());
    shelf.banks.into_iter().map(|(_, bank)| bank).collect()
}

#[test]
fn a_starter_holds_questions_of_its_bank_with_their_sources() {
    for bank in shipped() {
        let starter = starter(&bank);
        assert_eq!((&starter.topic, &starter.objectives), (&bank.topic, &bank.objectives));
        for question in &starter.questions {
            let whole = bank.question(&question.id).unwrap();
            assert_eq!((&question.text, &question.kind), (&whole.text, &whole.kind));
            assert_eq!(starter.recheck(question), bank.recheck(whole), "{}", question.id);
            for (cited, whole) in question.sources.iter().zip(&whole.sources) {
                assert_eq!(cited.article, whole.article);
                let source = |bank: &Bank, place: u16| bank.sources[usize::from(place)].clone();
                assert_eq!(source(&starter, cited.source), source(&bank, whole.source));
            }
        }
        let used: BTreeSet<u16> =
            starter.questions.iter().flat_map(|q| q.sources.iter().map(|c| c.source)).collect();
        assert_eq!(used.len(), starter.sources.len(), "{}: a source that nobody cites", bank.topic);
    }
}

#[test]
fn a_starter_is_enough_for_a_first_lesson_over_many_objectives() {
    for bank in shipped() {
        let starter = starter(&bank);
        let lesson = lesson::draw(&starter, &Learner::default(), 1);
        assert_eq!(lesson.len(), lesson::LENGTH, "{}", bank.topic);
        let objectives: BTreeSet<u16> = starter.questions.iter().map(|q| q.objective).collect();
        assert_eq!(objectives.len(), bank.objectives.len().min(14), "{}", bank.topic);
    }
}

#[test]
fn a_starter_is_less_than_two_fifths_of_its_bank() {
    for bank in shipped() {
        let (whole, first) = (write_bank(&bank).len(), write_bank(&starter(&bank)).len());
        assert!(first * 5 < whole * 2, "{}: {first} of {whole} bytes", bank.topic);
    }
}
