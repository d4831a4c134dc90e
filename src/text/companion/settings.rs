//! Sentences of the settings.

mod en;
mod vi;

pub use en::TEXT as EN;
pub use vi::TEXT as VI;

use crate::quiz::language::Language;
use crate::text::language;

/// Letters that show a size.
pub const SAMPLE: &str = "Aa";

/// What the page says, in one language.
#[allow(missing_docs, reason = "a field is named for what it says; the sentence is its document")]
pub struct SettingsText {
    pub about: &'static str,
    pub not_kept: &'static str,
    pub language: &'static str,
    pub language_about: &'static str,
    pub size: &'static str,
    /// From small to large, as `Size::ALL`.
    pub sizes: [&'static str; 4],
    pub theme: &'static str,
    /// In the order of `Theme::ALL`.
    pub themes: [&'static str; 4],
    pub theme_about: &'static str,
    pub sound: &'static str,
    pub tones: &'static str,
    pub vibration: &'static str,
    pub no_vibration: &'static str,
    pub slow_voice: &'static str,
    pub exams: &'static str,
    pub double_time: &'static str,
    pub double_about: &'static str,
    pub who: &'static str,
    pub who_change: &'static str,
    pub stored: &'static str,
    pub stored_size: fn(usize) -> String,
    pub stored_unknown: &'static str,
    pub delete: &'static str,
    pub offline: &'static str,
}

/// The sentences in the language of the interface.
pub fn say() -> &'static SettingsText {
    language::pick(VI, EN)
}

/// What a language calls itself: whoever looks for theirs reads no other.
pub fn name(language: Language) -> &'static str {
    match language {
        Language::Vi => "Tiếng Việt",
        Language::En => "English",
    }
}
