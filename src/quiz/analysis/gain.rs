//! What a class gained between two papers, one before the session and one after it.
//!
//! Normalised gain: g = (after − before) ÷ (1 − before), both being means of the class, as shares of what
//! could be earned: how much of what was still to be learned was learned (R. R. Hake, "Interactive-engagement
//! versus traditional methods", American Journal of Physics 66, 1998). Only those who took both papers
//! count: who left early or came late would change the means without anybody having learned.

use super::marks::Marks;
use super::topics::{Objectives, Places, all, places};
use super::{Asked, Sheet, share};
use crate::quiz::question::TopicId;

/// One paper and who answered it.
#[derive(Clone, Copy, Debug)]
pub struct Sitting<'a> {
    /// What was asked.
    pub asked: &'a [Asked],
    /// Each seat and its sheet.
    pub seats: &'a [(u16, Sheet)],
}

/// What was gained.
#[derive(Clone, Debug, PartialEq)]
pub struct Gains {
    /// Seats that answered both papers: every gain is theirs.
    pub both: u32,
    /// Seats that answered only the paper before.
    pub only_before: u32,
    /// Seats that answered only the paper after.
    pub only_after: u32,
    /// Seats that stand twice before or after: nobody knows who sat there, so they count nowhere else.
    pub unclear: u32,
    /// On the whole paper. `None` where nobody took both.
    pub whole: Option<Gain>,
    /// In each topic that both papers ask about, sorted by its id.
    pub topics: Vec<TopicGain>,
}

/// The gain in one topic.
#[derive(Clone, Debug, PartialEq)]
pub struct TopicGain {
    /// Which.
    pub topic: TopicId,
    /// In the topic. `None` where nobody took both papers.
    pub gain: Option<Gain>,
    /// In each of its objectives that both papers ask about, sorted.
    pub objectives: Vec<ObjectiveGain>,
}

/// The gain in one objective.
#[derive(Clone, Debug, PartialEq)]
pub struct ObjectiveGain {
    /// Which: its place in the objectives of the topic's bank.
    pub objective: u16,
    /// In the objective. `None` where nobody took both papers.
    pub gain: Option<Gain>,
}

/// A gain in figures.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Gain {
    /// What was earned before ÷ what could be; 0 to 1.
    pub before: f64,
    /// What was earned after ÷ what could be; 0 to 1.
    pub after: f64,
    /// Raw gain: after − before; −1 to 1.
    pub raw: f64,
    /// Normalised gain: (after − before) ÷ (1 − before); at most 1, and below 0 where it became worse. `None`
    /// where all was right before: there was nothing to gain.
    pub normalised: Option<f64>,
}

/// What was gained from one sitting to another.
pub fn between(before: Sitting, after: Sitting) -> Gains {
    let (first, second) = (before.places(), after.places());
    let mut gains = Gains {
        both: 0,
        only_before: 0,
        only_after: 0,
        unclear: 0,
        whole: None,
        topics: Vec::new(),
    };
    let (mut sheets_before, mut sheets_after) = (Vec::new(), Vec::new());
    for (seat, places) in &first {
        match (places.as_slice(), find(&second, *seat)) {
            ([one], [other]) => {
                gains.both += 1;
                sheets_before.extend(before.seats.get(*one).map(|(_, sheet)| sheet.clone()));
                sheets_after.extend(after.seats.get(*other).map(|(_, sheet)| sheet.clone()));
            }
            ([_], []) => gains.only_before += 1,
            _ => gains.unclear += 1,
        }
    }
    for (_, places) in second.iter().filter(|(seat, _)| find(&first, *seat).is_empty()) {
        match places.as_slice() {
            [_] => gains.only_after += 1,
            _ => gains.unclear += 1,
        }
    }
    let before = Side::of(before.asked, &sheets_before);
    let after = Side::of(after.asked, &sheets_after);
    gains.whole = gain(before.whole(), after.whole());
    gains.topics = topics(&before, &after);
    gains
}

