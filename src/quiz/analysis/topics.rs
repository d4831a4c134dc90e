//! The figures of each topic and each objective.

use super::marks::Marks;
use super::{Asked, share};
use crate::quiz::question::TopicId;

/// One topic of a paper in figures.
#[derive(Clone, Debug, PartialEq)]
pub struct TopicFigures {
    /// Which.
    pub topic: TopicId,
    /// How many questions of it were asked.
    pub questions: u32,
    /// What was earned at them ÷ what could be, by everybody together; 0 to 1. `None` without people.
    pub facility: Option<f64>,
    /// Each of its objectives that was asked about, sorted.
    pub objectives: Vec<ObjectiveFigures>,
}

/// One objective of a paper in figures.
#[derive(Clone, Debug, PartialEq)]
pub struct ObjectiveFigures {
    /// Which: its place in the objectives of the topic's bank.
    pub objective: u16,
    /// How many questions of it were asked.
    pub questions: u32,
    /// What was earned at them ÷ what could be, by everybody together; 0 to 1. `None` without people.
    pub facility: Option<f64>,
}

/// Each objective with the places of its questions, sorted.
pub(super) type Objectives = Vec<(u16, Vec<usize>)>;
/// Each topic with its objectives, sorted.
pub(super) type Places<'a> = Vec<(&'a TopicId, Objectives)>;

/// Where on the paper each topic and objective stands.
pub(super) fn places(asked: &[Asked]) -> Places<'_> {
    let mut topics: Places = Vec::new();
    for (place, question) in asked.iter().enumerate() {
        let objectives = entry(&mut topics, &question.topic);
        let places: &mut Vec<usize> = entry(objectives, question.objective);
        places.push(place);
    }
    topics
}

/// The places of all questions of a topic.
pub(super) fn all(objectives: &Objectives) -> Vec<usize> {
    objectives.iter().flat_map(|(_, places)| places.iter().copied()).collect()
}

/// What belongs to `key` in a list that is sorted by it; put there where it is missing.
fn entry<K: Ord, V: Default>(list: &mut Vec<(K, V)>, key: K) -> &mut V {
    let at = match list.binary_search_by(|(other, _)| other.cmp(&key)) {
        Ok(at) => at,
        Err(at) => {
            list.insert(at, (key, V::default()));
            at
        }
    };
    &mut list[at].1
}

/// The figures of each topic, sorted by its id.
pub(super) fn figures(asked: &[Asked], marks: &Marks) -> Vec<TopicFigures> {
    let facility = |places: &[usize]| {
        let (earned, could) = marks.together(places);
        share(earned, could)
    };
    let topic = |(topic, objectives): (&TopicId, Objectives)| {
        let all = all(&objectives);
        let objective = |(objective, places): &(u16, Vec<usize>)| ObjectiveFigures {
            objective: *objective,
            questions: places.len() as u32,
            facility: facility(places),
        };
        TopicFigures {
            topic: topic.clone(),
            questions: all.len() as u32,
            facility: facility(&all),
            objectives: objectives.iter().map(objective).collect(),
        }
    };
    places(asked).into_iter().map(topic).collect()
}
