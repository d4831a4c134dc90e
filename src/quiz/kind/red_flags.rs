//! The signs of fraud are found in a message, or it is said to be genuine.

use serde::{Deserialize, Serialize};

use super::multiple;
use crate::quiz::answer::Answer;
use crate::quiz::points::Points;
use crate::quiz::question::ChoiceId;

/// A message as it looks on a phone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RedFlags {
    /// How it came.
    pub channel: Channel,
    /// Whom it says it is from.
    pub sender: String,
    /// What it says, in parts that can be pointed at.
    pub parts: Vec<Part>,
}

/// How a message comes. New ones are added at the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Channel {
    /// A text message.
    Sms,
    /// A message in a chat.
    Chat,
    /// What a caller says.
    Call,
    /// A post that offers work or something to buy.
    Post,
    /// A notice of a bank or an app.
    Notice,
    /// A leaflet or a letter.
    Paper,
}

/// A part of a message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// The letter of a sign; other parts are named by their place.
    pub id: ChoiceId,
    /// What it says.
    pub text: String,
    /// True where it stands on a new line.
    pub new_line: bool,
    /// True where it gives the message away.
    pub sign: bool,
    /// Why it is a sign, or why it is none; empty where there is nothing to say.
    pub why: String,
}

/// What was found in a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Findings {
    /// Signs that there are.
    pub signs: usize,
    /// Signs that were found.
    pub found: usize,
    /// Harmless parts that were taken for signs.
    pub false_alarms: usize,
}

impl RedFlags {
    /// True where nothing gives it away, because there is nothing to give away.
    pub fn is_genuine(&self) -> bool {
        !self.parts.iter().any(|part| part.sign)
    }

    /// All signs; or, where there is none, that it is genuine.
    pub fn key(&self) -> Answer {
        let signs = self.parts.iter().filter(|part| part.sign).map(|part| part.id);
        Answer::of(signs.chain(self.is_genuine().then_some(ChoiceId::GENUINE)))
    }

    /// What an answer found.
    pub fn findings(&self, answer: &Answer) -> Findings {
        let count = |sign: bool| self.parts.iter().filter(move |part| part.sign == sign);
        let taken = |sign: bool| count(sign).filter(|part| answer.takes(part.id)).count();
        Findings { signs: count(true).count(), found: taken(true), false_alarms: taken(false) }
    }

    /// For a genuine message: the whole point to those who say so. For fraud: an equal share for
    /// each sign found, less the same share for each false alarm, and never less than nothing, so
    /// that suspecting everything does not pay.
    pub fn grade(&self, answer: &Answer) -> Points {
        if self.is_genuine() {
            return if *answer == self.key() { Points::ONE } else { Points::ZERO };
        }
        multiple::share(self.parts.iter().map(|part| (part.sign, answer.takes(part.id))))
    }
}

#[cfg(test)]
mod tests {
    use super::super::samples::answer;
    use super::*;

    fn message(parts: &str) -> RedFlags {
        let part = |(place, letter): (usize, char)| Part {
            id: ChoiceId::new(letter).unwrap_or(ChoiceId::unlettered(place)),
            text: String::new(),
            new_line: false,
            sign: letter.is_ascii_lowercase(),
            why: String::new(),
        };
        RedFlags {
            channel: Channel::Sms,
            sender: String::new(),
            parts: parts.chars().enumerate().map(part).collect(),
        }
    }

    fn everything(message: &RedFlags) -> Answer {
        Answer::of(message.parts.iter().map(|part| part.id))
    }

    #[test]
    fn signs_found_count_and_false_alarms_count_against() {
        let fraud = message("a-b-c");
        assert_eq!(fraud.grade(&answer("abc")), Points::ONE);
        assert_eq!(fraud.grade(&answer("ab")), Points::share(2, 3));
        let alarm =
            answer("ab").after(crate::quiz::answer::Change::Toggle(ChoiceId::unlettered(1)));
        assert_eq!(fraud.grade(&alarm), Points::share(1, 3));
        assert_eq!(fraud.findings(&alarm), Findings { signs: 3, found: 2, false_alarms: 1 });
        assert_eq!(fraud.grade(&Answer::of([ChoiceId::GENUINE])), Points::ZERO);
    }

    #[test]
    fn a_genuine_message_must_be_left_alone() {
        let genuine = message("---");
        assert_eq!(genuine.key(), Answer::of([ChoiceId::GENUINE]));
        assert_eq!(genuine.grade(&genuine.key()), Points::ONE);
        assert_eq!(genuine.grade(&everything(&genuine)), Points::ZERO);
        assert_eq!(genuine.grade(&Answer::nothing()), Points::ZERO);
    }

    #[test]
    fn suspecting_everything_earns_nothing_where_harmless_parts_are_as_many_as_signs() {
        for fraud in ["a-", "a-b-", "ab--", "a-b-c---"].map(message) {
            assert_eq!(fraud.grade(&everything(&fraud)), Points::ZERO);
        }
    }
}
