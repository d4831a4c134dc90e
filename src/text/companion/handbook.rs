//! Sentences of the handbook.

mod en;
mod vi;

pub use en::TEXT as EN;
pub use vi::TEXT as VI;

use crate::text::figures::counted;
use crate::text::language;

/// What the handbook says, in one language.
#[allow(missing_docs, reason = "a field is named for what it says; the sentence is its document")]
pub struct HandbookText {
    pub find: &'static str,
    pub find_example: &'static str,
    pub found: fn(usize) -> String,
    pub none: fn(&str) -> String,
    pub none_mend: &'static str,
    pub still_coming: fn(usize) -> String,
    pub not_searched: fn(&[String]) -> String,
    pub no_such_card: &'static str,
    pub dos: &'static str,
    pub donts: &'static str,
    pub why: &'static str,
    pub sources: fn(usize) -> String,
    pub stale: &'static str,
    pub practise: &'static str,
    pub whole: &'static str,
    pub neighbours: fn(&str) -> String,
}

/// The sentences in the language of the interface.
pub fn say() -> &'static HandbookText {
    language::pick(VI, EN)
}
