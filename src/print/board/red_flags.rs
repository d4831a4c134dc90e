//! `red_flags`: the message with its parts numbered; then one sign after the other, each with its why.

use super::{Board, Layout, Line, Look, Pick, text};
use crate::quiz::kind::RedFlags;
use crate::quiz::show::{Slide, Stage};

pub(super) fn board(kind: &RedFlags, slide: &Slide) -> Board {
    let shown = match slide.stage() {
        Stage::Asking => 0,
        Stage::Revealed(signs) => usize::from(signs),
        Stage::Explained => usize::MAX,
    };
    let signs = kind.parts.iter().filter(|part| part.sign).count();
    let (mut lines, mut second, mut seen) = (Vec::new(), Vec::new(), 0);
    for (place, part) in kind.parts.iter().enumerate() {
        seen += usize::from(part.sign);
        let mut line = Line::says((place + 1).to_string(), &part.text);
        line.new_line = part.new_line;
        line.pick = Some(Pick::Hands(slide.hands(place)));
        if part.sign && seen <= shown {
            line.look = Look::Sign;
            if seen == shown.min(signs) {
                let words = format!("“{}”", part.text);
                let told = Line { look: Look::Sign, ..Line::says(line.mark.clone(), &words) };
                second.push(Line { why: part.why.clone(), ..told });
            }
        }
        lines.push(line);
    }
    let genuine = Line {
        pick: Some(Pick::Hands(slide.hands(kind.parts.len()))),
        ..Line::says((kind.parts.len() + 1).to_string(), text().genuine)
    };
    let prompt = match (shown, kind.is_genuine()) {
        (0, _) => {
            second.push(genuine);
            text().find_signs.into()
        }
        (_, true) => {
            second.push(Line { look: Look::Right, verdict: text().key, ..genuine });
            text().is_genuine.into()
        }
        (_, false) => (text().signs)(shown.min(signs), signs),
    };
    let sender = Some((kind.channel, kind.sender.clone()));
    Board { layout: Layout::Message, sender, second, ..Board::cards(prompt, slide.stage(), lines) }
}
