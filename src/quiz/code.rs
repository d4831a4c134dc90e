//! Codes that people say to one another and type: a paper code now, a certificate's code beside it.
//! Written with 31 signs of which no two are mistaken for one another (no 0, 1, I, L, O), in groups
//! of four. 31 is a prime: a check sign with a weight for each place then notices every single wrong
//! sign and every two neighbours that changed places.

use core::fmt;

/// The signs, each standing for the number of its place.
const SIGNS: &[u8; 31] = b"23456789ABCDEFGHJKMNPQRSTUVWXYZ";
const BASE: u128 = SIGNS.len() as u128;
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

/// Writes `value` with `signs` signs, the last of them the check sign. What does not fit is cut off.
pub fn write(mut value: u128, signs: usize) -> String {
    let mut digits = vec![0_u8; signs];
    for digit in digits.iter_mut().rev().skip(1) {
        *digit = (value % BASE) as u8;
        value /= BASE;
    }
    let sum = weigh(&digits);
    // The last sign has the weight 1: it takes the sum to a multiple of 31.
    if let Some(check) = digits.last_mut() {
        *check = ((BASE as u32 - sum) % BASE as u32) as u8;
    }
    let sign = |digit: &u8| char::from(SIGNS[usize::from(*digit)]);
    digits.iter().map(sign).collect()
}

/// Reads a code of `signs` signs, as somebody typed it: small or capital letters, with blanks and
/// hyphens wherever they like.
///
/// # Errors
/// [`NotACode`].
pub fn read(text: &str, signs: usize) -> Result<u128, NotACode> {
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
    let value = digits.iter().take(signs - 1);
    Ok(value.fold(0, |value, digit| value * BASE + u128::from(*digit)))
}

/// The sum of the digits, each times its weight, modulo 31. The weights are 1, 2, 3, … from the last
/// place, so no two neighbours have the same one, and none is a multiple of 31.
fn weigh(digits: &[u8]) -> u32 {
    let weighted = (1..).zip(digits.iter().rev()).map(|(weight, digit)| weight * u32::from(*digit));
    weighted.sum::<u32>() % BASE as u32
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
