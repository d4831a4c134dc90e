//! Sentences of the page that offers reminders, and of the calendar file that it makes.

mod en;
mod vi;

pub use en::TEXT as EN;
pub use vi::TEXT as VI;

use crate::quiz::time::Date;
use crate::text::language;

/// What the page says, in one language.
#[allow(missing_docs, reason = "a field is named for what it says; the sentence is its document")]
pub struct RemindersText {
    pub heading: fn(&str) -> String,
    pub why: &'static str,
    pub day: fn(usize, Date) -> String,
    pub save: &'static str,
    pub saving: &'static str,
    pub not_saved: &'static str,
    pub share_file: &'static str,
    pub file_shared: &'static str,
    pub file_not_shared: &'static str,
    pub nothing_seen: &'static str,
    pub what_to_do: [&'static str; 3],
    pub no_day: &'static str,

    pub link: &'static str,
    pub link_why: &'static str,
    pub no_link: &'static str,
    pub practise_now: &'static str,
    pub no_such_topic: &'static str,

    pub event: fn(&str) -> String,
    pub event_words: &'static str,
    pub event_words_of_file: &'static str,
    pub invitation: fn(&str) -> String,
}

/// The sentences in the language of the interface.
pub fn say() -> &'static RemindersText {
    language::pick(VI, EN)
}
