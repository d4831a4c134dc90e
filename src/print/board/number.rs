//! `number`: the question alone; then the number, and how it is worked out.

use super::{Board, Line, Look, text};
use crate::quiz::kind::Number;
use crate::quiz::show::{Slide, Stage};

pub(super) fn board(kind: &Number, slide: &Slide) -> Board {
    if slide.stage() == Stage::Asking {
        return Board::cards((text().number)(&kind.unit), slide.stage(), Vec::new());
    }
    let words = format!("{} {}", kind.answer, kind.unit);
    let line = Line {
        look: Look::Right,
        verdict: text().key,
        why: kind.why.clone(),
        ..Line::says("", &words)
    };
    Board::cards("", slide.stage(), vec![line])
}
