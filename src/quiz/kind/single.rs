//! One choice is right.

use serde::{Deserialize, Serialize};

use super::Choice;
use crate::quiz::answer::Answer;
use crate::quiz::points::Points;

/// A question with exactly one right choice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Single {
    /// The choices; exactly one is right (the bank checker sees to it).
    pub choices: Vec<Choice>,
    /// True where the choices are numbers that ascend: then every paper shows them so, for people
    /// look for a number where it belongs.
    pub in_order: bool,
}

impl Single {
    /// The whole point for the right choice and no other; none for anything else.
    pub fn grade(&self, answer: &Answer) -> Points {
        if *answer == super::key_of(&self.choices) { Points::ONE } else { Points::ZERO }
    }
}

#[cfg(test)]
mod tests {
    use super::super::samples::{answer, choices};
    use super::*;

    #[test]
    fn only_the_right_choice_alone_earns_the_point() {
        let question = Single { choices: choices(3, "b"), in_order: false };
        for (letters, marks) in
            [("b", Points::ONE), ("a", Points::ZERO), ("", Points::ZERO), ("ab", Points::ZERO)]
        {
            assert_eq!(question.grade(&answer(letters)), marks, "{letters:?}");
        }
    }
}
