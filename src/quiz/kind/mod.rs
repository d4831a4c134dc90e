//! The kinds of question, one file each. A kind knows its key and how an answer is graded; the
//! checker (`bank::kind`) and the view (`view::question`) have a file for each as well.

mod multiple;
mod single;
mod true_false;

use serde::{Deserialize, Serialize};

pub use multiple::Multiple;
pub use single::Single;
pub use true_false::TrueFalse;

use super::answer::Answer;
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
    /// The marks for `answer`: all of a point, an exact share of it, or none.
    pub fn grade(&self, answer: &Answer) -> Points {
        match self {
            Kind::Single(kind) => kind.grade(answer),
            Kind::Multiple(kind) => kind.grade(answer),
            Kind::TrueFalse(kind) => kind.grade(answer),
        }
    }

    /// The answer that earns the whole point.
    pub fn key(&self) -> Answer {
        match self {
            Kind::Single(kind) => key_of(&kind.choices),
            Kind::Multiple(kind) => key_of(&kind.choices),
            Kind::TrueFalse(kind) => kind.key(),
        }
    }

    /// The choices that a paper may put into any order.
    pub fn shuffled(&self) -> &[Choice] {
        match self {
            Kind::Single(kind) => &kind.choices,
            Kind::Multiple(kind) => &kind.choices,
            Kind::TrueFalse(_) => &[],
        }
    }
}

fn key_of(choices: &[Choice]) -> Answer {
    Answer::of(choices.iter().filter(|choice| choice.right).map(|choice| choice.id))
}

#[cfg(test)]
pub(crate) mod samples {
    use super::*;

    /// Choices `a`, `b`, … of which those named in `right` belong to the key.
    pub fn choices(count: u8, right: &str) -> Vec<Choice> {
        (b'a'..b'a' + count)
            .map(|letter| Choice {
                id: ChoiceId::new(char::from(letter)).unwrap(),
                text: format!("choice {letter}"),
                right: right.contains(char::from(letter)),
                why: String::new(),
            })
            .collect()
    }

    /// The answer that takes the choices named by these letters.
    pub fn answer(letters: &str) -> Answer {
        Answer::of(letters.chars().map(|letter| ChoiceId::new(letter).unwrap()))
    }
}
