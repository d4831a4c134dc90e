//! Whom to commend (biểu dương), by rules that the trainer sets and that stand on the list.

use super::code::Phase;
use super::handed::Seat;
use super::session::{Round, Session};
use crate::quiz::points::Points;

/// What somebody must have to be on the list; everything that is set must hold.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Terms {
    /// Passed.
    pub passed: bool,
    /// At least so many whole points.
    pub points: u16,
    /// No vital question missed.
    pub no_vital_missed: bool,
    /// Among the best so many by points, with all who have as many points as the last of them; 0 asks for no place.
    pub best: u16,
    /// Among those who gained most from before the hour to after it, so many, counted in the same way; 0 asks for none. Who
    /// took only one of the two gained nothing.
    pub gained: u16,
}

/// Somebody on the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Commended {
    /// Where they sit.
    pub seat: Seat,
    /// Their nickname; empty where they gave none.
    pub name: String,
    /// What they earned.
    pub points: Points,
    /// How many parts of a point more than before the hour; `None` where they did not take both, or had less.
    pub gain: Option<Points>,
    /// True where they passed.
    pub passed: bool,
    /// Vital questions that they missed.
    pub vital_missed: u16,
}

/// Who is on the list: by points, the best first, those with as many by their seats.
pub fn list(session: &Session, terms: Terms) -> Vec<Commended> {
    let all = everybody(session);
    let points = nth(all.iter().map(|it| it.points), terms.best);
    let gain = nth(all.iter().filter_map(|it| it.gain), terms.gained);
    let mut list = all;
    list.retain(|it| {
        (!terms.passed || it.passed)
            && it.points >= Points::whole(terms.points)
            && (!terms.no_vital_missed || it.vital_missed == 0)
            && it.points >= points
            && (terms.gained == 0 || it.gain.is_some_and(|own| own >= gain))
    });
    list.sort_by_key(|it| (core::cmp::Reverse(it.points), it.seat));
    list
}

fn everybody(session: &Session) -> Vec<Commended> {
    let Some(last) = session.last() else { return Vec::new() };
    let before = session.round(Phase::Before).filter(|round| round.code != last.code);
    let counting = last.roll.counting().into_iter();
    counting
        .map(|received| {
            let outcome = received.outcome(&last.paper);
            let seat = received.handed.seat;
            Commended {
                seat,
                name: received.handed.name.clone(),
                points: outcome.points,
                gain: before.and_then(|round| gain(round, seat, outcome.points)),
                passed: outcome.passes(&session.setup.exam.rules),
                vital_missed: outcome.vital_missed,
            }
        })
        .collect()
}

/// What a seat has more than before the hour; `None` where nothing.
fn gain(before: &Round, seat: Seat, after: Points) -> Option<Points> {
    let had = before.roll.of_seat(seat)?.outcome(&before.paper).points;
    after.parts().checked_sub(had.parts()).filter(|more| *more > 0).map(Points::of_parts)
}

/// The points of the one in this place, counted from the best; none at all where no place is asked for or nobody has it.
fn nth(points: impl Iterator<Item = Points>, place: u16) -> Points {
    let mut points: Vec<Points> = points.collect();
    points.sort_by(|one, other| other.cmp(one));
    let place = usize::from(place).checked_sub(1);
    place.and_then(|place| points.get(place)).copied().unwrap_or_default()
}
