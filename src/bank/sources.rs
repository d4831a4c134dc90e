//! What a file names at its top and refers to below: sources above all, each with its dates.

use super::fields::{At, Fields};
use super::problem::{Fault, File, Thing};
use crate::quiz::question::{Citation, Since, Source};
use crate::quiz::time::Date;

/// Sources must be read again within so many months.
const RECHECK_MONTHS: u16 = 12;
const MOST_SOURCES: usize = 3;

/// An id that other parts of the file refer to, and how often they do.
pub(super) struct Named {
    pub id: At<String>,
    used: usize,
}

impl Named {
    /// Reports what nothing has referred to.
    pub fn report_unused(all: &[Named], file: &File, thing: Thing) {
        for named in all.iter().filter(|named| named.used == 0) {
            file.report(named.id.at, Fault::Unused(thing));
        }
    }
}

/// Reads `[[source]]`: the ids by which they are cited, and the sources in the same order.
pub(super) fn sources(root: &Fields, today: Date) -> (Vec<Named>, Vec<Source>) {
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

/// Reads the id of something that is referred to by it: a source, an objective, a list.
pub(super) fn new_id(fields: &Fields, ids: &mut Vec<Named>) -> Option<String> {
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
pub(super) fn refer(
    fields: &Fields,
    id: &At<String>,
    ids: &mut [Named],
    thing: Thing,
) -> Option<u16> {
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

/// Reads `sources = [{ id = "…", article = "…" }]`; reports where there are none, or many.
pub(super) fn citations(fields: &Fields, sources: &mut [Named]) -> Vec<Citation> {
    let citations = any_citations(fields, sources);
    if !(1..=MOST_SOURCES).contains(&citations.len()) {
        fields.file.report(fields.at, Fault::SourceCount(citations.len()));
    }
    citations
}

/// As [`citations`], however many they are.
pub(super) fn any_citations(fields: &Fields, sources: &mut [Named]) -> Vec<Citation> {
    let mut citations = Vec::new();
    for citation in fields.tables("sources") {
        let article = citation.optional_text("article").map(|article| article.value);
        let source = citation.required_name("id");
        if let Some(source) = source.and_then(|id| refer(&citation, &id, sources, Thing::Source)) {
            citations.push(Citation { source, article });
        }
        citation.done();
    }
    citations
}
