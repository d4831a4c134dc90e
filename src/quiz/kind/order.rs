//! The steps of an action are put in order.

use serde::{Deserialize, Serialize};

use crate::quiz::answer::Answer;
use crate::quiz::points::Points;
use crate::quiz::question::ChoiceId;

/// Steps that have one right order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Order {
    /// The steps in their right order, two or more.
    pub steps: Vec<Step>,
}

/// One step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// Its stable letter.
    pub id: ChoiceId,
    /// What is done.
    pub text: String,
    /// Why at this place.
    pub why: String,
}

impl Order {
    /// The steps in their right order.
    pub fn key(&self) -> Answer {
        Answer::Sequence(self.steps.iter().map(|step| step.id).collect())
    }

    /// An equal share of the point for each step that directly follows the step that it must
    /// follow: what is done as a whole counts, though it stands too early or too late. With `n`
    /// steps there are `n` − 1 such places.
    pub fn grade(&self, answer: &Answer) -> Points {
        let given = answer.sequence();
        if given.len() != self.steps.len() {
            return Points::ZERO;
        }
        let follows = |[one, next]: [ChoiceId; 2]| given.windows(2).any(|two| *two == [one, next]);
        let places = self.steps.windows(2).map(|two| [two[0].id, two[1].id]);
        Points::share(places.filter(|two| follows(*two)).count(), given.len().saturating_sub(1))
    }

    /// The steps as a paper shows them first. A step that the bank no longer has is left out, and
    /// one that it has gained comes last: a paper that was begun survives a corrected bank.
    pub(super) fn blank(&self, order: &[ChoiceId]) -> Answer {
        let ids = || self.steps.iter().map(|step| step.id);
        let known = order.iter().copied().filter(|id| ids().any(|other| other == *id));
        Answer::Sequence(known.chain(ids().filter(|id| !order.contains(id))).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::super::samples::{answer, id, sequence};
    use super::*;

    fn steps(letters: &str) -> Order {
        let step = |letter| Step { id: id(letter), text: String::new(), why: String::new() };
        Order { steps: letters.chars().map(step).collect() }
    }

    #[test]
    fn each_step_that_follows_the_right_one_earns_its_share() {
        let order = steps("abcd");
        for (letters, share) in
            [("abcd", 3), ("bcda", 2), ("dabc", 2), ("abdc", 1), ("badc", 0), ("dcba", 0)]
        {
            assert_eq!(order.grade(&sequence(letters)), Points::share(share, 3), "{letters}");
        }
    }

    #[test]
    fn an_answer_with_missing_or_foreign_steps_earns_nothing_it_should_not() {
        let order = steps("abc");
        assert_eq!(order.grade(&sequence("ab")), Points::ZERO);
        assert_eq!(order.grade(&sequence("xyz")), Points::ZERO);
        assert_eq!(order.grade(&answer("abc")), Points::ZERO);
        assert_eq!(steps("").grade(&sequence("")), Points::ZERO);
    }

    #[test]
    fn a_paper_that_was_begun_survives_a_changed_bank() {
        let order = [id('c'), id('x'), id('a')];
        assert_eq!(steps("abc").blank(&order), sequence("cab"));
    }
}
