//! Sentences of taking in what a class hands in.

mod en;
mod vi;

pub use en::TEXT as EN;
pub use vi::TEXT as VI;

use crate::quiz::class::code::Phase;
use crate::quiz::class::handed::{Seat, Way};
use crate::quiz::class::intake::NotIn;
use crate::quiz::class::roll::{Roll, Taken};
use crate::quiz::code::NotACode;
use crate::quiz::kind::Kind;
use crate::text::language;

/// What the page says, in one language.
#[allow(missing_docs, reason = "a field is named for what it says; the sentence is its document")]
pub struct CollectText {
    pub title: fn(&str) -> String,
    pub count: fn(usize, u16) -> String,
    pub ways: &'static str,
    pub scan: &'static str,
    pub typing: &'static str,
    pub typed_label: &'static str,
    pub typed_take: &'static str,
    pub pasting: &'static str,
    pub paste_label: &'static str,
    pub paste_take: &'static str,
    pub pictures: &'static str,
    pub paper: &'static str,

    pub seats: &'static str,
    pub legend: [&'static str; 3],
    pub cell: fn(Seat, bool, bool) -> String,
    pub beyond: &'static str,
    pub waiting: &'static str,
    pub waiting_about: &'static str,
    pub seat: fn(Seat) -> String,
    pub nothing: &'static str,
    pub counts: &'static str,
    pub waits: &'static str,
    pub let_count: &'static str,
    pub remove: &'static str,
    pub remove_sure: &'static str,
    pub remove_now: &'static str,
    pub keep: &'static str,
    pub changed: &'static str,
    pub close: &'static str,
    pub way: fn(Way) -> &'static str,
    pub again: fn(u16) -> String,
    pub nth: fn(u8) -> String,
    pub unsigned: &'static str,

    pub came: fn(Taken, Seat, &str) -> String,
    pub came_beyond: &'static str,
    pub summary: fn([usize; 4]) -> String,
    pub not_in: fn(NotIn) -> String,
    pub not_ours: &'static str,
    pub broken: &'static str,
    pub forged: &'static str,
    pub other_class: &'static str,
    pub newer: &'static str,
    pub older: &'static str,
    pub too_large: &'static str,
    pub impossible: &'static str,
    pub no_seat: &'static str,
    pub other_phase: fn(Phase) -> &'static str,
    pub not_a_code: fn(NotACode) -> String,
    pub elsewhere: fn(usize, &str) -> String,
    pub open_it: &'static str,
    pub nothing_found: &'static str,
    pub other_questions: &'static str,
    pub questions_gone: &'static str,

    pub sheet_letter: &'static str,
    pub sheet_seat: &'static str,
    pub sheet_about: &'static str,
    pub sheet_take: &'static str,
    pub sheet_no_seat: &'static str,
    pub sheet_wrong: fn(&[usize]) -> String,
    pub question: fn(usize) -> String,
    pub hint: fn(&Kind) -> &'static str,
}

/// "3, 7, 12"
fn listed(numbers: &[usize]) -> String {
    let numbers: Vec<String> = numbers.iter().map(usize::to_string).collect();
    numbers.join(", ")
}

/// The sentences in the language of the interface.
pub fn say() -> &'static CollectText {
    language::pick(VI, EN)
}