impl Sitting<'_> {
    /// Each seat with the places of its sheets, sorted.
    fn places(&self) -> Vec<(u16, Vec<usize>)> {
        let mut places: Vec<(u16, Vec<usize>)> = Vec::new();
        for (place, (seat, _)) in self.seats.iter().enumerate() {
            match places.binary_search_by_key(seat, |(other, _)| *other) {
                Ok(at) => places[at].1.push(place),
                Err(at) => places.insert(at, (*seat, vec![place])),
            }
        }
        places
    }
}

fn find(seats: &[(u16, Vec<usize>)], seat: u16) -> &[usize] {
    let at = seats.binary_search_by_key(&seat, |(other, _)| *other);
    at.ok().and_then(|at| seats.get(at)).map_or(&[], |(_, places)| places.as_slice())
}

/// One of the two papers, answered by those who took both.
struct Side<'a> {
    marks: Marks,
    topics: Places<'a>,
}

/// What was earned, and what could be.
type Earned = (i128, i128);

impl<'a> Side<'a> {
    fn of(asked: &'a [Asked], sheets: &[Sheet]) -> Side<'a> {
        Side { marks: Marks::of(asked, sheets), topics: places(asked) }
    }

    fn whole(&self) -> Earned {
        self.marks.together(&(0..self.marks.questions()).collect::<Vec<usize>>())
    }
}

fn topics(before: &Side, after: &Side) -> Vec<TopicGain> {
    let gained = |first: &[usize], second: &[usize]| {
        gain(before.marks.together(first), after.marks.together(second))
    };
    let topic = |(topic, objectives): &(&TopicId, Objectives)| {
        let (_, others) = after.topics.iter().find(|(other, _)| other == topic)?;
        let objective = |(objective, places): &(u16, Vec<usize>)| {
            let (_, other) = others.iter().find(|(other, _)| other == objective)?;
            Some(ObjectiveGain { objective: *objective, gain: gained(places, other) })
        };
        Some(TopicGain {
            topic: (*topic).clone(),
            gain: gained(&all(objectives), &all(others)),
            objectives: objectives.iter().filter_map(objective).collect(),
        })
    };
    before.topics.iter().filter_map(topic).collect()
}

fn gain((before, could): Earned, (after, could_after): Earned) -> Option<Gain> {
    let more = after * could - before * could_after;
    Some(Gain {
        before: share(before, could)?,
        after: share(after, could_after)?,
        raw: share(more, could * could_after)?,
        normalised: share(more, (could - before) * could_after),
    })
}

#[cfg(test)]
mod tests {
    use super::super::samples::{asked, sheet};
    use super::*;

    fn counts(before: &[u16], after: &[u16]) -> [u32; 4] {
        let asked = [asked("a")];
        let seats = |seats: &[u16]| seats.iter().map(|seat| (*seat, sheet("a"))).collect();
        let (before, after): (Vec<_>, Vec<_>) = (seats(before), seats(after));
        let sitting = |seats| Sitting { asked: &asked, seats };
        let gains = between(sitting(&before), sitting(&after));
        [gains.both, gains.only_before, gains.only_after, gains.unclear]
    }

    #[test]
    fn each_seat_is_counted_in_one_place() {
        assert_eq!(counts(&[3, 1, 2], &[2, 9, 1]), [2, 1, 1, 0]);
        assert_eq!(counts(&[1, 1], &[1]), [0, 0, 0, 1]);
        assert_eq!(counts(&[1], &[1, 1]), [0, 0, 0, 1]);
        assert_eq!(counts(&[1, 1], &[]), [0, 0, 0, 1]);
        assert_eq!(counts(&[], &[4, 4, 5]), [0, 0, 1, 1]);
        assert_eq!(counts(&[], &[]), [0, 0, 0, 0]);
    }

    #[test]
    fn who_took_one_paper_only_changes_no_mean() {
        let asked = [asked("a")];
        let before = [(1, sheet("b")), (2, sheet("a")), (3, sheet("b"))];
        let after = [(1, sheet("a")), (3, sheet("b")), (4, sheet("a"))];
        let gains = between(
            Sitting { asked: &asked, seats: &before },
            Sitting { asked: &asked, seats: &after },
        );
        let gain = Gain { before: 0.0, after: 0.5, raw: 0.5, normalised: Some(0.5) };
        assert_eq!(gains.whole, Some(gain));
        assert_eq!(gains.topics[0].objectives[0].gain, Some(gain));
    }
}
