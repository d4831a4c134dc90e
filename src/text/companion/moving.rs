//! Sentences of the page.

/// What the page says, in one language.
#[allow(missing_docs, reason = "a field is named for what it says; the sentence is its document")]
pub struct MovingText {}

/// In Vietnamese.
pub const VI: &MovingText = &MovingText {};
