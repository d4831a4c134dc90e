//! The questions of a paper as their banks have them, and what could be taken at each.

use crate::quiz::kind::{Choice, Kind, TrueFalse};
use crate::quiz::paper::Item;
use crate::quiz::question::{Bank, ChoiceId, Question};

/// The question of an item, in its bank; `None` where the bank has it no more.
pub fn find<'a>(banks: &[&'a Bank], item: &Item) -> Option<(&'a Bank, &'a Question)> {
    let bank = banks.iter().find(|bank| bank.topic == item.topic)?;
    Some((*bank, bank.question(&item.question)?))
}

/// The words of a choice; `None` where it is no thing of this question with words of its own.
pub fn words_of(kind: &Kind, choice: ChoiceId) -> Option<&str> {
    match kind {
        Kind::Single(kind) => of(kind.choices.iter(), choice),
        Kind::Multiple(kind) => of(kind.choices.iter(), choice),
        Kind::Hotspot(kind) => of(kind.spots.iter().map(|spot| &spot.choice), choice),
        Kind::RedFlags(kind) => {
            let part = kind.parts.iter().find(|part| part.id == choice)?;
            Some(&part.text)
        }
        Kind::TrueFalse(_)
        | Kind::Order(_)
        | Kind::Matching(_)
        | Kind::Number(_)
        | Kind::Call(_) => None,
    }
}

fn of<'a>(mut choices: impl Iterator<Item = &'a Choice>, wanted: ChoiceId) -> Option<&'a str> {
    choices.find(|choice| choice.id == wanted).map(|choice| choice.text.as_str())
}

/// True where a wrong choice that nobody takes is one that the question could do without: parts of a message and places
/// in a picture belong to it, whoever takes them.
pub fn can_have_dead(kind: &Kind) -> bool {
    matches!(kind, Kind::Single(_) | Kind::Multiple(_))
}

/// What could be taken, in the order of this paper.
pub(super) fn choices(question: &Question, item: &Item) -> Vec<ChoiceId> {
    let ids = |choices: &[Choice]| {
        item.arrange(choices, |choice| choice.id).into_iter().map(|choice| choice.id).collect()
    };
    match &question.kind {
        Kind::Single(kind) => ids(&kind.choices),
        Kind::Multiple(kind) => ids(&kind.choices),
        Kind::TrueFalse(_) => TrueFalse::CHOICES.to_vec(),
        Kind::Hotspot(kind) => kind.spots.iter().map(|spot| spot.choice.id).collect(),
        Kind::RedFlags(kind) => {
            let parts = kind.parts.iter().map(|part| part.id);
            parts.chain([ChoiceId::GENUINE]).collect()
        }
        Kind::Order(_) | Kind::Matching(_) | Kind::Number(_) | Kind::Call(_) => Vec::new(),
    }
}
