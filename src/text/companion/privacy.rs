//! Sentences of what is kept of people, and of deleting it.

mod en;
mod vi;

pub use en::TEXT as EN;
pub use vi::TEXT as VI;

use crate::text::figures::counted;
use crate::text::language;

/// What the page says, in one language.
#[allow(missing_docs, reason = "a field is named for what it says; the sentence is its document")]
pub struct PrivacyText {
    pub about: [&'static str; 10],

    pub delete: &'static str,
    pub delete_one: &'static str,
    pub delete_all: &'static str,
    pub delete_sure: &'static str,
    pub delete_what: fn(usize, usize) -> String,
    pub delete_unknown: &'static str,
    pub delete_more: &'static str,
    pub delete_move: &'static str,
    pub delete_now: &'static str,
    pub keep: &'static str,
    pub deleting: &'static str,

    pub deleted: &'static str,
    pub deleted_proof: &'static str,
    pub deleted_tabs: &'static str,
    pub begin_anew: &'static str,
    pub reload: &'static str,
    pub not_deleted: &'static str,
    pub not_deleted_records: &'static str,
    pub not_deleted_files: &'static str,
    pub not_deleted_mend: &'static str,
}

/// The sentences in the language of the interface.
pub fn say() -> &'static PrivacyText {
    language::pick(VI, EN)
}
