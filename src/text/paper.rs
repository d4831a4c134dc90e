//! What stands on paper: sentences of printed questions. Apart from the rest, so that a worker's
//! phone does not carry them.

mod en;
mod vi;

pub use en::TEXT as EN;
pub use vi::TEXT as VI;

use crate::text::{figures::counted, language};

/// What a printed sheet says, in one language.
#[allow(missing_docs, reason = "a field is named for what it says; the sentence is its document")]
pub struct PaperText {
    pub title: fn(&str) -> String,
    pub print: &'static str,
    pub back: &'static str,
    pub choose_topic: &'static str,
    pub exam_title: fn(&str, &str) -> String,
    pub choose_exam: &'static str,
    pub questions: fn(u16) -> String,
    pub name_line: &'static str,
    pub keys: &'static str,
    pub vital: &'static str,
    pub tick_one: &'static str,
    pub tick_all: &'static str,
    pub tick_truth: &'static str,
    pub write_order: &'static str,
    pub write_letters: &'static str,
    pub write_number: &'static str,
    pub tick_signs: &'static str,
    pub tick_places: &'static str,
    pub follow: &'static str,
    pub genuine: &'static str,
    pub genuine_short: &'static str,
    pub truth: fn(bool) -> &'static str,
    pub goes_on: fn(usize) -> String,
    pub ends: &'static str,
    pub turn: fn(usize, char) -> String,
}

/// The sentences in the language of the interface.
pub fn say() -> &'static PaperText {
    language::pick(VI, EN)
}
