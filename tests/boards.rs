//! Proves that every shipped question fits on the wall at every step, in letters that can be read.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a helper fails its test")]

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::LazyLock;

use canh_giac::bank::shelf;
use canh_giac::print::board::fit::{ASKED, READABLE, ROOM, SIZES, STRIP, fit, height};
use canh_giac::print::board::{Board, Layout, Look, Pick, board};
use canh_giac::quiz::answer::Answer;
use canh_giac::quiz::kind::Kind;
use canh_giac::quiz::kind::call::Outcome;
use canh_giac::quiz::paper::Item;
use canh_giac::quiz::question::{Bank, Question};
use canh_giac::quiz::random::Random;
use canh_giac::quiz::show::{Show, Stage, Subject};

fn banks() -> &'static [Bank] {
    static BANKS: LazyLock<Vec<Bank>> = LazyLock::new(|| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("questions");
        let shelf = shelf::read(&folder, "2026-11-22".parse().unwrap());
        shelf.banks.into_iter().map(|(_, bank)| bank).collect()
    });
    &BANKS
}

/// What the next step of a call is, as the view asks for it.
fn wise(kind: &Kind, show: &Show) -> Option<canh_giac::quiz::question::ChoiceId> {
    let said = Answer::Sequence(show.slide()?.said().to_vec());
    match kind {
        Kind::Call(call) => call.wise(&said),
        _ => None,
    }
}

/// Every board that a question goes through. With `hands`, hands are raised for everything.
fn boards(bank: &Bank, question: &Question, hands: bool) -> Vec<Board> {
    let item = Item::draw(&bank.topic, question, &mut Random::new(7));
    let questions = [(&question.id, &question.kind)].into_iter();
    let mut show = Show::new(Subject::Topic(bank.topic.clone()), questions);
    (0..12).for_each(|thing| {
        if hands {
            show.count(thing, true)
        }
    });
    let mut boards = Vec::new();
    while let Some(slide) = show.slide() {
        boards.push(board(bank, question, &item, slide));
        let wise = wise(&question.kind, &show);
        show.go_on(wise);
    }
    boards
}

fn all(mut look: impl FnMut(&Bank, &Question)) {
    let mut seen = 0;
    for bank in banks() {
        for question in &bank.questions {
            look(bank, question);
            seen += 1;
        }
    }
    assert!(seen > 400);
}

#[test]
fn every_shipped_question_fits_at_every_step_also_with_teams_and_hands() {
    all(|bank, question| {
        for board in [boards(bank, question, false), boards(bank, question, true)].concat() {
            for room in [ROOM, ROOM - STRIP] {
                let high = height(&board, SIZES[fit(&board, room)]);
                assert!(high <= room, "{}: {high} of {room}: {board:?}", question.id);
            }
        }
    });
}

/// In letters of which size things stand: while a question is asked, and then.
#[test]
fn every_shipped_question_is_asked_in_letters_that_can_be_read_from_8_m() {
    let mut sizes: BTreeMap<(bool, u32), usize> = BTreeMap::new();
    let mut small = Vec::new();
    all(|bank, question| {
        for board in boards(bank, question, false) {
            let size = SIZES[fit(&board, ROOM)];
            *sizes.entry((board.stage == Stage::Asking, size)).or_default() += 1;
            // The longest messages are read aloud, and their letters can be read from 7 m.
            let long = board.layout == Layout::Message;
            let least = if long { READABLE * 7 / 8 } else { READABLE };
            if board.stage == Stage::Asking && size < least {
                small.push(format!("{}: {size}", question.id));
            }
        }
    });
    assert!(small.is_empty(), "{small:?}, {sizes:?}");
    assert!(SIZES.contains(&ASKED) && SIZES.contains(&READABLE));
}

#[test]
fn what_is_right_is_said_in_a_word_and_what_it_rests_on_stands_there() {
    all(|bank, question| {
        let boards = boards(bank, question, true);
        let id = &question.id;
        let (asked, last) = (&boards[0], &boards[boards.len() - 1]);
        assert_eq!((asked.stage, last.stage), (Stage::Asking, Stage::Explained), "{id}");
        let told = |board: &Board| board.lines.iter().any(|line| line.look == Look::Right);
        assert!(!told(asked), "{id} is given away");
        assert!(asked.lines.iter().all(|line| line.verdict.is_empty() && line.why.is_empty()));
        assert!(!asked.prompt.is_empty() && asked.notes.is_empty(), "{id}");
        assert!(!last.notes.is_empty(), "{id} rests on nothing");
        assert!(last.lines.iter().any(|line| line.words == question.explanation), "{id}");
        for line in boards.iter().flat_map(|board| &board.lines) {
            let judged = matches!(line.look, Look::Wrong) && line.verdict.is_empty();
            assert!(!judged, "{id}: {} is wrong by its colour alone", line.words);
        }
        if matches!(question.kind, Kind::Single(_) | Kind::Multiple(_) | Kind::TrueFalse(_)) {
            let shown = &boards[1];
            assert!(shown.lines.iter().all(|line| !line.verdict.is_empty()), "{id}");
            assert!(shown.lines.iter().all(|line| !line.why.is_empty()), "{id}");
            assert!(shown.lines.iter().all(|line| line.pick == Some(Pick::Hands(1))), "{id}");
        }
    });
}

#[test]
fn a_message_reveals_all_its_signs_each_with_its_why() {
    all(|bank, question| {
        let Kind::RedFlags(message) = &question.kind else { return };
        let boards = boards(bank, question, false);
        let signs: Vec<&str> =
            message.parts.iter().filter(|part| part.sign).map(|part| part.why.as_str()).collect();
        let told: Vec<&str> = boards[1..boards.len() - 1]
            .iter()
            .flat_map(|board| &board.second)
            .map(|line| line.why.as_str())
            .filter(|why| !why.is_empty())
            .collect();
        assert_eq!(told, signs, "{}", question.id);
    });
}

#[test]
fn a_call_that_always_takes_what_is_wise_ends_as_well_as_it_can() {
    let mut calls = 0;
    all(|bank, question| {
        let Kind::Call(call) = &question.kind else { return };
        calls += 1;
        let best = call.ending(&call.key()).unwrap();
        assert_eq!(best.outcome, Outcome::Safe, "{}", question.id);
        let boards = boards(bank, question, false);
        let told = boards.iter().flat_map(|board| &board.lines);
        assert!(told.clone().any(|line| line.words == best.explains), "{}", question.id);
        let whys = call.way(&call.key()).into_iter().filter_map(|turn| turn.reply).count();
        let said = boards.iter().find(|board| board.stage == Stage::Revealed(2)).unwrap();
        assert_eq!(said.lines.len(), whys, "{}", question.id);
    });
    assert!(calls > 0);
}
