//! `true_false`: a statement to be judged.

use leptos::prelude::*;

use super::Sheet;
use super::choices::Choices;
use crate::quiz::kind::{self, Choice};
use crate::quiz::question::ChoiceId;
use crate::view::text;

/// "True" and "false", always in this order.
#[component]
pub(super) fn TrueFalse(
    /// The key and the feedback.
    kind: kind::TrueFalse,
    /// The answer.
    sheet: Sheet,
) -> impl IntoView {
    let choices = kind::TrueFalse::CHOICES.map(|id| {
        let says_true = id == ChoiceId::TRUE;
        let (words, why) = match says_true {
            true => (text().says_true, &kind.why_true),
            false => (text().says_false, &kind.why_false),
        };
        Choice { id, text: words.into(), right: says_true == kind.answer, why: why.clone() }
    });
    view! {
        <Choices prompt=text().true_or_false choices=choices.to_vec() many=false sheet=sheet/>
    }
}
