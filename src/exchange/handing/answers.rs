//! The answers of a result as bits: of each question its number in `reply`, in as many bits as the highest one takes, and
//! where there is no highest (an amount, what was said in a call) six bits that say how many follow.

use crate::quiz::class::handed::{Asked, Told};
use crate::quiz::class::reply;
use crate::quiz::kind::Kind;

/// Bits in which the length of a number is told.
const LENGTH_BITS: u32 = 6;

/// Bits of the answers to a question, where all have as many.
fn width(kind: &Kind) -> Option<u32> {
    reply::highest(kind).map(length)
}

/// Bits without the zeros in front.
fn length(number: u64) -> u32 {
    u64::BITS - number.leading_zeros()
}

/// Writes the answers. Where only marks are known, there is nothing to write: no phone has that.
pub(super) fn write(told: &[Told], asked: &[Asked<'_>]) -> Vec<u8> {
    let mut bits = Bits::default();
    for (place, asked) in asked.iter().enumerate() {
        let kind = &asked.question.kind;
        let number = match told.get(place) {
            Some(Told::Answer(answer)) => reply::number(kind, answer),
            _ => 0,
        };
        match width(kind) {
            Some(width) => bits.push(number, width),
            None => {
                // No answer that somebody can give is longer than the lengths go.
                let number = if length(number) >> LENGTH_BITS == 0 { number } else { 0 };
                bits.push(length(number).into(), LENGTH_BITS);
                bits.push(number, length(number));
            }
        }
    }
    bits.bytes
}

/// Reads the numbers of the answers; `None` where these bytes cannot be those of this paper.
pub(super) fn read(bytes: &[u8], asked: &[Asked<'_>]) -> Option<Vec<u64>> {
    let mut bits = Taken { bytes, at: 0 };
    let mut numbers = Vec::new();
    for asked in asked {
        numbers.push(match width(&asked.question.kind) {
            Some(width) => bits.take(width)?,
            None => {
                let width = bits.take(LENGTH_BITS)? as u32;
                let number = bits.take(width)?;
                // So that nothing is written in two ways.
                (length(number) == width).then_some(number)?
            }
        });
    }
    bits.is_done().then_some(numbers)
}

/// What the numbers tell; `None` where a question has no such answer.
pub(super) fn told(numbers: &[u64], asked: &[Asked<'_>]) -> Option<Vec<Told>> {
    let told = numbers.iter().zip(asked).map(|(number, asked)| {
        let answer = reply::answer(&asked.question.kind, *number)?;
        Some(if *number == 0 { Told::Nothing } else { Told::Answer(answer) })
    });
    told.collect()
}

/// Bits that are being written, the lowest of a number first.
#[derive(Default)]
struct Bits {
    bytes: Vec<u8>,
    count: usize,
}

impl Bits {
    fn push(&mut self, number: u64, width: u32) {
        for place in 0..width {
            if self.count.is_multiple_of(8) {
                self.bytes.push(0);
            }
            if let Some(last) = self.bytes.last_mut() {
                *last |= ((number >> place & 1) as u8) << (self.count % 8);
            }
            self.count += 1;
        }
    }
}

/// Bits that are being read.
struct Taken<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl Taken<'_> {
    fn take(&mut self, width: u32) -> Option<u64> {
        let mut number = 0;
        for place in 0..width {
            let byte = self.bytes.get(self.at / 8)?;
            number |= u64::from(byte >> (self.at % 8) & 1) << place;
            self.at += 1;
        }
        Some(number)
    }

    /// True where nothing but the zeros that fill the last byte is left.
    fn is_done(&self) -> bool {
        let rest = self.bytes.get(self.at / 8).map_or(0, |last| last >> (self.at % 8));
        self.at.div_ceil(8) == self.bytes.len() && rest == 0
    }
}
