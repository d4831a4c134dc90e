//! Proves of paper codes that no single wrong sign and no two neighbours that changed places pass for
//! another code, that every code reads back, and that the papers of ten thousand codes are fair.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a helper fails its test")]

use std::thread;

use canh_giac::quiz::code::NotACode;
use canh_giac::quiz::exam::{Blueprint, Rules, Share};
use canh_giac::quiz::kind::{Choice, Kind, Kinds, Single};
use canh_giac::quiz::paper::{Item, Pool};
use canh_giac::quiz::paper_code::PaperCode;
use canh_giac::quiz::question::{Bank, ChoiceId, Question};
use canh_giac::quiz::random::{Random, Seed};
use canh_giac::quiz::time::Date;

const SIGNS: &[u8; 31] = b"23456789ABCDEFGHJKMNPQRSTUVWXYZ";
/// Codes that are spoilt in every way.
const SPOILT: usize = 20_000;
/// Codes that are written and read.
const READ: usize = 100_000;
const PAPERS: u64 = 10_000;

/// A number below 2 to the power of 34.
fn number(random: &mut Random) -> u64 {
    (u64::from(random.below(1 << 17)) << 17) | u64::from(random.below(1 << 17))
}

/// Why these signs are no code.
fn refused(signs: &[u8; PaperCode::LENGTH]) -> Option<NotACode> {
    core::str::from_utf8(signs).unwrap().parse::<PaperCode>().err()
}

fn signs(code: PaperCode) -> [u8; PaperCode::LENGTH] {
    code.signs().into_bytes().try_into().unwrap()
}

/// Which mistakes were made: a place, the sign there, the sign in its stead or behind it.
type Made = Vec<bool>;

fn mistake(place: usize, one: usize, other: usize) -> usize {
    (place * SIGNS.len() + one) * SIGNS.len() + other
}

/// Spoils a code in every way: 240 times by a wrong sign, 7 times by two that changed places.
fn spoil(code: [u8; PaperCode::LENGTH], wrong: &mut Made, swapped: &mut Made) {
    let digits = code.map(|sign| SIGNS.iter().position(|known| *known == sign).unwrap());
    for place in 0..code.len() {
        for other in (0..SIGNS.len()).filter(|other| *other != digits[place]) {
            let mut spoilt = code;
            spoilt[place] = SIGNS[other];
            assert_eq!(refused(&spoilt), Some(NotACode::Check), "{code:?} {place} {other}");
            wrong[mistake(place, digits[place], other)] = true;
        }
        if place > 0 {
            let mut spoilt = code;
            spoilt.swap(place - 1, place);
            let noticed = refused(&spoilt) == Some(NotACode::Check);
            assert_eq!(noticed, spoilt != code, "{code:?} {place}");
            swapped[mistake(place, digits[place - 1], digits[place])] = true;
        }
    }
}

/// 4.8 million codes with one wrong sign, 140,000 with two that changed places.
#[test]
fn one_wrong_sign_and_two_neighbours_that_changed_places_are_always_noticed() {
    let half = |seed| {
        let mut random = Random::new(seed);
        let (mut wrong, mut swapped) = (vec![false; 8 * 31 * 31], vec![false; 8 * 31 * 31]);
        for _ in 0..SPOILT / 2 {
            let code = PaperCode::from_number(number(&mut random));
            spoil(signs(code), &mut wrong, &mut swapped);
        }
        (wrong, swapped)
    };
    let other = thread::spawn(move || half(35));
    let (one, other) = (half(34), other.join().unwrap());
    let count = |one: Made, other: Made| one.iter().zip(other).filter(|(a, b)| **a || *b).count();
    // Every mistake that there is was made at least once: 2 to the power of 34 is 19.36 times 31 to the
    // power of 6 and 600.07 times 31 to the power of 5, so not all signs can stand first.
    assert_eq!(count(one.0, other.0), (20 + 7 * 31) * 30);
    assert_eq!(count(one.1, other.1), 601 + 6 * 31 * 31);
}

#[test]
fn every_number_is_read_back_from_its_code() {
    let last = (1_u64 << PaperCode::BITS) - 1;
    let edges = (0..PaperCode::BITS).flat_map(|bit| [1 << bit, (1 << bit) - 1, last - (1 << bit)]);
    let mut random = Random::new(8);
    let some = core::iter::repeat_with(|| number(&mut random)).take(READ);
    let mut read = 0;
    for number in [0, last].into_iter().chain(edges).chain(some) {
        let code = PaperCode::from_number(number);
        assert_eq!(code.number(), number);
        assert_eq!(code.signs().parse(), Ok(code), "{number}");
        assert_eq!(code.to_string().to_lowercase().parse(), Ok(code), "{number}");
        read += 1;
    }
    assert_eq!((PaperCode::BITS, read), (34, READ + 2 + 3 * 34));
}

