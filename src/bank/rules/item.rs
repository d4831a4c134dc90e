//! A question as the rules look at it: its texts by what they are for.

use crate::bank::authored::Heading;
use crate::quiz::kind::{Choice, Kind};
use crate::quiz::question::{Bank, Question};

/// A question as the rules look at it.
pub(super) struct Item<'a> {
    pub question: &'a Question,
    pub bank: &'a Bank,
    pub topic: &'a str,
    /// Choices that stand side by side and of which one or more are right; empty for other kinds.
    pub choices: &'a [Choice],
    /// Short texts: choices, steps, pairs, places, replies.
    pub short: Vec<&'a str>,
    /// What is said to those who answered.
    pub feedback: Vec<&'a str>,
    /// Other texts that are read before the answer: a message, what a caller says.
    pub given: Vec<&'a str>,
}

impl<'a> Item<'a> {
    pub fn of(question: &'a Question, bank: &'a Bank, heading: Option<&'a Heading>) -> Item<'a> {
        let topic = heading.map_or("", |heading| &heading.name);
        let mut item = Item {
            question,
            bank,
            topic,
            choices: &[],
            short: Vec::new(),
            feedback: Vec::new(),
            given: question.picture.iter().map(|picture| picture.alt.as_str()).collect(),
        };
        item.fill(&question.kind);
        item
    }

    fn fill(&mut self, kind: &'a Kind) {
        match kind {
            Kind::Single(kind) => self.choices = &kind.choices,
            Kind::Multiple(kind) => self.choices = &kind.choices,
            Kind::TrueFalse(kind) => self.feedback.extend([&*kind.why_true, &*kind.why_false]),
            Kind::Order(kind) => {
                self.short.extend(kind.steps.iter().map(|step| &*step.text));
                self.feedback.extend(kind.steps.iter().map(|step| &*step.why));
            }
            Kind::Matching(kind) => {
                self.short.extend(kind.pairs.iter().flat_map(|pair| [&*pair.left, &*pair.right]));
                self.feedback.extend(kind.pairs.iter().map(|pair| &*pair.why));
            }
            Kind::Number(kind) => self.feedback.push(&kind.why),
            Kind::RedFlags(kind) => {
                self.given.extend(kind.parts.iter().map(|part| &*part.text));
                self.feedback.extend(kind.parts.iter().map(|part| &*part.why));
            }
            Kind::Hotspot(kind) => {
                self.short.extend(kind.spots.iter().map(|spot| &*spot.choice.text));
                self.feedback.extend(kind.spots.iter().map(|spot| &*spot.choice.why));
            }
            Kind::Call(kind) => {
                for scene in &kind.scenes {
                    self.given.push(&scene.says);
                    self.short.extend(scene.replies.iter().map(|reply| &*reply.text));
                    self.feedback.extend(scene.replies.iter().map(|reply| &*reply.why));
                    self.feedback.extend(scene.ending.iter().map(|ending| &*ending.explains));
                }
            }
        }
        self.short.extend(self.choices.iter().map(|choice| &*choice.text));
        self.feedback.extend(self.choices.iter().map(|choice| &*choice.why));
    }

    /// True where exactly one choice is right.
    pub fn is_single(&self) -> bool {
        matches!(self.question.kind, Kind::Single(_))
    }

    /// True for a statement to be judged.
    pub fn is_statement(&self) -> bool {
        matches!(self.question.kind, Kind::TrueFalse(_))
    }

    /// The texts of the right, or of the wrong choices.
    pub fn texts(&self, right: bool) -> impl Iterator<Item = &'a str> + Clone {
        self.choices.iter().filter(move |choice| choice.right == right).map(|choice| &*choice.text)
    }
}
