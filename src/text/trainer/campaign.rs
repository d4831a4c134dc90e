//! Sentences of what many classes come to.

mod en;
mod vi;

pub use en::TEXT as EN;
pub use vi::TEXT as VI;

use crate::exchange::class_file::NotTaken;
use crate::quiz::campaign::{Campaign, Counts, Deed, Sort, Target};
use crate::text::language;

/// Why a file was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// What is in it.
    File(NotTaken),
    /// The browser could not read it.
    Unreadable,
    /// There is no room for another class.
    NoRoom,
}

/// What the page says, in one language.
#[allow(missing_docs, reason = "a field is named for what it says; the sentence is its document")]
pub struct CampaignText {
    pub title: &'static str,
    pub back: &'static str,
    pub about: &'static str,
    pub kept: &'static str,
    pub empty: &'static str,
    pub take_in: &'static str,
    pub choose: &'static str,
    pub drop: &'static str,
    pub from_here: &'static str,
    pub none_here: &'static str,
    pub reading: fn(usize, usize) -> String,
    pub taken: fn(Counts, usize) -> String,
    pub refused: fn(Refused) -> String,
    pub more_refused: fn(usize) -> String,
    pub years: &'static str,
    pub all_years: &'static str,
    pub number: fn(u32) -> String,
    pub percent: fn(Option<u16>) -> String,
    pub sums: [&'static str; 4],
    pub targets: &'static str,
    pub of_sessions: fn(u32, u32) -> String,
    pub of_people: fn(u32, u32) -> String,
    pub in_year: fn(u16) -> String,
    pub set_target: &'static str,
    pub set_target_about: &'static str,
    pub year: &'static str,
    pub aim_sessions: &'static str,
    pub aim_people: &'static str,
    pub set: &'static str,
    pub target_set: &'static str,
    pub wrong_target: &'static str,
    pub months: &'static str,
    pub by_year: &'static str,
    pub chart: fn(&str, u32) -> String,
    pub month: &'static str,
    pub units: &'static str,
    pub unit: &'static str,
    pub no_unit: &'static str,
    pub by_people: &'static str,
    pub by_rate: &'static str,
    pub columns: [&'static str; 3],
    pub more_units: fn(usize) -> String,
    pub other_units: fn(usize) -> String,
    pub topics: &'static str,
    pub topic: &'static str,
    pub before: &'static str,
    pub after: &'static str,
    pub models: &'static str,
    pub kind: &'static str,
    pub count: &'static str,
    pub people: &'static str,
    pub in_all: &'static str,
    pub deeds: &'static str,
    pub write_in: &'static str,
    pub deeds_about: &'static str,
    pub what: &'static str,
    pub meeting: &'static str,
    pub model: &'static str,
    pub date: &'static str,
    pub add: &'static str,
    pub added: &'static str,
    pub wrong_deed: &'static str,
    pub deeds_full: &'static str,
    pub written_in: &'static str,
    pub none_written: &'static str,
    pub deed: fn(&Deed) -> String,
    pub take_out: &'static str,
    pub give: &'static str,
    pub give_about: &'static str,
    pub file: &'static str,
    pub file_name: &'static str,
    pub xlsx: &'static str,
    pub csv: &'static str,
    pub table_name: &'static str,
    pub print: &'static str,
    pub saving: &'static str,
    pub not_saved: &'static str,
    pub delete: &'static str,
    pub delete_sure: &'static str,
    pub delete_now: &'static str,
    pub keep: &'static str,
    pub deleted: &'static str,
    pub not_kept: &'static str,
    pub unreadable: &'static str,
    pub on_paper: fn(Option<u16>) -> String,
    pub unit_line: &'static str,
    pub sign: [&'static str; 2],
    pub sign_how: &'static str,
    pub place_line: &'static str,
}

/// The sentences in the language of the interface.
pub fn say() -> &'static CampaignText {
    language::pick(VI, EN)
}
