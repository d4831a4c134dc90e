//! What a learner answered.

use serde::{Deserialize, Serialize};

use super::question::ChoiceId;

/// An answer to one question. New kinds of answer are added at the end: stored answers name their
/// kind by its place here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Answer {
    /// The choices that were taken, sorted, each once.
    Choices(Vec<ChoiceId>),
}

impl Answer {
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

    /// True where this choice was taken.
    pub fn takes(&self, choice: ChoiceId) -> bool {
        let Answer::Choices(taken) = self;
        taken.contains(&choice)
    }

    /// The answer after a change to it.
    #[must_use]
    pub fn after(&self, change: Change) -> Answer {
        let Answer::Choices(taken) = self;
        match change {
            Change::Take(choice) => Answer::of([choice]),
            Change::Toggle(choice) if self.takes(choice) => {
                Answer::of(taken.iter().copied().filter(|other| *other != choice))
            }
            Change::Toggle(choice) => Answer::of(taken.iter().copied().chain([choice])),
        }
    }

    /// True where nothing was taken: no answer that could be checked.
    pub fn is_empty(&self) -> bool {
        let Answer::Choices(taken) = self;
        taken.is_empty()
    }
}

/// A change to an answer that is not yet given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// This choice is taken in place of any other.
    Take(ChoiceId),
    /// This choice is taken as well, or let go if it was taken.
    Toggle(ChoiceId),
}
