//! `true_false`: one of two boxes.

use super::{Field, Form, Row, text};
use crate::quiz::kind::TrueFalse;

pub(super) fn form(kind: &TrueFalse) -> Form {
    let row = |is_true: bool| Row {
        mark: String::new(),
        field: Field::Tick,
        words: (text().truth)(is_true).into(),
    };
    Form {
        how: text().tick_truth,
        rows: vec![row(true), row(false)],
        list: Vec::new(),
        key: (text().truth)(kind.answer).into(),
    }
}
