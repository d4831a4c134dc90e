//! Sentences of the page by which phones join a class, and of the sheet of seat numbers.

mod en;
mod vi;

pub use en::TEXT as EN;
pub use vi::TEXT as VI;

use crate::text::language;

/// What the pages say, in one language.
#[allow(missing_docs, reason = "a field is named for what it says; the sentence is its document")]
pub struct InviteText {
    pub title: &'static str,
    pub steps: [&'static str; 3],
    pub typed_only: &'static str,
    pub qr: &'static str,
    pub distance: &'static str,
    pub wall: &'static str,
    pub leave_wall: &'static str,
    pub copy: &'static str,
    pub copied: &'static str,
    pub not_copied: &'static str,
    pub share: &'static str,
    pub shared: &'static str,
    pub not_shared: &'static str,
    pub message: fn(&str, &str) -> String,
    pub seats: &'static str,
    pub seats_about: &'static str,
    pub seat: fn(u16) -> String,
    pub seat_hint: &'static str,
    pub print: &'static str,
    pub back: &'static str,
}

/// The sentences in the language of the interface.
pub fn say() -> &'static InviteText {
    language::pick(VI, EN)
}
