//! A bank file as an author writes it: one topic, its objectives, its sources, its questions.

use super::fields::{At, Fields};
use super::kind;
use super::pictures::Pictures;
use super::problem::{Fault, Thing};
use super::rules::{Level, Rule};
use crate::quiz::question::{Bank, Citation, Objective, Question, Since, Source, TopicId};
use crate::quiz::time::Date;

/// Sources must be read again within so many months.
const RECHECK_MONTHS: u16 = 12;
const MOST_SOURCES: usize = 3;

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

/// An id that other parts of the file refer to, and how often they do.
struct Named {
    id: At<String>,
    used: usize,
}

/// Reads a whole bank file. `today` is the day of the check.
pub(super) fn read(root: Fields, today: Date, pictures: &Pictures) -> Read {
    let heading = root.table("topic").and_then(heading);
    let prefix = heading.as_ref().map_or("", |heading| &heading.prefix);
    let (mut objective_ids, objectives) = objectives(&root);
    let (mut source_ids, sources) = sources(&root, today);
    let (mut questions, mut notes) = (Vec::new(), Vec::new());
    for fields in root.tables("question") {
        let read = question(fields, prefix, &mut objective_ids, &mut source_ids, pictures);
        if let Some((question, note)) = read {
            questions.push(question);
            notes.push(note);
        }
    }
    let innocent = innocent(&root);
    for (ids, thing) in [(objective_ids, Thing::Objective), (source_ids, Thing::Source)] {
        for named in ids.iter().filter(|named| named.used == 0) {
            root.file.report(named.id.at, Fault::Unused(thing));
        }
    }
    let topic = TopicId::from(heading.as_ref().map_or("", |heading| &heading.id.value));
    root.done();
    Read { heading, bank: Bank { topic, objectives, sources, questions }, notes, innocent }
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

fn sources(root: &Fields, today: Date) -> (Vec<Named>, Vec<Source>) {
    let mut ids = Vec::new();
    let mut sources = Vec::new();
    for fields in root.tables("source") {
        let (document, issuer) = (fields.text("document"), fields.text("issuer"));
        let url = fields.name("url");
        if let Some(url) = url.as_ref().filter(|url| !is_address(&url.value)) {
            fields.file.report(url.at, Fault::Address);
        }
        let url = url.map(|url| url.value);
        let since = since(&fields);
        let (checked, recheck) = (fields.required_day("checked"), fields.required_day("recheck"));
        if let Some(date) = checked.as_ref().filter(|date| date.value > today) {
            fields.file.report(date.at, Fault::InTheFuture);
        }
        let id = new_id(&fields, &mut ids);
        if let (Some(checked), Some(recheck)) = (&checked, &recheck)
            && (recheck.value <= checked.value
                || recheck.value > checked.value.months_later(RECHECK_MONTHS))
        {
            fields.file.report(recheck.at, Fault::Recheck);
        }
        // A source with a broken date still takes its place, so that references to it are sound.
        let day = |date: Option<At<Date>>| date.map_or(today, |date| date.value);
        if id.is_some() {
            let since = since.unwrap_or(Since::Undated);
            let (checked, recheck) = (day(checked), day(recheck));
            sources.push(Source { document, issuer, since, checked, recheck, url });
        }
        fields.done();
    }
    (ids, sources)
}

/// True for the address of a page: anything else could do something when it is followed.
fn is_address(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or(text.strip_prefix("http://"));
    rest.is_some_and(|rest| rest.contains('.') && !rest.contains(char::is_whitespace))
}

fn since(fields: &Fields) -> Option<Since> {
    let in_force = fields.date("in_force").map(|date| Since::InForce(date.value));
    let published = fields.date("published").map(|date| Since::Published(date.value));
    let undated = fields.yes_no("undated").is_some_and(|undated| undated.value);
    let undated = undated.then_some(Since::Undated);
    let given = ["in_force", "published", "undated"].iter().filter(|key| fields.has(key)).count();
    if given != 1 {
        fields.file.report(fields.at, Fault::Since);
    }
    in_force.or(published).or(undated)
}

/// Reads the id of an objective or a source.
fn new_id(fields: &Fields, ids: &mut Vec<Named>) -> Option<String> {
    let id = fields.required_name("id")?;
    let good =
        |letter: u8| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == b'-';
    if !id.value.bytes().all(good) {
        fields.file.report(id.at, Fault::IdForm("luat-pccc-2024".into()));
    }
    if let Some(first) = ids.iter().find(|named| named.id.value == id.value) {
        fields.file.report(id.at, Fault::IdTwice(fields.file.place(first.id.at)));
    }
    let value = id.value.clone();
    ids.push(Named { id, used: 0 });
    Some(value)
}

/// The place of what `id` refers to.
fn refer(fields: &Fields, id: &At<String>, ids: &mut [Named], thing: Thing) -> Option<u16> {
    match ids.iter_mut().enumerate().find(|(_, named)| named.id.value == id.value) {
        Some((place, named)) => {
            named.used += 1;
            Some(place as u16)
        }
        None => {
            let known = ids.iter().map(|named| named.id.value.clone()).collect();
            fields.file.report(id.at, Fault::NoSuch(thing, known));
            None
        }
    }
}

fn question(
    fields: Fields,
    prefix: &str,
    objectives: &mut [Named],
    sources: &mut [Named],
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
    fields.done();
    let id = id?;
    let question = Question {
        id: id.value.as_str().into(),
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
fn innocent(fields: &Fields) -> Vec<Innocent> {
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

fn citations(fields: &Fields, sources: &mut [Named]) -> Vec<Citation> {
    let mut citations = Vec::new();
    for citation in fields.tables("sources") {
        let article = citation.optional_text("article").map(|article| article.value);
        let source = citation.required_name("id");
        if let Some(source) = source.and_then(|id| refer(&citation, &id, sources, Thing::Source)) {
            citations.push(Citation { source, article });
        }
        citation.done();
    }
    if !(1..=MOST_SOURCES).contains(&citations.len()) {
        fields.file.report(fields.at, Fault::SourceCount(citations.len()));
    }
    citations
}

fn is_question_id(id: &str, prefix: &str) -> bool {
    let number = id.strip_prefix(prefix).and_then(|rest| rest.strip_prefix('-'));
    number.is_some_and(|number| number.len() == 3 && number.bytes().all(|b| b.is_ascii_digit()))
}
