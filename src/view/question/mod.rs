//! Questions: asked in a lesson ([`Ask`]) or in an exam ([`AskQuietly`]), or looked at again
//! ([`Review`]). What is particular to a kind of question is in a file of its own.

mod ask;
mod ask_quietly;
mod choices;
mod explanation;
mod multiple;
mod review;
mod single;
mod true_false;
mod verdict;
mod withdrawn;

pub(super) use ask::Ask;
pub(super) use ask_quietly::AskQuietly;
pub(super) use review::Review;
pub(super) use withdrawn::Withdrawn;

use leptos::prelude::*;

use crate::quiz::answer::{Answer, Change};
use crate::quiz::kind::Kind;
use crate::quiz::paper::Item;

/// What a person works on.
#[derive(Clone)]
struct Sheet {
    /// The answer as it stands.
    answer: Answer,
    /// True once the key is shown; then nothing can be changed any more.
    shown: bool,
    /// Changes the answer. A change and not a new answer: two quick taps must both count.
    change: Callback<Change>,
}

/// The part of a question that is answered, by its kind.
fn body(kind: &Kind, item: &Item, sheet: Sheet) -> AnyView {
    match kind {
        Kind::Single(kind) => single::body(kind, item, sheet),
        Kind::Multiple(kind) => multiple::body(kind, item, sheet),
        Kind::TrueFalse(kind) => true_false::body(kind, sheet),
    }
}

/// No answer yet.
fn nothing() -> Answer {
    Answer::of([])
}
