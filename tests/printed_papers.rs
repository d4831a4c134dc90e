//! Proves what is printed of every exam: each order of a paper asks the same questions, what is answered on it comes out as the
//! answer to the paper, its answer sheet has the fields of its forms, and no question is longer than a page.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a helper fails its test")]

mod pen;

use std::collections::HashSet;
use std::path::Path;

use canh_giac::bank::shelf::{self, Shelf};
use canh_giac::print::answer_sheet::{Blank, blanks};
use canh_giac::print::{Field, filled, form, lines};
use canh_giac::quiz::class::handed::{Asked, Told, asked};
use canh_giac::quiz::class::variant::Variant;
use canh_giac::quiz::kind::Kind;
use canh_giac::quiz::paper::Item;
use canh_giac::quiz::paper::Pool;
use canh_giac::quiz::points::Points;
use canh_giac::quiz::question::Bank;
use canh_giac::quiz::random::{Random, Seed};
use pen::carried_over;

/// Papers of each exam.
const SEEDS: Seed = 24;

fn read() -> Shelf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("questions");
    shelf::read(&folder, "2026-11-22".parse().unwrap())
}

/// Calls `check` with papers of every exam.
fn every_paper(mut check: impl FnMut(Seed, &[Asked<'_>])) {
    let shelf = read();
    let banks: Vec<&Bank> = shelf.banks.iter().map(|(_, bank)| bank).collect();
    assert_eq!(shelf.exams.len(), 11);
    for exam in &shelf.exams {
        let pool = Pool::new(&banks, &exam.blueprint, "2026-11-22".parse().unwrap());
        for seed in 0..SEEDS {
            let paper = pool.draw(seed);
            check(seed, &asked(&paper, &banks).unwrap());
        }
    }
}

#[test]
fn every_order_asks_the_same_and_the_first_is_the_paper() {
    every_paper(|seed, paper| {
        let ids = |items: &[Item]| -> Vec<String> {
            items.iter().map(|item| item.question.to_string()).collect()
        };
        let all = Variant::all(paper, seed, 4);
        assert_eq!(all.iter().map(|it| it.letter).collect::<String>(), "ABCD");
        let as_drawn: Vec<Item> = paper.iter().map(|asked| asked.item.clone()).collect();
        assert_eq!(all[0].items, as_drawn);
        let mut sorted = ids(&as_drawn);
        sorted.sort();
        for variant in &all {
            let mut own = ids(&variant.items);
            own.sort();
            assert_eq!(own, sorted);
            for (place, item) in variant.items.iter().enumerate() {
                let original = paper[variant.place(place).unwrap()].item;
                assert_eq!((&item.question, item.vital), (&original.question, original.vital));
            }
            assert_eq!(variant.place(paper.len()), None);
        }
        // Five questions have 120 orders, so two letters may have one; more than that are never alike here.
        let orders: HashSet<Vec<String>> = all.iter().map(|it| ids(&it.items)).collect();
        assert!(orders.len() >= if paper.len() > 5 { 4 } else { 3 }, "seed {seed}");
        // Whoever prints two today and four tomorrow gets the same two again.
        assert_eq!(Variant::all(paper, seed, 2)[..], all[..2]);
        assert_eq!(Variant::all(paper, seed, 0).len(), 1);
        assert_eq!(Variant::all(paper, seed, 9).len(), 4);
    });
}

#[test]
fn a_sheet_filled_in_as_its_key_says_earns_every_point_of_the_paper() {
    let mut kinds = HashSet::new();
    every_paper(|seed, paper| {
        for variant in Variant::all(paper, seed, 4) {
            let on_sheet: Vec<Told> = variant
                .asked(paper)
                .iter()
                .map(|asked| {
                    kinds.insert(asked.question.kind.number());
                    let form = form(asked.question, asked.item);
                    let answer = carried_over(&asked.question.kind, asked.item, &form);
                    let typed = filled(asked.question, asked.item, &form.key);
                    assert_eq!(typed.as_ref(), Some(&answer), "{}", asked.question.id);
                    Told::of(&answer)
                })
                .collect();
            let told = variant.told(&on_sheet);
            assert_eq!(told.len(), paper.len());
            for (told, asked) in told.iter().zip(paper) {
                let points = told.points(&asked.question.kind);
                assert_eq!(points, Points::ONE, "{} {}", variant.letter, asked.question.id);
            }
            // The same pen marks on the sheet of another letter are other answers: the letter must be known.
            let half = variant.told(&on_sheet[..1]);
            assert_eq!(half.iter().filter(|told| **told != Told::Nothing).count(), 1);
            assert_eq!(half.len(), paper.len());
        }
    });
    assert_eq!(kinds.len(), 9, "kinds on the papers: {kinds:?}");
}

#[test]
fn an_answer_sheet_has_the_fields_of_its_forms() {
    for (_, bank) in read().banks {
        let mut random = Random::new(3);
        for question in &bank.questions {
            let item = Item::draw(&bank.topic, question, &mut random);
            let form = form(question, &item);
            let blanks = blanks(&form);
            let fields = form.rows.iter().filter(|row| row.field != Field::None).count();
            let id = &question.id;
            let wanted = match &question.kind {
                Kind::Call(call) => {
                    call.scenes.iter().filter(|scene| !scene.replies.is_empty()).count()
                }
                _ => fields,
            };
            assert_eq!(blanks.len(), wanted, "{id}");
            let is = |wanted: fn(&Blank) -> bool| blanks.iter().all(wanted);
            match &question.kind {
                Kind::Order(_) | Kind::Matching(_) | Kind::Call(_) => {
                    assert!(is(|it| matches!(it, Blank::Box(_))), "{id}");
                }
                Kind::Number(_) => assert!(is(|it| matches!(it, Blank::Line(_))), "{id}"),
                _ => assert!(is(|it| matches!(it, Blank::Circle(_))), "{id}"),
            }
            // What stands beside the fields tells them apart.
            let names: HashSet<&String> = blanks
                .iter()
                .map(|(Blank::Circle(words) | Blank::Box(words) | Blank::Line(words))| words)
                .collect();
            assert_eq!(names.len(), blanks.len(), "{id}: {blanks:?}");
            let long = names.iter().filter(|words| words.chars().count() > 12).count();
            assert_eq!(long, 0, "{id}: {names:?} are too long for a row");
        }
    }
}

#[test]
fn no_question_is_longer_than_a_page() {
    let mut longest = (0, String::new());
    for (_, bank) in read().banks {
        for question in &bank.questions {
            let item = Item::draw(&bank.topic, question, &mut Random::new(3));
            let form = form(question, &item);
            let (half, whole) = (lines(question, &form, 46), lines(question, &form, 96));
            assert!(whole <= half, "{}", question.id);
            // One that is too long for a column gets the whole width; a page has some 55 lines.
            let taken = if half > 40 { whole } else { half };
            longest = longest.max((taken, question.id.to_string()));
        }
    }
    assert!(longest.0 <= 45, "{longest:?}");
    assert!(longest.0 >= 10, "the estimate sees nothing: {longest:?}");
}
