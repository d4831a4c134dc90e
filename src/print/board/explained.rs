//! Why it is so: the key once more, the rule to take home, and what it rests on.

use super::{Board, Line, Look, letter, text};
use crate::quiz::kind::{Choice, Kind};
use crate::quiz::paper::Item;
use crate::quiz::question::{Bank, Question};
use crate::quiz::show::Stage;

pub(super) fn board(bank: &Bank, question: &Question, item: &Item) -> Board {
    let mut lines = key(&question.kind, item);
    let paragraph = |words: &str| Line { look: Look::Paragraph, ..Line::says("", words) };
    lines.push(paragraph(&question.explanation));
    if let Some(vital) = &question.vital {
        lines.push(Line { verdict: text().vital, ..paragraph(vital) });
    }
    let sources = question.sources.iter().filter_map(|cited| {
        let source = bank.sources.get(usize::from(cited.source))?;
        Some((text().source)(&source.document, cited.article.as_deref()))
    });
    Board {
        words: question.text.clone(),
        notes: sources.collect(),
        ..Board::cards(text().why, Stage::Explained, lines)
    }
}

/// The key, where it is short enough to be read twice.
fn key(kind: &Kind, item: &Item) -> Vec<Line> {
    let right = |mark: String, words: &str| Line { look: Look::Right, ..Line::says(mark, words) };
    let of_choices = |choices: &[Choice]| {
        let arranged = item.arrange(choices, |choice| choice.id).into_iter().enumerate();
        let key = arranged.filter(|(_, choice)| choice.right);
        key.map(|(place, choice)| right(letter(place).to_string(), &choice.text)).collect()
    };
    match kind {
        Kind::Single(kind) => of_choices(&kind.choices),
        Kind::Multiple(kind) => of_choices(&kind.choices),
        Kind::TrueFalse(kind) => {
            let place = usize::from(!kind.answer);
            vec![right(letter(place).to_string(), (text().truth)(kind.answer))]
        }
        Kind::Number(kind) => vec![right(String::new(), &format!("{} {}", kind.answer, kind.unit))],
        Kind::Order(_)
        | Kind::Matching(_)
        | Kind::RedFlags(_)
        | Kind::Hotspot(_)
        | Kind::Call(_) => Vec::new(),
    }
}
