//! Sentences of who learns on this phone.

mod en;
mod vi;

pub use en::TEXT as EN;
pub use vi::TEXT as VI;

use crate::text::language;

/// What the page says, in one language.
#[allow(missing_docs, reason = "a field is named for what it says; the sentence is its document")]
pub struct LearnersText {
    pub about: &'static str,
    pub no_name: &'static str,
    pub learning_now: &'static str,
    pub not_kept: &'static str,
    pub add: &'static str,
    pub name: &'static str,
    pub name_empty: &'static str,
    pub add_now: &'static str,
    pub manage: &'static str,
    pub rename: &'static str,
    pub delete: &'static str,
    pub delete_whose: &'static str,
    pub delete_sure: &'static str,
    pub delete_what: &'static str,
    pub delete_now: &'static str,
    pub deleted: &'static str,
    pub keep: &'static str,
    pub guest_about: &'static str,
    pub be_guest: &'static str,
    pub blocked: &'static str,
    pub full: &'static str,
    pub newer: &'static str,
}

/// The sentences in the language of the interface.
pub fn say() -> &'static LearnersText {
    language::pick(VI, EN)
}
