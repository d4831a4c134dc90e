//! Sentences of handing the app on to somebody in the room.

mod en;
mod vi;

pub use en::TEXT as EN;
pub use vi::TEXT as VI;

use super::dotted;
use crate::text::figures::commas;
use crate::text::language;

/// What the page says, in one language.
#[allow(missing_docs, reason = "a field is named for what it says; the sentence is its document")]
pub struct HandOnText {
    pub scan: &'static str,
    pub qr: &'static str,
    pub nothing_personal: &'static str,
    pub link: &'static str,
    pub invitation: &'static str,

    pub file: &'static str,
    pub file_about: fn(usize) -> String,
    pub file_apple: &'static str,
    pub download: fn(usize) -> String,
    pub fetch: &'static str,
    pub fetching: &'static str,
    pub fetched: &'static str,
    pub not_fetched: &'static str,
    pub send: &'static str,
    pub sent: &'static str,
    pub not_sent: &'static str,

    pub this_file: &'static str,
    pub this_file_how: &'static [&'static str],
    pub this_file_clean: &'static str,
    pub file_apple_alone: &'static str,
}

/// The sentences in the language of the interface.
pub fn say() -> &'static HandOnText {
    language::pick(VI, EN)
}
