//! A number is worked out: what a loan costs, how far, how fast.

use serde::{Deserialize, Serialize};

use crate::quiz::amount::Amount;
use crate::quiz::answer::Answer;
use crate::quiz::loan::Loan;
use crate::quiz::points::Points;

/// A question that a number answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Number {
    /// What is counted: `đồng`, `%`, `mét`.
    pub unit: String,
    /// The number.
    pub answer: Amount,
    /// How far an answer may be off, in the same unit.
    pub tolerance: Amount,
    /// How it is worked out.
    pub why: String,
    /// The loan that it is about, if it is about one.
    pub loan: Option<Loan>,
}

/// What can be asked about a loan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asks {
    /// All that is paid.
    Total,
    /// What is paid over what was received.
    Interest,
    /// The simple yearly rate.
    SimpleRate,
    /// The true yearly rate on what is still owed.
    RealRate,
}

impl Asks {
    /// The answer for this loan, in đồng or in percent a year.
    pub fn of(self, loan: &Loan) -> Amount {
        let dong = |sum: u64| Amount::whole(i64::try_from(sum).unwrap_or(i64::MAX));
        match self {
            Asks::Total => dong(loan.total()),
            Asks::Interest => dong(loan.interest()),
            Asks::SimpleRate => loan.simple_rate(),
            Asks::RealRate => loan.real_rate(),
        }
    }
}

impl Number {
    /// The whole point for a number within the tolerance, none for any other: half a sum of money
    /// is no half of the truth.
    pub fn grade(&self, answer: &Answer) -> Points {
        match answer {
            Answer::Number(given) if given.distance(self.answer) <= self.tolerance => Points::ONE,
            _ => Points::ZERO,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::samples::answer;
    use super::*;

    #[test]
    fn a_number_within_the_tolerance_is_right() {
        let question = Number {
            unit: "%".into(),
            answer: Amount::hundredths(10_950),
            tolerance: Amount::whole(1),
            why: String::new(),
            loan: None,
        };
        let marks = |hundredths| question.grade(&Answer::Number(Amount::hundredths(hundredths)));
        for right in [10_950, 10_850, 11_050] {
            assert_eq!(marks(right), Points::ONE, "{right}");
        }
        for wrong in [10_849, 11_051, 0, i64::MAX, i64::MIN] {
            assert_eq!(marks(wrong), Points::ZERO, "{wrong}");
        }
        assert_eq!(question.grade(&answer("a")), Points::ZERO);
    }
}
