//! What came of a class: who passed, and the figures of its papers. Pages, files and sheets of paper all tell what
//! stands here. Marks are those that were kept when a result came in, so a bank that is corrected later, or has lost a
//! question, changes nobody's result.

mod offered;

pub use offered::{can_have_dead, find, words_of};

use super::code::Phase;
use super::handed::{Received, Seat, Told, Way};
use super::session::{Round, Session};
use crate::quiz::analysis::gain::between;
use crate::quiz::analysis::{Analysis, Asked, Gains, Missed, Reply, Sheet, Sitting};
use crate::quiz::answer::Answer;
use crate::quiz::exam::Reason;
use crate::quiz::paper::Item;
use crate::quiz::points::Points;
use crate::quiz::question::Bank;
use crate::quiz::time::Span;

/// The objective of a question that no bank has any more.
const NO_OBJECTIVE: u16 = u16::MAX;
/// So many of the most missed questions are gone through with the class.
pub const MOST_MISSED: usize = 3;

/// What came of one round.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// When it was asked.
    pub phase: Phase,
    /// Seats that there were.
    pub seats: Seat,
    /// The paper.
    pub paper: Vec<Item>,
    /// Everybody whose result counts, by seat.
    pub people: Vec<Person>,
    /// The figures of the paper.
    pub figures: Analysis,
}

/// What came of one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// Where they sat.
    pub seat: Seat,
    /// Their nickname; may be empty.
    pub name: String,
    /// What was earned in all.
    pub points: Points,
    /// What was earned at each question.
    pub marks: Vec<Points>,
    /// Why it was not passed; nothing where it was.
    pub reasons: Vec<Reason>,
    /// The time that was used.
    pub used: Span,
    /// How the result came.
    pub way: Way,
    /// What else there is to say.
    pub notes: Vec<Note>,
}

/// What there is to say of a result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Note {
    /// The seat has a higher number than there are seats.
    Outside,
    /// Of some answers only the marks are known.
    MarksOnly,
    /// It is not the first attempt of this phone, but this one.
    Attempt(u8),
    /// Twice the time was taken.
    DoubleTime,
    /// So many other results of this seat do not count.
    Others(u16),
}

/// How many people earned so many whole points, rounded down.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Bar {
    /// Of them, those who passed.
    pub passed: u32,
    /// Those who did not.
    pub failed: u32,
}

/// How well a question tells those who know from those who do not: steps of the discrimination index, as Moodle
/// names them (<https://docs.moodle.org/en/Quiz_statistics_report>).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tells {
    /// Below −0.05: those who know the rest do worse here.
    Backwards,
    /// Below 0.05.
    Nothing,
    /// Below 0.3.
    Little,
    /// Below 0.5.
    Enough,
    /// From 0.5 on.
    Well,
}

impl Tells {
    /// The step of this index.
    pub fn of(discrimination: f64) -> Tells {
        match discrimination {
            at if at < -0.05 => Tells::Backwards,
            at if at < 0.05 => Tells::Nothing,
            at if at < 0.3 => Tells::Little,
            at if at < 0.5 => Tells::Enough,
            _ => Tells::Well,
        }
    }
}

impl Report {
    /// What came of this round of the class.
    pub fn of(session: &Session, round: &Round, banks: &[&Bank]) -> Report {
        let rules = &session.setup.exam.rules;
        let person = |received: &&Received| {
            let outcome = received.outcome(&round.paper);
            Person {
                seat: received.handed.seat,
                name: received.handed.name.clone(),
                points: outcome.points,
                marks: received.points.clone(),
                reasons: outcome.reasons(rules),
                used: received.handed.used,
                way: received.way,
                notes: notes(received, session, round),
            }
        };
        let answered = Answered::of(session, round, banks);
        let sheets: Vec<Sheet> = answered.seats.into_iter().map(|(_, sheet)| sheet).collect();
        Report {
            phase: round.code.phase,
            seats: session.setup.seats,
            paper: round.paper.clone(),
            people: round.roll.counting().iter().map(person).collect(),
            figures: Analysis::of(&answered.asked, &sheets),
        }
    }

