//! What a phone needs to hand in to a class: for each round that somebody joined the seat, the nickname, what the key of
//! this phone is made of, and which attempts it was.

use serde::{Deserialize, Serialize};

use super::code::ClassCode;
use super::handed::Seat;
use crate::quiz::attempt::AttemptId;

/// So many rounds are kept, those joined last.
const KEPT: usize = 12;

/// How somebody takes part in a round.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pass {
    /// The round.
    pub round: ClassCode,
    /// Where the person sits.
    pub seat: Seat,
    /// The nickname, a cleaned one; empty where there is none.
    pub name: String,
    /// Drawn by chance for the round: the key that signs what is handed in is made of it.
    pub chance: [u8; 32],
    /// The attempts that were begun, in this order.
    pub attempts: Vec<AttemptId>,
}

impl Pass {
    /// The how manieth attempt of this round it is, from 1 on.
    pub fn nth(&self, attempt: AttemptId) -> u8 {
        let place = self.attempts.iter().position(|known| *known == attempt).unwrap_or_default();
        u8::try_from(place).unwrap_or(u8::MAX).saturating_add(1)
    }
}

/// The rounds that somebody joined on this phone.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Passes(Vec<Pass>);

impl Passes {
    /// All of them, the one joined last at the end.
    pub fn all(&self) -> &[Pass] {
        &self.0
    }

    /// The pass of a round.
    pub fn of_round(&self, round: ClassCode) -> Option<&Pass> {
        self.0.iter().find(|pass| pass.round == round)
    }

    /// The pass of the round that an attempt belongs to; `None` for what no class asked.
    pub fn of_attempt(&self, attempt: AttemptId) -> Option<&Pass> {
        self.0.iter().find(|pass| pass.attempts.contains(&attempt))
    }

    /// Somebody begins this attempt of a round. A round that they joined before keeps its `chance` and its attempts: the
    /// trainer sees that it is the same phone, and the how manieth attempt.
    pub fn begin(
        &mut self,
        round: ClassCode,
        seat: Seat,
        name: &str,
        chance: [u8; 32],
        attempt: AttemptId,
    ) {
        let known = self.0.iter().position(|pass| pass.round == round);
        let known = known.map(|place| self.0.remove(place));
        let (chance, mut attempts) = match known {
            Some(known) => (known.chance, known.attempts),
            None => (chance, Vec::new()),
        };
        attempts.push(attempt);
        self.0.push(Pass { round, seat, name: name.into(), chance, attempts });
        if self.0.len() > KEPT {
            self.0.remove(0);
        }
    }

    /// Somebody sits elsewhere than they said; nothing happens where they did not join this round.
    pub fn move_to(&mut self, round: ClassCode, seat: Seat) {
        if let Some(pass) = self.0.iter_mut().find(|pass| pass.round == round) {
            pass.seat = seat;
        }
    }
}
