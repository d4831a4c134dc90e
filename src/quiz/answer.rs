//! What a learner answered.

use serde::{Deserialize, Serialize};

use super::amount::Amount;
use super::question::ChoiceId;

/// An answer to one question. New kinds of answer are added at the end: stored answers name their
/// kind by its place here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Answer {
    /// The choices that were taken, sorted, each once. Without any it is no answer yet, whatever
    /// the kind of question.
    Choices(Vec<ChoiceId>),
    /// Things one after the other: the steps of an action, or what was said in a call.
    Sequence(Vec<ChoiceId>),
    /// What was put to what, sorted by the first, each first once.
    Pairs(Vec<(ChoiceId, ChoiceId)>),
    /// A number.
    Number(Amount),
}

impl Answer {
    /// No answer yet.
    pub const fn nothing() -> Answer {
        Answer::Choices(Vec::new())
    }

    /// The answer that takes these choices, in whatever order they were tapped.
    pub fn of(choices: impl IntoIterator<Item = ChoiceId>) -> Answer {
        let mut taken: Vec<ChoiceId> = Vec::new();
        for choice in choices {
            if let Err(place) = taken.binary_search(&choice) {
                taken.insert(place, choice);
            }
        }
        Answer::Choices(taken)
    }

    /// The choices that were taken; none in an answer of another kind.
    pub fn taken(&self) -> &[ChoiceId] {
        match self {
            Answer::Choices(taken) => taken,
            _ => &[],
        }
    }

    /// True where this choice was taken.
    pub fn takes(&self, choice: ChoiceId) -> bool {
        self.taken().contains(&choice)
    }

    /// The things in their order; none in an answer of another kind.
    pub fn sequence(&self) -> &[ChoiceId] {
        match self {
            Answer::Sequence(things) => things,
            _ => &[],
        }
    }

    /// The pairs; none in an answer of another kind.
    pub fn pairs(&self) -> &[(ChoiceId, ChoiceId)] {
        match self {
            Answer::Pairs(pairs) => pairs,
            _ => &[],
        }
    }

    /// What was put to `left`.
    pub fn paired(&self, left: ChoiceId) -> Option<ChoiceId> {
        self.pairs().iter().find(|(one, _)| *one == left).map(|(_, right)| *right)
    }

    /// The answer after a change to it.
    #[must_use]
    pub fn after(&self, change: Change) -> Answer {
        match change {
            Change::Take(choice) => Answer::of([choice]),
            Change::Toggle(choice) => {
                let others = self.taken().iter().copied();
                // "Genuine" and a sign of fraud exclude each other.
                let others = others.filter(|other| *other != choice && *other != ChoiceId::GENUINE);
                Answer::of(others.chain((!self.takes(choice)).then_some(choice)))
            }
            Change::Move { thing, to } => {
                let mut things = self.sequence().to_vec();
                if let Some(from) = things.iter().position(|other| *other == thing) {
                    things.remove(from);
                    things.insert(usize::from(to).min(things.len()), thing);
                }
                Answer::Sequence(things)
            }
            Change::Say(reply) => {
                Answer::Sequence(self.sequence().iter().copied().chain([reply]).collect())
            }
            Change::Pair(left, right) => {
                let mut pairs = self.pairs().to_vec();
                pairs.retain(|(other, _)| *other != left);
                if let Some(right) = right {
                    let place = pairs.partition_point(|(other, _)| *other < left);
                    pairs.insert(place, (left, right));
                }
                Answer::Pairs(pairs)
            }
            Change::Write(number) => number.map_or(Answer::nothing(), Answer::Number),
        }
    }

    /// True where nothing was answered: nothing that could be checked.
    pub fn is_empty(&self) -> bool {
        match self {
            Answer::Choices(taken) => taken.is_empty(),
            Answer::Sequence(things) => things.is_empty(),
            Answer::Pairs(pairs) => pairs.is_empty(),
            Answer::Number(_) => false,
        }
    }
}

/// A change to an answer that is not yet given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// This choice is taken in place of any other.
    Take(ChoiceId),
    /// This choice is taken as well, or let go if it was taken.
    Toggle(ChoiceId),
    /// This thing goes to another place in the order, counted from 0.
    Move {
        /// Which.
        thing: ChoiceId,
        /// Where to.
        to: u8,
    },
    /// This is put to that, or to nothing.
    Pair(ChoiceId, Option<ChoiceId>),
    /// A number is written, or what was written is no number.
    Write(Option<Amount>),
    /// This is said next.
    Say(ChoiceId),
}

#[cfg(test)]
mod tests {
    use super::super::kind::samples::{answer, id};
    use super::*;

    #[test]
    fn choices_are_toggled_and_genuine_excludes_signs() {
        let both = answer("a").after(Change::Toggle(id('c')));
        assert_eq!(both, answer("ac"));
        assert_eq!(both.after(Change::Toggle(id('a'))), answer("c"));
        let genuine = both.after(Change::Take(ChoiceId::GENUINE));
        assert_eq!(genuine.taken(), [ChoiceId::GENUINE]);
        assert_eq!(genuine.after(Change::Toggle(id('b'))), answer("b"));
    }

    #[test]
    fn a_thing_moves_to_its_new_place_and_no_other_gets_lost() {
        let [a, b, c] = ['a', 'b', 'c'].map(id);
        let order = Answer::Sequence(vec![a, b, c]);
        assert_eq!(order.after(Change::Move { thing: c, to: 0 }).sequence(), [c, a, b]);
        assert_eq!(order.after(Change::Move { thing: a, to: 9 }).sequence(), [b, c, a]);
        assert_eq!(order.after(Change::Move { thing: id('z'), to: 0 }), order);
    }

    #[test]
    fn pairs_are_made_changed_and_taken_apart() {
        let [a, b] = ['a', 'b'].map(id);
        let pairs =
            Answer::nothing().after(Change::Pair(b, Some(a))).after(Change::Pair(a, Some(a)));
        assert_eq!(pairs.pairs(), [(a, a), (b, a)]);
        let pairs = pairs.after(Change::Pair(a, Some(b)));
        assert_eq!((pairs.paired(a), pairs.paired(b)), (Some(b), Some(a)));
        let pairs = pairs.after(Change::Pair(a, None)).after(Change::Pair(b, None));
        assert!(pairs.is_empty());
    }

    #[test]
    fn a_number_that_is_none_is_no_answer() {
        let number = Answer::nothing().after(Change::Write(Some(Amount::whole(5))));
        assert_eq!(number, Answer::Number(Amount::whole(5)));
        assert!(number.after(Change::Write(None)).is_empty());
    }
}
