//! A statement is true or false.

use serde::{Deserialize, Serialize};

use crate::quiz::answer::Answer;
use crate::quiz::points::Points;
use crate::quiz::question::ChoiceId;

/// A statement to be judged.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TrueFalse {
    /// True where the statement is true.
    pub answer: bool,
    /// Shown to those who said "true".
    pub why_true: String,
    /// Shown to those who said "false".
    pub why_false: String,
}

impl TrueFalse {
    /// What can be answered. The order is the same on every paper: people look for "true" first.
    pub const CHOICES: [ChoiceId; 2] = [ChoiceId::TRUE, ChoiceId::FALSE];

    /// The answer that earns the point.
    pub fn key(&self) -> Answer {
        Answer::of([if self.answer { ChoiceId::TRUE } else { ChoiceId::FALSE }])
    }

    /// The whole point for the right judgement, none for the other or for both.
    pub fn grade(&self, answer: &Answer) -> Points {
        if *answer == self.key() { Points::ONE } else { Points::ZERO }
    }
}

#[cfg(test)]
mod tests {
    use super::super::samples::answer;
    use super::*;

    #[test]
    fn one_judgement_is_right() {
        let statement =
            TrueFalse { answer: false, why_true: String::new(), why_false: String::new() };
        assert_eq!(statement.grade(&answer("f")), Points::ONE);
        assert_eq!(statement.grade(&answer("t")), Points::ZERO);
        assert_eq!(statement.grade(&answer("ft")), Points::ZERO);
    }
}
