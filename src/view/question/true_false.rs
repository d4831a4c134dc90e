//! `true_false`: a statement to be judged.

use leptos::prelude::*;

use super::Sheet;
use super::choices::choices;
use crate::quiz::kind::{Choice, TrueFalse};
use crate::quiz::question::ChoiceId;
use crate::view::text;

/// "True" and "false", always in this order.
pub(super) fn body(kind: &TrueFalse, sheet: &Sheet) -> AnyView {
    let both = TrueFalse::CHOICES.map(|id| {
        let says_true = id == ChoiceId::TRUE;
        let (words, why) = match says_true {
            true => (text().says_true, &kind.why_true),
            false => (text().says_false, &kind.why_false),
        };
        Choice { id, text: words.into(), right: says_true == kind.answer, why: why.clone() }
    });
    choices(both.iter().collect(), false, sheet)
}
