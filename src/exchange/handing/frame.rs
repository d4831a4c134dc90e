//! A result as bytes.
//!
//! | bytes | what |
//! | --- | --- |
//! | 4 | the round: 18 bits class, one bit phase, 13 bits of a fingerprint of its whole code; little endian |
//! | 1–2 | the seat, seven bits a byte, the lowest first |
//! | 1–5 | the seconds that were used, twice, and one more where somebody took twice the time; written as the seat |
//! | 1 | the how manieth attempt of this phone |
//! | 8 | the attempt, little endian |
//! | 1 | bytes of the name |
//! | 0–48 | the name |
//! | rest | the answers (`answers`) |
//! | 32 | the phone's public key |
//! | 64 | its signature over a few words of ours, the whole number of the round's code, and all bytes before |
//!
//! The form has no checksum of its own: nothing that was altered has the right signature.

use super::sign::{self, KEY, SIGNATURE, Secret};
use super::{Refused, answers};
use crate::quiz::attempt::AttemptId;
use crate::quiz::class::code::{ClassCode, Phase};
use crate::quiz::class::handed::{Asked, Handed, LAST_SEAT, Origin};
use crate::quiz::fingerprint;
use crate::quiz::name;
use crate::quiz::time::Span;

/// What is signed begins with this, so that no other thing that a phone of ours signs is taken for a result.
const WORDS: &[u8] = b"canh-giac class 1";
/// Signs of a name, at most, and bytes: of 24 letters of a name in Vietnamese some eight take two or three.
const NAME_SIGNS: usize = 24;
const NAME_BYTES: usize = 48;
/// Bits of the fingerprint in the mark of a round.
const PRINT_BITS: u32 = 13;

