//! What a trainer's device took in of one round: each seat once, whatever comes again.

use serde::{Deserialize, Serialize};

use super::handed::{Asked, Handed, Received, Seat};
use super::short_code;

/// What became of a result that came in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taken {
    /// It is the first of its seat, and counts.
    New,
    /// It was here already; nothing changed but how often it came.
    Known,
    /// The seat has another one that counts: the trainer decides.
    Second,
    /// Of a phone that has handed in for another seat, or the same attempt with other answers: it does not count before the
    /// trainer says so.
    Copied,
    /// There are [`Roll::MOST`] already: it was not taken in.
    Full,
}

/// What was taken in, in the order in which it came.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Roll(Vec<Received>);

impl Roll {
    /// Results that one roll holds; more would be no class.
    pub const MOST: usize = 1_500;

    /// What was taken in elsewhere, and judged there.
    pub fn of(received: Vec<Received>) -> Roll {
        Roll(received)
    }

    /// All of it, in the order in which it came.
    pub fn all(&self) -> &[Received] {
        &self.0
    }

    /// What counts, by seat.
    pub fn counting(&self) -> Vec<&Received> {
        let mut counting: Vec<&Received> =
            self.0.iter().filter(|received| received.counts).collect();
        counting.sort_by_key(|received| received.handed.seat);
        counting
    }

    /// What counts of a seat.
    pub fn of_seat(&self, seat: Seat) -> Option<&Received> {
        self.0.iter().find(|received| received.counts && received.handed.seat == seat)
    }

    /// Takes in what came; whether it counts is decided here and not by whoever brings it.
    pub fn take(&mut self, received: Received, asked: &[Asked<'_>]) -> Taken {
        if let Some(place) = self.place_of(&received.handed, asked) {
            if let Some(known) = self.0.get_mut(place) {
                known.again = known.again.saturating_add(1);
            }
            return self.learn(place, received);
        }
        let copied = self.is_copied(&received.handed);
        let taken = match (copied, self.of_seat(received.handed.seat)) {
            _ if self.0.len() >= Roll::MOST => return Taken::Full,
            (true, _) => Taken::Copied,
            (false, Some(_)) => Taken::Second,
            (false, None) => Taken::New,
        };
        self.0.push(Received { counts: taken == Taken::New, ..received });
        taken
    }

    /// Where this result is, if it is here already.
    fn place_of(&self, handed: &Handed, asked: &[Asked<'_>]) -> Option<usize> {
        self.0.iter().position(|known| is_same(known, handed, asked))
    }

    /// True where that phone has handed in the same attempt, or what counts of another seat.
    fn is_copied(&self, handed: &Handed) -> bool {
        let Some(own) = handed.origin else { return false };
        self.0.iter().any(|known| {
            let elsewhere = known.counts && known.handed.seat != handed.seat;
            known.handed.origin.is_some_and(|origin| {
                origin.device == own.device && (origin.attempt == own.attempt || elsewhere)
            })
        })
    }

    /// Takes what a full code says more than a short one of the same result: which phone, and every answer. It may turn out
    /// to be the phone that has handed in for another seat.
    fn learn(&mut self, place: usize, received: Received) -> Taken {
        let copied = self.is_copied(&received.handed);
        match self.0.get_mut(place) {
            Some(known) if known.handed.origin.is_none() && received.handed.origin.is_some() => {
                known.handed = received.handed;
                known.points = received.points;
                known.counts &= !copied;
                if copied { Taken::Copied } else { Taken::Known }
            }
            _ => Taken::Known,
        }
    }

    /// Lets the result at this place of [`Roll::all`] count, and no other of its seat.
    pub fn choose(&mut self, place: usize) {
        let Some(seat) = self.0.get(place).map(|received| received.handed.seat) else { return };
        for (at, received) in self.0.iter_mut().enumerate() {
            if received.handed.seat == seat {
                received.counts = at == place;
            }
        }
    }

    /// Takes out the result at this place of [`Roll::all`].
    pub fn remove(&mut self, place: usize) {
        if place < self.0.len() {
            self.0.remove(place);
        }
    }

    /// Takes in what another tab, or the device that was used before, has of the same round. What counts here goes on
    /// counting; of a seat that has nothing here, what the trainer let count there.
    pub fn merge(&mut self, other: &Roll, asked: &[Asked<'_>]) {
        let (counting, waiting): (Vec<_>, Vec<_>) = other.0.iter().partition(|it| it.counts);
        for received in counting.into_iter().chain(waiting) {
            match self.place_of(&received.handed, asked) {
                Some(place) => self.learn(place, received.clone()),
                None => self.take(received.clone(), asked),
            };
        }
    }
}

/// True where this is the result that is known already, whichever way it came: of the same phone the same attempt, seat and
/// answers; where one of the two says nothing of its phone, of the same seat the same answers.
fn is_same(known: &Received, handed: &Handed, asked: &[Asked<'_>]) -> bool {
    let known = &known.handed;
    if known.seat != handed.seat {
        return false;
    }
    match (&known.origin, &handed.origin) {
        (Some(one), Some(other)) => {
            one.device == other.device && one.attempt == other.attempt && known.told == handed.told
        }
        _ => {
            short_code::shortened(&known.told, asked) == short_code::shortened(&handed.told, asked)
        }
    }
}
