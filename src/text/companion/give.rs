//! Sentences of the buttons that give something away: a text, or a link.

mod en;
mod vi;

pub use en::TEXT as EN;
pub use vi::TEXT as VI;

use crate::text::language;

/// What the buttons say, in one language.
#[allow(missing_docs, reason = "a field is named for what it says; the sentence is its document")]
pub struct GiveText {
    pub copy: &'static str,
    pub copied: &'static str,
    pub not_copied: &'static str,
    pub share: &'static str,
    pub shared: &'static str,
    pub not_shared: &'static str,
    pub save: &'static str,
    pub saving: &'static str,
    pub not_saved: &'static str,

    pub copy_link: &'static str,
    pub link_copied: &'static str,
    pub link_not_copied: &'static str,
    pub share_link: &'static str,
    pub link_shared: &'static str,
    pub link_not_shared: &'static str,
}

/// The sentences in the language of the interface.
pub fn say() -> &'static GiveText {
    language::pick(VI, EN)
}
