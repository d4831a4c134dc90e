//! The figures of one class.

use serde::{Deserialize, Serialize};

use crate::quiz::class::session::{Round, Session};
use crate::quiz::points::Points;
use crate::quiz::question::TopicId;
use crate::quiz::time::{Date, Moment};

/// What one topic came to in a class.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TopicSum {
    /// The topic.
    pub topic: TopicId,
    /// What was earned by all, in hundredths of a point, rounded down.
    pub hundredths: u32,
    /// Out of so many answers: people times questions.
    pub answers: u32,
}

/// The figures of one class: of the round by which it is judged, and of the one before the hour where there was one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Digest {
    /// When they were written: of two states of one class the later one counts.
    pub written: Moment,
    /// The unit, a cleaned text; empty where none was named.
    pub unit: String,
    /// On which day.
    pub date: Date,
    /// How many handed in a paper.
    pub people: u32,
    /// How many passed.
    pub passed: u32,
    /// What each topic came to.
    pub topics: Vec<TopicSum>,
    /// The same before the hour; empty where nobody was asked.
    pub before: Vec<TopicSum>,
}

impl Digest {
    /// The figures of a class, as they are when they are `written`.
    pub fn of(session: &Session, written: Moment) -> Digest {
        let rules = &session.setup.exam.rules;
        let last = session.last();
        let counting = last.map(|round| round.roll.counting()).unwrap_or_default();
        let paper = last.map(|round| round.paper.as_slice()).unwrap_or_default();
        let passed = counting.iter().filter(|received| received.outcome(paper).passes(rules));
        let first =
            session.rounds.first().filter(|first| last.is_some_and(|it| it.code != first.code));
        Digest {
            written,
            unit: session.setup.unit.clone(),
            date: session.setup.date,
            people: counting.len() as u32,
            passed: passed.count() as u32,
            topics: last.map(sums).unwrap_or_default(),
            before: first.map(sums).unwrap_or_default(),
        }
    }

    /// True where this counts in place of `other`. Of two that were written in the same moment the one with more people,
    /// then the one with more passes: so the order in which files come does not matter.
    pub fn is_later_than(&self, other: &Digest) -> bool {
        let rank = |digest: &Digest| (digest.written, digest.people, digest.passed);
        rank(self) > rank(other)
    }

    /// True where only the moment differs.
    pub fn says_the_same(&self, other: &Digest) -> bool {
        Digest { written: self.written, ..other.clone() } == *self
    }
}

/// What topics come to, while it is being added up.
#[derive(Clone, Debug, Default)]
pub struct Sums(Vec<(TopicId, u64, u32)>);

impl Sums {
    /// Takes in the marks of one answer.
    pub fn add(&mut self, topic: &TopicId, points: Points) {
        let parts = u64::from(points.parts());
        match self.0.iter_mut().find(|(known, ..)| known == topic) {
            Some((_, sum, answers)) => {
                *sum += parts;
                *answers += 1;
            }
            None => self.0.push((topic.clone(), parts, 1)),
        }
    }

    /// The sums, sorted by topic.
    pub fn done(mut self) -> Vec<TopicSum> {
        self.0.sort_by(|one, other| one.0.cmp(&other.0));
        let hundredths = |parts: u64| (parts * 100 / u64::from(Points::ONE.parts())) as u32;
        let sums = self.0.into_iter();
        sums.map(|(topic, parts, answers)| TopicSum {
            topic,
            hundredths: hundredths(parts),
            answers,
        })
        .collect()
    }
}

/// What the topics of a round came to.
fn sums(round: &Round) -> Vec<TopicSum> {
    let mut sums = Sums::default();
    for received in round.roll.counting() {
        for (item, points) in round.paper.iter().zip(&received.points) {
            sums.add(&item.topic, *points);
        }
    }
    sums.done()
}
