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

use crate::quiz::answer::Answer;
use crate::quiz::kind::Kind;
use crate::quiz::paper::Item;
use multiple::Multiple;
use single::Single;
use true_false::TrueFalse;

/// What a person works on: the answer as it stands, and whether the key is shown.
#[derive(Clone, Copy)]
struct Sheet {
    /// The answer as it stands.
    answer: RwSignal<Answer>,
    /// True once the key is shown; then nothing can be changed any more.
    shown: Signal<bool>,
}

/// The part of a question that is answered, by its kind.
fn body(kind: &Kind, item: &Item, sheet: Sheet) -> AnyView {
    match kind {
        Kind::Single(kind) => view! { <Single kind=kind.clone() item=item.clone() sheet=sheet/> }
            .into_any(),
        Kind::Multiple(kind) => {
            view! { <Multiple kind=kind.clone() item=item.clone() sheet=sheet/> }.into_any()
        }
        Kind::TrueFalse(kind) => view! { <TrueFalse kind=kind.clone() sheet=sheet/> }.into_any(),
    }
}

/// No answer yet.
fn nothing() -> Answer {
    Answer::of([])
}
