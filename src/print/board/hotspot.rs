//! `hotspot`: the picture with numbers. What is where is said only with the key: before it would give it away.

use super::{Board, Layout, Line, Look, text};
use crate::quiz::kind::Hotspot;
use crate::quiz::show::{Slide, Stage};

pub(super) fn board(kind: &Hotspot, slide: &Slide) -> Board {
    let shown = slide.stage() != Stage::Asking;
    let lines = kind.spots.iter().enumerate().map(|(place, spot)| {
        let (mark, choice) = ((place + 1).to_string(), &spot.choice);
        let hands = slide.hands(place);
        let line = Line::counted(mark, &choice.text, hands, choice.right, &choice.why, shown);
        match line.look {
            Look::Plain | Look::Faded => Line { words: String::new(), ..line },
            _ => line,
        }
    });
    let prompt = match (shown, kind.asks_many()) {
        (true, _) => "",
        (false, true) => text().point_all,
        (false, false) => text().point_one,
    };
    let board = Board::cards(prompt, slide.stage(), lines.collect());
    Board { layout: Layout::Picture, ..board }
}
