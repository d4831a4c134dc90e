//! Pairs are put together.

use serde::{Deserialize, Serialize};

use crate::quiz::answer::Answer;
use crate::quiz::points::Points;
use crate::quiz::question::ChoiceId;

/// Things of which each belongs to one other.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Matching {
    /// The pairs, as they belong together.
    pub pairs: Vec<Pair>,
}

/// Two things that belong together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pair {
    /// The stable letter of both.
    pub id: ChoiceId,
    /// What is given.
    pub left: String,
    /// What is put to it.
    pub right: String,
    /// Why they belong together.
    pub why: String,
}

impl Matching {
    /// Each with its own.
    pub fn key(&self) -> Answer {
        let mut ids: Vec<ChoiceId> = Vec::new();
        for pair in &self.pairs {
            ids.insert(ids.partition_point(|other| *other < pair.id), pair.id);
        }
        Answer::Pairs(ids.into_iter().map(|id| (id, id)).collect())
    }

    /// An equal share of the point for each thing that has its own put to it.
    pub fn grade(&self, answer: &Answer) -> Points {
        let right = self.pairs.iter().filter(|pair| answer.paired(pair.id) == Some(pair.id));
        match self.pairs.len() {
            0 => Points::ZERO,
            count => Points::share(right.count(), count),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::samples::id;
    use super::*;

    #[test]
    fn each_pair_earns_its_share() {
        let pair = |letter| Pair {
            id: id(letter),
            left: String::new(),
            right: String::new(),
            why: String::new(),
        };
        let question = Matching { pairs: ['c', 'a', 'b'].map(pair).into() };
        assert_eq!(question.grade(&question.key()), Points::ONE);
        let [a, b, c] = ['a', 'b', 'c'].map(id);
        let marks = |pairs: &[(ChoiceId, ChoiceId)]| question.grade(&Answer::Pairs(pairs.into()));
        assert_eq!(marks(&[(a, a), (b, c), (c, b)]), Points::share(1, 3));
        assert_eq!(marks(&[(a, a), (b, b)]), Points::share(2, 3));
        assert_eq!(marks(&[(a, b), (b, c), (c, a)]), Points::ZERO);
        assert_eq!(marks(&[]), Points::ZERO);
    }
}
