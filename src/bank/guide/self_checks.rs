//! The lists by which people check their own surroundings.

use super::lines::{check_count, line};
use super::{CheckItem, Checklist};
use crate::bank::authored::innocent;
use crate::bank::fields::Fields;
use crate::bank::kind::letters::Letters;
use crate::bank::problem::{Fault, GuideFault, Thing};
use crate::bank::rules;
use crate::bank::sources::{Named, citations, new_id, sources};
use crate::quiz::question::Source;
use crate::quiz::time::Date;

/// How many things one list has, and how many of them are vital: where all are, none is.
const ITEMS: (usize, usize) = (8, 14);
const VITAL: (usize, usize) = (2, 6);
/// Most syllables of each text.
const NAME: usize = 6;
const ABOUT: usize = 30;
const QUESTION: usize = 30;
const MEND: usize = 35;

/// Reads the file of the lists, and its sources.
pub(super) fn read(root: Fields, today: Date) -> (Vec<Checklist>, Vec<Source>) {
    let (mut source_ids, sources) = sources(&root, today);
    let mut ids = Vec::new();
    let lists = root.tables("list");
    let lists = lists.into_iter().filter_map(|one| list(one, &mut ids, &mut source_ids)).collect();
    Named::report_unused(&source_ids, root.file, Thing::Source);
    root.done();
    (lists, sources)
}

fn list(fields: Fields, ids: &mut Vec<Named>, sources: &mut [Named]) -> Option<Checklist> {
    let id = new_id(&fields, ids);
    let (name, about) = (line(&fields, "name", NAME), line(&fields, "about", ABOUT));
    let mut letters = Letters::default();
    let items = fields.tables("item").into_iter();
    let items: Vec<CheckItem> = items.map(|one| item(one, &mut letters, sources)).collect();
    check_count(&fields, fields.at, "item", items.len(), ITEMS);
    let vital = items.iter().filter(|item| item.vital).count();
    check_count(&fields, fields.at, "vital", vital, VITAL);
    fields.done();
    Some(Checklist { id: id?, name, about, items })
}

fn item(fields: Fields, letters: &mut Letters, sources: &mut [Named]) -> CheckItem {
    let id = letters.read(&fields);
    let question = line(&fields, "question", QUESTION);
    if !question.is_empty() && !question.ends_with('?') {
        fields.file.report(fields.at, Fault::Guide(GuideFault::NoQuestionMark));
    }
    letters.check_text(&fields, &question);
    let vital = fields.yes_no("vital").is_some_and(|vital| vital.value);
    let mend = line(&fields, "mend", MEND);
    let sources = citations(&fields, sources);
    let innocent = innocent(&fields);
    let texts = [question.as_str(), &mend].into_iter();
    rules::check_texts(fields.file, fields.at, texts, &sources, &innocent);
    fields.done();
    CheckItem { id, question, vital, mend, sources }
}
