//! Moments, spans and dates. Nothing here asks what time it is: `browser::clock` does.

mod date;

use serde::{Deserialize, Serialize};

pub use date::{Date, NotADate};

/// A moment: milliseconds since 1970-01-01 UTC.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub struct Moment(pub u64);

impl Moment {
    /// The minute in which it lies; the last one that there is where it lies behind that.
    pub fn minute(self) -> Minute {
        Minute(u32::try_from(self.0 / 60_000).unwrap_or(u32::MAX))
    }

    /// The day on which it lies.
    pub fn day(self) -> Day {
        self.minute().day()
    }

    /// The date by UTC; the last day of the year 9999 for all that lies behind it.
    pub fn date_by_utc(self) -> Date {
        Date::from(Day(u32::try_from(self.0 / 86_400_000).unwrap_or(u32::MAX)))
    }
}

/// Whole minutes since 1970-01-01 UTC; enough until the year 10136.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub struct Minute(pub u32);

impl Minute {
    /// The day on which it lies.
    pub fn day(self) -> Day {
        Day(self.0.saturating_add(AHEAD_OF_UTC) / (24 * 60))
    }
}

/// Minutes by which Vietnam's clock is ahead of UTC; it has no summer time.
const AHEAD_OF_UTC: u32 = 7 * 60;

/// Days since 1970-01-01 by Vietnam's clock, wherever the device is: so records of two devices
/// merge alike.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub struct Day(pub u32);

/// A span of time in milliseconds; at most 49 days.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub struct Span(pub u32);

impl Span {
    /// `minutes` minutes.
    pub const fn minutes(minutes: u16) -> Span {
        Span(minutes as u32 * 60_000)
    }

    /// What is left of this span when `used` of it has gone; never less than nothing.
    pub fn left_after(self, used: Span) -> Span {
        Span(self.0.saturating_sub(used.0))
    }

    /// Whole minutes and the seconds beside them, rounded up: while any time is left, the clock
    /// does not say 0:00.
    pub fn minutes_and_seconds(self) -> (u32, u32) {
        let seconds = self.0.div_ceil(1000);
        (seconds / 60, seconds % 60)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_clock_says_zero_only_when_nothing_is_left() {
        assert_eq!(Span(1).minutes_and_seconds(), (0, 1));
        assert_eq!(Span(0).minutes_and_seconds(), (0, 0));
        assert_eq!(Span::minutes(30).minutes_and_seconds(), (30, 0));
        assert_eq!(Span::minutes(1).left_after(Span::minutes(2)), Span(0));
    }

    #[test]
    fn days_begin_at_midnight_in_vietnam() {
        // 2026-11-21, 16:59:59.999 and 17:00 by UTC: day 20,778 and the next.
        let midnight = Moment(20_778 * 86_400_000 + 17 * 3_600_000);
        assert_eq!(midnight.day(), Day(20_779));
        assert_eq!(Moment(midnight.0 - 1).day(), Day(20_778));
        assert_eq!(midnight.minute(), Minute(20_778 * 1440 + 17 * 60));
        assert_eq!(midnight.minute().day(), midnight.day());
        assert_eq!(Moment(0).day(), Day(0));
    }

    #[test]
    fn a_clock_gone_wild_stops_at_the_last_minute() {
        assert_eq!(Moment(u64::MAX).minute(), Minute(u32::MAX));
        assert_eq!(Moment(u64::MAX).day(), Day(u32::MAX / 1440));
    }
}
