//! Sentences of what a trainer's device keeps of people.

mod en;
mod vi;

pub use en::TEXT as EN;
pub use vi::TEXT as VI;

use crate::text::language;

/// What the page says, in one language.
#[allow(missing_docs, reason = "a field is named for what it says; the sentence is its document")]
pub struct DataText {
    pub kept: fn(usize, usize) -> String,
    pub kept_where: &'static str,
    pub law: &'static str,
    pub law_lines: [&'static str; 3],
    pub export: &'static str,
    pub export_about: &'static str,
    pub export_now: &'static str,
    pub file: &'static str,
    pub saving: &'static str,
    pub not_saved: &'static str,
    pub import: &'static str,
    pub import_about: &'static str,
    pub import_now: &'static str,
    pub no_file: &'static str,
    pub too_large: &'static str,
    pub broken: &'static str,
    pub newer: &'static str,
    pub taken_in: fn(usize, usize) -> String,
    pub not_all: fn(usize) -> String,
    pub not_whole: fn(usize) -> String,
    pub delete: &'static str,
    pub delete_about: &'static str,
    pub delete_all: &'static str,
    pub delete_sure: fn(usize, usize) -> String,
    pub delete_now: &'static str,
    pub keep: &'static str,
    pub deleted: &'static str,
    pub not_deleted: &'static str,
}

/// The sentences in the language of the interface.
pub fn say() -> &'static DataText {
    language::pick(VI, EN)
}
