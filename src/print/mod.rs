//! Questions on paper: what a printed form says of each kind, one file each, as a plain value. What
//! draws it is `view::trainer`. And on the wall: [`board`].

pub mod answer_sheet;
pub mod award;
pub mod board;
mod call;
pub mod certificate;
mod choices;
pub mod drawing;
mod filled;
mod hotspot;
mod matching;
mod number;
mod order;
mod red_flags;
mod room;
mod true_false;

pub use filled::filled;
pub use room::lines;

use crate::quiz::kind::Kind;
use crate::quiz::paper::Item;
use crate::quiz::question::Question;
use crate::text::paper::say as text;

/// A question on paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
    /// How it is answered with a pen.
    pub how: &'static str,
    /// The lines to be filled in.
    pub rows: Vec<Row>,
    /// What stands beside them to choose from, each with its letter; empty for most kinds.
    pub list: Vec<(char, String)>,
    /// What a right answer looks like.
    pub key: String,
}

/// A line of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// What stands before the words: a letter, a number, or nothing.
    pub mark: String,
    /// What is to be filled in.
    pub field: Field,
    /// The words.
    pub words: String,
}

/// What is filled in with a pen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// Nothing: the line is only read.
    None,
    /// A box to tick.
    Tick,
    /// A box for a number or a letter.
    Write,
    /// A long line.
    Line,
}

/// The form of a question, its things in the order of this paper.
pub fn form(question: &Question, item: &Item) -> Form {
    match &question.kind {
        Kind::Single(kind) => choices::form(text().tick_one, item, &kind.choices),
        Kind::Multiple(kind) => choices::form(text().tick_all, item, &kind.choices),
        Kind::TrueFalse(kind) => true_false::form(kind),
        Kind::Order(kind) => order::form(kind, item),
        Kind::Matching(kind) => matching::form(kind, item),
        Kind::Number(kind) => number::form(kind),
        Kind::RedFlags(kind) => red_flags::form(kind),
        Kind::Hotspot(kind) => hotspot::form(kind),
        Kind::Call(kind) => call::form(kind),
    }
}

/// The capital letter of the thing at this place: A, B, C, …
fn letter(place: usize) -> char {
    ('A'..='Z').nth(place).unwrap_or('?')
}

/// The marks of these rows, as a key names them.
fn marks<'a>(rows: impl Iterator<Item = &'a Row>) -> String {
    rows.map(|row| row.mark.as_str()).collect::<Vec<_>>().join(", ")
}
