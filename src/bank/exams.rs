//! `exams.toml`: the exams that are offered. Adding one touches no code.

use super::fields::{At, Fields};
use super::kind;
use super::problem::{ExamFault, Fault, Thing};
use crate::quiz::exam::{Blueprint, Preset, Rules, Share};
use crate::quiz::kind::Kinds;
use crate::quiz::paper_code::PaperCode;
use crate::quiz::question::{Bank, TopicId};
use crate::quiz::time::Span;

/// The longest exam, in minutes.
const LONGEST: i64 = 180;

/// Reads the exams. `banks` are those of the shelf, in its order.
pub(super) fn read(root: Fields, banks: &[&Bank]) -> Vec<Preset> {
    let mut numbers: Vec<(i64, String)> = Vec::new();
    let exams = root.tables("exam").into_iter();
    let exams = exams.filter_map(|fields| exam(fields, banks, &mut numbers)).collect();
    root.done();
    exams
}

fn exam(fields: Fields, banks: &[&Bank], numbers: &mut Vec<(i64, String)>) -> Option<Preset> {
    let report = |at, fault| fields.file.report(at, Fault::Exam(fault));
    let number = fields.number("number");
    if let Some(At { value, at }) = number {
        if !(1..i64::from(PaperCode::EXAMS)).contains(&value) {
            report(at, ExamFault::Number(PaperCode::EXAMS - 1));
        }
        match numbers.iter().find(|(known, _)| *known == value) {
            Some((_, first)) => fields.file.report(at, Fault::IdTwice(first.clone())),
            None => numbers.push((value, fields.file.place(at))),
        }
    }
    let (name, about) = (fields.text("name"), fields.text("about"));
    let blueprint = blueprint(&fields, banks);
    let questions = blueprint.questions();
    let minutes = fields.number("minutes");
    if let Some(wrong) = minutes.as_ref().filter(|at| !(1..=LONGEST).contains(&at.value)) {
        report(wrong.at, ExamFault::Minutes(LONGEST));
    }
    let pass = fields.number("pass");
    // What has no questions was reported already.
    let outside = |at: &&At<i64>, least: i64, most: u16| {
        questions > 0 && !(least..=i64::from(most)).contains(&at.value)
    };
    if let Some(pass) = pass.as_ref().filter(|at| outside(at, 1, questions)) {
        report(pass.at, ExamFault::Pass(questions));
    }
    let minimum = fields.has("minimum").then(|| fields.number("minimum")).flatten();
    let least = blueprint.shares.iter().map(|share| share.questions).min().unwrap_or_default();
    if let Some(low) = minimum.as_ref().filter(|at| outside(at, 0, least)) {
        report(low.at, ExamFault::Minimum(least));
    }
    let vital = fields.required_yes_no("vital").is_some_and(|at| at.value);
    let double_time = fields.yes_no("double_time").is_none_or(|at| at.value);
    let whole = |at: Option<At<i64>>| at.and_then(|at| u16::try_from(at.value).ok());
    fields.done();
    let rules = Rules {
        questions,
        time: Span::minutes(whole(minutes)?),
        pass: whole(pass)?,
        vital,
        minimum: whole(minimum).unwrap_or_default(),
    };
    let number = whole(number)? as u8;
    Some(Preset { number, name, about, blueprint, rules, double_time })
}

/// `questions` from all topics or from those in `topics`, or `draw`: how many from each.
fn blueprint(fields: &Fields, banks: &[&Bank]) -> Blueprint {
    let kinds = kinds(fields);
    let drawn = fields.tables("draw");
    if drawn.is_empty() {
        return even(fields, banks, kinds);
    }
    let mut seen = Vec::new();
    let share = |fields: Fields| {
        let bank = fields.required_name("topic").and_then(|topic| bank(&fields, &topic, banks));
        let questions = fields.number("questions");
        if let Some(At { value: bank, at }) = &bank {
            listed_once(&fields, &mut seen, &bank.topic, *at);
        }
        let share = bank.zip(questions).and_then(|(bank, asked)| {
            let questions = fitting(&fields, &asked, count(bank.value, kinds))?;
            Some(Share { topic: bank.value.topic.clone(), questions })
        });
        fields.done();
        share
    };
    // All are read before one that does not fit makes an end.
    let shares: Vec<Option<Share>> = drawn.into_iter().map(share).collect();
    let shares = shares.into_iter().collect::<Option<_>>().unwrap_or_default();
    Blueprint { shares, spread: 0, kinds }
}

fn even(fields: &Fields, banks: &[&Bank], kinds: Kinds) -> Blueprint {
    let mut named = Vec::new();
    if fields.has("topics") {
        for topic in fields.names("topics") {
            if let Some(At { value: bank, at }) = bank(fields, &topic, banks) {
                listed_once(fields, &mut named, &bank.topic, at);
            }
        }
    } else {
        named.extend(banks.iter().map(|bank| bank.topic.clone()));
    }
    let banks = banks.iter().filter(|bank| named.contains(&bank.topic));
    let topics: Vec<TopicId> = banks.clone().map(|bank| bank.topic.clone()).collect();
    let all: u16 = banks.clone().map(|bank| count(bank, kinds)).sum();
    let least = banks.map(|bank| count(bank, kinds)).min().unwrap_or_default();
    // The most questions of which no topic has to give more than it has.
    let available = all.min((least + 1).saturating_mul(topics.len() as u16).saturating_sub(1));
    let questions = fields.number("questions");
    let questions = questions.and_then(|asked| fitting(fields, &asked, available));
    Blueprint { kinds, ..Blueprint::even(&topics, questions.unwrap_or_default()) }
}

/// The number that is asked for, where there are so many.
fn fitting(fields: &Fields, asked: &At<i64>, available: u16) -> Option<u16> {
    let fits = u16::try_from(asked.value).ok().filter(|asked| (1..=available).contains(asked));
    if fits.is_none() {
        fields.file.report(asked.at, Fault::Exam(ExamFault::Questions(available)));
    }
    fits
}

/// The bank of this topic, which must be there.
fn bank<'a>(fields: &Fields, topic: &At<String>, banks: &[&'a Bank]) -> Option<At<&'a Bank>> {
    let found = banks.iter().find(|bank| bank.topic.as_str() == topic.value);
    if found.is_none() {
        let known = banks.iter().map(|bank| bank.topic.to_string()).collect();
        fields.file.report(topic.at, Fault::NoSuch(Thing::Topic, known));
    }
    found.map(|bank| At { value: *bank, at: topic.at })
}

/// A topic that were drawn from twice could give a question twice.
fn listed_once(fields: &Fields, seen: &mut Vec<TopicId>, topic: &TopicId, at: usize) {
    if seen.contains(topic) {
        fields.file.report(at, Fault::ListedTwice);
    }
    seen.push(topic.clone());
}

/// How many questions of these kinds a bank has.
fn count(bank: &Bank, kinds: Kinds) -> u16 {
    bank.questions.iter().filter(|question| kinds.has(&question.kind)).count() as u16
}

fn kinds(fields: &Fields) -> Kinds {
    if !fields.has("kinds") {
        return Kinds::ALL;
    }
    let names = kind::names();
    let number = |name: At<String>| {
        let place = names.iter().position(|known| *known == name.value);
        if place.is_none() {
            fields.file.report(name.at, Fault::NotOneOf(names.into()));
        }
        place.map(|place| place as u8)
    };
    Kinds::of(fields.names("kinds").into_iter().filter_map(number))
}
