//! Sentences of the page of scores.

mod en;
mod vi;

pub use en::TEXT as EN;
pub use vi::TEXT as VI;

use crate::quiz::history::Trend;
use crate::quiz::mastery::{Level, Mastery};
use crate::text::figures::counted;
use crate::text::language;

/// What the page says, in one language.
#[allow(missing_docs, reason = "a field is named for what it says; the sentence is its document")]
pub struct ScoresText {
    pub level: fn(Level) -> &'static str,
    pub counts: fn(Mastery) -> String,
    pub what_levels_mean: &'static str,
    pub objectives: fn(&str) -> String,
    pub practise: &'static str,
    pub practise_this: fn(&str) -> String,

    pub weak_spots: &'static str,
    pub mistakes: fn(usize) -> String,
    pub nothing_weak: &'static str,
    pub nothing_known: &'static str,

    pub exams: &'static str,
    pub no_exam: &'static str,
    pub one_exam: fn(u16) -> String,
    pub trend: fn(Trend) -> String,
    pub chart: fn(usize, &str) -> String,
    pub passed: fn(usize) -> String,
    pub not_passed: fn(usize) -> String,
    pub percent: fn(u16) -> String,

    pub table: fn(usize) -> String,
    pub columns: [&'static str; 5],
    pub not_judged: &'static str,
    pub minutes: fn(u32) -> String,
}

/// The sentences in the language of the interface.
pub fn say() -> &'static ScoresText {
    language::pick(VI, EN)
}
