//! In how many ways each page is seen.

/// A language of the interface.
pub type Language = &'static str;
/// All languages, by what `lang` says.
pub const LANGUAGES: [Language; 2] = ["vi", "en"];

/// The languages that `CANH_GIAC_LANGUAGE` names; all of them where it is not set.
#[must_use]
pub fn languages() -> Vec<Language> {
    let named = std::env::var("CANH_GIAC_LANGUAGE").unwrap_or_default();
    LANGUAGES.into_iter().filter(|one| named.is_empty() || named == *one).collect()
}

/// How a page is coloured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
    /// As much contrast as there is.
    Contrast,
}

/// All themes.
pub const THEMES: [Theme; 3] = [Theme::Light, Theme::Dark, Theme::Contrast];

impl Theme {
    /// Its name, as settings keep it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Theme::Light => "light",
            Theme::Dark => "dark",
            Theme::Contrast => "contrast",
        }
    }
}
