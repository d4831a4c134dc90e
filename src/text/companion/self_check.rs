//! Sentences of the lists by which people check their own surroundings.

mod en;
mod vi;

pub use en::TEXT as EN;
pub use vi::TEXT as VI;

use crate::text::figures::listed;
use crate::text::language;

/// What the lists say, in one language.
#[allow(missing_docs, reason = "a field is named for what it says; the sentence is its document")]
pub struct SelfCheckText {
    pub about: &'static str,
    pub no_such_list: &'static str,
    pub never: &'static str,
    pub last: fn(usize, usize, &str) -> String,
    pub vital_open: fn(usize) -> String,
    pub last_mend: &'static str,
    pub how: &'static str,
    pub safe: &'static str,
    pub not_safe: &'static str,
    pub absent: &'static str,
    pub vital: &'static str,
    pub chosen: fn(usize, usize) -> String,
    pub nothing_chosen: &'static str,
    pub show: &'static str,
    pub score: fn(usize, usize) -> String,
    pub before: fn(usize, usize) -> String,
    pub kept: &'static str,
    pub not_kept: &'static str,
    pub missing: fn(&[usize]) -> String,
    pub all_safe: &'static str,
    pub mend_vital: &'static str,
    pub mend: &'static str,
    pub change: &'static str,
    pub other_lists: &'static str,
}

/// The sentences in the language of the interface.
pub fn say() -> &'static SelfCheckText {
    language::pick(VI, EN)
}
