//! `call`: turn by turn; the room says what is answered. In the end how it ended, and then what was wise on the
//! way and what was not.

use super::{Board, Line, Look, Pick, letter, text};
use crate::quiz::answer::Answer;
use crate::quiz::kind::Call;
use crate::quiz::kind::call::{Outcome, Reply};
use crate::quiz::show::{Slide, Stage};

pub(super) fn board(kind: &Call, slide: &Slide) -> Board {
    let said = Answer::Sequence(slide.said().to_vec());
    let way = kind.way(&said);
    let (prompt, lines): (&str, Vec<Line>) = match (slide.stage(), kind.ending(&said)) {
        (Stage::Asking, ending) => {
            let last = way.iter().rev().find_map(|turn| turn.reply);
            let scene = way.last().map(|turn| turn.scene);
            let says = scene
                .into_iter()
                .map(|scene| Line { look: Look::Theirs, ..Line::says("", &scene.says) });
            let mine = last.map(|reply| Line { look: Look::Mine, ..Line::says("", &reply.text) });
            let replies = scene.into_iter().flat_map(|scene| &scene.replies).enumerate();
            let replies = replies.map(|(place, reply)| Line {
                pick: Some(Pick::Say(reply.id)),
                ..Line::says(letter(place), &reply.text)
            });
            let prompt = if ending.is_some() { text().call_over } else { text().call };
            (prompt, mine.into_iter().chain(says).chain(replies).collect())
        }
        (Stage::Revealed(1), Some(ending)) => {
            let look = match ending.outcome {
                Outcome::Safe => Look::Right,
                Outcome::Risky => Look::Plain,
                Outcome::Lost => Look::Wrong,
            };
            let scene = way.last().map(|turn| turn.scene.says.as_str()).unwrap_or_default();
            let verdict = (text().outcome)(ending.outcome);
            let end = Line { look, verdict, ..Line::says("", &ending.explains) };
            ("", vec![Line { look: Look::Theirs, ..Line::says("", scene) }, end])
        }
        _ => (text().room_said, way.iter().filter_map(|turn| turn.reply).map(told).collect()),
    };
    let sender = Some((kind.channel, kind.sender.clone()));
    Board { sender, ..Board::cards(prompt, slide.stage(), lines) }
}

/// What was said, and why that was wise or not.
fn told(reply: &Reply) -> Line {
    Line { look: Look::Mine, why: reply.why.clone(), ..Line::says("", &reply.text) }
}
