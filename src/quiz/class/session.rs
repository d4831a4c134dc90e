//! A class as its trainer prepared it, with what came of it.

use serde::{Deserialize, Serialize};

use super::code::{ClassCode, Phase};
use super::handed::{Seat, asked};
use super::roll::Roll;
use crate::quiz::exam::Preset;
use crate::quiz::paper::Item;
use crate::quiz::question::Bank;
use crate::quiz::time::{Date, Moment};

/// Names a class for ever, on whatever device its file comes to: a number drawn by chance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct SessionId(pub u64);

/// What a trainer says of a class beforehand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Setup {
    /// The unit that it is for, a cleaned text; empty where nobody gave one.
    pub unit: String,
    /// Where it is, a cleaned text; empty where nobody said.
    pub place: String,
    /// On which day.
    pub date: Date,
    /// Seats, from 1 to this number.
    pub seats: Seat,
    /// What is asked, and how it is judged.
    pub exam: Preset,
}

/// One time that the class answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Round {
    /// Its code, and with it when it is asked.
    pub code: ClassCode,
    /// The paper, as it was drawn when the class was prepared: a question that goes stale later changes no result.
    pub paper: Vec<Item>,
    /// What came in.
    pub roll: Roll,
}

/// A class.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Session {
    /// Its name.
    pub id: SessionId,
    /// When it was prepared.
    pub made: Moment,
    /// What was said of it.
    pub setup: Setup,
    /// The times that it answers, at most one before the hour and one after it, in this order.
    pub rounds: Vec<Round>,
}

impl Session {
    /// The round that is asked then.
    pub fn round(&self, phase: Phase) -> Option<&Round> {
        self.rounds.iter().find(|round| round.code.phase == phase)
    }

    /// The round that is asked then, to be written into.
    pub fn round_mut(&mut self, phase: Phase) -> Option<&mut Round> {
        self.rounds.iter_mut().find(|round| round.code.phase == phase)
    }

    /// The round by which the class is judged: after the hour, or the only one; the one before it as long as nobody has
    /// handed in afterwards.
    pub fn last(&self) -> Option<&Round> {
        let answered = self.rounds.iter().rev().find(|round| !round.roll.all().is_empty());
        answered.or(self.rounds.last())
    }

    /// Takes in what another copy of this class has: the results that this one lacks. False where a round has another
    /// paper there, or a question is gone from `banks`; of that round nothing is taken in.
    pub fn merge(&mut self, other: &Session, banks: &[&Bank]) -> bool {
        let mut whole = self.rounds.len() == other.rounds.len();
        for theirs in &other.rounds {
            let ours = self.rounds.iter_mut().find(|ours| ours.code == theirs.code);
            let Some(ours) = ours.filter(|ours| ours.paper == theirs.paper) else {
                whole = false;
                continue;
            };
            match asked(&ours.paper, banks) {
                Some(asked) => ours.roll.merge(&theirs.roll, &asked),
                None => whole &= ours.roll == theirs.roll,
            }
        }
        whole
    }
}
