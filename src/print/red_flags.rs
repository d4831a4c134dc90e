//! `red_flags`: the parts of the message with boxes, and one for "genuine".

use super::{Field, Form, Row, marks, text};
use crate::quiz::kind::RedFlags;

pub(super) fn form(kind: &RedFlags) -> Form {
    let mut rows: Vec<Row> = (1..)
        .zip(&kind.parts)
        .map(|(number, part)| Row {
            mark: number.to_string(),
            field: Field::Tick,
            words: part.text.clone(),
        })
        .collect();
    let signs = rows.iter().zip(&kind.parts).filter(|(_, part)| part.sign);
    let key = match kind.is_genuine() {
        true => text().genuine.into(),
        false => marks(signs.map(|(row, _)| row)),
    };
    let row = |field, words: &str| Row { mark: String::new(), field, words: words.into() };
    rows.insert(0, row(Field::None, &kind.sender));
    rows.push(row(Field::Tick, text().genuine));
    Form { how: text().tick_signs, rows, list: Vec::new(), key }
}
