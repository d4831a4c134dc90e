//! The kinds of question, one file each. A kind knows its key and how an answer is graded; the
//! checker (`bank::kind`), the view (`view::question`) and the printed form (`print`) have a
//! file for each as well.

pub mod call;
pub mod hotspot;
mod matching;
mod multiple;
mod number;
mod order;
pub mod red_flags;
mod single;
mod true_false;

use serde::{Deserialize, Serialize};

pub use call::Call;
pub use hotspot::Hotspot;
pub use matching::{Matching, Pair};
pub use multiple::Multiple;
pub use number::{Asks, Number};
pub use order::{Order, Step};
pub use red_flags::RedFlags;
pub use single::Single;
pub use true_false::TrueFalse;

use super::answer::Answer;
use super::fingerprint::Fingerprint;
use super::points::Points;
use super::question::ChoiceId;

/// How a question is answered. New kinds are added at the end.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Kind {
    /// One choice is right.
    Single(Single),
    /// One or more choices are right.
    Multiple(Multiple),
    /// A statement is true or false.
    TrueFalse(TrueFalse),
    /// The steps of an action are put in order.
    Order(Order),
    /// Pairs are put together.
    Matching(Matching),
    /// A number is worked out.
    Number(Number),
    /// The signs of fraud are found in a message, or it is said to be genuine.
    RedFlags(RedFlags),
    /// Places in a picture are pointed at.
    Hotspot(Hotspot),
    /// A call or chat goes on as the learner answers it.
    Call(Call),
}

/// A set of kinds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Kinds(u16);

impl Kinds {
    /// Every kind, also those that are still to come.
    pub const ALL: Kinds = Kinds(u16::MAX);

    /// The kinds with these numbers, see [`Kind::number`].
    pub fn of(numbers: impl IntoIterator<Item = u8>) -> Kinds {
        Kinds(numbers.into_iter().fold(0, |set, number| set | (1 << (number & 15))))
    }

    /// True where the kind of this question is among them.
    pub fn has(self, kind: &Kind) -> bool {
        self.0 & (1 << kind.number()) != 0
    }
}

/// Something that can be taken as an answer, or part of one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    /// Its stable letter.
    pub id: ChoiceId,
    /// What it says.
    pub text: String,
    /// True where it belongs to the key.
    pub right: bool,
    /// Why it is right or wrong, shown to those who took it.
    pub why: String,
}

impl Kind {
    /// The place of this kind among the kinds; below 16.
    pub fn number(&self) -> u8 {
        match self {
            Kind::Single(_) => 0,
            Kind::Multiple(_) => 1,
            Kind::TrueFalse(_) => 2,
            Kind::Order(_) => 3,
            Kind::Matching(_) => 4,
            Kind::Number(_) => 5,
            Kind::RedFlags(_) => 6,
            Kind::Hotspot(_) => 7,
            Kind::Call(_) => 8,
        }
    }

    /// The marks for `answer`: all of a point, an exact share of it, or none.
    pub fn grade(&self, answer: &Answer) -> Points {
        match self {
            Kind::Single(kind) => kind.grade(answer),
            Kind::Multiple(kind) => kind.grade(answer),
            Kind::TrueFalse(kind) => kind.grade(answer),
            Kind::Order(kind) => kind.grade(answer),
            Kind::Matching(kind) => kind.grade(answer),
            Kind::Number(kind) => kind.grade(answer),
            Kind::RedFlags(kind) => kind.grade(answer),
            Kind::Hotspot(kind) => kind.grade(answer),
            Kind::Call(kind) => kind.grade(answer),
        }
    }

    /// An answer that earns the whole point.
    pub fn key(&self) -> Answer {
        match self {
            Kind::Single(kind) => key_of(&kind.choices),
            Kind::Multiple(kind) => key_of(&kind.choices),
            Kind::TrueFalse(kind) => kind.key(),
            Kind::Order(kind) => kind.key(),
            Kind::Matching(kind) => kind.key(),
            Kind::Number(kind) => Answer::Number(kind.answer),
            Kind::RedFlags(kind) => kind.key(),
            Kind::Hotspot(kind) => Answer::of(kind.right().map(|spot| spot.id)),
            Kind::Call(kind) => kind.key(),
        }
    }

    /// The things that a paper may put into any order; none where a kind has a fixed one.
    pub fn shuffled(&self) -> Vec<ChoiceId> {
        match self {
            Kind::Single(kind) if !kind.in_order => {
                kind.choices.iter().map(|choice| choice.id).collect()
            }
            Kind::Multiple(kind) => kind.choices.iter().map(|choice| choice.id).collect(),
            Kind::Order(kind) => kind.steps.iter().map(|step| step.id).collect(),
            Kind::Matching(kind) => kind.pairs.iter().map(|pair| pair.id).collect(),
            Kind::Single(_)
            | Kind::TrueFalse(_)
            | Kind::Number(_)
            | Kind::RedFlags(_)
            | Kind::Hotspot(_)
            | Kind::Call(_) => Vec::new(),
        }
    }

