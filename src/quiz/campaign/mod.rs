//! A campaign (đợt tuyên truyền): what many classes of many trainers come to, together with the meetings and models that
//! have no result, against what was aimed at for a year.
//!
//! Of each class only its figures are kept ([`digest`]), never a seat or a name. Taking the same file twice counts once.

pub mod digest;
pub mod tables;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::class::session::SessionId;
use super::time::Date;
use digest::Digest;

/// Something that was done and has no result: written in by hand.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Deed {
    /// What it was.
    pub sort: Sort,
    /// On which day.
    pub date: Date,
    /// The unit, a cleaned text.
    pub unit: String,
    /// How many people it reached; 0 where nobody counted.
    pub people: u32,
}

/// What sort of deed it was.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Sort {
    /// A meeting without a paper.
    Meeting,
    /// A model (mô hình) that was set up, of this kind: "Tổ tự quản khu nhà trọ".
    Model(String),
}

/// What is aimed at for a year; 0 where nothing is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Target {
    /// Classes and meetings.
    pub sessions: u32,
    /// People reached.
    pub people: u32,
}

/// What became of a class that was taken in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TakenIn {
    /// It was not here.
    New,
    /// It was here in another state; the one that was written later counts.
    Renewed,
    /// It was here so, or in a later state.
    Known,
}

/// Classes, deeds and targets.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Campaign {
    classes: BTreeMap<SessionId, Digest>,
    deeds: Vec<Deed>,
    targets: BTreeMap<u16, Target>,
}

impl Campaign {
    /// Classes that a campaign holds; more in one store would not be kept.
    pub const MOST: usize = 10_000;

    /// The figures of the classes.
    pub fn classes(&self) -> impl Iterator<Item = (SessionId, &Digest)> {
        self.classes.iter().map(|(id, digest)| (*id, digest))
    }

    /// What was written in by hand, by day.
    pub fn deeds(&self) -> &[Deed] {
        &self.deeds
    }

    /// True where there is no room for another class.
    pub fn is_full(&self) -> bool {
        self.classes.len() >= Campaign::MOST
    }

    /// Takes in the figures of a class. In which order files come does not matter.
    pub fn take(&mut self, id: SessionId, digest: Digest) -> TakenIn {
        match self.classes.get(&id) {
            None => {
                self.classes.insert(id, digest);
                TakenIn::New
            }
            Some(known) if digest.is_later_than(known) => {
                self.classes.insert(id, digest);
                TakenIn::Renewed
            }
            Some(_) => TakenIn::Known,
        }
    }

    /// Lets go of a class.
    pub fn remove(&mut self, id: SessionId) {
        self.classes.remove(&id);
    }

    /// Writes in a deed.
    pub fn add(&mut self, deed: Deed) {
        let place = self.deeds.partition_point(|other| other.date <= deed.date);
        self.deeds.insert(place, deed);
    }

    /// Takes out the deed at this place of [`Campaign::deeds`].
    pub fn take_out(&mut self, place: usize) {
        if place < self.deeds.len() {
            self.deeds.remove(place);
        }
    }

    /// What is aimed at for a year.
    pub fn target(&self, year: u16) -> Target {
        self.targets.get(&year).copied().unwrap_or_default()
    }

    /// Sets what is aimed at for a year.
    pub fn aim(&mut self, year: u16, target: Target) {
        match target == Target::default() {
            true => self.targets.remove(&year),
            false => self.targets.insert(year, target),
        };
    }

    /// The years in which something was done or is aimed at, the newest first.
    pub fn years(&self) -> Vec<u16> {
        let classes = self.classes.values().map(|digest| digest.date);
        let dates = classes.chain(self.deeds.iter().map(|deed| deed.date));
        let years = dates.map(|date| date.parts().0).chain(self.targets.keys().copied());
        let years: std::collections::BTreeSet<u16> = years.collect();
        years.into_iter().rev().collect()
    }
}
