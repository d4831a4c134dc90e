//! `order`: steps with letters; then in their right order, with the letters that they had.

use super::{Board, Line, Look, letter, text};
use crate::quiz::kind::Order;
use crate::quiz::paper::Item;
use crate::quiz::show::{Slide, Stage};

pub(super) fn board(kind: &Order, item: &Item, slide: &Slide) -> Board {
    let arranged = item.arrange(&kind.steps, |step| step.id);
    if slide.stage() == Stage::Asking {
        let lines = arranged.iter().enumerate();
        let lines = lines.map(|(place, step)| Line::says(letter(place), &step.text));
        return Board::cards(text().arrange, slide.stage(), lines.collect());
    }
    let lines = kind.steps.iter().map(|step| {
        let place = arranged.iter().position(|other| other.id == step.id).unwrap_or_default();
        Line { look: Look::Right, ..Line::says(letter(place), &step.text) }
    });
    Board::cards(text().right_order, slide.stage(), lines.collect())
}
