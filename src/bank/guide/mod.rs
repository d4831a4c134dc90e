//! The guide: what people look up when they need it. Cards say for each objective what to do and what
//! not to; by lists they look whether their own room, motorbike, telephone is safe.
//!
//! It travels in parts ([`compact`]). The numbers to call in an emergency belong to it too, but do not
//! travel: they stand in the page
//! itself, so that they can be read where no program runs.

#[cfg(not(target_arch = "wasm32"))]
pub mod bibliography;
pub mod compact;
#[cfg(not(target_arch = "wasm32"))]
pub mod emergency;
#[cfg(not(target_arch = "wasm32"))]
pub(super) mod fault;
#[cfg(not(target_arch = "wasm32"))]
mod handbook;
#[cfg(not(target_arch = "wasm32"))]
mod lines;
#[cfg(not(target_arch = "wasm32"))]
mod parts;
#[cfg(not(target_arch = "wasm32"))]
pub(super) mod reading;
mod score;
#[cfg(not(target_arch = "wasm32"))]
mod self_checks;

use serde::{Deserialize, Serialize};

use crate::quiz::question::{ChoiceId, Citation, Source, TopicId};
use crate::quiz::time::Date;

/// All cards and lists.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Guide {
    /// The cards, topic by topic as the index has them, in each topic in the order of its objectives.
    pub cards: Vec<Card>,
    /// The lists, in the order of their file.
    pub lists: Vec<Checklist>,
    /// What cards and lists rest on: each document once, whatever file names it. The citations of
    /// cards and lists point here.
    pub sources: Vec<Source>,
}

impl Guide {
    /// The day by which these sources must be read again: the earliest of theirs; `None` where
    /// there are none.
    pub fn recheck(&self, citations: &[Citation]) -> Option<Date> {
        recheck(&self.sources, citations)
    }

    /// True where one of these sources should have been read again before `today`.
    pub fn is_stale(&self, citations: &[Citation], today: Date) -> bool {
        self.recheck(citations).is_some_and(|recheck| recheck < today)
    }

    /// The cards of a topic, in the order of its objectives.
    pub fn cards_of<'a>(&'a self, topic: &'a TopicId) -> impl Iterator<Item = &'a Card> {
        self.cards.iter().filter(move |card| card.topic == *topic)
    }
}

/// The earliest day by which one of the cited `sources` must be read again.
fn recheck(sources: &[Source], citations: &[Citation]) -> Option<Date> {
    let cited = citations.iter().filter_map(|cited| sources.get(usize::from(cited.source)));
    cited.map(|source| source.recheck).min()
}

/// What to do, what not to do, and why: all that one objective comes down to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Card {
    /// The topic.
    pub topic: TopicId,
    /// The id of the objective in the topic's bank.
    pub objective: String,
    /// What the objective is, as a worker reads it.
    pub name: String,
    /// What to do, the most important first.
    pub dos: Vec<String>,
    /// What not to do.
    pub donts: Vec<String>,
    /// The reason, by which one remembers it.
    pub why: String,
    /// What it rests on; never empty.
    pub sources: Vec<Citation>,
}

/// A list by which people check their own surroundings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Checklist {
    /// Its stable name: what was ticked hangs on it.
    pub id: String,
    /// What is checked, as on a button.
    pub name: String,
    /// How to go about it, and how long it takes.
    pub about: String,
    /// What to look at, in the order in which one comes by.
    pub items: Vec<CheckItem>,
}

/// One thing to look at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CheckItem {
    /// Its letter, stable within its list.
    pub id: ChoiceId,
    /// What is asked; "yes" is safe.
    pub question: String,
    /// True where "no" may cost a life or a family's savings.
    pub vital: bool,
    /// What to do where the answer is no.
    pub mend: String,
    /// What it rests on; never empty.
    pub sources: Vec<Citation>,
}
