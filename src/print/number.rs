//! `number`: a line to write on, with the unit behind it.

use super::{Field, Form, Row, text};
use crate::quiz::kind::Number;

pub(super) fn form(kind: &Number) -> Form {
    Form {
        how: text().write_number,
        rows: vec![Row { mark: String::new(), field: Field::Line, words: kind.unit.clone() }],
        list: Vec::new(),
        key: format!("{} {}", kind.answer, kind.unit),
    }
}
