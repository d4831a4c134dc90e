//! Sentences of the page.

/// What the page says, in one language.
#[allow(missing_docs, reason = "a field is named for what it says; the sentence is its document")]
pub struct HandbookText {}

/// In Vietnamese.
pub const VI: &HandbookText = &HandbookText {};
