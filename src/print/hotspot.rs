//! `hotspot`: the places by their numbers, in words as well.

use super::{Field, Form, Row, marks, text};
use crate::quiz::kind::Hotspot;

pub(super) fn form(kind: &Hotspot) -> Form {
    let rows: Vec<Row> = (1..)
        .zip(&kind.spots)
        .map(|(number, spot)| Row {
            mark: number.to_string(),
            field: Field::Tick,
            words: spot.choice.text.clone(),
        })
        .collect();
    let right = rows.iter().zip(&kind.spots).filter(|(_, spot)| spot.choice.right);
    let key = marks(right.map(|(row, _)| row));
    Form { how: text().tick_places, rows, list: Vec::new(), key }
}
