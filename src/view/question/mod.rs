//! Questions: asked in a lesson ([`Ask`]) or in an exam ([`AskQuietly`]), or looked at again
//! ([`Review`]). What is particular to a kind of question is in a file of its own.

mod ask;
mod ask_quietly;
mod calculator;
mod call;
mod choices;
mod draft;
mod explanation;
mod field;
mod heading;
mod hotspot;
mod lines;
mod loan;
mod matching;
mod message;
mod multiple;
mod number;
mod order;
mod red_flags;
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
use crate::quiz::calculator::Calculator;
use crate::quiz::kind::Kind;
use crate::quiz::paper::Item;
use crate::quiz::question::{ChoiceId, Question};
use crate::view::parts::written_part;
use crate::view::text;

/// What a person works on.
#[derive(Clone)]
struct Sheet {
    /// The answer as it stands.
    answer: Answer,
    /// True once the key is shown; then nothing can be changed any more.
    shown: bool,
    /// Changes the answer. A change and not a new answer: two quick taps must both count.
    change: Callback<Change>,
    /// What lies beside the paper.
    tools: Tools,
}

/// What is at hand while one question is worked on, and outlives each drawing of it.
#[derive(Clone, Copy)]
struct Tools {
    /// The calculator.
    calculator: RwSignal<Calculator>,
    /// The thing that a finger holds, to drag it, and where it stands.
    held: StoredValue<Option<(ChoiceId, usize)>>,
}

impl Tools {
    fn new() -> Tools {
        Tools { calculator: RwSignal::new(Calculator::default()), held: StoredValue::new(None) }
    }
}

/// The part of a question that is answered, by its kind, below a line that says how.
fn body(question: &Question, item: &Item, sheet: &Sheet) -> AnyView {
    let (prompt, body) = match &question.kind {
        Kind::Single(kind) => (text().choose_one, single::body(kind, item, sheet)),
        Kind::Multiple(kind) => (text().choose_all, multiple::body(kind, item, sheet)),
        Kind::TrueFalse(kind) => (text().true_or_false, true_false::body(kind, sheet)),
        Kind::Order(kind) => (order::prompt(sheet), order::body(kind, sheet)),
        Kind::Matching(kind) => (text().put_together, matching::body(kind, item, sheet)),
        Kind::Number(kind) => (text().type_number, number::body(kind, sheet)),
        Kind::RedFlags(kind) => (text().find_signs, red_flags::body(kind, sheet)),
        Kind::Hotspot(kind) => {
            (hotspot::prompt(kind), hotspot::body(kind, question.picture.as_ref(), sheet))
        }
        Kind::Call(kind) => (text().answer_call, call::body(kind, sheet)),
    };
    view! { <p class="prompt">{prompt}</p>{written_part(question.language, body)} }.into_any()
}
