//! Days as the calendar names them.

use core::fmt;
use core::str::FromStr;

use serde::{Deserialize, Serialize};

use super::Day;
use crate::quiz::language::{self, Language};

/// A day of the calendar, or a month or a year where that is all that is known (a newspaper's
/// "tháng 7/2025"). Ordered as text is: a year stands before its months, a month before its days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Date {
    year: u16,
    /// 0 where only the year is known.
    month: u8,
    /// 0 where only the month is known.
    day: u8,
}

/// The text is no date of the forms `2025-07-01`, `2025-07`, `2025`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotADate;

impl Date {
    /// The given day, month (`day` 0) or year (`month` and `day` 0).
    ///
    /// # Errors
    /// [`NotADate`] where the calendar has no such day.
    pub fn new(year: u16, month: u8, day: u8) -> Result<Date, NotADate> {
        if !(1000..=9999).contains(&year) || month > 12 || day > days_in(year, month) {
            return Err(NotADate);
        }
        Ok(Date { year, month, day })
    }

    /// True where the day is known, not only the month or the year.
    pub fn is_a_day(self) -> bool {
        self.day > 0
    }

    /// The year, the month and the day; 0 for what is not known.
    pub fn parts(self) -> (u16, u8, u8) {
        (self.year, self.month, self.day)
    }

    /// The same day `months` later, or the last day of that month where it is shorter: a month after
    /// 31 January is 28 or 29 February.
    pub fn months_on(self, months: u16) -> Date {
        let later = self.months_later(months);
        Date { day: later.day.min(days_in(later.year, later.month)), ..later }
    }

    /// The same day `months` later, in calendar months; the day is not corrected for shorter
    /// months, which is enough to compare with.
    pub fn months_later(self, months: u16) -> Date {
        let count = u16::from(self.month.max(1)) - 1 + months;
        Date { year: self.year + count / 12, month: (count % 12) as u8 + 1, day: self.day }
    }
}

/// The day of the calendar; the last one of the year 9999 for all that lie behind it.
impl From<Day> for Date {
    fn from(Day(mut day): Day) -> Date {
        let (mut year, mut month) = (1970, 1);
        loop {
            let days = 365 + u32::from(is_leap(year));
            if day < days {
                break;
            }
            if year == 9999 {
                day = days - 1;
                break;
            }
            day -= days;
            year += 1;
        }
        while day >= u32::from(days_in(year, month)) {
            day -= u32::from(days_in(year, month));
            month += 1;
        }
        Date { year, month, day: day as u8 + 1 }
    }
}

fn is_leap(year: u16) -> bool {
    year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400))
}

/// The days of a month; none of what is no month.
fn days_in(year: u16, month: u8) -> u8 {
    match month {
        2 => 28 + u8::from(is_leap(year)),
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    }
}

impl FromStr for Date {
    type Err = NotADate;

    fn from_str(text: &str) -> Result<Date, NotADate> {
        let mut parts = text.split('-');
        let mut part = |digits: usize| match parts.next() {
            None => Ok(0),
            Some(text) if text.len() == digits && text.bytes().all(|b| b.is_ascii_digit()) => {
                text.parse::<u16>().map_err(|_| NotADate).and_then(|n| match n {
                    0 => Err(NotADate),
                    _ => Ok(n),
                })
            }
            Some(_) => Err(NotADate),
        };
        let (year, month, day) = (part(4)?, part(2)?, part(2)?);
        match parts.next() {
            None => Date::new(year, month as u8, day as u8),
            Some(_) => Err(NotADate),
        }
    }
}

/// What English calls the months; as a number a month could be taken for the day.
const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// As the reader writes it: `1/7/2025`, `7/2025`, `2025` in Vietnamese, `1 Jul 2025`, `Jul 2025`, `2025` in English.
impl fmt::Display for Date {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if language::now() == Language::En {
            if self.day > 0 {
                write!(out, "{} ", self.day)?;
            }
            if let Some(month) = MONTHS.get(usize::from(self.month).wrapping_sub(1)) {
                write!(out, "{month} ")?;
            }
            return write!(out, "{}", self.year);
        }
        if self.day > 0 {
            write!(out, "{}/", self.day)?;
        }
        if self.month > 0 {
            write!(out, "{}/", self.month)?;
        }
        write!(out, "{}", self.year)
    }
}

