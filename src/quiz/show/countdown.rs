//! The clock that a trainer may start for a question. It takes no points from anybody: when it has run out it
//! says so, and that is all.

use serde::{Deserialize, Serialize};

/// A clock that counts whole seconds down.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Countdown {
    seconds: u16,
    left: Option<u16>,
    runs: bool,
}

impl Default for Countdown {
    fn default() -> Countdown {
        Countdown { seconds: Countdown::CHOICES[1], left: None, runs: false }
    }
}

impl Countdown {
    /// What can be chosen, in seconds.
    pub const CHOICES: [u16; 5] = [15, 30, 60, 90, 120];

    /// What it counts from, in seconds.
    pub fn seconds(&self) -> u16 {
        self.seconds
    }

    /// The next of [`Countdown::CHOICES`], from the last to the first. A clock that is shown begins anew.
    pub fn choose_next(&mut self) {
        let at = Countdown::CHOICES.iter().position(|seconds| *seconds == self.seconds);
        let next = at.map_or(0, |at| (at + 1) % Countdown::CHOICES.len());
        self.seconds = Countdown::CHOICES.get(next).copied().unwrap_or(self.seconds);
        self.left = self.left.map(|_| self.seconds);
    }

    /// What is left, in seconds; `None` where no clock is shown.
    pub fn left(&self) -> Option<u16> {
        self.left
    }

    /// True while it counts.
    pub fn runs(&self) -> bool {
        self.runs
    }

    /// Starts it, stops it where it stands, lets it go on, and takes it away once it has run out.
    pub fn toggle(&mut self) {
        match self.left {
            Some(0) => self.stop(),
            Some(_) => self.runs = !self.runs,
            None => (self.left, self.runs) = (Some(self.seconds), true),
        }
    }

    /// Takes it away.
    pub fn stop(&mut self) {
        (self.left, self.runs) = (None, false);
    }

    /// A second has passed; true where it changed anything.
    pub fn tick(&mut self) -> bool {
        let Some(left) = self.left.filter(|_| self.runs) else { return false };
        self.left = Some(left.saturating_sub(1));
        self.runs = left > 1;
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_counts_to_nothing_and_stands() {
        let mut clock = Countdown::default();
        assert!(!clock.tick() && clock.left().is_none());
        clock.toggle();
        assert_eq!(clock.left(), Some(30));
        assert!((0..30).all(|_| clock.tick()));
        assert_eq!((clock.left(), clock.runs()), (Some(0), false));
        assert!(!clock.tick());
        clock.toggle();
        assert_eq!(clock.left(), None);
    }

    #[test]
    fn it_stops_and_goes_on_where_it_stood() {
        let mut clock = Countdown::default();
        clock.toggle();
        clock.tick();
        clock.toggle();
        assert!(!clock.tick());
        assert_eq!(clock.left(), Some(29));
        clock.toggle();
        clock.tick();
        assert_eq!(clock.left(), Some(28));
    }

    #[test]
    fn its_length_goes_round_and_a_shown_clock_begins_anew() {
        let mut clock = Countdown::default();
        clock.toggle();
        clock.tick();
        clock.choose_next();
        assert_eq!(clock.left(), Some(60));
        (1..Countdown::CHOICES.len()).for_each(|_| clock.choose_next());
        assert_eq!(clock.seconds(), 30);
    }
}
