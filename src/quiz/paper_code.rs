//! The code of a paper (mã đề): whoever types it gets the same questions, in the same order, with
//! the same order of choices. It carries which exam, the seed, and a fingerprint of the questions that the
//! paper was drawn from, so that a phone with other questions says so in place of giving another
//! paper.

use core::fmt;
use core::str::FromStr;

use serde::{Deserialize, Serialize};

use super::code::{self, NotACode};
use super::random::Seed;

/// Bits of the number of an exam.
const EXAM_BITS: u32 = 6;
/// Bits of the fingerprint of the questions.
const PRINT_BITS: u32 = 13;
/// Bits of the seed.
const SEED_BITS: u32 = 15;

/// Names a paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct PaperCode {
    exam: u8,
    print: u16,
    seed: u16,
}

impl PaperCode {
    /// Signs of a code.
    pub const LENGTH: usize = 8;

    /// Exams have numbers below this one.
    pub const EXAMS: u8 = 1 << EXAM_BITS;

    /// The paper that `seed` draws for the exam with this number from questions with this fingerprint. Of
    /// each number only the lowest bits count, as many as a code has room for.
    pub fn new(exam: u8, fingerprint: u32, seed: Seed) -> PaperCode {
        let low = |number: u64, bits: u32| number & ((1 << bits) - 1);
        // Every bit of the long one has a say.
        let print = fingerprint ^ (fingerprint >> PRINT_BITS) ^ (fingerprint >> (2 * PRINT_BITS));
        PaperCode {
            exam: low(exam.into(), EXAM_BITS) as u8,
            print: low(print.into(), PRINT_BITS) as u16,
            seed: low(seed, SEED_BITS) as u16,
        }
    }

    /// The number of its exam.
    pub fn exam(self) -> u8 {
        self.exam
    }

    /// What its paper is drawn with.
    pub fn seed(self) -> Seed {
        self.seed.into()
    }

    /// True where it was made from questions with this fingerprint.
    pub fn fits(self, fingerprint: u32) -> bool {
        PaperCode::new(self.exam, fingerprint, self.seed()) == self
    }

    /// As a number, for codes that contain this one: below 2 to the power of [`PaperCode::BITS`].
    pub fn number(self) -> u64 {
        // The seed stands first, so that two papers of one exam differ at the beginning.
        (u64::from(self.seed) << (PRINT_BITS + EXAM_BITS))
            | (u64::from(self.print) << EXAM_BITS)
            | u64::from(self.exam)
    }

    /// Bits of [`PaperCode::number`].
    pub const BITS: u32 = EXAM_BITS + PRINT_BITS + SEED_BITS;

    /// The code with this number; bits above [`PaperCode::BITS`] do not count.
    pub fn from_number(number: u64) -> PaperCode {
        let part = |shift: u32, bits: u32| (number >> shift) & ((1 << bits) - 1);
        PaperCode {
            exam: part(0, EXAM_BITS) as u8,
            print: part(EXAM_BITS, PRINT_BITS) as u16,
            seed: part(EXAM_BITS + PRINT_BITS, SEED_BITS) as u16,
        }
    }

    /// The signs without a hyphen, as an address has them.
    pub fn signs(self) -> String {
        let mut number = self.number();
        let mut digits = vec![0; PaperCode::LENGTH - 1];
        for digit in digits.iter_mut().rev() {
            *digit = (number % u64::from(code::BASE)) as u8;
            number /= u64::from(code::BASE);
        }
        code::write(digits)
    }
}

impl fmt::Display for PaperCode {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        code::grouped(&self.signs(), out)
    }
}

impl FromStr for PaperCode {
    type Err = NotACode;

    fn from_str(text: &str) -> Result<PaperCode, NotACode> {
        let digits = code::read(text, PaperCode::LENGTH)?.into_iter().map(u64::from);
        let number = digits.fold(0, |number, digit| number * u64::from(code::BASE) + digit);
        // The signs have a little more room than a code needs.
        let fits = number < 1 << PaperCode::BITS;
        fits.then(|| PaperCode::from_number(number)).ok_or(NotACode::Check)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_written_is_read_however_it_is_typed() {
        let code = PaperCode::new(3, 0xDEAD_BEEF, 0x1234);
        let text = code.to_string();
        assert_eq!(text.len(), 9, "{text}");
        for typed in [text.clone(), text.to_lowercase(), text.replace('-', " "), code.signs()] {
            assert_eq!(typed.parse(), Ok(code), "{typed}");
        }
        assert!(code.fits(0xDEAD_BEEF) && !code.fits(0xDEAD_BEEE));
        assert_eq!((code.exam(), code.seed()), (3, 0x1234));
    }

    #[test]
    fn every_number_has_its_own_code() {
        for number in [0, 1, (1 << PaperCode::BITS) - 1, 0x2_1234_5678] {
            let code = PaperCode::from_number(number);
            assert_eq!(code.number(), number);
            assert_eq!(code.signs().parse(), Ok(code));
        }
    }

    #[test]
    fn what_is_no_code_is_refused_with_its_reason() {
        assert_eq!("".parse::<PaperCode>(), Err(NotACode::Length(0)));
        assert_eq!("2222-222".parse::<PaperCode>(), Err(NotACode::Length(7)));
        assert_eq!("2222-2222-2".parse::<PaperCode>(), Err(NotACode::Length(9)));
        assert_eq!("2222-222O".parse::<PaperCode>(), Err(NotACode::Sign('O')));
        assert_eq!("2222-222đ".parse::<PaperCode>(), Err(NotACode::Sign('đ')));
        assert_eq!("2222-2223".parse::<PaperCode>(), Err(NotACode::Check));
        let long = "2".repeat(5_000_000);
        assert_eq!(long.parse::<PaperCode>(), Err(NotACode::Length(5_000_000)));
    }
}
