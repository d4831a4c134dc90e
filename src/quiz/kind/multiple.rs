//! One or more choices are right.

use serde::{Deserialize, Serialize};

use super::Choice;
use crate::quiz::answer::Answer;
use crate::quiz::points::Points;

/// A question that asks for every right choice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Multiple {
    /// The choices; at least one is right and at least one wrong.
    pub choices: Vec<Choice>,
}

impl Multiple {
    /// As [`share`] says.
    pub fn grade(&self, answer: &Answer) -> Points {
        share(self.choices.iter().map(|choice| (choice.right, answer.takes(choice.id))))
    }
}

/// The marks where several things can be taken, each given as (belongs to the key, was taken). With
/// `r` things in the key: an `r`-th of a point for each right one taken, less an `r`-th for each
/// wrong one taken, and never less than nothing. So taking everything does not pay, and half of the
/// key is half of the point.
pub(super) fn share(things: impl Iterator<Item = (bool, bool)>) -> Points {
    let (mut key, mut right, mut wrong) = (0, 0, 0_usize);
    for (belongs, taken) in things {
        key += usize::from(belongs);
        right += usize::from(belongs && taken);
        wrong += usize::from(!belongs && taken);
    }
    Points::share(right.saturating_sub(wrong), key)
}

#[cfg(test)]
mod tests {
    use super::super::samples::{answer, choices};
    use super::*;

    #[test]
    fn right_ones_count_and_wrong_ones_count_against() {
        let question = Multiple { choices: choices(4, "acd") };
        let marks = |letters| question.grade(&answer(letters));
        assert_eq!(marks("acd"), Points::ONE);
        assert_eq!(marks("ac"), Points::share(2, 3));
        assert_eq!(marks("abc"), Points::share(1, 3));
        assert_eq!(marks("abcd"), Points::share(2, 3));
        assert_eq!(marks("b"), Points::ZERO);
        assert_eq!(marks(""), Points::ZERO);
    }
}
