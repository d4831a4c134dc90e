//! A campaign (đợt tuyên truyền): what many classes of many trainers come to, together with the meetings and models that
//! have no result, against what was aimed at for a year.
//!
//! Of each class only its figures are kept ([`digest`]), never a seat or a name. Taking the same file twice counts once.

pub mod digest;
pub mod tables;

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::class::session::SessionId;
use super::time::Date;
use digest::Digest;

/// Names a deed for ever, on whatever device its file comes to: a number drawn by chance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct DeedId(pub u64);

/// Something that was done and has no result: written in by hand. Deeds stand in the order of their fields.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Deed {
    /// On which day.
    pub date: Date,
    /// Its name.
    pub id: DeedId,
    /// What it was.
    pub sort: Sort,
    /// How many of them are written in as one.
    pub count: u32,
    /// The unit, a cleaned text.
    pub unit: String,
    /// How many people they reached together; 0 where nobody counted.
    pub people: u32,
}

impl Deed {
    /// Deeds that are written in as one, at most.
    pub const MOST: u32 = 10_000;
    /// People that are reached by one entry, at most.
    pub const PEOPLE: u32 = 10_000_000;
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

impl Target {
    /// How much of it is done, in percent, rounded down: more than 100 where more was done; `None` where nothing is aimed at.
    pub fn reached(done: u32, aim: u32) -> Option<u32> {
        (u64::from(done) * 100).checked_div(aim.into()).map(|part| part.min(u32::MAX.into()) as u32)
    }
}

/// What became of a class that was taken in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TakenIn {
    /// It was not here.
    New,
    /// It was here with other figures; those that were written later count.
    Renewed,
    /// It was here with these figures, or in a later state.
    Known,
}

/// What became of many.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// So many were not here.
    pub new: usize,
    /// So many were here with other figures.
    pub renewed: usize,
    /// So many were here.
    pub known: usize,
    /// So many have no room.
    pub left_out: usize,
}

impl Counts {
    /// Counts one more.
    pub fn add(&mut self, taken: Option<TakenIn>) {
        *match taken {
            Some(TakenIn::New) => &mut self.new,
            Some(TakenIn::Renewed) => &mut self.renewed,
            Some(TakenIn::Known) => &mut self.known,
            None => &mut self.left_out,
        } += 1;
    }

    /// Counts what another file brought.
    pub fn join(&mut self, other: Counts) {
        self.new += other.new;
        self.renewed += other.renewed;
        self.known += other.known;
        self.left_out += other.left_out;
    }
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
    /// Deeds that it holds.
    pub const DEEDS: usize = 5_000;

    /// The figures of the classes.
    pub fn classes(&self) -> impl Iterator<Item = (SessionId, &Digest)> {
        self.classes.iter().map(|(id, digest)| (*id, digest))
    }

    /// What was written in by hand, by day.
    pub fn deeds(&self) -> &[Deed] {
        &self.deeds
    }

    /// True where nothing was taken in or written in yet, and nothing is aimed at.
    pub fn is_empty(&self) -> bool {
        self.classes.is_empty() && self.deeds.is_empty() && self.targets.is_empty()
    }

    /// Takes in the figures of a class; `None` where there is no room for it. In which order files come does not matter.
    pub fn take(&mut self, id: SessionId, digest: Digest) -> Option<TakenIn> {
        let taken = match self.classes.get(&id) {
            None if self.classes.len() >= Campaign::MOST => return None,
            None => TakenIn::New,
            Some(known) if !digest.is_later_than(known) => return Some(TakenIn::Known),
            Some(known) if digest.says_the_same(known) => TakenIn::Known,
            Some(_) => TakenIn::Renewed,
        };
        self.classes.insert(id, digest);
        Some(taken)
    }

    /// Takes in what another device has gathered: its classes and deeds, each of which counts once. What is aimed at
    /// is everybody's own.
    pub fn take_all(&mut self, other: Campaign) -> Counts {
        let mut counts = Counts::default();
        for (id, digest) in other.classes {
            counts.add(self.take(id, digest));
        }
        for deed in other.deeds {
            counts.add(self.add(deed));
        }
        counts
    }

    /// Lets go of a class.
    pub fn remove(&mut self, id: SessionId) {
        self.classes.remove(&id);
    }

    /// Writes in a deed; `None` where there is no room for it.
    pub fn add(&mut self, deed: Deed) -> Option<TakenIn> {
        let known = self.deeds.iter().position(|other| other.id == deed.id);
        match known {
            None if self.deeds.len() >= Campaign::DEEDS => return None,
            // A deed is never changed. Where two files say otherwise, any order of them comes to the same.
            Some(place) if self.deeds.get(place).is_some_and(|other| *other >= deed) => {
                return Some(TakenIn::Known);
            }
            Some(place) => drop(self.deeds.remove(place)),
            None => {}
        }
        let place = self.deeds.partition_point(|other| *other <= deed);
        self.deeds.insert(place, deed);
        Some(if known.is_some() { TakenIn::Renewed } else { TakenIn::New })
    }

    /// Takes out a deed.
    pub fn take_out(&mut self, id: DeedId) {
        self.deeds.retain(|deed| deed.id != id);
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

    /// All that is aimed at, the newest year first.
    pub fn targets(&self) -> impl Iterator<Item = (u16, Target)> {
        self.targets.iter().rev().map(|(year, target)| (*year, *target))
    }

    /// The kinds of models that there are, by their names.
    pub fn kinds(&self) -> BTreeSet<&str> {
        let kinds = self.deeds.iter().filter_map(|deed| match &deed.sort {
            Sort::Model(kind) => Some(kind.as_str()),
            Sort::Meeting => None,
        });
        kinds.collect()
    }

    /// The years in which something was done or is aimed at, the newest first.
    pub fn years(&self) -> Vec<u16> {
        let classes = self.classes.values().map(|digest| digest.date);
        let dates = classes.chain(self.deeds.iter().map(|deed| deed.date));
        let years = dates.map(|date| date.parts().0).chain(self.targets.keys().copied());
        let years: BTreeSet<u16> = years.collect();
        years.into_iter().rev().collect()
    }
}
