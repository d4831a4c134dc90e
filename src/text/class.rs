//! Sentences for whoever takes part in a class: joining it, and handing in. Apart from the rest, so that the core does
//! not carry them.

mod en;
mod vi;

pub use en::TEXT as EN;
pub use vi::TEXT as VI;

use crate::quiz::class::code::Phase;
use crate::quiz::class::entry::NoSeat;
use crate::text::language;

/// What the pages say, in one language.
#[allow(missing_docs, reason = "a field is named for what it says; the sentence is its document")]
pub struct ClassText {
    pub have_code: &'static str,
    pub any_code: &'static str,
    pub open_any: &'static str,
    pub join_about: &'static str,
    pub code_label: &'static str,
    pub open: &'static str,
    pub wrong_length: fn(usize) -> String,

    pub exam: fn(&str) -> String,
    pub composed: &'static str,
    pub phase: fn(Phase) -> &'static str,
    pub class_code: fn(&str) -> String,
    pub seat_label: &'static str,
    pub seat_hint: &'static str,
    pub no_seat: fn(NoSeat) -> &'static str,
    pub name_label: &'static str,
    pub name_hint: &'static str,

    pub under_way: &'static str,
    pub done: &'static str,
    pub show_code: &'static str,
    pub again: &'static str,
    pub again_about: fn(usize) -> String,

    pub hand_in: &'static str,
    pub seat: fn(u16) -> String,
    pub nth: fn(u8) -> String,
    pub show: &'static str,
    pub qr: &'static str,
    pub enlarge: &'static str,
    pub shrink: &'static str,
    pub read_aloud: &'static str,
    pub copy: &'static str,
    pub copied: &'static str,
    pub not_copied: &'static str,
    pub send: &'static str,
    pub sent: &'static str,
    pub not_sent: &'static str,
    pub see_result: &'static str,
    pub holds: &'static str,
    pub wrong_seat: &'static str,
    pub change_seat: &'static str,
    pub forgotten: &'static str,
    pub no_pass: &'static str,
    pub other_questions: &'static str,
    pub handed_in: &'static str,
}

/// The sentences in the language of the interface.
pub fn say() -> &'static ClassText {
    language::pick(VI, EN)
}
