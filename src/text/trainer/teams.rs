//! Sentences of teams that take turns.

mod en;
mod vi;

pub use en::TEXT as EN;
pub use vi::TEXT as VI;

use crate::text::language;

/// What is said of teams, in one language.
#[allow(missing_docs, reason = "a field is named for what it says; the sentence is its document")]
pub struct TeamsText {
    pub title: &'static str,
    pub about: &'static str,
    pub name: fn(usize) -> String,
    pub count: &'static str,
    pub begin: &'static str,
    pub end: &'static str,
    pub end_about: &'static str,
    pub points: fn(u16) -> String,
    pub turn: &'static str,
    pub score_of: fn(&str, &str, bool) -> String,
    pub one: &'static str,
    pub half: &'static str,
    pub less: &'static str,
    pub undo: &'static str,
    pub next: &'static str,
    pub final_scores: &'static str,
    pub leads: &'static str,
}

/// The sentences in the language of the interface.
pub fn say() -> &'static TeamsText {
    language::pick(VI, EN)
}
