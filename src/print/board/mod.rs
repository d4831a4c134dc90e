//! Questions on the wall: what stands there at one moment, as a plain value, one file for each kind that looks in
//! its own way. What draws it is `view::trainer::project`.

mod call;
mod choices;
mod explained;
pub mod fit;
mod hotspot;
mod matching;
mod number;
mod order;
mod red_flags;

use super::letter;
use crate::quiz::kind::Kind;
use crate::quiz::kind::red_flags::Channel;
use crate::quiz::paper::Item;
use crate::quiz::question::{Bank, ChoiceId, Question};
use crate::quiz::show::{Slide, Stage};
use crate::text::trainer::project::{ProjectText, say};

/// A question on the wall.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Board {
    /// What is asked.
    pub words: String,
    /// What the room is to do, or what is shown now.
    pub prompt: String,
    /// How much is shown.
    pub stage: Stage,
    /// How a message came, and from whom it says that it is.
    pub sender: Option<(Channel, String)>,
    /// How the lines lie.
    pub layout: Layout,
    /// The things of the question, or what is told of them.
    pub lines: Vec<Line>,
    /// What stands beside or below them.
    pub second: Vec<Line>,
    /// What it rests on.
    pub notes: Vec<String>,
}

/// How the lines of a board lie.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// One below the other.
    Cards,
    /// One behind the other, as parts of a message.
    Message,
    /// Two columns.
    Pairs,
    /// A picture with the numbers of the lines, in their order; the lines that say something beside it.
    Picture,
}

/// A thing on the wall.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// Its letter or number; may be empty.
    pub mark: String,
    /// What it says.
    pub words: String,
    /// How it looks.
    pub look: Look,
    /// How it was judged, in a word; empty where nothing is to be said.
    pub verdict: &'static str,
    /// Why; empty where nothing is to be said.
    pub why: String,
    /// What a finger on it does.
    pub pick: Option<Pick>,
    /// True where a part of a message begins a new line.
    pub new_line: bool,
}

/// How a thing looks. Never by colour alone: `verdict` says it as well.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Look {
    /// As any other.
    #[default]
    Plain,
    /// It belongs to the key.
    Right,
    /// It gives a message away.
    Sign,
    /// It does not belong to the key, and somebody took it.
    Wrong,
    /// It does not, and nobody took it.
    Faded,
    /// What the other side says in a call.
    Theirs,
    /// What the room said in a call.
    Mine,
    /// A whole paragraph.
    Paragraph,
}

/// What a finger on a thing does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pick {
    /// Counts a hand for it; so many there are.
    Hands(u16),
    /// Says it in a call.
    Say(ChoiceId),
}

/// What stands on the wall.
pub fn board(bank: &Bank, question: &Question, item: &Item, slide: &Slide) -> Board {
    if slide.stage() == Stage::Explained {
        return explained::board(bank, question, item);
    }
    let mut board = match &question.kind {
        Kind::Single(kind) => choices::board(text().raise_one, item, &kind.choices, slide),
        Kind::Multiple(kind) => choices::board(text().raise_all, item, &kind.choices, slide),
        Kind::TrueFalse(kind) => choices::truth(kind, slide),
        Kind::Order(kind) => order::board(kind, item, slide),
        Kind::Matching(kind) => matching::board(kind, item, slide),
        Kind::Number(kind) => number::board(kind, slide),
        Kind::RedFlags(kind) => red_flags::board(kind, slide),
        Kind::Hotspot(kind) => hotspot::board(kind, slide),
        Kind::Call(kind) => call::board(kind, slide),
    };
    board.words.clone_from(&question.text);
    board
}

impl Board {
    /// A board of lines one below the other.
    fn cards(prompt: impl Into<String>, stage: Stage, lines: Vec<Line>) -> Board {
        Board {
            words: String::new(),
            prompt: prompt.into(),
            stage,
            sender: None,
            layout: Layout::Cards,
            lines,
            second: Vec::new(),
            notes: Vec::new(),
        }
    }
}

impl Line {
    /// A line that only says something.
    fn says(mark: impl Into<String>, words: &str) -> Line {
        Line { mark: mark.into(), words: words.into(), ..Line::default() }
    }

    /// A thing that hands are raised for; once the key is shown, how it was judged, and why, where it belongs
    /// to the key or somebody took it.
    fn counted(mark: String, words: &str, hands: u16, right: bool, why: &str, shown: bool) -> Line {
        let mut line = Line::says(mark, words);
        line.pick = Some(Pick::Hands(hands));
        if shown {
            (line.look, line.verdict) = match (right, hands) {
                (true, _) => (Look::Right, text().key),
                (false, 0) => (Look::Faded, ""),
                (false, _) => (Look::Wrong, text().not_key),
            };
            if line.look != Look::Faded {
                line.why = why.into();
            }
        }
        line
    }
}

/// The sentences of the wall.
fn text() -> &'static ProjectText {
    say()
}