#[cfg(test)]
mod tests {
    use super::super::Moment;
    use super::*;

    fn date(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn dates_are_read_as_precisely_as_they_are_known() {
        assert_eq!(date("2025-07-01").to_string(), "1/7/2025");
        assert_eq!(date("2025-07").to_string(), "7/2025");
        assert_eq!(date("2025").to_string(), "2025");
        language::speak(Language::En);
        assert_eq!(date("2025-07-01").to_string(), "1 Jul 2025");
        assert_eq!(date("2026-12-31").to_string(), "31 Dec 2026");
        assert_eq!(date("2025-01").to_string(), "Jan 2025");
        assert_eq!(date("2025").to_string(), "2025");
        language::speak(Language::Vi);
        assert!(date("2024-02-29").is_a_day());
    }

    #[test]
    fn what_the_calendar_does_not_have_is_refused() {
        for text in ["", "2025-02-29", "2025-13", "2025-7-1", "25-07-01", "2025-07-01-1", "2025-00"]
        {
            assert_eq!(text.parse::<Date>(), Err(NotADate), "{text:?}");
        }
    }

    #[test]
    fn months_carry_over_the_year() {
        assert_eq!(date("2026-11-21").months_later(12), date("2027-11-21"));
        assert_eq!(date("2026-11-21").months_later(6), date("2027-05-21"));
        assert!(date("2026-11-21") < date("2026-12-01"));
    }

    #[test]
    fn months_on_end_where_a_shorter_month_ends() {
        for (day, months, later) in [
            ("2027-01-31", 1, "2027-02-28"),
            ("2028-01-31", 1, "2028-02-29"),
            ("2026-11-30", 3, "2027-02-28"),
            ("2026-11-21", 1, "2026-12-21"),
            ("2026-12-31", 5, "2027-05-31"),
            ("2099-12-31", 2, "2100-02-28"),
            ("1999-12-31", 2, "2000-02-29"),
        ] {
            assert_eq!(date(day).months_on(months), date(later), "{day} {months}");
        }
    }

    #[test]
    fn dates_by_utc_are_those_of_the_calendar() {
        // What `date --utc --date=@…` says.
        for (seconds, day) in [
            (0, "1970-01-01"),
            (86_399, "1970-01-01"),
            (951_782_399, "2000-02-28"),
            (951_782_400, "2000-02-29"),
            (1_798_761_599, "2026-12-31"),
            (1_798_761_600, "2027-01-01"),
            (4_107_542_400, "2100-03-01"),
            (253_402_300_799, "9999-12-31"),
            (253_402_300_800, "9999-12-31"),
        ] {
            assert_eq!(Moment(seconds * 1000).date_by_utc(), date(day), "{seconds}");
        }
        assert_eq!(Moment(u64::MAX).date_by_utc(), date("9999-12-31"));
    }

    #[test]
    fn a_counted_day_is_a_day_of_the_calendar() {
        for (day, text) in [
            (0, "1970-01-01"),
            (58, "1970-02-28"),
            (59, "1970-03-01"),
            (364, "1970-12-31"),
            (789, "1972-02-29"),
            (11_016, "2000-02-29"),
            (20_778, "2026-11-21"),
            (47_481, "2099-12-31"),
            (47_540, "2100-02-28"),
            (47_541, "2100-03-01"),
            (2_932_896, "9999-12-31"),
            (u32::MAX, "9999-12-31"),
        ] {
            assert_eq!(Date::from(Day(day)), date(text), "{day}");
        }
    }

    #[test]
    fn each_day_is_the_one_after_the_day_before() {
        let mut before = Date::from(Day(0));
        for day in 1..60_000 {
            let next = Date::from(Day(day));
            let Date { year, month, day } = before;
            let follows = [(year, month, day + 1), (year, month + 1, 1), (year + 1, 1, 1)];
            let follows = follows.into_iter().find_map(|(y, m, d)| Date::new(y, m, d).ok());
            assert_eq!(Some(next), follows);
            before = next;
        }
    }
}
