//! Sentences of the wall: questions shown to a whole room.

mod en;
mod vi;

pub use en::TEXT as EN;
pub use vi::TEXT as VI;

use crate::quiz::kind::call::Outcome;
use crate::text::language;

/// What the wall says, in one language.
#[allow(missing_docs, reason = "a field is named for what it says; the sentence is its document")]
pub struct ProjectText {
    pub title: &'static str,
    pub about: &'static str,
    pub choose_exam: &'static str,
    pub choose_topic: &'static str,
    pub questions: fn(u16) -> String,
    pub again: &'static str,
    pub at: fn(&str, usize, usize) -> String,

    pub question_of: fn(usize, usize) -> String,
    pub vital: &'static str,
    pub raise_one: &'static str,
    pub raise_all: &'static str,
    pub raise_truth: &'static str,
    pub arrange: &'static str,
    pub put_together: &'static str,
    pub number: fn(&str) -> String,
    pub find_signs: &'static str,
    pub point_one: &'static str,
    pub point_all: &'static str,
    pub call: &'static str,
    pub call_over: &'static str,

    pub truth: fn(bool) -> &'static str,
    pub genuine: &'static str,
    pub key: &'static str,
    pub not_key: &'static str,
    pub right_order: &'static str,
    pub pairs: &'static str,
    pub signs: fn(usize, usize) -> String,
    pub is_genuine: &'static str,
    pub outcome: fn(Outcome) -> &'static str,
    pub room_said: &'static str,
    pub why: &'static str,
    pub source: fn(&str, Option<&str>) -> String,

    pub hands: fn(u16) -> String,
    pub more: fn(&str) -> String,
    pub fewer: fn(&str) -> String,

    pub back: &'static str,
    pub next: &'static str,
    pub finish: &'static str,
    pub reveal: &'static str,
    pub more_signs: &'static str,
    pub reveal_end: &'static str,
    pub reveal_whys: &'static str,
    pub say_wise: &'static str,
    pub start_clock: &'static str,
    pub stop_clock: &'static str,
    pub seconds: fn(u16) -> String,
    pub time_left: fn(u16) -> String,
    pub time_up: &'static str,
    pub blank: &'static str,
    pub unblank: &'static str,
    pub full: &'static str,
    pub not_full: &'static str,
    pub keys: &'static str,
    pub close: &'static str,
    pub leave: &'static str,
    pub restart: &'static str,
    pub key_list: &'static [(&'static str, &'static str)],
    pub presenter: &'static str,

    pub over: &'static str,
    pub over_about: &'static str,
    pub not_kept: &'static str,
}

/// The sentences in the language of the interface.
pub fn say() -> &'static ProjectText {
    language::pick(VI, EN)
}
