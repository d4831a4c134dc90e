//! Taking in what was handed in, on the trainer's device: marked there, and only then on the roll.

use super::code::Phase;
use super::handed::{Handed, Received, Seat, Way, asked};
use super::roll::{Roll, Taken};
use super::session::Session;
use crate::quiz::points::Points;
use crate::quiz::question::Bank;
use crate::quiz::time::Moment;

/// What came of something that was taken in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Intake {
    /// Its seat.
    pub seat: Seat,
    /// What it earned.
    pub points: Points,
    /// Whether it was new.
    pub taken: Taken,
    /// True for a seat that the class does not have: it counts, and is pointed out.
    pub beyond: bool,
}

/// Why nothing was taken in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotIn {
    /// The class has no such round.
    Round,
    /// A question of the paper is gone from the banks: nobody can mark it here.
    Question,
    /// It does not answer this paper.
    Paper,
    /// The roll holds [`Roll::MOST`] results.
    Full,
}

/// Marks what was handed in and takes it in.
///
/// # Errors
/// [`NotIn`]; then nothing has changed.
pub fn take(
    session: &mut Session,
    phase: Phase,
    handed: Handed,
    way: Way,
    at: Moment,
    banks: &[&Bank],
) -> Result<Intake, NotIn> {
    let seats = session.setup.seats;
    let round = session.round_mut(phase).ok_or(NotIn::Round)?;
    let asked = asked(&round.paper, banks).ok_or(NotIn::Question)?;
    (handed.told.len() == asked.len()).then_some(()).ok_or(NotIn::Paper)?;
    let (seat, points) = (handed.seat, handed.points(&asked));
    let sum = points.iter().fold(Points::ZERO, |mut sum, points| {
        sum += *points;
        sum
    });
    let received = Received { handed, points, way, at, again: 0, counts: true };
    match round.roll.take(received, &asked) {
        Taken::Full => Err(NotIn::Full),
        taken => Ok(Intake { seat, points: sum, taken, beyond: seat > seats }),
    }
}

/// Results of a round that wait for the trainer: each with its place on the roll.
pub fn waiting(roll: &Roll) -> Vec<(usize, &Received)> {
    roll.all().iter().enumerate().filter(|(_, received)| !received.counts).collect()
}
