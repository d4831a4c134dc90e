//! A class as tables for spreadsheets: the class in a few lines, each seat, each topic, each question, each choice, and
//! what was gained. The words in them are the caller's; the figures are those of [`report`](crate::quiz::class::report).

mod about;
mod questions;

use super::table::{Cell, Table};
use crate::quiz::analysis::{Gain, Gains, Tenths};
use crate::quiz::class::code::Phase;
use crate::quiz::class::handed::Way;
use crate::quiz::class::report::{Note, Person, Report, words_of};
use crate::quiz::class::session::Session;
use crate::quiz::exam::Reason;
use crate::quiz::kind::{Kind, TrueFalse};
use crate::quiz::points::Points;
use crate::quiz::question::{Bank, ChoiceId, TopicId};

/// A table of a class.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The class in a few lines.
    About,
    /// Each seat.
    Seats,
    /// Each topic and objective.
    Topics,
    /// Each question.
    Questions,
    /// Each choice.
    Choices,
    /// What was gained.
    Gains,
}

/// What the tables say, in one language.
#[allow(missing_docs, reason = "a field is named for what it says; the sentence is its document")]
pub struct Words {
    pub name: fn(Part, Option<Phase>) -> String,
    pub about: [&'static str; 9],
    pub of_round: [&'static str; 8],
    pub seats: [&'static str; 8],
    pub topics: [&'static str; 4],
    pub questions: [&'static str; 13],
    pub choices: [&'static str; 5],
    pub gains: [&'static str; 6],
    pub whole: &'static str,
    pub question: fn(usize) -> String,
    pub truth: fn(bool) -> &'static str,
    pub genuine: &'static str,
    pub passed: fn(bool) -> &'static str,
    pub reason: fn(&Reason, &str) -> String,
    pub way: fn(Way) -> &'static str,
    pub note: fn(Note) -> String,
    pub yes: &'static str,
}

/// What the tables are made of.
pub struct Class<'a> {
    /// The class.
    pub session: &'a Session,
    /// Its rounds that have results.
    pub reports: &'a [Report],
    /// What was gained.
    pub gains: Option<&'a Gains>,
    /// The banks of its topics.
    pub banks: &'a [&'a Bank],
    /// What a topic is called.
    pub topic: &'a dyn Fn(&TopicId) -> String,
}

/// All tables of a class. Those of a round have its name where there are two.
pub fn tables(class: &Class<'_>, words: &Words) -> Vec<Table> {
    let mut tables = vec![about::table(class, words)];
    for report in class.reports {
        let phase = (class.reports.len() > 1).then_some(report.phase);
        let table = |part: Part, head: Vec<String>, rows| Table {
            name: (words.name)(part, phase),
            head,
            rows,
        };
        let marks = (1..=report.paper.len()).map(words.question);
        let head = owned(&words.seats).into_iter().chain(marks).collect();
        let rows = report.people.iter().map(|person| seat(person, class, words)).collect();
        tables.push(table(Part::Seats, head, rows));
        tables.push(table(Part::Topics, owned(&words.topics), topics(report, class)));
        let rows = questions::rows(report, class, words);
        tables.push(table(Part::Questions, owned(&words.questions), rows));
        let rows = questions::choices(report, class, words);
        tables.push(table(Part::Choices, owned(&words.choices), rows));
    }
    tables.extend(class.gains.map(|gains| Table {
        name: (words.name)(Part::Gains, None),
        head: owned(&words.gains),
        rows: gained(gains, class, words),
    }));
    tables
}

/// The words of a choice of this question; its letter where it has none.
pub fn said(kind: &Kind, choice: ChoiceId, words: &Words) -> String {
    match words_of(kind, choice) {
        Some(words) => words.into(),
        None if matches!(kind, Kind::TrueFalse(_)) && TrueFalse::CHOICES.contains(&choice) => {
            (words.truth)(choice == ChoiceId::TRUE).into()
        }
        None if choice == ChoiceId::GENUINE => words.genuine.into(),
        None => String::from(choice.letter()),
    }
}

/// Why somebody did not pass, in words.
pub fn reasons(person: &Person, topic: &dyn Fn(&TopicId) -> String, words: &Words) -> String {
    let reason = |reason: &Reason| match reason {
        Reason::TopicTooLow(id) => (words.reason)(reason, &topic(id)),
        Reason::TooFew | Reason::VitalMissed(_) => (words.reason)(reason, ""),
    };
    joined(person.reasons.iter().map(reason))
}

/// What else there is to say of a result, in words.
pub fn notes(person: &Person, words: &Words) -> String {
    joined(person.notes.iter().map(|note| (words.note)(*note)))
}

/// What an objective is called; empty where no bank has it any more.
pub fn objective(banks: &[&Bank], topic: &TopicId, place: u16) -> String {
    let bank = banks.iter().find(|bank| bank.topic == *topic);
    let found = bank.and_then(|bank| bank.objectives.get(usize::from(place)));
    found.map_or_else(String::new, |objective| objective.name.clone())
}

fn joined(parts: impl Iterator<Item = String>) -> String {
    let mut all = String::new();
    for part in parts {
        if !all.is_empty() {
            all.push_str("; ");
        }
        all.push_str(&part);
    }
    all
}

fn seat(person: &Person, class: &Class<'_>, words: &Words) -> Vec<Cell> {
    let cells = [
        whole(person.seat.into()),
        text(&person.name),
        decimal(person.points.tenths().into(), 1),
        text((words.passed)(person.reasons.is_empty())),
        Cell::Text(reasons(person, class.topic, words)),
        match person.way {
            Way::Paper => Cell::Empty,
            _ => decimal((u64::from(person.used.0) / 6000) as i64, 1),
        },
        text((words.way)(person.way)),
        Cell::Text(notes(person, words)),
    ];
    // Rounded down, as points are everywhere: what is not the full mark never looks like it.
    let mark = |points: &Points| {
        decimal(i64::from(points.parts()) * 100 / i64::from(Points::ONE.parts()), 2)
    };
    cells.into_iter().chain(person.marks.iter().map(mark)).collect()
}

fn topics(report: &Report, class: &Class<'_>) -> Vec<Vec<Cell>> {
    let mut rows = Vec::new();
    for topic in &report.figures.topics {
        let name = (class.topic)(&topic.topic);
        let of = |objective: String, questions: u32, facility: Option<f64>| {
            vec![text(&name), text(&objective), whole(questions.into()), percent(facility)]
        };
        rows.push(of(String::new(), topic.questions, topic.facility));
        for one in &topic.objectives {
            let objective = objective(class.banks, &topic.topic, one.objective);
            if !objective.is_empty() {
                rows.push(of(objective, one.questions, one.facility));
            }
        }
    }
    rows
}

fn gained(gains: &Gains, class: &Class<'_>, words: &Words) -> Vec<Vec<Cell>> {
    let row = |topic: &str, objective: String, gain: Option<Gain>| {
        let of = |figure: fn(&Gain) -> f64| gain.as_ref().map(figure);
        let normalised = gain.and_then(|gain| gain.normalised);
        vec![
            text(topic),
            Cell::Text(objective),
            percent(of(|gain| gain.before)),
            percent(of(|gain| gain.after)),
            of(|gain| gain.raw).map_or(Cell::Empty, |raw| decimal(Tenths::percent(raw).0, 1)),
            hundredths(normalised),
        ]
    };
    let mut rows = vec![row(words.whole, String::new(), gains.whole)];
    for topic in &gains.topics {
        let name = (class.topic)(&topic.topic);
        rows.push(row(&name, String::new(), topic.gain));
        for one in &topic.objectives {
            let objective = objective(class.banks, &topic.topic, one.objective);
            if !objective.is_empty() {
                rows.push(row(&name, objective, one.gain));
            }
        }
    }
    rows
}

fn owned(words: &[&str]) -> Vec<String> {
    words.iter().map(|words| String::from(*words)).collect()
}

fn text(words: &str) -> Cell {
    Cell::Text(words.into())
}

fn whole(number: i64) -> Cell {
    Cell::Whole(number)
}

fn decimal(value: i64, decimals: u8) -> Cell {
    Cell::Decimal { value, decimals }
}

/// A figure with two decimals, halves away from zero.
fn hundredths(figure: Option<f64>) -> Cell {
    figure.map_or(Cell::Empty, |figure| decimal(Tenths::round1(figure * 10.0).0, 2))
}

/// A share of 0 to 1.
fn percent(share: Option<f64>) -> Cell {
    let tenths = share.map(|share| Tenths::percent(share).0.clamp(0, 1000) as u16);
    tenths.map_or(Cell::Empty, Cell::Percent)
}
