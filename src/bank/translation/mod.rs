//! Translations. Beside a bank may stand the same in English, `bank.en.toml`: its sentences and no
//! more. They are laid over the master, table by table (`overlay`), and what comes of it is read as
//! any bank is, so that a quoted sign must stand in the English message too. It must then agree with
//! the master in all that decides marks (`agreement`).
//!
//! What is wrong with a translation is only ever a warning: its question stays Vietnamese until it is
//! mended, and the Vietnamese banks are built as before.

mod agreement;
pub mod fault;
mod overlay;

use std::path::Path;

use toml::de::DeTable;

use super::authored::{self, Read};
use super::fields::Fields;
use super::pictures::Pictures;
use super::problem::{Fault, File, Problems, Thing};
use super::shelf;
use crate::quiz::exam::Preset;
use crate::quiz::kind::Kind;
use crate::quiz::language::Language;
use crate::quiz::question::{Bank, Question};
use overlay::Masters;

/// The translation of a bank, beside it.
pub const BANK: &str = "bank.en.toml";
/// The translation of the list of exams.
pub const EXAMS: &str = "exams.en.toml";
/// How the names of translations end.
const ENDING: &str = ".en.toml";

/// True for a file that is a translation.
pub(super) fn is_translation(file: &str) -> bool {
    file.ends_with(ENDING)
}

/// The topic and bank in English, as far as they are translated.
pub(super) struct Translated {
    /// What the topic is called.
    pub name: String,
    /// What it teaches.
    pub about: String,
    /// The master, with what is translated in its place.
    pub bank: Bank,
}

/// Reads the translation in this folder, if there is one. `master` is the table of the bank, `read`
/// what was read of it without a fault.
pub(super) fn read(
    (folder, topic): (&Path, &str),
    master: &DeTable,
    read: &mut Read,
    pictures: &Pictures,
    problems: &Problems,
) -> Option<Translated> {
    let heading = read.heading.as_ref()?;
    let (mut name, mut about) = (heading.name.clone(), heading.about.clone());
    let mut bank = read.bank.clone();
    let path = format!("{topic}/{BANK}");
    if !folder.join(&path).is_file() {
        return None;
    }
    let text = shelf::text(folder, &path, problems)?;
    let file = File::new(&path, &text, problems).in_language(Language::En);
    let table = shelf::parse(&file)?;
    let root = Fields::new(&file, &table, 0..0);
    let topic = root.table("topic").zip(overlay::table(master, "topic"));
    if let Some(laid) = topic.and_then(|(over, master)| overlay::fresh(&over, master)) {
        let fields = Fields::new(&file, &laid, 0..0);
        (name, about) = (fields.text("name"), fields.text("about"));
    }
    let mut masters = Masters::of(master, "objective", Thing::Objective);
    for over in root.tables("objective") {
        let Some((place, master)) = masters.next(&over) else { continue };
        let laid = overlay::fresh(&over, master);
        if let Some((laid, objective)) = laid.zip(bank.objectives.get_mut(place)) {
            objective.name = Fields::new(&file, &laid, 0..0).text("name");
        }
    }
    masters.report_left_out(&file);
    let mut masters = Masters::of(master, "question", Thing::Question);
    for over in root.tables("question") {
        let Some((_, master)) = masters.next(&over) else { continue };
        let Some(laid) = overlay::fresh(&over, master) else { continue };
        let before = file.count();
        let fields = Fields::new(&file, &laid, over.at..over.at);
        let ids = (&mut *read.objective_ids, &mut *read.source_ids);
        let Some(found) = authored::question(fields, "", ids, pictures) else { continue };
        let mut known = bank.questions.iter_mut();
        if let Some(question) = known.find(|question| question.id == found.0.id)
            && file.count() == before
        {
            take_in(question, found.0, &over);
        }
    }
    root.done();
    Some(Translated { name, about, bank })
}

/// Puts the translation in the place of the master, where both give the same marks.
fn take_in(master: &mut Question, mut found: Question, over: &Fields) {
    // Articles are cited as they are called in Vietnamese, beside the Vietnamese title.
    found.sources = master.sources.clone();
    // That numbers ascend was seen in the master; English ones are written in another way.
    if let (Kind::Single(master), Kind::Single(found)) = (&master.kind, &mut found.kind) {
        found.in_order = master.in_order;
    }
    match agreement::difference(master, &found) {
        None => *master = Question { language: Language::En, ..found },
        Some(fault) => over.file.report(over.at, Fault::Translation(fault)),
    }
}

/// The exams with their names in English, as far as they are translated. `master` is the table of
/// `exams.toml`.
pub(super) fn exams(
    folder: &Path,
    master: &DeTable,
    exams: &[Preset],
    problems: &Problems,
) -> Vec<Preset> {
    let mut exams = exams.to_vec();
    if !folder.join(EXAMS).is_file() {
        return exams;
    }
    let Some(text) = shelf::text(folder, EXAMS, problems) else { return exams };
    let file = File::new(EXAMS, &text, problems).in_language(Language::En);
    let Some(table) = shelf::parse(&file) else { return exams };
    let root = Fields::new(&file, &table, 0..0);
    let mut masters = Masters::of(master, "exam", Thing::Exam);
    for over in root.tables("exam") {
        let Some((place, master)) = masters.next(&over) else { continue };
        let laid = overlay::fresh(&over, master);
        if let Some((laid, exam)) = laid.zip(exams.get_mut(place)) {
            let fields = Fields::new(&file, &laid, 0..0);
            (exam.name, exam.about) = (fields.text("name"), fields.text("about"));
        }
    }
    masters.report_left_out(&file);
    root.done();
    exams
}