    /// Puts into a fingerprint what decides the marks of an answer, and what a paper has to choose
    /// from: the kind, the names of the things in it, the key. No words.
    pub(super) fn imprint(&self, taken: &mut Fingerprint) {
        taken.number(self.number().into());
        taken.choices(&self.shuffled());
        taken.answer(&self.key());
        match self {
            Kind::Single(kind) if kind.in_order => {
                kind.choices.iter().for_each(|choice| taken.choices(&[choice.id]));
            }
            Kind::Hotspot(kind) => {
                kind.spots.iter().for_each(|spot| taken.choices(&[spot.choice.id]));
            }
            Kind::Number(kind) => taken.answer(&Answer::Number(kind.tolerance)),
            Kind::Call(kind) => kind.imprint(taken),
            // The harmless parts of a message are named by their place, which a mended text moves.
            Kind::Single(_)
            | Kind::Multiple(_)
            | Kind::TrueFalse(_)
            | Kind::Order(_)
            | Kind::Matching(_)
            | Kind::RedFlags(_) => {}
        }
    }

    /// True where things in this order are the answer already.
    pub fn is_solved(&self, order: &[ChoiceId]) -> bool {
        matches!(self, Kind::Order(kind) if kind.steps.iter().map(|step| step.id).eq(order.iter().copied()))
    }

    /// What stands there before anything was answered, where a paper shows things in `order`.
    pub fn blank(&self, order: &[ChoiceId]) -> Answer {
        match self {
            Kind::Order(kind) => kind.blank(order),
            Kind::Single(_)
            | Kind::Multiple(_)
            | Kind::TrueFalse(_)
            | Kind::Matching(_)
            | Kind::Number(_)
            | Kind::RedFlags(_)
            | Kind::Hotspot(_)
            | Kind::Call(_) => Answer::nothing(),
        }
    }

    /// True where an answer is complete, so that it can be checked: with all pairs made, a call
    /// brought to its end, and the steps of an action no longer as the paper showed them.
    pub fn is_whole(&self, answer: &Answer, order: &[ChoiceId]) -> bool {
        match self {
            // Where the bank has changed since, the steps may stand right as they are.
            Kind::Order(kind) => *answer != kind.blank(order) || kind.grade(answer).is_full(),
            Kind::Matching(kind) => answer.pairs().len() >= kind.pairs.len(),
            Kind::Call(kind) => kind.ending(answer).is_some(),
            Kind::Single(_)
            | Kind::Multiple(_)
            | Kind::TrueFalse(_)
            | Kind::Number(_)
            | Kind::RedFlags(_)
            | Kind::Hotspot(_) => !answer.is_empty(),
        }
    }

    /// What stands there when somebody comes back to `given`, where the bank may have changed in
    /// between: steps that it has lost are gone and new ones come last, and a call goes on from
    /// where its script still knows the way.
    pub fn resumed(&self, given: Option<Answer>, order: &[ChoiceId]) -> Answer {
        match (self, given) {
            (_, None) => self.blank(order),
            (Kind::Order(kind), Some(Answer::Sequence(steps))) => kind.blank(&steps),
            (Kind::Order(kind), Some(_)) => kind.blank(order),
            (Kind::Call(kind), Some(given)) => kind.known(&given),
            (_, Some(given)) => given,
        }
    }
}

fn key_of(choices: &[Choice]) -> Answer {
    Answer::of(choices.iter().filter(|choice| choice.right).map(|choice| choice.id))
}

#[cfg(test)]
pub(crate) mod samples {
    use super::*;

    /// The id with this letter.
    pub fn id(letter: char) -> ChoiceId {
        ChoiceId::new(letter).unwrap()
    }

    /// Choices `a`, `b`, … of which those named in `right` belong to the key.
    pub fn choices(count: u8, right: &str) -> Vec<Choice> {
        (b'a'..b'a' + count)
            .map(|letter| Choice {
                id: id(char::from(letter)),
                text: format!("choice {letter}"),
                right: right.contains(char::from(letter)),
                why: String::new(),
            })
            .collect()
    }

    /// The answer that takes the choices named by these letters.
    pub fn answer(letters: &str) -> Answer {
        Answer::of(letters.chars().map(id))
    }

    /// The answer that names these letters one after the other.
    pub fn sequence(letters: &str) -> Answer {
        Answer::Sequence(letters.chars().map(id).collect())
    }
}
