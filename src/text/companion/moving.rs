//! Sentences of taking a record to another device.

mod en;
mod vi;

pub use en::TEXT as EN;
pub use vi::TEXT as VI;

use super::dotted;
use crate::exchange::news::Amounts;
use crate::exchange::transfer::NotTaken;
use crate::text::figures::commas;
use crate::text::language;

/// What the pages say, in one language.
#[allow(missing_docs, reason = "a field is named for what it says; the sentence is its document")]
pub struct MovingText {
    pub about: &'static str,
    pub careful: &'static str,
    pub nothing: &'static str,
    pub holds: fn(Amounts) -> String,
    pub size: fn(usize) -> String,
    pub title: &'static str,
    pub show_codes: fn(usize) -> String,
    pub hide_codes: &'static str,
    pub scan: fn(usize) -> String,
    pub code_of: fn(usize, usize) -> String,
    pub code_title: fn(usize, usize) -> String,
    pub previous_code: &'static str,
    pub next_code: &'static str,
    pub too_many_codes: &'static str,
    pub no_codes: &'static str,

    pub receive: &'static str,
    pub paste: &'static str,
    pub look: &'static str,
    pub choose_file: &'static str,
    pub nothing_typed: &'static str,
    pub not_taken_title: &'static str,
    pub not_taken: fn(NotTaken) -> &'static str,

    pub arrived: &'static str,
    pub whose: &'static str,
    pub no_name: &'static str,
    pub this_phone: &'static str,
    pub written: &'static str,
    pub has: fn(Amounts) -> String,
    pub other_name: &'static str,
    pub brings: fn(Amounts) -> String,
    pub brings_nothing: &'static str,
    pub adds_only: &'static str,
    pub take: &'static str,
    pub taken: fn(Amounts) -> String,
    pub taken_kept: &'static str,
    pub taken_not_kept: &'static str,

    pub not_a_piece: &'static str,
    pub pieces_here: fn(usize, usize) -> String,
    pub pieces_missing: fn(&[u16]) -> String,
    pub pieces_how: &'static str,
    pub pieces_dropped: &'static str,
    pub pieces_full: &'static str,
    pub pieces_blocked: &'static str,
    pub other_ways: &'static str,
}

/// The sentences in the language of the interface.
pub fn say() -> &'static MovingText {
    language::pick(VI, EN)
}

/// "2, 3, 7"; of many the first ones.
fn numbers(all: &[u16]) -> String {
    const SHOWN: usize = 12;
    let mut list = String::new();
    for number in all.iter().take(SHOWN) {
        let comma = if list.is_empty() { "" } else { ", " };
        list = format!("{list}{comma}{number}");
    }
    if all.len() > SHOWN { format!("{list}…") } else { list }
}
