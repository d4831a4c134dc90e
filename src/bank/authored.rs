//! A bank file as an author writes it: one topic, its objectives, its sources, its questions.

use super::fields::{At, Fields};
use super::kind;
use super::pictures::Pictures;
use super::problem::{Fault, Thing};
use super::rules::{Level, Rule};
use super::sources::{Named, citations, new_id, refer, sources};
use crate::quiz::question::{Bank, Objective, Question, TopicId};
use crate::quiz::time::Date;

/// What a file says of its topic.
pub(super) struct Heading {
    pub id: At<String>,
    pub name: String,
    pub about: String,
    pub prefix: String,
}

/// A bank as it was read; broken parts are left out or empty, and reported.
pub(super) struct Read {
    pub heading: Option<Heading>,
    pub bank: Bank,
    /// For each question of the bank, in the order of the file: what only the checker needs.
    pub notes: Vec<Note>,
    /// Warnings about the bank as a whole that a person has judged.
    pub innocent: Vec<Innocent>,
    /// The ids of the objectives, in their order.
    pub objective_ids: Vec<Named>,
    /// The ids of the sources, in their order. The cards of the handbook cite them too, so what is
    /// not used is reported by whoever has read both.
    pub source_ids: Vec<Named>,
}

/// What only the checker needs of a question.
pub(super) struct Note {
    /// Where its id stands.
    pub at: usize,
    /// Warnings about it that a person has judged.
    pub innocent: Vec<Innocent>,
}

/// A warning that a person has judged to be none.
pub(super) struct Innocent {
    pub rule: Rule,
    pub at: usize,
}

/// Reads a whole bank file. `today` is the day of the check.
pub(super) fn read(root: Fields, today: Date, pictures: &Pictures) -> Read {
    let heading = root.table("topic").and_then(heading);
    let prefix = heading.as_ref().map_or("", |heading| &heading.prefix);
    let (mut objective_ids, objectives) = objectives(&root);
    let (mut source_ids, sources) = sources(&root, today);
    let (mut questions, mut notes) = (Vec::new(), Vec::new());
    for fields in root.tables("question") {
        let read = question(fields, prefix, (&mut objective_ids, &mut source_ids), pictures);
        if let Some((question, note)) = read {
            questions.push(question);
            notes.push(note);
        }
    }
    let innocent = innocent(&root);
    Named::report_unused(&objective_ids, root.file, Thing::Objective);
    let topic = TopicId::from(heading.as_ref().map_or("", |heading| &heading.id.value));
    root.done();
    let bank = Bank { topic, objectives, sources, questions };
    Read { heading, bank, notes, innocent, objective_ids, source_ids }
}

fn heading(fields: Fields) -> Option<Heading> {
    let (id, prefix) = (fields.required_name("id"), fields.required_name("prefix"));
    let heading = Heading {
        name: fields.text("name"),
        about: fields.text("about"),
        prefix: prefix.map(|prefix| prefix.value).unwrap_or_default(),
        id: id?,
    };
    fields.done();
    Some(heading)
}

fn objectives(root: &Fields) -> (Vec<Named>, Vec<Objective>) {
    let mut ids = Vec::new();
    let mut objectives = Vec::new();
    for fields in root.tables("objective") {
        let name = fields.text("name");
        if let Some(id) = new_id(&fields, &mut ids) {
            objectives.push(Objective { id, name });
        }
        fields.done();
    }
    (ids, objectives)
}

/// Reads a question, which refers to these objectives and sources; `prefix` is empty where its id was
/// checked before.
pub(super) fn question(
    fields: Fields,
    prefix: &str,
    (objectives, sources): (&mut [Named], &mut [Named]),
    pictures: &Pictures,
) -> Option<(Question, Note)> {
    let id = fields.required_name("id");
    let level = fields.number("level");
    if let Some(level) = level.as_ref().filter(|level| !(1..=3).contains(&level.value)) {
        fields.file.report(level.at, Fault::Level);
    }
    let objective = fields.required_name("objective");
    let objective = objective.and_then(|id| refer(&fields, &id, objectives, Thing::Objective));
    let vital = fields.optional_text("vital").map(|vital| vital.value);
    let (text, explanation) = (fields.text("text"), fields.text("explanation"));
    let citations = citations(&fields, sources);
    let picture = pictures.read(&fields);
    let innocent = innocent(&fields);
    // With an unknown kind nothing can be said about the keys that only that kind has.
    let kind = kind::read(&fields)?;
    if let Some(id) = &id
        && !prefix.is_empty()
        && !is_question_id(&id.value, prefix)
    {
        fields.file.report(id.at, Fault::IdForm(format!("{prefix}-001")));
    }
    let language = fields.file.language;
    fields.done();
    let id = id?;
    let question = Question {
        id: id.value.as_str().into(),
        language,
        objective: objective?,
        level: level?.value as u8,
        vital,
        text,
        picture,
        explanation,
        sources: citations,
        kind,
    };
    Some((question, Note { at: id.at, innocent }))
}

/// Reads `innocent = [{ rule = "I5", why = "…" }]`: warnings that a person has judged.
pub(super) fn innocent(fields: &Fields) -> Vec<Innocent> {
    let mut innocent = Vec::new();
    for one in fields.tables("innocent") {
        let (rule, _) = (one.required_name("rule"), one.text("why"));
        if let Some(rule) = rule {
            match Rule::named(&rule.value).filter(|rule| rule.level() == Level::Warning) {
                Some(named) => innocent.push(Innocent { rule: named, at: rule.at }),
                None => one.file.report(rule.at, Fault::NotOneOf(Rule::names())),
            }
        }
        one.done();
    }
    innocent
}

fn is_question_id(id: &str, prefix: &str) -> bool {
    let number = id.strip_prefix(prefix).and_then(|rest| rest.strip_prefix('-'));
    number.is_some_and(|number| number.len() == 3 && number.bytes().all(|b| b.is_ascii_digit()))
}
