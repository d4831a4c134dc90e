//! Sentences of preparing a class.

mod en;
mod vi;

pub use en::TEXT as EN;
pub use vi::TEXT as VI;

use crate::quiz::class::form::Fault;
use crate::text::language;

/// What the page says, in one language.
#[allow(missing_docs, reason = "a field is named for what it says; the sentence is its document")]
pub struct NewClassText {
    pub about: &'static str,
    pub exam: &'static str,
    pub composed: &'static str,
    pub composed_about: &'static str,
    pub composed_name: &'static str,
    pub topics: &'static str,
    pub questions: &'static str,
    pub minutes: &'static str,
    pub pass: &'static str,
    pub vital: &'static str,
    pub class: &'static str,
    pub unit: &'static str,
    pub place: &'static str,
    pub date: &'static str,
    pub seats: &'static str,
    pub seats_about: &'static str,
    pub twice: &'static str,
    pub twice_about: &'static str,
    pub make: &'static str,
    pub fault: fn(Fault) -> String,
    pub too_few: fn(usize, u16) -> String,
    pub clear: &'static str,
}

/// The sentences in the language of the interface.
pub fn say() -> &'static NewClassText {
    language::pick(VI, EN)
}
