//! The code of a certificate: what a passed exam was, in 24 signs that anybody can type into the app
//! to see whether the paper in their hand says the same. It shows that nobody altered the words; it
//! does not prove who sat the exam, and no code made on a phone could.

use core::fmt;
use core::str::FromStr;

use super::attempt::Sort;
use super::code::{self, NotACode};
use super::fingerprint;
use super::learner::Finished;
use super::paper_code::PaperCode;
use super::time::Day;

/// The form of the code; another one would have another number.
const VERSION: u8 = 1;
/// The fields, from the lowest bits up, each with its bits.
const FIELDS: [u32; 8] = [SEAL_BITS, NAME_BITS, 1, 16, 7, 10, PaperCode::BITS, 3];
const SEAL_BITS: u32 = 22;
const NAME_BITS: u32 = 20;

/// What a certificate says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Certificate {
    /// The paper, and with it the exam.
    pub paper: PaperCode,
    /// The points, in tenths.
    pub tenths: u16,
    /// Out of so many questions.
    pub questions: u8,
    /// The day on which the exam was handed in.
    pub day: Day,
    /// True where the person took twice the time.
    pub double_time: bool,
    /// The fingerprint of the name on it; `None` where there is no name.
    name: Option<u32>,
}

impl Certificate {
    /// Signs of a code.
    pub const LENGTH: usize = 24;

    /// The certificate of an exam; `None` unless it was passed, on a paper that has a code. `name`
    /// is cleaned already ([`super::name::clean`]).
    pub fn of(finished: &Finished, name: Option<&str>) -> Option<Certificate> {
        let Sort::Exam(exam) = &finished.attempt.sort else { return None };
        finished.outcome.passes(&exam.rules).then_some(())?;
        Some(Certificate {
            paper: exam.code?,
            tenths: u16::try_from(finished.outcome.points.tenths()).ok()?,
            questions: u8::try_from(finished.outcome.questions).ok()?,
            day: finished.at.day(),
            double_time: exam.double_time,
            name: name.map(print),
        })
    }

    /// True where the certificate was made out to a name.
    pub fn has_name(&self) -> bool {
        self.name.is_some()
    }

    /// True where it was made out to this name, a cleaned one.
    pub fn names(&self, name: &str) -> bool {
        self.name == Some(print(name))
    }

    fn number(&self) -> u128 {
        let name = self.name.unwrap_or_default();
        let parts = [
            0,
            name.into(),
            self.double_time.into(),
            u64::from(self.day.0),
            self.questions.into(),
            self.tenths.into(),
            self.paper.number(),
            VERSION.into(),
        ];
        let number = FIELDS.iter().zip(parts).rev().fold(0, |number, (bits, part)| {
            (number << bits) | (u128::from(part) & ((1 << bits) - 1))
        });
        number | u128::from(seal(number))
    }
}

/// A number as signs.
fn signs(number: u128) -> String {
    code::write_number(number, Certificate::LENGTH)
}

/// The fingerprint of a name; never 0, which stands for none.
fn print(name: &str) -> u32 {
    low(fingerprint::of(name.bytes()), NAME_BITS).max(1)
}

/// The lowest bits, in which every bit has a say.
fn low(print: u32, bits: u32) -> u32 {
    (print ^ (print >> bits)) & ((1 << bits) - 1)
}

/// What closes a number whose lowest bits are still empty.
fn seal(number: u128) -> u32 {
    low(fingerprint::of(b"canh giac".iter().copied().chain(number.to_le_bytes())), SEAL_BITS)
}

impl fmt::Display for Certificate {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        code::grouped(&signs(self.number()), out)
    }
}

impl FromStr for Certificate {
    type Err = NotACode;

    fn from_str(text: &str) -> Result<Certificate, NotACode> {
        let number = code::read_number(text, Certificate::LENGTH)?;
        let mut rest = number;
        let parts = FIELDS.map(|bits| {
            let part = (rest & ((1 << bits) - 1)) as u64;
            rest >>= bits;
            part
        });
        let [sealed, name, double_time, day, questions, tenths, paper, version] = parts;
        let open = (number >> SEAL_BITS) << SEAL_BITS;
        let fine = rest == 0 && sealed == u64::from(seal(open)) && version == u64::from(VERSION);
        fine.then_some(()).ok_or(NotACode::Check)?;
        Ok(Certificate {
            paper: PaperCode::from_number(paper),
            tenths: tenths as u16,
            questions: questions as u8,
            day: Day(day as u32),
            double_time: double_time == 1,
            name: (name > 0).then_some(name as u32),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample() -> Certificate {
        Certificate {
            paper: PaperCode::new(1, 77, 4242),
            tenths: 185,
            questions: 20,
            day: Day(20_779),
            double_time: true,
            name: Some(print("Nguyễn Thị Hòa")),
        }
    }

    #[test]
    fn a_certificate_is_read_as_it_was_written() {
        let bare = Certificate { name: None, double_time: false, ..sample() };
        for certificate in [sample(), bare] {
            let text = certificate.to_string();
            assert_eq!(text.len(), 29, "{text}");
            assert_eq!(text.parse(), Ok(certificate));
            assert_eq!(text.to_lowercase().replace('-', " ").parse(), Ok(certificate));
        }
        assert!(sample().names("Nguyễn Thị Hòa") && !sample().names("Nguyễn Thị Hoa"));
        assert!(!bare.has_name() && !bare.names(""));
    }

    #[test]
    fn every_altered_sign_is_refused() {
        let text = sample().to_string();
        for (place, old) in text.char_indices().filter(|(_, sign)| *sign != '-') {
            for new in "23456789ABCDEFGHJKMNPQRSTUVWXYZ".chars().filter(|new| *new != old) {
                let mut altered = text.clone();
                altered.replace_range(place..place + 1, new.to_string().as_str());
                assert_eq!(altered.parse::<Certificate>(), Err(NotACode::Check), "{altered}");
            }
        }
    }

    #[test]
    fn another_score_under_the_old_seal_is_refused() {
        // Two signs altered so that the check sign fits again: the seal notices.
        let text = signs(sample().number() + (1 << 60));
        assert_eq!(text.parse::<Certificate>(), Err(NotACode::Check));
    }
}
