//! The small calculator beside questions that ask for a number. It works as the cheap ones do: each
//! key at once, without precedence.

use core::fmt;

use super::language;

/// A key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    /// 0 to 9.
    Digit(u8),
    /// Three zeros: sums here are long.
    Thousand,
    /// The comma before decimals, which is a dot in English.
    Comma,
    /// Takes away what was typed last.
    Back,
    /// Begins anew.
    Clear,
    /// Calculates with the next number.
    Sign(Sign),
    /// Shows the result.
    Equals,
}

/// What is calculated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// +
    Plus,
    /// −
    Minus,
    /// ×
    Times,
    /// ÷
    By,
}

/// The calculator.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Calculator {
    /// The number on the left of the sign.
    left: f64,
    sign: Option<Sign>,
    /// The number being typed, as digits and at most one comma; empty where a result is shown.
    typed: String,
    /// True after a division by nothing, or where a result is too long to be shown.
    broken: bool,
}

/// Digits that fit.
const MOST_DIGITS: usize = 13;
/// From this number on a result is too long.
const TOO_LARGE: f64 = 1e13;

impl Calculator {
    /// Presses a key.
    pub fn press(&mut self, key: Key) {
        if self.broken || key == Key::Clear {
            *self = Calculator::default();
        }
        match key {
            Key::Clear => {}
            Key::Digit(digit) => self.write(&char::from(b'0' + digit % 10).to_string()),
            Key::Thousand => self.write("000"),
            Key::Comma => {
                if !self.typed.contains(',') {
                    self.write(if self.typed.is_empty() { "0," } else { "," });
                }
            }
            Key::Back => {
                self.typed.pop();
            }
            Key::Equals => self.work(None),
            Key::Sign(sign) => self.work(Some(sign)),
        }
    }

    fn write(&mut self, signs: &str) {
        if self.typed.is_empty() && self.sign.is_none() {
            self.left = 0.0;
        }
        if self.typed.len() + signs.len() <= MOST_DIGITS {
            self.typed.push_str(signs);
        }
        while self.typed.len() > 1 && self.typed.starts_with('0') && !self.typed.starts_with("0,") {
            self.typed.remove(0);
        }
    }

    /// Does what is pending, and remembers the next sign.
    fn work(&mut self, next: Option<Sign>) {
        if !self.typed.is_empty() {
            let right = number(&self.typed);
            self.left = match self.sign {
                None => right,
                Some(Sign::Plus) => self.left + right,
                Some(Sign::Minus) => self.left - right,
                Some(Sign::Times) => self.left * right,
                Some(Sign::By) => self.left / right,
            };
            self.typed.clear();
        }
        self.sign = next;
        // A division by nothing gives no number that is less than anything.
        self.broken = !(-TOO_LARGE < self.left && self.left < TOO_LARGE);
    }
}

fn number(typed: &str) -> f64 {
    let (whole, decimals) = typed.split_once(',').unwrap_or((typed, ""));
    let digits = |text: &str| text.bytes().fold(0.0, |n, byte| n * 10.0 + f64::from(byte - b'0'));
    let small = decimals.bytes().rev().fold(0.0, |n, byte| (n + f64::from(byte - b'0')) / 10.0);
    digits(whole) + small
}

/// What stands in the window: the number being typed, or the result with up to four decimals;
/// nothing where it cannot be shown.
impl fmt::Display for Calculator {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.broken {
            return out.write_str("–");
        }
        let rounded =
            (if self.left < 0.0 { -self.left } else { self.left } * 10_000.0 + 0.5) as u64;
        let mut decimals = format!("{:04}", rounded % 10_000);
        while decimals.ends_with('0') {
            decimals.pop();
        }
        let result = format!("{},{decimals}", rounded / 10_000);
        let (shown, negative) = match self.typed.is_empty() {
            true => (result.trim_end_matches(','), self.left < 0.0 && rounded > 0),
            false => (self.typed.as_str(), false),
        };
        if negative {
            out.write_str("−")?;
        }
        let (language, whole) = (language::now(), shown.find(',').unwrap_or(shown.len()));
        for (place, sign) in shown.char_indices() {
            if 0 < place && place < whole && (whole - place).is_multiple_of(3) {
                write!(out, "{}", language.thousands_mark())?;
            }
            write!(out, "{}", if sign == ',' { language.decimal_mark() } else { sign })?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What the window shows after these keys: `k` is three zeros, `<` takes back, `c` clears.
    fn after(keys: &str) -> String {
        let mut calculator = Calculator::default();
        for key in keys.chars() {
            calculator.press(match key {
                '0'..='9' => Key::Digit(key as u8 - b'0'),
                'k' => Key::Thousand,
                ',' => Key::Comma,
                '<' => Key::Back,
                'c' => Key::Clear,
                '+' => Key::Sign(Sign::Plus),
                '-' => Key::Sign(Sign::Minus),
                '*' => Key::Sign(Sign::Times),
                '/' => Key::Sign(Sign::By),
                _ => Key::Equals,
            });
        }
        calculator.to_string()
    }

    #[test]
    fn it_works_out_a_loan() {
        for (keys, shown) in [
            ("", "0"),
            ("200k*50=", "10.000.000"),
            ("200k*50-8kk=", "2.000.000"),
            ("2kk/8kk/50*365*100=", "182,5"),
            ("30k/10kk*365*100=", "109,5"),
            ("1/3=", "0,3333"),
            ("0,1+0,2=", "0,3"),
            ("5-8=", "−3"),
        ] {
            assert_eq!(after(keys), shown, "{keys}");
        }
    }

    #[test]
    fn in_english_dot_and_comma_change_places() {
        language::speak(language::Language::En);
        assert_eq!(after("1234,5"), "1,234.5");
        assert_eq!(after("1/3="), "0.3333");
        language::speak(language::Language::Vi);
        assert_eq!(after("1234,5"), "1.234,5");
    }

    #[test]
    fn every_key_does_what_people_expect() {
        for (keys, shown) in [
            ("12<", "1"),
            ("12<<", "0"),
            ("007", "7"),
            (",5", "0,5"),
            ("1,,5", "1,5"),
            ("2+3=4", "4"),
            ("2+3=*4=", "20"),
            ("2+*3=", "6"),
            ("1234567", "1.234.567"),
            ("1234,5", "1.234,5"),
            ("12345678901234", "1.234.567.890.123"),
            ("5/0=", "–"),
            ("5/0=7", "7"),
            ("9kkk*9kkk=", "–"),
            ("12+c", "0"),
        ] {
            assert_eq!(after(keys), shown, "{keys}");
        }
    }
}
