//! Sentences of the list of classes, and of the page of one.

mod en;
mod vi;

pub use en::TEXT as EN;
pub use vi::TEXT as VI;

use crate::quiz::class::code::Phase;
use crate::quiz::time::Date;
use crate::text::language;

/// What the pages say, in one language.
#[allow(missing_docs, reason = "a field is named for what it says; the sentence is its document")]
pub struct ClassText {
    pub new: &'static str,
    pub new_about: &'static str,
    pub classes: &'static str,
    pub none: &'static str,
    pub unreadable: fn(usize) -> String,
    pub store_full: &'static str,
    pub store_newer: &'static str,
    pub store_blocked: &'static str,
    pub tools: &'static str,
    pub printing: &'static str,
    pub limits: &'static str,
    pub limits_about: &'static str,
    pub data: &'static str,
    pub data_about: &'static str,

    pub unnamed: &'static str,
    pub on: fn(Date) -> String,
    pub handed_in: fn(usize, u16) -> String,
    pub phase: fn(Phase, bool) -> &'static str,
    pub code: &'static str,
    pub seats: fn(u16) -> String,
    pub invite: &'static str,
    pub collect: &'static str,
    pub project: &'static str,
    pub report: &'static str,
    pub papers: &'static str,
    pub awards: &'static str,
    pub afterwards: &'static str,
    pub again: &'static str,
    pub back: &'static str,

    pub missing: &'static str,
    pub not_readable: &'static str,
    pub store_closed: &'static str,
    pub delete: &'static str,
    pub delete_sure: fn(usize) -> String,
    pub delete_now: &'static str,
    pub keep: &'static str,
    pub not_deleted: &'static str,
}

/// The sentences in the language of the interface.
pub fn say() -> &'static ClassText {
    language::pick(VI, EN)
}
