//! `single`, `multiple` and `true_false`: cards with letters.

use super::{Board, Line, letter, text};
use crate::quiz::kind::{Choice, TrueFalse};
use crate::quiz::paper::Item;
use crate::quiz::show::{Slide, Stage};

pub(super) fn board(prompt: &str, item: &Item, choices: &[Choice], slide: &Slide) -> Board {
    let shown = slide.stage() != Stage::Asking;
    let arranged = item.arrange(choices, |choice| choice.id).into_iter().enumerate();
    let line = |(place, choice): (usize, &Choice)| {
        let mark = letter(place).to_string();
        Line::counted(mark, &choice.text, slide.hands(place), choice.right, &choice.why, shown)
    };
    Board::cards(if shown { "" } else { prompt }, slide.stage(), arranged.map(line).collect())
}

pub(super) fn truth(kind: &TrueFalse, slide: &Slide) -> Board {
    let shown = slide.stage() != Stage::Asking;
    let line = |(place, is_true): (usize, bool)| {
        let why = if is_true { &kind.why_true } else { &kind.why_false };
        let (mark, right) = (letter(place).to_string(), kind.answer == is_true);
        Line::counted(mark, (text().truth)(is_true), slide.hands(place), right, why, shown)
    };
    let lines = [true, false].into_iter().enumerate().map(line).collect();
    Board::cards(if shown { "" } else { text().raise_truth }, slide.stage(), lines)
}
