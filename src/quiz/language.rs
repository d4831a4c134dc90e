//! The languages in which questions are written and the interface speaks.

use core::cell::Cell;

use serde::{Deserialize, Serialize};

/// A language. New ones are added at the end.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Language {
    /// Vietnamese, the first language of this program and the master of every question.
    #[default]
    Vi,
    /// English.
    En,
}

impl Language {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Language; 2] = [Language::Vi, Language::En];

    /// Its name for browsers and in names of files (BCP 47).
    pub fn code(self) -> &'static str {
        match self {
            Language::Vi => "vi",
            Language::En => "en",
        }
    }

    /// The language with this name, whatever region stands behind it: `en-GB` is English.
    pub fn of_code(code: &str) -> Option<Language> {
        let name = code.split('-').next().unwrap_or_default();
        Language::ALL.into_iter().find(|language| language.code().eq_ignore_ascii_case(name))
    }

    /// What stands before decimals.
    pub(super) fn decimal_mark(self) -> char {
        match self {
            Language::Vi => ',',
            Language::En => '.',
        }
    }

    /// What parts thousands.
    pub(super) fn thousands_mark(self) -> char {
        match self {
            Language::Vi => '.',
            Language::En => ',',
        }
    }
}

/// The only language of this program, where it was built for one.
pub const ONLY: Option<Language> = if cfg!(feature = "only-vi") {
    Some(Language::Vi)
} else if cfg!(feature = "only-en") {
    Some(Language::En)
} else {
    None
};

// Per thread, so that tests that speak English do not disturb others; a page has one thread.
thread_local! {
    static SPOKEN: Cell<Language> = const { Cell::new(Language::Vi) };
}

/// The language of the interface. No rule asks for it: only how days and numbers are written (`Display`) does, and the
/// sentences above.
pub fn now() -> Language {
    ONLY.unwrap_or_else(|| SPOKEN.get())
}

/// From here on the interface speaks `language`. A program that was built for one goes on with that.
pub fn speak(language: Language) {
    SPOKEN.set(language);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_known_by_its_name_with_or_without_a_region() {
        assert_eq!(Language::of_code("vi-VN"), Some(Language::Vi));
        assert_eq!(Language::of_code("EN"), Some(Language::En));
        assert_eq!(Language::of_code("enx"), None);
        assert_eq!(Language::of_code(""), None);
    }
}
