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
    let available = available(&blueprint, banks);
    if questions == 0 || questions > available {
        report(fields.at, ExamFault::Questions(available));
    }
    let minutes = fields.number("minutes");
    if let Some(wrong) = minutes.as_ref().filter(|at| !(1..=LONGEST).contains(&at.value)) {
        report(wrong.at, ExamFault::Minutes(LONGEST));
    }
    let pass = fields.number("pass");
    if let Some(pass) = pass.as_ref().filter(|at| !(1..=i64::from(questions)).contains(&at.value)) {
        report(pass.at, ExamFault::Pass(questions));
    }
    let minimum = fields.has("minimum").then(|| fields.number("minimum")).flatten();
    let least = blueprint.shares.iter().map(|share| share.questions).min().unwrap_or_default();
    if let Some(low) = minimum.as_ref().filter(|at| !(0..=i64::from(least)).contains(&at.value)) {
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
    let known = |topic: &At<String>| {
        let found = banks.iter().any(|bank| bank.topic.as_str() == topic.value);
        if !found {
            let known = banks.iter().map(|bank| bank.topic.to_string()).collect();
            fields.file.report(topic.at, Fault::NoSuch(Thing::Topic, known));
        }
        found
    };
    let kinds = kinds(fields);
    let drawn = fields.tables("draw");
    if drawn.is_empty() {
        let named = fields.has("topics").then(|| fields.names("topics"));
        let wanted = |bank: &&&Bank| {
            let is = |topic: &At<String>| topic.value == bank.topic.as_str();
            named.as_ref().is_none_or(|named| named.iter().any(is))
        };
        let topics: Vec<TopicId> =
            banks.iter().filter(wanted).map(|bank| bank.topic.clone()).collect();
        named.iter().flatten().for_each(|topic| {
            known(topic);
        });
        let questions = fields.number("questions").and_then(|at| u16::try_from(at.value).ok());
        return Blueprint { kinds, ..Blueprint::even(&topics, questions.unwrap_or_default()) };
    }
    let share = |fields: Fields| {
        let topic = fields.required_name("topic").filter(|topic| known(topic));
        let questions = fields.number("questions");
        let questions = questions.and_then(|at| u16::try_from(at.value).ok());
        fields.done();
        Some(Share { topic: topic?.value.as_str().into(), questions: questions? })
    };
    Blueprint { shares: drawn.into_iter().filter_map(share).collect(), spread: 0, kinds }
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

/// How many questions the topics of a blueprint have for it; a topic that lacks its share counts as
/// having none.
fn available(blueprint: &Blueprint, banks: &[&Bank]) -> u16 {
    let of = |share: &Share| {
        let bank = banks.iter().find(|bank| bank.topic == share.topic)?;
        let questions = bank.questions.iter();
        let count = questions.filter(|question| blueprint.kinds.has(&question.kind)).count() as u16;
        (count >= share.questions).then_some(count)
    };
    blueprint.shares.iter().filter_map(of).sum()
}
