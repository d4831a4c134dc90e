//! Proves that whatever somebody answers to a paper of forty questions has room in one code that cheap cameras read.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a helper fails its test")]

mod classroom;

use canh_giac::exchange::handing::{Secret, qr_text, read_all};
use canh_giac::exchange::qr::Qr;
use canh_giac::quiz::amount::Amount;
use canh_giac::quiz::answer::Answer;
use canh_giac::quiz::attempt::AttemptId;
use canh_giac::quiz::class::code::{ClassCode, Phase};
use canh_giac::quiz::class::handed::{Asked, Handed, Origin, Told};
use canh_giac::quiz::class::reply;
use canh_giac::quiz::kind::Kind;
use canh_giac::quiz::language::Language;
use canh_giac::quiz::paper::Item;
use canh_giac::quiz::random::Random;
use canh_giac::quiz::time::Span;
use classroom::{questions, round, shipped};

/// The side of a code of version 12, and the signs of one at level M.
const VERSION_12: usize = 65;
const SIGNS_OF_12: usize = 419;
const TIME: Span = Span::minutes(60);

/// The answer that takes the most room.
fn longest_answer(kind: &Kind) -> Answer {
    match kind {
        Kind::Number(_) => Answer::Number(Amount::read("9999999999999,99", Language::Vi).unwrap()),
        // So many replies that a call has no more.
        Kind::Call(kind) => {
            let mut random = Random::new(1);
            let any =
                (0..200).map(|_| classroom::any_answer(&Kind::Call(kind.clone()), &mut random));
            any.max_by_key(|answer| reply::number(&Kind::Call(kind.clone()), answer)).unwrap()
        }
        kind => kind.key(),
    }
}

#[test]
fn no_answers_to_a_long_paper_need_a_larger_code_than_version_12() {
    // Of each topic the questions whose answers take the most room, whether a seed draws them or not.
    let exam = shipped().exams.iter().find(|exam| exam.rules.questions == 40).unwrap();
    let size = |asked: &[Asked<'_>], code: ClassCode| {
        let told = asked.iter().map(|it| Told::Answer(longest_answer(&it.question.kind))).collect();
        let secret = Secret::new([3; 32]);
        let handed = Handed {
            seat: 500,
            name: "ễ".repeat(16),
            told,
            used: Span(2 * 60 * 60),
            double_time: true,
            origin: Some(Origin {
                device: secret.device(),
                attempt: AttemptId(u64::MAX),
                nth: 255,
            }),
        };
        let text = qr_text(code, &handed, asked, &secret);
        assert_eq!(read_all(&text, code, asked, TIME), [Ok(handed)]);
        text
    };
    let mut round = round(exam, 4711, Phase::After, 0);
    let mut longest = 0;
    for seed in 0..200 {
        let drawn = classroom::round(exam, 4711, Phase::After, seed);
        longest = longest.max(size(&questions(&drawn.paper), drawn.code).len());
    }
    let width = |kind: &Kind| match reply::highest(kind) {
        Some(highest) => 64 - highest.leading_zeros(),
        None => 6 + 64 - reply::number(kind, &longest_answer(kind)).leading_zeros(),
    };
    round.paper.clear();
    let topics = exam.blueprint.topics().len();
    for bank in classroom::banks() {
        let mut all: Vec<_> = bank.questions.iter().collect();
        all.sort_by_key(|question| core::cmp::Reverse(width(&question.kind)));
        let most = 40_usize.div_ceil(topics);
        let items = all.into_iter().take(most);
        round.paper.extend(items.map(|it| Item::draw(&bank.topic, it, &mut Random::new(1))));
    }
    round.paper.truncate(40);
    let worst = size(&questions(&round.paper), round.code);
    println!("of 200 papers {longest} signs, of the worst that can be {}", worst.len());
    assert!(worst.len() <= SIGNS_OF_12 && Qr::of(&worst).unwrap().side() <= VERSION_12);
}
