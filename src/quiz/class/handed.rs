//! What one phone hands in, and what becomes of it on the trainer's device: the answers are marked again from the
//! trainer's own banks, so a score that somebody made up is worth nothing.

use serde::{Deserialize, Serialize};

use crate::quiz::answer::Answer;
use crate::quiz::attempt::{Attempt, AttemptId};
use crate::quiz::exam::Outcome;
use crate::quiz::kind::Kind;
use crate::quiz::paper::Item;
use crate::quiz::points::Points;
use crate::quiz::question::{Bank, Question};
use crate::quiz::time::{Moment, Span};

/// The number of a seat, from 1 on.
pub type Seat = u16;
/// The highest number of a seat.
pub const LAST_SEAT: Seat = 500;

/// What is told of the answer to one question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Told {
    /// Nothing was answered.
    Nothing,
    /// This.
    Answer(Answer),
    /// A short code had room for the marks only.
    Marks(Points),
}

impl Told {
    /// What is told of an answer.
    pub fn of(answer: &Answer) -> Told {
        if answer.is_empty() { Told::Nothing } else { Told::Answer(answer.clone()) }
    }

    /// What it earns.
    pub fn points(&self, kind: &Kind) -> Points {
        match self {
            Told::Nothing => Points::ZERO,
            Told::Answer(answer) => kind.grade(answer),
            Told::Marks(points) => (*points).min(Points::ONE),
        }
    }
}

/// Which phone, and which attempt on it: a key that the phone made for the round, and the attempt that it signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Origin {
    /// The phone's public key.
    pub device: [u8; 32],
    /// The attempt.
    pub attempt: AttemptId,
    /// The how manieth attempt of this phone in this round, from 1 on.
    pub nth: u8,
}

/// What one phone hands in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Handed {
    /// Where the person sits.
    pub seat: Seat,
    /// The nickname that they typed, a cleaned one; empty where they did not.
    pub name: String,
    /// What is told of each question, in the order of the paper.
    pub told: Vec<Told>,
    /// The time that was used.
    pub used: Span,
    /// True where the person took twice the time.
    pub double_time: bool,
    /// Which phone and attempt; `None` where a short code or a sheet of paper says nothing of it.
    pub origin: Option<Origin>,
}

/// How something was taken in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Way {
    /// By the camera.
    Filmed,
    /// A code was typed.
    Typed,
    /// Codes were pasted.
    Pasted,
    /// A picture of a code was read.
    Pictured,
    /// From a sheet of paper.
    Paper,
}

/// What was taken in of one attempt.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Received {
    /// What was handed in.
    pub handed: Handed,
    /// What it earned when it was taken in, question by question. Kept: a bank that is corrected later does not change
    /// anybody's result.
    pub points: Vec<Points>,
    /// How it came.
    pub way: Way,
    /// When it came first.
    pub at: Moment,
    /// How often it came again.
    pub again: u16,
    /// True where it counts: of each seat one does.
    pub counts: bool,
}

impl Handed {
    /// What an attempt hands in.
    pub fn of(
        attempt: &Attempt,
        seat: Seat,
        name: String,
        origin: Origin,
        double_time: bool,
    ) -> Handed {
        let told = (0..attempt.paper.len() as u16).map(|place| {
            attempt.given_to(place).map_or(Told::Nothing, |given| Told::of(&given.answer))
        });
        let told = told.collect();
        Handed { seat, name, told, used: attempt.used, double_time, origin: Some(origin) }
    }

    /// What it earns, question by question, as these questions say.
    pub fn points(&self, asked: &[Asked<'_>]) -> Vec<Points> {
        let told = self.told.iter().zip(asked);
        told.map(|(told, asked)| told.points(&asked.question.kind)).collect()
    }
}

impl Received {
    /// What came of it: the sum over the questions, as for every exam.
    pub fn outcome(&self, paper: &[Item]) -> Outcome {
        let mut outcome = Outcome::default();
        for (item, points) in paper.iter().zip(&self.points) {
            outcome.add(item, *points);
        }
        outcome
    }
}

/// A question of a paper, as a bank has it.
#[derive(Clone, Copy, Debug)]
pub struct Asked<'a> {
    /// Its place on the paper.
    pub item: &'a Item,
    /// Its bank.
    pub bank: &'a Bank,
    /// The question.
    pub question: &'a Question,
}

/// The questions of a paper; `None` where a bank has lost one.
pub fn asked<'a>(paper: &'a [Item], banks: &[&'a Bank]) -> Option<Vec<Asked<'a>>> {
    let find = |item: &'a Item| {
        let bank = banks.iter().find(|bank| bank.topic == item.topic)?;
        Some(Asked { item, bank, question: bank.question(&item.question)? })
    };
    paper.iter().map(find).collect()
}
