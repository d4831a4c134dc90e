//! Proves that a result that is read aloud or typed is the one that the phone shows, that every slip is noticed, and how much
//! of the answers a short code tells.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a helper fails its test")]

mod classroom;

use canh_giac::quiz::class::code::{ClassCode, Composed, Phase};
use canh_giac::quiz::class::handed::Told;
use canh_giac::quiz::class::session::Round;
use canh_giac::quiz::class::short_code;
use canh_giac::quiz::exam::Preset;
use canh_giac::quiz::paper_code::PaperCode;
use canh_giac::quiz::points::Points;
use canh_giac::quiz::question::TopicId;
use canh_giac::quiz::random::Random;
use classroom::{handed, questions, round, shipped};

/// The signs of codes.
const SIGNS: &str = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

/// What codes told of the answers that went into them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Tally {
    codes: usize,
    answers: usize,
    /// Of these only the marks were told.
    marks: usize,
    /// And of these a part of a point was not.
    rounded: usize,
}

/// Writes and reads the codes of fifty people with fifty papers.
fn tally(exam: &Preset, code: impl Fn(&Round) -> ClassCode) -> Tally {
    let mut tally = Tally::default();
    for seed in 0..50 {
        let mut round = round(exam, 99, Phase::Before, seed);
        round.code = code(&round);
        let asked = questions(&round.paper);
        let mut random = Random::new(seed ^ u64::from(exam.number) << 32);
        let (handed, _) = handed(&asked, 1 + seed as u16 * 10, 30, &mut random);
        let code = short_code::write(round.code, &handed, &asked, exam.rules.time);
        let signs = if asked.len() <= 20 { 16 } else { 28 };
        assert_eq!(code.replace('-', "").len(), signs, "{code}");
        let read = short_code::read(&code, round.code, &asked, exam.rules.time).unwrap();
        assert_eq!(read.seat, handed.seat);
        assert_eq!(read.told, short_code::shortened(&handed.told, &asked));
        // Shortened once is as short as can be.
        assert_eq!(read.told, short_code::shortened(&read.told, &asked));
        assert_eq!(short_code::write(round.code, &read, &asked, exam.rules.time), code);
        let (full, short) = (handed.points(&asked), read.points(&asked));
        for (told, (full, short)) in read.told.iter().zip(full.into_iter().zip(short)) {
            tally.answers += 1;
            tally.marks += usize::from(matches!(told, Told::Marks(_)));
            if full != short {
                // Told as a whole point or less.
                assert!(full < Points::ONE && *told == Told::Marks(Points::ZERO));
                tally.rounded += 1;
            }
        }
        tally.codes += 1;
    }
    tally
}

#[test]
fn a_short_code_tells_every_point_of_every_exam_that_ships() {
    let mut all = Tally::default();
    for exam in &shipped().exams {
        let of_exam = tally(exam, |round| round.code);
        assert_eq!((of_exam.codes, of_exam.rounded), (50, 0), "{}", exam.name);
        all.answers += of_exam.answers;
        all.marks += of_exam.marks;
    }
    println!("of {} answers {} as marks, {} rounded", all.answers, all.marks, all.rounded);
    assert_eq!(all.answers, 50 * 145);
    assert!(all.marks * 5 < all.answers, "{all:?}");
}

#[test]
fn sixty_questions_have_room_and_what_is_lost_is_parts_of_points() {
    let topics: Vec<TopicId> = shipped().banks.iter().map(|(topic, _)| topic.id.clone()).collect();
    let composed = Composed::new(&[0, 1, 2, 3, 4, 5, 6, 7], 60, 90, 45, true).unwrap();
    let exam = composed.preset(&topics, "Bài của lớp").unwrap();
    let all = tally(&exam, |round| {
        ClassCode::new(
            99,
            Phase::Before,
            PaperCode::new(0, 1, round.code.paper.seed()),
            Some(composed),
        )
    });
    println!("of {} answers {} as marks, {} rounded", all.answers, all.marks, all.rounded);
    assert_eq!(all.answers, 50 * 60);
    assert!(all.rounded * 5 < all.answers, "{all:?}");
}

#[test]
fn every_wrong_sign_and_every_swap_of_neighbours_in_a_thousand_codes_is_refused() {
    let (mut wrong, mut swaps) = (0, 0);
    let exams = [&shipped().exams[0], &shipped().exams[1]];
    for (exam, codes) in exams.into_iter().zip([750, 250]) {
        let round = round(exam, 4242, Phase::After, 7);
        let (asked, time) = (questions(&round.paper), exam.rules.time);
        let refused = |signs: &[char]| {
            let text: String = signs.iter().collect();
            assert!(short_code::read(&text, round.code, &asked, time).is_err(), "{text}");
        };
        let mut random = Random::new(5);
        for number in 0..codes {
            let (handed, _) = handed(&asked, 1 + number % 500, 60, &mut random);
            let code = short_code::write(round.code, &handed, &asked, time);
            let signs: Vec<char> = code.chars().filter(|sign| *sign != '-').collect();
            for place in 0..signs.len() {
                for other in SIGNS.chars().filter(|other| *other != signs[place]) {
                    let mut altered = signs.clone();
                    altered[place] = other;
                    refused(&altered);
                    wrong += 1;
                }
                if signs.get(place + 1).is_some_and(|next| *next != signs[place]) {
                    let mut swapped = signs.clone();
                    swapped.swap(place, place + 1);
                    refused(&swapped);
                    swaps += 1;
                }
            }
        }
    }
    println!("{wrong} wrong signs, {swaps} swaps");
    assert!(wrong == (750 * 16 + 250 * 28) * 30 && swaps > 17_000, "{wrong}, {swaps}");
}

#[test]
fn the_seal_keeps_out_other_rounds_and_codes_that_are_wrong_in_many_places() {
    let exam = &shipped().exams[0];
    let (one, other) = (round(exam, 1, Phase::After, 3), round(exam, 2, Phase::After, 3));
    let (asked, time) = (questions(&one.paper), exam.rules.time);
    let mut random = Random::new(11);
    let (mut foreign, mut made_up) = (0, 0);
    for number in 0..4_000 {
        if number < 1_000 {
            let (handed, _) = handed(&asked, 7, 50, &mut random);
            let code = short_code::write(one.code, &handed, &asked, time);
            foreign += usize::from(short_code::read(&code, other.code, &asked, time).is_ok());
        }
        let signs = (0..16).map(|_| SIGNS.chars().nth(random.below(31) as usize).unwrap());
        let any: String = signs.collect();
        made_up += usize::from(short_code::read(&any, one.code, &asked, time).is_ok());
    }
    // One in 8,192 gets past the seal, and of those that are made up one in 31 past the check sign.
    assert!(foreign <= 2 && made_up == 0, "{foreign} of another class, {made_up} made up");
}
