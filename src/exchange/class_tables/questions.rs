//! Each question, and each choice.

use super::{Cell, Class, Words, hundredths, joined, percent, said, text, whole};
use crate::quiz::analysis::ItemFigures;
use crate::quiz::class::report::{Report, can_have_dead, find};
use crate::quiz::kind::Kind;
use crate::quiz::question::Question;

/// Each question in a row.
pub(super) fn rows(report: &Report, class: &Class<'_>, words: &Words) -> Vec<Vec<Cell>> {
    let row = |(place, (item, figures)): (usize, (&_, &ItemFigures))| {
        let found: Option<&Question> = find(class.banks, item).map(|(_, question)| question);
        let kind = found.map(|question| &question.kind);
        vec![
            whole(place as i64 + 1),
            text(item.question.as_str()),
            Cell::Text((class.topic)(&item.topic)),
            text(found.map_or("", |question| question.text.as_str())),
            if item.vital { text(words.yes) } else { Cell::Empty },
            whole(figures.people.into()),
            whole(figures.answered.into()),
            whole(figures.right.into()),
            percent(figures.facility),
            hundredths(figures.discrimination),
            hundredths(figures.upper_lower),
            Cell::Text(kind.map_or_else(String::new, |kind| dead(kind, figures, words))),
            Cell::Text(kind.map_or_else(String::new, |kind| suspect(kind, figures, words))),
        ]
    };
    report.paper.iter().zip(&report.figures.items).enumerate().map(row).collect()
}

/// Each choice in a row.
pub(super) fn choices(report: &Report, class: &Class<'_>, words: &Words) -> Vec<Vec<Cell>> {
    let mut rows = Vec::new();
    for (place, (item, figures)) in report.paper.iter().zip(&report.figures.items).enumerate() {
        let Some((_, question)) = find(class.banks, item) else { continue };
        for tally in &figures.choices.tallies {
            rows.push(vec![
                whole(place as i64 + 1),
                Cell::Text(said(&question.kind, tally.choice, words)),
                if tally.right { text(words.yes) } else { Cell::Empty },
                whole(tally.taken.into()),
                whole(figures.choices.known.into()),
            ]);
        }
    }
    rows
}

/// The choices that nobody took.
fn dead(kind: &Kind, figures: &ItemFigures, words: &Words) -> String {
    match can_have_dead(kind) {
        true => joined(figures.choices.dead().map(|choice| said(kind, choice, words))),
        false => String::new(),
    }
}

/// The choice that beats the key.
fn suspect(kind: &Kind, figures: &ItemFigures, words: &Words) -> String {
    let suspect = figures.choices.suspect;
    suspect.map_or_else(String::new, |suspect| said(kind, suspect.choice, words))
}
