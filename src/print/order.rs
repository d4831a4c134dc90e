//! `order`: a box for a number before each step.

use super::{Field, Form, Row, text};
use crate::quiz::kind::Order;
use crate::quiz::paper::Item;

/// The key names the numbers from the first row to the last.
pub(super) fn form(kind: &Order, item: &Item) -> Form {
    let arranged = item.arrange(&kind.steps, |step| step.id);
    let place = |id| kind.steps.iter().position(|step| step.id == id).unwrap_or_default() + 1;
    let numbers: Vec<String> = arranged.iter().map(|step| place(step.id).to_string()).collect();
    let row = |words: &str| Row { mark: String::new(), field: Field::Write, words: words.into() };
    Form {
        how: text().write_order,
        rows: arranged.iter().map(|step| row(&step.text)).collect(),
        list: Vec::new(),
        key: numbers.join(", "),
    }
}
