//! What somebody types who joins a class.

use super::handed::{LAST_SEAT, Seat};
use crate::quiz::name;

/// A nickname has at most so many signs.
pub const LONGEST_NICKNAME: usize = 24;

/// Why what was typed is no seat.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoSeat {
    /// Nothing was typed.
    Missing,
    /// It is no number of a seat.
    Wrong,
}

/// The seat that was typed.
///
/// # Errors
/// [`NoSeat`].
pub fn seat(typed: &str) -> Result<Seat, NoSeat> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Err(NoSeat::Missing);
    }
    // A sign before a number is no part of a seat, though the standard reads it.
    let digits = typed.bytes().all(|sign| sign.is_ascii_digit());
    let seat = typed.parse().ok().filter(|seat| digits && (1..=LAST_SEAT).contains(seat));
    seat.ok_or(NoSeat::Wrong)
}

/// The nickname that was typed: cleaned as every name, and cut; empty where nothing is left.
pub fn nickname(typed: &str) -> String {
    let name: String =
        name::clean(typed).unwrap_or_default().chars().take(LONGEST_NICKNAME).collect();
    name.trim_end().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seat_is_a_number_from_one_to_the_last() {
        for (typed, seat) in [("1", 1), (" 12 ", 12), ("007", 7), ("500", 500)] {
            assert_eq!(super::seat(typed), Ok(seat), "{typed:?}");
        }
        assert_eq!(seat(" \u{a0}"), Err(NoSeat::Missing));
        let long = "9".repeat(5_000);
        for typed in ["0", "501", "-1", "+5", "1,5", "1 2", "mười", "１２", "<b>1</b>", &long]
        {
            assert_eq!(seat(typed), Err(NoSeat::Wrong), "{typed:?}");
        }
    }

    #[test]
    fn a_nickname_is_cleaned_and_cut() {
        assert_eq!(nickname("  Sóc \u{202e}nâu\u{200b} "), "Sóc nâu");
        assert_eq!(nickname("<b>x</b>"), "<b>x</b>");
        assert_eq!(nickname(&"Ô".repeat(5_000)), "Ô".repeat(LONGEST_NICKNAME));
        // Cut at a blank, none is left at the end.
        assert_eq!(nickname(&"a".repeat(23).to_string().replace("aaa", "aa ")).chars().count(), 23);
        assert_eq!(nickname("\u{200b}"), "");
    }
}
