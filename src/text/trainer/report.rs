//! Sentences of the page of results, of the questions that it puts on the wall, and of the report on paper.

mod en;
mod vi;

pub use en::TEXT as EN;
pub use vi::TEXT as VI;

use crate::quiz::analysis::Tenths;
use crate::quiz::class::code::Phase;
use crate::quiz::class::handed::Seat;
use crate::quiz::class::report::Tells;
use crate::quiz::time::{Date, Span};
use crate::text::language;

/// What the page says, in one language.
#[allow(missing_docs, reason = "a field is named for what it says; the sentence is its document")]
pub struct ReportText {
    pub title: &'static str,
    pub not_there: &'static str,
    pub not_there_why: &'static str,
    pub to_class: &'static str,
    pub to_hall: &'static str,
    pub nothing: &'static str,
    pub nothing_why: &'static str,
    pub collect: &'static str,
    pub unit: &'static str,
    pub place: &'static str,
    pub unnamed: &'static str,
    pub about: fn(Date, &str, &str) -> String,
    pub rounds: &'static str,
    pub round: fn(Phase) -> &'static str,

    pub handed_in: &'static str,
    pub of_seats: fn(u32, Seat) -> String,
    pub passed: &'static str,
    pub share: fn(u32, Tenths) -> String,
    pub mean: &'static str,
    pub mean_of: fn(Tenths, u32) -> String,
    pub not_handed_in: fn(usize, &str) -> String,
    pub run: fn(Seat, Seat) -> String,

    pub distribution: &'static str,
    pub chart: fn(u32) -> String,
    pub passed_people: fn(u32) -> String,
    pub failed_people: fn(u32) -> String,
    pub as_table: &'static str,
    pub bar_columns: [&'static str; 3],

    pub topics: &'static str,
    pub percent: fn(Tenths) -> String,
    pub questions_of: fn(u32) -> String,

    pub missed: &'static str,
    pub nothing_missed: &'static str,
    pub missed_by: fn(u32, u32) -> String,
    pub show: &'static str,
    pub remember: &'static str,
    pub reveal: &'static str,
    pub next: &'static str,
    pub close: &'static str,
    pub key: &'static str,
    pub shown: fn(usize, usize) -> String,

    pub people: &'static str,
    pub seat: fn(Seat) -> String,
    pub points: fn(u32, usize) -> String,
    pub used: fn(Span) -> String,

    pub questions: &'static str,
    pub questions_about: &'static str,
    pub few: &'static str,
    pub withdrawn: &'static str,
    pub right: fn(Tenths) -> String,
    pub tells: fn(Option<Tells>) -> &'static str,
    pub figures: fn(u32, u32, u32) -> String,
    pub discrimination: fn(Tenths) -> String,
    pub choices: &'static str,
    pub taken: fn(u32) -> String,
    pub is_key: &'static str,
    pub unknown: fn(u32) -> String,
    pub dead: fn(&str) -> String,
    pub suspect: &'static str,
    pub suspect_why: fn(&str, u32, u32) -> String,
    pub suspect_mend: fn(&str) -> String,

    pub gains: &'static str,
    pub gains_who: fn(u32, u32, u32) -> String,
    pub gains_nobody: &'static str,
    pub gains_formula: &'static str,
    pub gain_columns: [&'static str; 4],
    pub questions_of_topic: fn(&str) -> String,
    pub whole: &'static str,
    pub gained: fn(Option<Tenths>) -> String,
    pub points_more: fn(Tenths) -> String,

    pub export: &'static str,
    pub export_about: &'static str,
    pub xlsx: &'static str,
    pub csv_vietnamese: &'static str,
    pub csv_english: &'static str,
    pub json: &'static str,
    pub saving: fn(&str) -> String,
    pub not_saved: &'static str,
    pub print: &'static str,

    pub sheet_title: &'static str,
    pub exam: &'static str,
    pub rules: fn(u16, u32, u16, bool) -> String,
    pub code: &'static str,
    pub date: &'static str,
    pub signatures: [&'static str; 2],
    pub sign_here: &'static str,
    pub footer: &'static str,
}

/// The sentences in the language of the interface.
pub fn say() -> &'static ReportText {
    language::pick(VI, EN)
}
