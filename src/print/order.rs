//! `order`: a box for a number before each step.

use super::{Field, Form, Row, letter, text};
use crate::quiz::kind::Order;
use crate::quiz::paper::Item;

/// The key names the numbers from the first row to the last.
pub(super) fn form(kind: &Order, item: &Item) -> Form {
    let arranged = item.arrange(&kind.steps, |step| step.id);
    let place = |id| kind.steps.iter().position(|step| step.id == id).unwrap_or_default() + 1;
    let numbers: Vec<String> = arranged.iter().map(|step| place(step.id).to_string()).collect();
    // The letters tell the boxes apart where they stand on a sheet without the words.
    let rows = arranged.iter().enumerate().map(|(place, step)| Row {
        mark: letter(place).to_string(),
        field: Field::Write,
        words: step.text.clone(),
    });
    Form {
        how: text().write_order,
        rows: rows.collect(),
        list: Vec::new(),
        key: numbers.join(", "),
    }
}
