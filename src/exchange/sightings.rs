//! Codes that a camera sees: the same one in many pictures in a row, of which only the first is news.

use crate::quiz::time::Moment;

/// For so long a code may be out of sight without being new when it comes back: a hand trembles, a frame is
/// blurred. In milliseconds.
const PAUSE: u64 = 3_000;

/// What was seen lately.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sightings {
    /// Texts, and when each was last seen.
    seen: Vec<(String, Moment)>,
}

impl Sightings {
    /// Notes that this text is to be seen now; whether it was not to be seen in the last three seconds.
    pub fn is_new(&mut self, text: &str, now: Moment) -> bool {
        // A clock that was put back forgets everything: better told twice than never again.
        self.seen.retain(|(_, last)| now.0.checked_sub(last.0).is_some_and(|ago| ago < PAUSE));
        match self.seen.iter_mut().find(|(known, _)| known == text) {
            Some((_, last)) => {
                *last = now;
                false
            }
            None => {
                self.seen.push((text.into(), now));
                true
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_that_stays_is_told_once_and_one_that_comes_back_later_again() {
        let mut sightings = Sightings::default();
        assert!(sightings.is_new("one", Moment(10_000)));
        for now in (10_100..20_000).step_by(100) {
            assert!(!sightings.is_new("one", Moment(now)), "{now}");
        }
        assert!(!sightings.is_new("one", Moment(19_900 + PAUSE - 1)));
        assert!(sightings.is_new("one", Moment(22_899 + PAUSE)));
    }

    #[test]
    fn each_code_has_its_own_time() {
        let mut sightings = Sightings::default();
        assert!(sightings.is_new("one", Moment(0)));
        assert!(sightings.is_new("two", Moment(2_000)));
        assert!(sightings.is_new("one", Moment(3_000)));
        assert!(!sightings.is_new("two", Moment(3_000)));
    }

    #[test]
    fn a_clock_that_was_put_back_hides_nothing() {
        let mut sightings = Sightings::default();
        assert!(sightings.is_new("one", Moment(50_000)));
        assert!(sightings.is_new("one", Moment(1_000)));
        assert!(!sightings.is_new("one", Moment(1_500)));
    }
}
