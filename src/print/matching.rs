//! `match`: a box for the letter of what belongs to each thing.

use super::{Field, Form, Row, letter, text};
use crate::quiz::kind::Matching;
use crate::quiz::paper::Item;

pub(super) fn form(kind: &Matching, item: &Item) -> Form {
    let arranged = item.arrange(&kind.pairs, |pair| pair.id);
    let list = arranged.iter().enumerate();
    let list = list.map(|(place, pair)| (letter(place), pair.right.clone())).collect();
    let numbered = || (1..).zip(&kind.pairs);
    let rows = numbered().map(|(number, pair)| Row {
        mark: number.to_string(),
        field: Field::Write,
        words: pair.left.clone(),
    });
    let key = numbered().map(|(number, pair)| {
        let place = arranged.iter().position(|other| other.id == pair.id).unwrap_or_default();
        format!("{number}{}", letter(place))
    });
    Form {
        how: text().write_letters,
        rows: rows.collect(),
        list,
        key: key.collect::<Vec<_>>().join(", "),
    }
}
