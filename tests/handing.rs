//! Proves that a result comes to the trainer as it was handed in, by whatever way, and that it has room in one code.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a helper fails its test")]

mod classroom;

use canh_giac::exchange::handing::{chat_text, qr_text, read_all};
use canh_giac::exchange::qr::Qr;
use canh_giac::quiz::class::code::Phase;
use canh_giac::quiz::class::short_code;
use canh_giac::quiz::random::Random;
use classroom::{handed, questions, round, shipped};

/// The side of a code of version 12.
const VERSION_12: usize = 65;

#[test]
fn every_result_of_every_exam_comes_as_it_was_handed_in() {
    let mut longest = 0;
    for exam in &shipped().exams {
        for seed in 0..10 {
            let round = round(exam, 4711, Phase::After, seed);
            let asked = questions(&round.paper);
            let mut random = Random::new(seed);
            let (handed, secret) = handed(&asked, 1 + seed as u16 * 55, 50, &mut random);
            let text = qr_text(round.code, &handed, &asked, &secret);
            let read = read_all(&text, round.code, &asked, exam.rules.time);
            assert_eq!(read, [Ok(handed.clone())], "{} {seed}", exam.name);
            let chat = chat_text(round.code, &handed, &asked, &secret);
            assert_eq!(read_all(&chat, round.code, &asked, exam.rules.time), read);
            longest = longest.max(Qr::of(&text).unwrap().side());
            let short = short_code::write(round.code, &handed, &asked, exam.rules.time);
            let signs = if asked.len() <= 20 { 16 } else { 28 };
            assert_eq!(short.replace('-', "").len(), signs);
            let read = read_all(&short, round.code, &asked, exam.rules.time);
            let read = read[0].clone().unwrap();
            assert_eq!(read.told, short_code::shortened(&handed.told, &asked));
        }
    }
    assert!(longest <= VERSION_12, "{longest} squares");
}
