//! What a campaign comes to: in all, per unit, per topic, per month.

use std::collections::BTreeMap;

use super::digest::TopicSum;
use super::{Campaign, Sort};
use crate::quiz::question::TopicId;
use crate::quiz::time::Date;

/// What classes and meetings come to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sum {
    /// Classes and meetings.
    pub sessions: u32,
    /// Of these the classes, which have results.
    pub classes: u32,
    /// People reached: who handed in, and who came to meetings.
    pub people: u32,
    /// Who handed in.
    pub handed_in: u32,
    /// Who passed.
    pub passed: u32,
}

impl Sum {
    /// Passes in tenths of a percent of those who handed in; `None` where nobody did.
    pub fn pass_rate(self) -> Option<u16> {
        share(self.passed.into(), self.handed_in.into())
    }

    /// Several sums as one.
    pub fn of(sums: &[Sum]) -> Sum {
        let mut all = Sum::default();
        for sum in sums {
            all.add(*sum);
        }
        all
    }

    fn add(&mut self, other: Sum) {
        self.sessions = self.sessions.saturating_add(other.sessions);
        self.classes = self.classes.saturating_add(other.classes);
        self.people = self.people.saturating_add(other.people);
        self.handed_in = self.handed_in.saturating_add(other.handed_in);
        self.passed = self.passed.saturating_add(other.passed);
    }

    fn class(&mut self, people: u32, passed: u32) {
        self.add(Sum { sessions: 1, classes: 1, people, handed_in: people, passed });
    }

    fn meetings(&mut self, count: u32, people: u32) {
        self.add(Sum { sessions: count, people, ..Sum::default() });
    }
}

/// What a topic comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TopicRow {
    /// The topic.
    pub topic: TopicId,
    /// What was earned by all, in tenths of a percent of all that could be; `None` where nobody was asked.
    pub after: Option<u16>,
    /// The same before the hour.
    pub before: Option<u16>,
}

/// What models of one kind there are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Models {
    /// The kind.
    pub kind: String,
    /// How many.
    pub count: u32,
    /// People in them.
    pub people: u32,
}

/// All tables.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tables {
    /// Everything.
    pub all: Sum,
    /// By unit, the one that reached most people first; units without a name are one, with an empty name.
    pub units: Vec<(String, Sum)>,
    /// By month, the earliest first.
    pub months: Vec<(Date, Sum)>,
    /// By topic, in the order of their ids.
    pub topics: Vec<TopicRow>,
    /// Models by kind, the most frequent first.
    pub models: Vec<Models>,
}

impl Tables {
    /// What a campaign comes to in a year; in all years for `None`.
    pub fn of(campaign: &Campaign, year: Option<u16>) -> Tables {
        let within = |date: Date| year.is_none_or(|year| date.parts().0 == year);
        let mut all = Sum::default();
        let mut units: BTreeMap<&str, Sum> = BTreeMap::new();
        let mut months: BTreeMap<Date, Sum> = BTreeMap::new();
        let (mut after, mut before) = (BTreeMap::new(), BTreeMap::new());
        let mut models: BTreeMap<&str, (u32, u32)> = BTreeMap::new();
        for (_, digest) in campaign.classes().filter(|(_, digest)| within(digest.date)) {
            let month = months.entry(month(digest.date)).or_default();
            for sum in [&mut all, units.entry(&digest.unit).or_default(), month] {
                sum.class(digest.people, digest.passed);
            }
            add(&mut after, &digest.topics);
            add(&mut before, &digest.before);
        }
        for deed in campaign.deeds().iter().filter(|deed| within(deed.date)) {
            match &deed.sort {
                Sort::Meeting => {
                    let month = months.entry(month(deed.date)).or_default();
                    for sum in [&mut all, units.entry(&deed.unit).or_default(), month] {
                        sum.meetings(deed.count, deed.people);
                    }
                }
                Sort::Model(kind) => {
                    let (count, people) = models.entry(kind).or_default();
                    *count = u32::saturating_add(*count, deed.count);
                    *people = people.saturating_add(deed.people);
                }
            }
        }
        let mut units: Vec<(String, Sum)> =
            units.into_iter().map(|(unit, sum)| (unit.into(), sum)).collect();
        units.sort_by_key(|(_, sum)| core::cmp::Reverse(sum.people));
        let models = models.into_iter();
        let models =
            models.map(|(kind, (count, people))| Models { kind: kind.into(), count, people });
        let mut models: Vec<Models> = models.collect();
        models.sort_by_key(|models| core::cmp::Reverse(models.count));
        let topics: Vec<TopicId> = after.keys().chain(before.keys()).cloned().collect();
        let topics: std::collections::BTreeSet<TopicId> = topics.into_iter().collect();
        let of = |sums: &BTreeMap<TopicId, (u64, u64)>, topic: &TopicId| {
            let (hundredths, answers) = sums.get(topic).copied().unwrap_or_default();
            share(hundredths, answers * 100)
        };
        let row = |topic: TopicId| TopicRow {
            after: of(&after, &topic),
            before: of(&before, &topic),
            topic,
        };
        let topics = topics.into_iter().map(row).collect();
        Tables { all, units, months: months.into_iter().collect(), topics, models }
    }
}

impl Tables {
    /// The years, the earliest first.
    pub fn years(&self) -> Vec<(u16, Sum)> {
        let mut years: BTreeMap<u16, Sum> = BTreeMap::new();
        for (month, sum) in &self.months {
            years.entry(month.parts().0).or_default().add(*sum);
        }
        years.into_iter().collect()
    }
}

fn add(sums: &mut BTreeMap<TopicId, (u64, u64)>, topics: &[TopicSum]) {
    for sum in topics {
        let (hundredths, answers) = sums.entry(sum.topic.clone()).or_default();
        *hundredths += u64::from(sum.hundredths);
        *answers += u64::from(sum.answers);
    }
}

/// The month of a day; the year where no month is known.
fn month(date: Date) -> Date {
    let (year, month, _) = date.parts();
    Date::new(year, month, 0).unwrap_or(date)
}

/// A part of a whole, in tenths of a percent, to the nearest; `None` of nothing.
fn share(part: u64, whole: u64) -> Option<u16> {
    (whole > 0).then(|| ((part.min(whole) * 2000 + whole) / (2 * whole)) as u16)
}
