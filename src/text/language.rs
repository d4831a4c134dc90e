//! The language in which the interface speaks: one for the whole program at a time.
//!
//! The core of the worker's app is built once for each language (features `only-vi`, `only-en`), so that its
//! first load carries one; the other parts have both, and speak another one as soon as it is chosen.

pub use crate::quiz::language::{Language, ONLY, now, speak};

/// The sentences for the language of the interface.
#[inline]
pub(super) fn pick<T>(vi: &'static T, en: &'static T) -> &'static T {
    match now() {
        Language::Vi => vi,
        Language::En => en,
    }
}
