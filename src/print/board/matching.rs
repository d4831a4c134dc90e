//! `match`: two columns, of numbers and of letters; then the pairs.

use super::{Board, Layout, Line, Look, letter, text};
use crate::quiz::kind::Matching;
use crate::quiz::paper::Item;
use crate::quiz::show::{Slide, Stage};

pub(super) fn board(kind: &Matching, item: &Item, slide: &Slide) -> Board {
    let arranged = item.arrange(&kind.pairs, |pair| pair.id);
    let shown = slide.stage() != Stage::Asking;
    let lefts = (1..).zip(&kind.pairs);
    let lefts = lefts.map(|(number, pair)| Line::says(i32::to_string(&number), &pair.left));
    let rights: Vec<Line> = match shown {
        false => {
            let rights = arranged.iter().enumerate();
            rights.map(|(place, pair)| Line::says(letter(place), &pair.right)).collect()
        }
        true => {
            let right = kind.pairs.iter().map(|pair| {
                let place = arranged.iter().position(|other| other.id == pair.id);
                let mark = letter(place.unwrap_or_default());
                Line { look: Look::Right, ..Line::says(mark, &pair.right) }
            });
            right.collect()
        }
    };
    let prompt = if shown { text().pairs } else { text().put_together };
    let board = Board::cards(prompt, slide.stage(), lefts.collect());
    Board { layout: Layout::Pairs, second: rights, ..board }
}
