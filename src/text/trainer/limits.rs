//! What a result proves and what it does not.

mod en;
mod vi;

pub use en::TEXT as EN;
pub use vi::TEXT as VI;

use crate::text::language;

/// What the page says, in one language.
#[allow(missing_docs, reason = "a field is named for what it says; the sentence is its document")]
pub struct LimitsText {
    pub short: &'static str,
    pub lines: [&'static str; 10],
}

/// The sentences in the language of the interface.
pub fn say() -> &'static LimitsText {
    language::pick(VI, EN)
}
