//! `single` and `multiple`: boxes to tick.

use super::{Field, Form, Row, letter, marks};
use crate::quiz::kind::Choice;
use crate::quiz::paper::Item;

pub(super) fn form(how: &'static str, item: &Item, choices: &[Choice]) -> Form {
    let arranged = item.arrange(choices, |choice| choice.id);
    let rows: Vec<Row> = arranged
        .iter()
        .enumerate()
        .map(|(place, choice)| Row {
            mark: letter(place).to_string(),
            field: Field::Tick,
            words: choice.text.clone(),
        })
        .collect();
    let right = rows.iter().zip(&arranged).filter(|(_, choice)| choice.right);
    let key = marks(right.map(|(row, _)| row));
    Form { how, rows, list: Vec::new(), key }
}
