//! The small bank that a first lesson is drawn from. Somebody who has never seen a topic waits for
//! these few questions only; the whole bank comes behind them.

use std::collections::BTreeMap;

use crate::quiz::kind::Kind;
use crate::quiz::lesson;
use crate::quiz::question::{Bank, Question};

/// A few more questions than a lesson has, so that two phones side by side differ.
const QUESTIONS: usize = lesson::LENGTH + 4;

/// The beginning of a topic: its objectives in turn, each with its easiest questions first. Calls
/// and pictures, which weigh most, come with the whole bank.
pub fn starter(bank: &Bank) -> Bank {
    let light = |question: &&Question| !matches!(question.kind, Kind::Call(_) | Kind::Hotspot(_));
    let mut by_objective: BTreeMap<u16, Vec<&Question>> = BTreeMap::new();
    for question in bank.questions.iter().filter(light) {
        by_objective.entry(question.objective).or_default().push(question);
    }
    by_objective.values_mut().for_each(|of| of.sort_by_key(|question| question.level));
    let longest = by_objective.values().map(Vec::len).max().unwrap_or_default();
    let turns =
        (0..longest).flat_map(|turn| by_objective.values().filter_map(move |of| of.get(turn)));
    let mut questions: Vec<Question> =
        turns.take(QUESTIONS).map(|question| Question::clone(question)).collect();
    questions.sort_by(|one, other| one.id.cmp(&other.id));
    let mut sources = Vec::new();
    let mut places: BTreeMap<u16, u16> = BTreeMap::new();
    for citation in questions.iter_mut().flat_map(|question| &mut question.sources) {
        citation.source = *places.entry(citation.source).or_insert_with_key(|place| {
            sources.extend(bank.sources.get(usize::from(*place)).cloned());
            sources.len() as u16 - 1
        });
    }
    let objectives = bank.objectives.clone();
    Bank { topic: bank.topic.clone(), objectives, sources, questions }
}
