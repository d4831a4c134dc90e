//! A learner's record: what was answered, what is under way, what was finished.

use serde::{Deserialize, Serialize};

use super::attempt::{Attempt, AttemptId, Given, Sort};
use super::check::Check;
use super::event::Event;
use super::exam::Outcome;
use super::memory::{Grade, Review};
use super::points::Points;
use super::question::QuestionId;
use super::sorted::Sorted;
use super::time::{Minute, Moment, Span};

/// The questions and answers of so many finished attempts are kept to be looked at again; of older
/// ones the outcome is kept.
const KEPT_TO_REVIEW: usize = 20;

/// Of each question so many answers are kept, the newest ones.
const KEPT_REVIEWS: usize = 24;

/// How a learner stands with one question: the newest answers to it, in the order of time. In a
/// lesson only the first answer counts here: an answer that was read a minute ago is no knowledge
/// yet.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Standing(Vec<Review>);

impl Standing {
    /// The answers, the newest last; at least one in a learner's record.
    pub fn reviews(&self) -> &[Review] {
        &self.0
    }

    /// True where the last answer was right.
    pub fn last_right(&self) -> bool {
        self.0.last().is_some_and(|review| review.grade == Grade::Good)
    }

    /// When the last answer was given.
    pub fn last(&self) -> Minute {
        self.0.last().map_or(Minute(0), |review| review.at)
    }

    /// Takes in an answer, once: each keeps its place in time, and the oldest is let go of when
    /// there are too many.
    pub fn count(&mut self, review: Review) {
        if let Err(place) = self.0.binary_search(&review) {
            self.0.insert(place, review);
        }
        if self.0.len() > KEPT_REVIEWS {
            self.0.remove(0);
        }
    }
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
    pub fn passed(&self) -> Option<bool> {
        match &self.attempt.sort {
            Sort::Lesson(_) | Sort::Practice(_) => None,
            Sort::Exam(exam) => Some(self.outcome.passes(&exam.rules)),
        }
    }

    /// What finished attempts are sorted by.
    pub(super) fn order(&self) -> (Moment, AttemptId) {
        (self.at, self.attempt.id)
    }
}

/// Everything that is kept of a learner.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Learner {
    pub(super) standings: Sorted<QuestionId, Standing>,
    pub(super) open: Vec<Attempt>,
    pub(super) finished: Vec<Finished>,
    pub(super) checks: Sorted<String, Check>,
}

impl Learner {
    /// A record of these parts.
    pub fn of(
        standings: impl Iterator<Item = (QuestionId, Standing)>,
        open: impl Iterator<Item = Attempt>,
        finished: impl Iterator<Item = Finished>,
    ) -> Learner {
        let mut learner = Learner::default();
        standings.for_each(|(question, standing)| learner.standings.insert(question, standing));
        open.for_each(|attempt| learner.lay_out(attempt));
        finished.for_each(|finished| learner.file(finished));
        learner
    }

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

    /// The attempt of this sort that was begun last and is under way. Whoever begins gives up an
    /// older one of the sort; only a merged record may hold several.
    pub fn open_like(&self, sort: &Sort) -> Option<&Attempt> {
        self.open.iter().rfind(|attempt| same_sort(&attempt.sort, sort))
    }

    /// The exam that is under way.
    pub fn open_exam(&self) -> Option<&Attempt> {
        self.open.iter().rfind(|attempt| matches!(attempt.sort, Sort::Exam(_)))
    }

    /// What was found when the list with this id was last gone through.
    pub fn check(&self, list: &str) -> Option<&Check> {
        self.checks.get(list)
    }

    /// All that was found, by list.
    pub fn checks(&self) -> impl Iterator<Item = (&String, &Check)> {
        self.checks.iter()
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
            Event::Marked { attempt, item, marked } => {
                if let Some(attempt) = self.open_mut(attempt) {
                    attempt.mark(item, marked);
                }
            }
            Event::Checked { list, check } => self.checks.insert(list, check),
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
            self.lay_out(attempt);
        }
    }

    /// Puts an attempt to those under way, in the order in which they were begun.
    pub(super) fn lay_out(&mut self, attempt: Attempt) {
        let order = |attempt: &Attempt| (attempt.started, attempt.id);
        let place = self.open.partition_point(|other| order(other) < order(&attempt));
        self.open.insert(place, attempt);
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
        let lesson = !matches!(attempt.sort, Sort::Exam(_));
        let first = attempt.given_to(given.item).is_none();
        let (item, points) = (given.item, given.points);
        attempt.answer(given);
        let taken = attempt.given_to(item).is_some();
        if lesson && first && taken {
            let question = attempt.paper[usize::from(item)].question.clone();
            self.count(question, points, at);
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
                    self.count(item.question.clone(), given.points, at);
                }
            }
        }
        let outcome = Outcome::of(&attempt);
        self.put(Finished { at, outcome, attempt });
        // Where the clock was set back this is not the newest one, and is to be looked at all the same.
        self.forget_old(Some(id));
    }

    /// Puts a finished attempt to the others, and lets go of the answers of those that are too old to be
    /// looked at again.
    pub(super) fn file(&mut self, finished: Finished) {
        let place = self.put(finished);
        // Those before have none any more, but for one that `finish` has left.
        if let Some(old) = self.finished.len().checked_sub(KEPT_TO_REVIEW + 1) {
            self.finished[old].attempt.forget_answers();
            self.finished[place.min(old)].attempt.forget_answers();
        }
    }

    /// Puts a finished attempt to the others, in the order of time; says where.
    fn put(&mut self, finished: Finished) -> usize {
        let order = finished.order();
        let place = self.finished.partition_point(|other| other.order() < order);
        self.finished.insert(place, finished);
        place
    }

    /// Lets go of the answers of all that are too old to be looked at again, but for one.
    pub(super) fn forget_old(&mut self, but: Option<AttemptId>) {
        let old = self.finished.len().saturating_sub(KEPT_TO_REVIEW);
        let old = self.finished.iter_mut().take(old).map(|finished| &mut finished.attempt);
        old.filter(|attempt| Some(attempt.id) != but).for_each(Attempt::forget_answers);
    }

    fn count(&mut self, question: QuestionId, points: Points, at: Moment) {
        let grade = match points {
            points if points.is_full() => Grade::Good,
            Points::ZERO => Grade::Again,
            _ => Grade::Hard,
        };
        self.standings.of(question).count(Review { at: at.minute(), grade });
    }
}

fn same_sort(one: &Sort, other: &Sort) -> bool {
    match (one, other) {
        (Sort::Exam(_), Sort::Exam(_)) => true,
        _ => one == other,
    }
}
