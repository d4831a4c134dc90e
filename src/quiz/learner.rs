//! A learner's record: what was answered, what is under way, what was finished.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::attempt::{Attempt, AttemptId, Given, Sort};
use super::event::Event;
use super::exam::{Outcome, Verdict};
use super::question::QuestionId;
use super::time::{Moment, Span};

/// The questions and answers of so many finished attempts are kept to be looked at again; of older
/// ones the outcome is kept.
const KEPT_TO_REVIEW: usize = 20;

/// How a learner stands with one question. In a lesson only the first answer counts here: an
/// answer that was read a minute ago is no knowledge yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Standing {
    /// How often it was answered.
    pub seen: u16,
    /// How often right.
    pub right: u16,
    /// Whether right the last time.
    pub last_right: bool,
    /// When the last time was.
    pub last: Moment,
}

/// A finished attempt.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finished {
    /// When it ended.
    pub at: Moment,
    /// What came of it.
    pub outcome: Outcome,
    /// The attempt; its paper and answers are empty in old ones.
    pub attempt: Attempt,
}

impl Finished {
    /// Passed or not; `None` for a lesson, which is not judged.
    pub fn verdict(&self) -> Option<Verdict> {
        match &self.attempt.sort {
            Sort::Lesson(_) => None,
            Sort::Exam(rules) => Some(self.outcome.verdict(rules)),
        }
    }
}

/// Everything that is kept of a learner.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Learner {
    standings: BTreeMap<QuestionId, Standing>,
    open: Vec<Attempt>,
    finished: Vec<Finished>,
}

impl Learner {
    /// How the learner stands with a question; `None` if it was never answered.
    pub fn standing(&self, question: &QuestionId) -> Option<&Standing> {
        self.standings.get(question)
    }

    /// All standings, by question.
    pub fn standings(&self) -> impl Iterator<Item = (&QuestionId, &Standing)> {
        self.standings.iter()
    }

    /// The attempt with this id, if it is under way.
    pub fn open(&self, id: AttemptId) -> Option<&Attempt> {
        self.open.iter().find(|attempt| attempt.id == id)
    }

    /// The attempts under way, the one begun last at the end.
    pub fn all_open(&self) -> &[Attempt] {
        &self.open
    }

    /// The attempt of this sort that is under way. There is at most one exam, and one lesson for
    /// each topic.
    pub fn open_like(&self, sort: &Sort) -> Option<&Attempt> {
        self.open.iter().find(|attempt| same_sort(&attempt.sort, sort))
    }

    /// The finished attempts, the newest last.
    pub fn finished(&self) -> &[Finished] {
        &self.finished
    }

    /// The finished attempt with this id.
    pub fn finished_attempt(&self, id: AttemptId) -> Option<&Finished> {
        self.finished.iter().find(|finished| finished.attempt.id == id)
    }

    /// Takes in what happened. An event of an attempt that is not under way changes nothing, so
    /// that a journal read twice, or one with a gap, does no harm.
    pub fn apply(&mut self, event: Event) {
        match event {
            Event::Started(attempt) => self.start(attempt),
            Event::Answered { attempt, place, given, used, at } => {
                if self.is_at(attempt, place, used) {
                    self.answer(attempt, given, at);
                }
            }
            Event::Moved { attempt, place, used } => {
                self.is_at(attempt, place, used);
            }
            Event::Finished { attempt, used, at } => self.finish(attempt, used, at),
            Event::Dropped(id) => self.open.retain(|attempt| attempt.id != id),
        }
    }

    /// Counts time of an attempt under way.
    pub fn spend(&mut self, id: AttemptId, used: Span) {
        if let Some(attempt) = self.open_mut(id) {
            attempt.spend(used);
        }
    }

    fn open_mut(&mut self, id: AttemptId) -> Option<&mut Attempt> {
        self.open.iter_mut().find(|attempt| attempt.id == id)
    }

    fn start(&mut self, attempt: Attempt) {
        if self.open(attempt.id).is_none() && self.finished_attempt(attempt.id).is_none() {
            self.open.retain(|other| !same_sort(&other.sort, &attempt.sort));
            self.open.push(attempt);
        }
    }

    /// Goes to a turn or place, and says whether that could be done: not where an event before it
    /// was lost, for then what follows does not belong to the question that it names.
    fn is_at(&mut self, id: AttemptId, place: u16, used: Span) -> bool {
        let Some(attempt) = self.open_mut(id) else { return false };
        attempt.spend(used);
        attempt.go_to(place);
        attempt.place == place
    }

    fn answer(&mut self, id: AttemptId, given: Given, at: Moment) {
        let Some(attempt) = self.open_mut(id) else { return };
        let lesson = matches!(attempt.sort, Sort::Lesson(_));
        let first = attempt.given_to(given.item).is_none();
        let (item, right) = (given.item, given.points.is_full());
        attempt.answer(given);
        let taken = attempt.given_to(item).is_some();
        if lesson && first && taken {
            let question = attempt.paper[usize::from(item)].question.clone();
            self.count(question, right, at);
        }
    }

    fn finish(&mut self, id: AttemptId, used: Span, at: Moment) {
        let Some(place) = self.open.iter().position(|attempt| attempt.id == id) else {
            return;
        };
        let mut attempt = self.open.remove(place);
        attempt.spend(used);
        if matches!(attempt.sort, Sort::Exam(_)) {
            for given in &attempt.given {
                if let Some(item) = attempt.paper.get(usize::from(given.item)) {
                    self.count(item.question.clone(), given.points.is_full(), at);
                }
            }
        }
        let outcome = Outcome::of(&attempt);
        self.finished.push(Finished { at, outcome, attempt });
        if let Some(old) = self.finished.len().checked_sub(KEPT_TO_REVIEW + 1) {
            self.finished[old].attempt.forget_answers();
        }
    }

    fn count(&mut self, question: QuestionId, right: bool, at: Moment) {
        let standing = self.standings.entry(question).or_insert(Standing {
            seen: 0,
            right: 0,
            last_right: false,
            last: at,
        });
        standing.seen = standing.seen.saturating_add(1);
        standing.right = standing.right.saturating_add(u16::from(right));
        standing.last_right = right;
        standing.last = at;
    }
}

fn same_sort(one: &Sort, other: &Sort) -> bool {
    match (one, other) {
        (Sort::Lesson(one), Sort::Lesson(other)) => one == other,
        (Sort::Exam(_), Sort::Exam(_)) => true,
        _ => false,
    }
}
