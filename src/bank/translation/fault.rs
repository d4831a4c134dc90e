//! What can be wrong with a translation. The sentences for authors are in `text::checker`.

use crate::bank::problem::Thing;

/// What is wrong with a translation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TranslationFault {
    /// The master has nothing that is called so; its own name.
    NotInMaster(String),
    /// The master has something else at this place; what it is called.
    Order(String),
    /// The master has so many of these, and the translation so many.
    Number(&'static str, usize, usize),
    /// This part of the master is not translated, though it is a small list; what it is called.
    LeftOut(Thing, String),
    /// The master of what is called so has changed since it was translated, or nothing says what it
    /// was; the fingerprint of what it is now.
    Changed(String, String),
    /// The message does not fall into the same parts; the first in Vietnamese and in English that
    /// differ.
    Parts(String, String),
    /// It would give other marks than the master.
    Marks,
}

/// How an English text is badly written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EnglishFault {
    /// A straight apostrophe.
    Apostrophe,
    /// A long dash.
    Dash,
    /// A number in Vietnamese writing.
    Number(String),
    /// A Vietnamese word that is no name and not in quotes.
    Word(String),
}
