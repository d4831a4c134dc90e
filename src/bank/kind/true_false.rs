//! `true_false`: a statement, with feedback for both judgements.

use crate::bank::fields::Fields;
use crate::quiz::kind::{Kind, TrueFalse};

pub(super) fn read(fields: &Fields) -> Kind {
    let answer = fields.required_yes_no("answer");
    Kind::TrueFalse(TrueFalse {
        answer: answer.is_some_and(|answer| answer.value),
        why_true: fields.text("why_true"),
        why_false: fields.text("why_false"),
    })
}
