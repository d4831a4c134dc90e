//! What can be wrong with the guide. The sentences for authors are in `text::checker`.

/// What is wrong with the guide.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GuideFault {
    /// A file of the guide is not there, and others are.
    NoFile,
    /// No card of the handbook serves this objective; its id.
    NoCard(String),
    /// A second card serves the same objective; where the first is.
    CardTwice(String),
    /// The card stands in another place than its objective; the id of the one that should be here.
    CardOrder(String),
    /// What stands under this key is so many, and should be from so many to so many.
    HowMany(&'static str, usize, usize, usize),
    /// The text has so many syllables, and should have at most so many.
    Syllables(usize, usize),
    /// What not to do does not begin with a word that forbids.
    NotForbidden,
    /// A question does not end as one.
    NoQuestionMark,
    /// A number to call is not made of digits.
    Dial,
    /// A number to call is not surely known.
    DialGrade,
}