    /// What came of each round that anybody handed in to, in the order of the rounds.
    pub fn all(session: &Session, banks: &[&Bank]) -> Vec<Report> {
        let rounds = session.rounds.iter().filter(|round| !round.roll.counting().is_empty());
        rounds.map(|round| Report::of(session, round, banks)).collect()
    }

    /// The questions that are gone through with the class.
    pub fn most_missed(&self) -> Vec<Missed> {
        self.figures.most_missed(MOST_MISSED)
    }

    /// How many earned how much: from no whole point to as many as there are questions.
    pub fn bars(&self) -> Vec<Bar> {
        let mut bars = vec![Bar::default(); self.paper.len() + 1];
        for person in &self.people {
            let points = (person.points.parts() / Points::ONE.parts()) as usize;
            let Some(bar) = bars.get_mut(points) else { continue };
            match person.reasons.is_empty() {
                true => bar.passed += 1,
                false => bar.failed += 1,
            }
        }
        bars
    }

    /// Seats of which nothing counts, as first and last of each run.
    pub fn missing(&self) -> Vec<(Seat, Seat)> {
        let mut runs: Vec<(Seat, Seat)> = Vec::new();
        for seat in 1..=self.seats {
            if self.people.binary_search_by_key(&seat, |person| person.seat).is_ok() {
                continue;
            }
            match runs.last_mut() {
                Some((_, last)) if *last + 1 == seat => *last = seat,
                _ => runs.push((seat, seat)),
            }
        }
        runs
    }
}

/// What a class gained from the round before the hour to the one after it; `None` where one of them has no results.
pub fn gains(session: &Session, banks: &[&Bank]) -> Option<Gains> {
    let answered = |phase| {
        let round = session.round(phase)?;
        Some(Answered::of(session, round, banks)).filter(|answered| !answered.seats.is_empty())
    };
    let (before, after) = (answered(Phase::Before)?, answered(Phase::After)?);
    Some(between(before.sitting(), after.sitting()))
}

fn notes(received: &Received, session: &Session, round: &Round) -> Vec<Note> {
    let handed = &received.handed;
    let outside = (handed.seat > session.setup.seats).then_some(Note::Outside);
    let marks = handed.told.iter().any(|told| matches!(told, Told::Marks(_)));
    let nth = handed.origin.map(|origin| origin.nth).filter(|nth| *nth > 1);
    let same = |other: &&Received| !other.counts && other.handed.seat == handed.seat;
    let others = round.roll.all().iter().filter(same).count() as u16;
    [
        outside,
        marks.then_some(Note::MarksOnly),
        nth.map(Note::Attempt),
        handed.double_time.then_some(Note::DoubleTime),
        (others > 0).then_some(Note::Others(others)),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// A round as its figures are made of it.
struct Answered {
    asked: Vec<Asked>,
    seats: Vec<(Seat, Sheet)>,
}

impl Answered {
    fn of(session: &Session, round: &Round, banks: &[&Bank]) -> Answered {
        let rules = &session.setup.exam.rules;
        let sheet = |received: &&Received| {
            let told = received.handed.told.iter().zip(&received.points);
            let sheet = Sheet {
                replies: told.map(|(told, points)| reply(told, *points)).collect(),
                passed: received.outcome(&round.paper).passes(rules),
            };
            (received.handed.seat, sheet)
        };
        Answered {
            asked: round.paper.iter().map(|item| asked(banks, item)).collect(),
            seats: round.roll.counting().iter().map(sheet).collect(),
        }
    }

    fn sitting(&self) -> Sitting<'_> {
        Sitting { asked: &self.asked, seats: &self.seats }
    }
}

fn reply(told: &Told, points: Points) -> Reply {
    let answer = match told {
        Told::Answer(answer) => Some(answer.clone()),
        Told::Nothing | Told::Marks(_) => None,
    };
    Reply { points, answer, answered: *told != Told::Nothing }
}

fn asked(banks: &[&Bank], item: &Item) -> Asked {
    let found = find(banks, item);
    let (objective, choices, key) = found.map_or_else(
        || (NO_OBJECTIVE, Vec::new(), Answer::nothing()),
        |(_, question)| {
            let choices = offered::choices(question, item);
            (question.objective, choices, question.kind.key())
        },
    );
    Asked { topic: item.topic.clone(), objective, choices, key, full: Points::ONE }
}
