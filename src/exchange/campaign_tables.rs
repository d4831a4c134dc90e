//! A campaign as tables for spreadsheets. The words in them are the caller's; the figures are those of
//! [`tables`](crate::quiz::campaign::tables).

use super::table::{Cell, Table};
use crate::quiz::campaign::tables::{Sum, Tables};
use crate::quiz::campaign::{Campaign, Deed, Sort};
use crate::quiz::question::TopicId;
use crate::quiz::time::Date;

/// What the tables say, in one language: of each the name and what stands above its columns.
#[allow(missing_docs, reason = "a field is named for what it says; the sentence is its document")]
pub struct Words {
    pub all: (&'static str, [&'static str; 2]),
    pub sums: [&'static str; 5],
    pub units: (&'static str, &'static str),
    pub months: (&'static str, &'static str),
    pub of_sum: [&'static str; 4],
    pub topics: (&'static str, [&'static str; 3]),
    pub models: (&'static str, [&'static str; 3]),
    pub deeds: (&'static str, [&'static str; 5]),
    pub meeting: &'static str,
    pub no_unit: &'static str,
}

/// All tables of a campaign in a year; in all years for `None`. `topic` names a topic.
pub fn tables(
    campaign: &Campaign,
    year: Option<u16>,
    words: &Words,
    topic: &dyn Fn(&TopicId) -> String,
) -> Vec<Table> {
    let found = Tables::of(campaign, year);
    let unit = |unit: &str| text(if unit.is_empty() { words.no_unit } else { unit });
    let all = found.all;
    let values = [
        count(all.sessions),
        count(all.people),
        count(all.handed_in),
        count(all.passed),
        share(all.pass_rate()),
    ];
    let all = words.sums.iter().zip(values).map(|(name, value)| vec![text(name), value]).collect();
    let units = found.units.iter().map(|(name, sum)| row(unit(name), *sum)).collect();
    let months = found.months.iter().map(|(date, sum)| row(month(*date), *sum)).collect();
    let topics = found.topics.iter();
    let topics = topics
        .map(|row| vec![text(&topic(&row.topic)), share(row.before), share(row.after)])
        .collect();
    let models = found.models.iter();
    let models = models
        .map(|models| vec![text(&models.kind), count(models.count), count(models.people)])
        .collect();
    let within = |deed: &&Deed| year.is_none_or(|year| deed.date.parts().0 == year);
    let deed = |deed: &Deed| {
        let what = match &deed.sort {
            Sort::Meeting => words.meeting,
            Sort::Model(kind) => kind,
        };
        vec![
            Cell::Day(deed.date),
            text(what),
            count(deed.count),
            unit(&deed.unit),
            count(deed.people),
        ]
    };
    let deeds = campaign.deeds().iter().filter(within).map(deed).collect();
    vec![
        table(words.all.0, &words.all.1, all),
        table(words.units.0, &with(words.units.1, &words.of_sum), units),
        table(words.months.0, &with(words.months.1, &words.of_sum), months),
        table(words.topics.0, &words.topics.1, topics),
        table(words.models.0, &words.models.1, models),
        table(words.deeds.0, &words.deeds.1, deeds),
    ]
}

fn table(name: &str, head: &[&str], rows: Vec<Vec<Cell>>) -> Table {
    Table { name: name.into(), head: head.iter().map(|title| (*title).into()).collect(), rows }
}

fn with<'a>(first: &'a str, others: &[&'a str]) -> Vec<&'a str> {
    let mut head = vec![first];
    head.extend(others);
    head
}

fn row(first: Cell, sum: Sum) -> Vec<Cell> {
    vec![first, count(sum.sessions), count(sum.people), count(sum.passed), share(sum.pass_rate())]
}

fn text(words: &str) -> Cell {
    Cell::Text(words.into())
}

fn count(number: u32) -> Cell {
    Cell::Whole(number.into())
}

fn share(share: Option<u16>) -> Cell {
    share.map_or(Cell::Empty, Cell::Percent)
}

/// A month, as words: no spreadsheet knows it as a day.
fn month(date: Date) -> Cell {
    Cell::Text(date.to_string())
}