/// A bank of questions with two to six choices, `a` the right one.
fn bank(topic: &str, prefix: &str, questions: usize) -> Bank {
    let choice = |letter| Choice {
        id: ChoiceId::new(letter).unwrap(),
        text: String::new(),
        right: letter == 'a',
        why: String::new(),
    };
    let question = |place: usize| Question {
        id: format!("{prefix}-{place:03}").as_str().into(),
        language: Default::default(),
        objective: 0,
        level: 1,
        vital: None,
        text: String::new(),
        picture: None,
        explanation: String::new(),
        sources: Vec::new(),
        kind: Kind::Single(Single {
            choices: ('a'..='z').take(2 + place % 5).map(choice).collect(),
            in_order: false,
        }),
    };
    let (objectives, sources) = (Vec::new(), Vec::new());
    let questions = (0..questions).map(question).collect();
    Bank { topic: topic.into(), objectives, sources, questions }
}

/// The papers of ten thousand codes, each read from its text as somebody types it: six questions of 20,
/// four of 15.
fn papers() -> Vec<Vec<Item>> {
    let (one, other) = (bank("mot", "m", 20), bank("hai", "h", 15));
    let share = |topic: &str, questions| Share { topic: topic.into(), questions };
    let shares = vec![share("mot", 6), share("hai", 4)];
    let blueprint = Blueprint { shares, spread: 0, kinds: Kinds::ALL };
    let today = Date::new(2026, 11, 22).unwrap();
    let pool = Pool::new(&[&one, &other], &blueprint, today);
    let fingerprint = pool.fingerprint(&Rules::standard());
    let paper = |seed: Seed| {
        let code = PaperCode::new(1, fingerprint, seed).to_string().parse::<PaperCode>().unwrap();
        assert!(code.fits(fingerprint));
        pool.draw(code.seed())
    };
    (0..PAPERS).map(paper).collect()
}

/// What was counted of one place: how often, and how often chance would have it.
struct Cell {
    seen: u32,
    expected: f64,
    chance: f64,
}

impl Cell {
    /// How many standard deviations it is off.
    fn off(&self) -> f64 {
        let sigma = (self.expected * (1.0 - self.chance)).sqrt();
        ((f64::from(self.seen) - self.expected) / sigma).abs()
    }
}

/// Fails unless these counts are as chance makes them. Of a fair draw one cell in 370 is more than three
/// standard deviations off, so the test is: no cell beyond four (for 100 cells 1 run in 160 would have
/// one), at most one beyond three (1 in 37 would have two), and the sum of squares over the number of
/// free cells, `free`, itself within three of its deviations. All seeds are fixed: it passes always or never.
fn is_fair(name: &str, cells: &[Cell], free: f64) {
    let squares = |cell: &Cell| (f64::from(cell.seen) - cell.expected).powi(2) / cell.expected;
    let chi = cells.iter().map(squares).sum::<f64>();
    let most = cells.iter().map(Cell::off).fold(0.0, f64::max);
    let beyond = cells.iter().filter(|cell| cell.off() > 3.0).count();
    println!(
        "{name}: {} cells, most {most:.2} sigma, {beyond} beyond 3, chi² {chi:.1} of {free}",
        cells.len()
    );
    assert!(most < 4.0 && beyond <= 1, "{name}: {most} {beyond}");
    assert!((chi - free).abs() < 3.0 * (2.0 * free).sqrt(), "{name}: {chi} of {free}");
}

#[test]
fn ten_thousand_codes_put_the_right_choice_everywhere_equally_often() {
    let papers = papers();
    let mut all = Vec::new();
    for count in 2..=6 {
        let mut places = vec![0_u32; count];
        for item in papers.iter().flatten().filter(|item| item.order.len() == count) {
            places[item.order.iter().position(|choice| choice.letter() == 'a').unwrap()] += 1;
        }
        let (total, chance) = (places.iter().sum::<u32>(), 1.0 / count as f64);
        assert!(total > 15_000, "{total} questions with {count} choices");
        let cell = |seen| Cell { seen, expected: f64::from(total) * chance, chance };
        all.extend(places.into_iter().map(cell));
    }
    // Each count of choices fixes one of its cells.
    is_fair("right choices", &all, (2 + 3 + 4 + 5 + 6 - 5).into());
}

#[test]
fn ten_thousand_codes_ask_every_question_equally_often_and_everywhere() {
    let papers = papers();
    let (mut asked, mut first) = (Vec::new(), Vec::new());
    for (prefix, questions, share) in [("m", 20, 6.0), ("h", 15, 4.0)] {
        for place in 0..questions {
            let id = format!("{prefix}-{place:03}").as_str().into();
            let has = |paper: &&Vec<Item>| paper.iter().any(|item| item.question == id);
            let seen = papers.iter().filter(has).count() as u32;
            let chance = share / f64::from(questions);
            asked.push(Cell { seen, expected: PAPERS as f64 * chance, chance });
            let seen = papers.iter().filter(|paper| paper[0].question == id).count() as u32;
            let chance = chance / 10.0;
            first.push(Cell { seen, expected: PAPERS as f64 * chance, chance });
        }
    }
    // Drawn without putting back: a question's count has the variance n·p·(1 − p), and the sum of squares
    // over n·p is, of N questions of which k are asked, N − k on the average.
    is_fair("questions", &asked, f64::from(20 - 6 + 15 - 4));
    is_fair("first questions", &first, f64::from(20 + 15 - 1));
}
