//! Proves that a class may be prepared in one language and answered in the other: the same paper under the same code, and
//! what a phone hands in is worth the same on the trainer's device.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a helper fails its test")]

mod classroom;

use canh_giac::quiz::class::code::Phase;
use canh_giac::quiz::class::handed::asked;
use canh_giac::quiz::class::reply;
use canh_giac::quiz::language::Language;
use canh_giac::quiz::paper::Pool;
use canh_giac::quiz::question::Bank;
use canh_giac::quiz::random::Random;
use classroom::{any_answer, round, shipped, today};

/// The banks as a phone has them that speaks English.
fn english() -> Vec<&'static Bank> {
    shipped().english.banks.iter().map(|(_, bank)| bank).collect()
}

#[test]
fn what_is_prepared_in_vietnamese_is_answered_in_english_for_the_same_marks() {
    let (english, mut random, mut translated) = (english(), Random::new(7), 0);
    assert_eq!(english.len(), shipped().banks.len());
    for exam in &shipped().exams {
        for seed in 0..20 {
            let round = round(exam, 3, Phase::After, seed);
            let pool = Pool::new(&english, &exam.blueprint, today());
            assert_eq!(pool.draw(round.code.paper.seed()), round.paper, "{}", exam.name);
            let (trainers, phones) =
                (classroom::questions(&round.paper), asked(&round.paper, &english).unwrap());
            for (trainers, phones) in trainers.iter().zip(&phones) {
                let (vietnamese, english) = (trainers.question, phones.question);
                assert_eq!(vietnamese.id, english.id);
                translated += u32::from(english.language == Language::En);
                let given = any_answer(&english.kind, &mut random);
                let number = reply::number(&english.kind, &given);
                let read = reply::answer(&vietnamese.kind, number).unwrap();
                assert_eq!(read, given, "{}", english.id);
                assert_eq!(
                    vietnamese.kind.grade(&read),
                    english.kind.grade(&given),
                    "{}",
                    english.id
                );
            }
        }
    }
    assert!(translated > 100, "only {translated} questions in English");
}
