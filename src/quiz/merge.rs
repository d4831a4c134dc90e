//! Two records of one person, from two devices or two tabs, brought together. Nothing is added up:
//! what both know counts once. So it does not matter who takes in whom, in which order, or how often
//! (commutative, associative, idempotent; `tests/merging.rs`).

use serde::Serialize;

use super::attempt::Attempt;
use super::learner::{Finished, Learner};
use super::time::Moment;

impl Learner {
    /// Takes in everything that `other` knows.
    pub fn merge(&mut self, other: Learner) {
        for (question, standing) in other.standings {
            let known = self.standings.of(question);
            standing.reviews().iter().for_each(|review| known.count(*review));
        }
        for finished in other.finished {
            self.merge_finished(finished);
        }
        self.forget_old(None);
        for attempt in other.open {
            self.merge_open(attempt);
        }
        let finished = &self.finished;
        let ended = |id| finished.iter().any(|finished| finished.attempt.id == id);
        self.open.retain(|attempt| !ended(attempt.id));
        for (list, check) in other.checks {
            if self.checks.get(&list).is_none_or(|known| *known < check) {
                self.checks.insert(list, check);
            }
        }
    }

    /// An attempt that was ended on both sides counts once: as it was ended last. One of them may
    /// have let go of its answers.
    fn merge_finished(&mut self, other: Finished) {
        let same = |known: &Finished| known.attempt.id == other.attempt.id;
        if let Some(place) = self.finished.iter().position(same) {
            if rank(&self.finished[place]) >= rank(&other) {
                return;
            }
            self.finished.remove(place);
        }
        self.file(other);
    }

    /// Of an attempt that is under way on both sides the one counts that got further.
    fn merge_open(&mut self, other: Attempt) {
        let further = |attempt: &Attempt| (attempt.used, attempt.given.len(), bytes(attempt));
        if let Some(place) = self.open.iter().position(|known| known.id == other.id) {
            if further(&self.open[place]) >= further(&other) {
                return;
            }
            self.open.remove(place);
        }
        self.lay_out(other);
    }
}

/// Which of two ends of one attempt counts: the later one; then, so that the order of merging does
/// not matter, one of them by its bytes, and of two that are the same the one that has its answers.
fn rank(finished: &Finished) -> (Moment, Vec<u8>, Vec<u8>) {
    let mut bare = finished.clone();
    bare.attempt.forget_answers();
    (finished.at, bytes(&bare), bytes(finished))
}

/// A value as bytes, to have an order among values that have none of their own.
fn bytes(value: &impl Serialize) -> Vec<u8> {
    postcard::to_allocvec(value).unwrap_or_default()
}
