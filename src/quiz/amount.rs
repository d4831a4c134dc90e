//! Numbers as people write them: in Vietnamese a dot between thousands and a comma before decimals, in English the
//! other way round.

use core::fmt;

use serde::{Deserialize, Serialize};

use super::language::{self, Language};

/// A number with at most two decimals, counted in hundredths, so that it is exact.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub struct Amount(i64);

/// The text is no number of the forms `2.000.000`, `2000000`, `109,5`, `109.5`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotANumber;

impl Amount {
    /// More digits before the comma than any sum of money in a question has.
    const MOST_DIGITS: usize = 13;

    /// `count` whole units; the largest number that there is where it does not fit.
    pub const fn whole(count: i64) -> Amount {
        Amount(count.saturating_mul(100))
    }

    /// So many hundredths of a unit.
    pub const fn hundredths(count: i64) -> Amount {
        Amount(count)
    }

    /// The number in hundredths of a unit.
    pub const fn in_hundredths(self) -> i64 {
        self.0
    }

    /// How far this number is from another.
    #[must_use]
    pub fn distance(self, other: Amount) -> Amount {
        Amount((self.0.saturating_sub(other.0)).saturating_abs())
    }

    /// Reads what somebody typed who writes in this language, in any of the ways that people type numbers. A dot
    /// or a comma with three digits behind it, or one that comes again, parts thousands; any other one parts
    /// the decimals, as phones offer a dot where a Vietnamese writes a comma. Only in English a single dot
    /// always parts decimals: there 1.500 is one and a half. More than two decimals are cut off.
    ///
    /// # Errors
    /// [`NotANumber`].
    pub fn read(text: &str, language: Language) -> Result<Amount, NotANumber> {
        let text: String = text.chars().filter(|sign| !sign.is_whitespace()).collect();
        let is_mark = |sign: char| matches!(sign, '.' | ',');
        let (whole, decimals) = match text.rsplit_once(is_mark) {
            None => (text.as_str(), ""),
            Some((before, after)) => {
                let other = if text.as_bytes()[before.len()] == b'.' { ',' } else { '.' };
                let mark = if other == ',' { '.' } else { ',' };
                let mixed = before.contains(other) && !before.contains(mark);
                let decimal = language == Language::En && mark == '.' && !before.contains(mark);
                match after.len() == 3 && !mixed && !decimal && !before.starts_with('0') {
                    true => (text.as_str(), ""),
                    false => (before, after),
                }
            }
        };
        let mut groups = whole.split(is_mark);
        let first = groups.next().unwrap_or_default();
        let mut digits = String::from(first);
        for group in groups {
            if group.len() != 3 || !(1..=3).contains(&first.len()) {
                return Err(NotANumber);
            }
            digits.push_str(group);
        }
        let all_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        if !(1..=Self::MOST_DIGITS).contains(&digits.len())
            || !all_digits(&digits)
            || !all_digits(decimals)
        {
            return Err(NotANumber);
        }
        let number = |digits: &[u8]| digits.iter().fold(0, |n, b| n * 10 + i64::from(b - b'0'));
        let hundredths = match decimals.as_bytes() {
            [] => 0,
            [tenths] => number(&[*tenths]) * 10,
            [tenths, rest, ..] => number(&[*tenths, *rest]),
        };
        Ok(Amount(number(digits.as_bytes()) * 100 + hundredths))
    }
}

impl fmt::Display for Amount {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0 < 0 {
            out.write_str("-")?;
        }
        let (whole, decimals) = (self.0.unsigned_abs() / 100, self.0.unsigned_abs() % 100);
        let (language, digits) = (language::now(), whole.to_string());
        for (place, digit) in digits.char_indices() {
            if place > 0 && (digits.len() - place).is_multiple_of(3) {
                write!(out, "{}", language.thousands_mark())?;
            }
            write!(out, "{digit}")?;
        }
        let mark = language.decimal_mark();
        match (decimals / 10, decimals % 10) {
            (0, 0) => Ok(()),
            (tenths, 0) => write!(out, "{mark}{tenths}"),
            (tenths, rest) => write!(out, "{mark}{tenths}{rest}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_usual_way_of_writing_a_number_is_read() {
        for (text, hundredths) in [
            ("2.000.000", 200_000_000),
            ("2,000,000", 200_000_000),
            ("2000000", 200_000_000),
            (" 2 000 000 ", 200_000_000),
            ("109,5", 10_950),
            ("109.5", 10_950),
            ("109,50", 10_950),
            ("1.500", 150_000),
            ("0,548", 54),
            ("1.234,56", 123_456),
            ("1,234.56", 123_456),
            ("1.234,567", 123_456),
            ("0", 0),
            ("5,", 500),
        ] {
            assert_eq!(Amount::read(text, Language::Vi), Ok(Amount(hundredths)), "{text:?}");
            let english = if text == "1.500" { 150 } else { hundredths };
            assert_eq!(Amount::read(text, Language::En), Ok(Amount(english)), "{text:?}");
        }
    }

    #[test]
    fn what_is_no_number_is_refused() {
        for text in ["", "abc", "12a", "-5", ",5", "1.23.456", "1.2.3", "12345678901234", "1,2,34"]
        {
            for language in Language::ALL {
                assert_eq!(Amount::read(text, language), Err(NotANumber), "{text:?}");
            }
        }
    }

    #[test]
    fn numbers_are_shown_as_a_vietnamese_reader_writes_them() {
        for (hundredths, text) in [
            (200_000_000, "2.000.000"),
            (10_950, "109,5"),
            (150_000, "1.500"),
            (123_456, "1.234,56"),
            (5, "0,05"),
            (0, "0"),
            (-150_000, "-1.500"),
        ] {
            assert_eq!(Amount(hundredths).to_string(), text);
        }
    }

    #[test]
    fn what_is_shown_is_read_back_in_each_language() {
        language::speak(Language::En);
        for (hundredths, text) in
            [(200_000_000, "2,000,000"), (150_050, "1,500.5"), (5, "0.05"), (-123_456, "-1,234.56")]
        {
            assert_eq!(Amount(hundredths).to_string(), text);
        }
        for language in Language::ALL {
            language::speak(language);
            for hundredths in [0, 5, 50, 150, 15_000, 150_000, 150_050, 123_456, 200_000_000] {
                let amount = Amount(hundredths);
                assert_eq!(Amount::read(&amount.to_string(), language), Ok(amount), "{amount}");
            }
        }
        language::speak(Language::Vi);
    }
}
