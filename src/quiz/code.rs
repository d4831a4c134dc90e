//! Codes that people say to one another and type: a paper code now, a certificate's code beside it.
//! Written with 31 signs of which no two are mistaken for one another (no 0, 1, I, L, O), in groups
//! of four. 31 is a prime: a check sign with a weight for each place then notices every single wrong
//! sign and every two neighbours that changed places.

use core::fmt;

/// The signs, each standing for the number of its place.
const SIGNS: &[u8; 31] = b"23456789ABCDEFGHJKMNPQRSTUVWXYZ";
/// How many signs there are.
pub(super) const BASE: u8 = SIGNS.len() as u8;
/// Signs in a group.
const GROUP: usize = 4;

/// Why a text is no code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotACode {
    /// It has so many signs, which are too few or too many.
    Length(usize),
    /// It has a sign that no code has.
    Sign(char),
    /// A sign is wrong, or two changed places.
    Check,
}

/// Writes digits below [`BASE`], and behind them the check sign.
pub(super) fn write(mut digits: Vec<u8>) -> String {
    digits.push(0);
    // The last sign has the weight 1: it takes the sum to a multiple of 31.
    let check = (u32::from(BASE) - weigh(&digits)) % u32::from(BASE);
    if let Some(last) = digits.last_mut() {
        *last = check as u8;
    }
    let sign = |digit: &u8| char::from(SIGNS[usize::from(*digit)]);
    digits.iter().map(sign).collect()
}

/// Reads a code of `signs` signs, as somebody typed it: small or capital letters, with blanks and
/// hyphens wherever they like. Returns its digits without the check sign.
///
/// # Errors
/// [`NotACode`].
pub(super) fn read(text: &str, signs: usize) -> Result<Vec<u8>, NotACode> {
    let mut digits = Vec::with_capacity(signs);
    let mut length = 0;
    for sign in text.chars().filter(|sign| !matches!(sign, ' ' | '-' | '\u{a0}' | '\n' | '\t')) {
        length += 1;
        let place = SIGNS.iter().position(|known| char::from(*known) == sign.to_ascii_uppercase());
        match place {
            // A text of any length may be pasted here.
            Some(place) if length <= signs => digits.push(place as u8),
            Some(_) => {}
            None => return Err(NotACode::Sign(sign)),
        }
    }
    if length != signs {
        return Err(NotACode::Length(length));
    }
    if weigh(&digits) != 0 {
        return Err(NotACode::Check);
    }
    digits.pop();
    Ok(digits)
}

/// Writes a number as a code of `signs` signs. A number that has no room in them loses its highest part, so callers
/// see to it that it has.
pub(super) fn write_number(mut number: u128, signs: usize) -> String {
    let mut digits = vec![0; signs.saturating_sub(1)];
    for digit in digits.iter_mut().rev() {
        *digit = (number % u128::from(BASE)) as u8;
        number /= u128::from(BASE);
    }
    write(digits)
}

/// Reads a number from a code of `signs` signs. Those of more than 26 can tell numbers that are too large to be written.
///
/// # Errors
/// [`NotACode`].
pub(super) fn read_number(text: &str, signs: usize) -> Result<u128, NotACode> {
    let mut digits = read(text, signs)?.into_iter();
    let number = digits.try_fold(0_u128, |number, digit| {
        number.checked_mul(u128::from(BASE))?.checked_add(u128::from(digit))
    });
    number.ok_or(NotACode::Check)
}

/// The sum of the digits, each times its weight, modulo 31. The weights are 1, 2, 3, … from the last
/// place, so no two neighbours have the same one, and none is a multiple of 31.
fn weigh(digits: &[u8]) -> u32 {
    let weighted = (1..).zip(digits.iter().rev()).map(|(weight, digit)| weight * u32::from(*digit));
    weighted.sum::<u32>() % u32::from(BASE)
}

/// A code in groups, as it is shown.
pub(super) fn grouped(code: &str, out: &mut fmt::Formatter<'_>) -> fmt::Result {
    for (place, sign) in code.chars().enumerate() {
        if place > 0 && place % GROUP == 0 {
            out.write_str("-")?;
        }
        write!(out, "{sign}")?;
    }
    Ok(())
}
