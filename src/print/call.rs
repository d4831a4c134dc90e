//! `call`: the whole script, step by step; each reply says where it leads.

use super::{Field, Form, Row, letter, text};
use crate::quiz::kind::Call;
use crate::quiz::kind::call::Scene;

/// The key names one safe way: step and letter, step and letter.
pub(super) fn form(kind: &Call) -> Form {
    let sender = Row { mark: String::new(), field: Field::None, words: kind.sender.clone() };
    let scenes = (1..).zip(&kind.scenes).flat_map(|(number, scene)| rows(number, scene));
    let rows = core::iter::once(sender).chain(scenes).collect();
    let way = kind.way(&kind.key());
    let number = |scene: &Scene| {
        kind.scenes.iter().position(|other| core::ptr::eq(other, scene)).unwrap_or_default() + 1
    };
    let turns = way.iter().filter_map(|turn| {
        let place = turn.scene.replies.iter().position(|reply| Some(reply) == turn.reply)?;
        Some((text().turn)(number(turn.scene), letter(place)))
    });
    let key = turns.collect::<Vec<_>>().join(", ");
    Form { how: text().follow, rows, list: Vec::new(), key }
}

fn rows(number: usize, scene: &Scene) -> Vec<Row> {
    let end = if scene.replies.is_empty() { format!(" {}", text().ends) } else { String::new() };
    let says =
        Row { mark: number.to_string(), field: Field::None, words: format!("{}{end}", scene.says) };
    let replies = scene.replies.iter().enumerate().map(|(place, reply)| Row {
        mark: letter(place).to_string(),
        field: Field::Tick,
        words: format!("{} {}", reply.text, (text().goes_on)(usize::from(reply.to) + 1)),
    });
    core::iter::once(says).chain(replies).collect()
}
