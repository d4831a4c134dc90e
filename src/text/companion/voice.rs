//! Sentences about reading aloud.

mod en;
mod vi;

pub use en::TEXT as EN;
pub use vi::TEXT as VI;

use crate::text::language;

/// What settings say about reading aloud, in one language.
#[allow(missing_docs, reason = "a field is named for what it says; the sentence is its document")]
pub struct VoiceText {
    pub title: &'static str,
    pub about: &'static str,
    pub try_out: &'static str,
    /// Read aloud when somebody tries the voice.
    pub sample: &'static str,
    pub unknown: &'static str,
    pub never: &'static str,
    pub missing: &'static str,
    pub far: &'static str,
    pub here: &'static str,
    pub slowly: &'static str,
}

/// The sentences in the language of the interface.
pub fn say() -> &'static VoiceText {
    language::pick(VI, EN)
}