/// Writes a result and signs it.
pub(super) fn write(
    round: ClassCode,
    handed: &Handed,
    asked: &[Asked<'_>],
    secret: &Secret,
) -> Vec<u8> {
    let (attempt, nth) = handed.origin.map_or((0, 1), |origin| (origin.attempt.0, origin.nth));
    let used = (u64::from(handed.used.0) << 1) | u64::from(handed.double_time);
    let name = cut(&handed.name);
    let mut bytes = mark(round).to_le_bytes().to_vec();
    push(&mut bytes, handed.seat.into());
    push(&mut bytes, used);
    bytes.push(nth);
    bytes.extend(attempt.to_le_bytes());
    // Cut to fewer bytes than one of them can count.
    bytes.push(name.len() as u8);
    bytes.extend(name.bytes());
    bytes.extend(answers::write(&handed.told, asked));
    bytes.extend(secret.device());
    let signature = secret.sign(&message(round, &bytes));
    bytes.extend(signature);
    bytes
}

/// Reads a result of this round.
///
/// # Errors
/// [`Refused`], before anything of it is believed.
pub(super) fn read(bytes: &[u8], round: ClassCode, asked: &[Asked<'_>]) -> Result<Handed, Refused> {
    let (signed, signature) = bytes.split_last_chunk::<SIGNATURE>().ok_or(Refused::Broken)?;
    let (fields, device) = signed.split_last_chunk::<KEY>().ok_or(Refused::Broken)?;
    let (theirs, _) = fields.split_first_chunk::<4>().ok_or(Refused::Broken)?;
    belongs(u32::from_le_bytes(*theirs), round)?;
    let fields = Fields::read(fields, asked).ok_or(Refused::Broken)?;
    if !sign::is_signed(*device, &message(round, signed), *signature) {
        return Err(Refused::Forged);
    }
    fields.handed(*device, asked)
}

/// What is signed.
fn message(round: ClassCode, bytes: &[u8]) -> Vec<u8> {
    [WORDS, &round.number().to_le_bytes(), bytes].concat()
}

/// By what a result says which round it is of.
fn mark(round: ClassCode) -> u32 {
    let print = fingerprint::of(round.number().to_le_bytes());
    let print = print ^ (print >> PRINT_BITS) ^ (print >> (2 * PRINT_BITS));
    let class = (round.class() << 1) | u32::from(round.phase == Phase::After);
    (class << PRINT_BITS) | (print & ((1 << PRINT_BITS) - 1))
}

fn belongs(theirs: u32, round: ClassCode) -> Result<(), Refused> {
    let (ours, class) = (mark(round), PRINT_BITS + 1);
    if theirs == ours {
        return Ok(());
    }
    let differs = (theirs ^ ours) >> PRINT_BITS;
    Err(match (theirs >> class == ours >> class, round.phase) {
        (true, Phase::After) if differs == 1 => Refused::OtherPhase(Phase::Before),
        (true, Phase::Before) if differs == 1 => Refused::OtherPhase(Phase::After),
        _ => Refused::OtherClass,
    })
}

/// A name as a result has room for.
fn cut(name: &str) -> String {
    let mut kept = String::new();
    for sign in name.chars().take(NAME_SIGNS) {
        if kept.len() + sign.len_utf8() > NAME_BYTES {
            break;
        }
        kept.push(sign);
    }
    // Cut behind a blank, it would be no cleaned name, and a file of classes with it would be refused.
    kept.trim_end().into()
}

/// Writes a number, seven bits a byte.
fn push(bytes: &mut Vec<u8>, mut number: u64) {
    while number > 0x7f {
        bytes.push((number & 0x7f) as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}

/// What stands before the key, not yet believed.
struct Fields {
    seat: u64,
    used: u64,
    nth: u8,
    attempt: u64,
    name: String,
    numbers: Vec<u64>,
}

impl Fields {
    fn read(bytes: &[u8], asked: &[Asked<'_>]) -> Option<Fields> {
        let mut rest = bytes.get(4..)?;
        let (seat, used) = (number(&mut rest)?, number(&mut rest)?);
        let (&[nth], rest) = rest.split_first_chunk::<1>()?;
        let (attempt, rest) = rest.split_first_chunk::<8>()?;
        let (&[length], rest) = rest.split_first_chunk::<1>()?;
        let (name, rest) = rest.split_at_checked(length.into())?;
        Some(Fields {
            seat,
            used,
            nth,
            attempt: u64::from_le_bytes(*attempt),
            name: String::from_utf8(name.to_vec()).ok()?,
            numbers: answers::read(rest, asked)?,
        })
    }

    /// What was handed in: the signature is right, but whoever has our program can sign anything.
    fn handed(self, device: [u8; KEY], asked: &[Asked<'_>]) -> Result<Handed, Refused> {
        let seat = u16::try_from(self.seat).ok().filter(|seat| (1..=LAST_SEAT).contains(seat));
        let used = u32::try_from(self.used >> 1).map_err(|_| Refused::Impossible)?;
        Ok(Handed {
            seat: seat.ok_or(Refused::NoSeat)?,
            name: cut(&name::clean(&self.name).unwrap_or_default()),
            told: answers::told(&self.numbers, asked).ok_or(Refused::Impossible)?,
            used: Span(used),
            double_time: self.used & 1 == 1,
            origin: Some(Origin { device, attempt: AttemptId(self.attempt), nth: self.nth }),
        })
    }
}

/// Reads a number of at most five bytes, written as short as can be.
fn number(bytes: &mut &[u8]) -> Option<u64> {
    let mut number = 0;
    for place in 0..5 {
        let (&byte, rest) = bytes.split_first()?;
        *bytes = rest;
        number |= u64::from(byte & 0x7f) << (7 * place);
        if byte & 0x80 == 0 {
            return (byte != 0 || place == 0).then_some(number);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_is_cut_is_still_a_clean_one() {
        for (name, kept) in [
            ("a".repeat(23) + " b", "a".repeat(23)),
            ("ế".repeat(15) + "   b", "ế".repeat(15)),
            ("ế".repeat(24), "ế".repeat(16)),
        ] {
            assert_eq!(cut(&name), kept);
            assert_eq!(name::clean(&kept), Some(kept));
        }
    }
}
