//! Sentences of using the app without a network, and of installing it.

mod en;
mod vi;

pub use en::TEXT as EN;
pub use vi::TEXT as VI;

use super::dotted;
use crate::agent::Browser;
use crate::text::figures::commas;
use crate::text::language;

/// What the page says, in one language.
#[allow(missing_docs, reason = "a field is named for what it says; the sentence is its document")]
pub struct OfflineText {
    pub about: &'static str,
    pub unknown: &'static str,
    pub one_file: &'static str,
    pub one_file_more: &'static str,
    pub none: &'static str,
    pub none_more: &'static str,
    pub asks: &'static str,
    pub asks_more: &'static str,
    pub save: &'static str,
    pub save_size: fn(usize) -> String,
    pub saving: fn(u8) -> String,
    pub saving_size: fn(usize) -> String,
    pub saving_more: &'static str,
    pub failed: &'static str,
    pub failed_more: &'static str,
    pub again: &'static str,
    pub kept: &'static str,
    pub kept_size: fn(usize) -> String,
    pub kept_more: &'static str,
    pub new: &'static str,
    pub new_more: &'static str,
    pub renew: &'static str,
    pub others: &'static str,
    pub others_more: &'static str,

    pub lasting: &'static str,
    pub lasts: &'static str,
    pub lasts_not: &'static str,
    pub lasts_apple: &'static str,
    pub ask_lasting: &'static str,
    pub asked_lasting: &'static str,

    pub install: &'static str,
    pub install_about: &'static str,
    pub install_now: &'static str,
    pub installed: &'static str,
    pub install_how: fn(Browser) -> &'static [&'static str],
    pub install_apple: &'static str,
    pub drawing: &'static str,

    pub open: &'static str,
    pub open_why_zalo: &'static str,
    pub open_why_app: &'static str,
    pub open_how: &'static [&'static str],
    pub open_how_carry: &'static [&'static str],
    pub carry_field: &'static str,
    pub carry_careful: &'static str,
    pub carry_too_long: &'static str,
    pub carry_other: &'static str,
}

/// The sentences in the language of the interface.
pub fn say() -> &'static OfflineText {
    language::pick(VI, EN)
}
