//! Sentences of the page on which the papers of an exam are printed, and of what stands on the sheets.

mod en;
mod vi;

pub use en::TEXT as EN;
pub use vi::TEXT as VI;

use crate::quiz::class::code::Phase;
use crate::quiz::time::Date;
use crate::text::language;

/// What the page and its sheets say, in one language.
#[allow(missing_docs, reason = "a field is named for what it says; the sentence is its document")]
pub struct PapersText {
    pub title: &'static str,
    pub about: &'static str,
    pub lost: &'static str,
    pub lost_mend: &'static str,
    pub back: &'static str,
    pub print: &'static str,
    pub nothing: &'static str,
    pub round: fn(Phase) -> &'static str,
    pub rounds: &'static str,
    pub letters: &'static str,
    pub letters_about: &'static str,
    pub letter_count: fn(usize) -> String,
    pub what: &'static str,
    pub papers: &'static str,
    pub answer_sheets: &'static str,
    pub keys: &'static str,
    pub copies: &'static str,

    pub letter: fn(char) -> String,
    pub seat: &'static str,
    pub class: fn(&str) -> String,
    pub code: fn(&str) -> String,
    pub day: fn(Date) -> String,
    pub rules: fn(u16, u32, u16) -> String,
    pub vital: &'static str,
    pub on_answer_sheet: &'static str,
    pub answer_sheet: &'static str,
    pub fill_in: &'static str,
    pub key_of: fn(char) -> String,
    pub key_about: &'static str,
}

/// The sentences in the language of the interface.
pub fn say() -> &'static PapersText {
    language::pick(VI, EN)
}
