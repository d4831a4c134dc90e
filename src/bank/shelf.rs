//! The folder of the banks: its index, one folder for each topic, and what concerns all of them.

use core::cell::RefCell;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use toml::de::DeTable;

use super::authored;
use super::compact::Topic;
use super::exams;
use super::fields::Fields;
use super::guide::Guide;
use super::guide::emergency::Emergency;
use super::guide::reading::{EMERGENCY, HANDBOOK, Reading, SELF_CHECKS};
use super::pictures::{self, Pictures};
use super::problem::{Fault, File, Problem, Problems, Thing};
use super::rules::{self, Level};
use super::sources::Named;
use super::translation::{self, Translated};
use crate::quiz::exam::Preset;
use crate::quiz::question::Bank;
use crate::quiz::time::Date;

/// Lists the topics, in the order in which the app shows them.
pub const INDEX: &str = "topics.toml";
/// The bank file in the folder of a topic.
pub const BANK: &str = "bank.toml";
/// Lists the exams.
pub const EXAMS: &str = "exams.toml";
/// What else may stand in the folder of the banks.
const BESIDE: [&str; 7] =
    [INDEX, EXAMS, translation::EXAMS, SELF_CHECKS, EMERGENCY, "README.md", "LICENSE"];
/// A bank is far smaller; what is larger is not a bank.
const LARGEST: u64 = 4 << 20;

/// All banks, and all that is wrong with them.
#[derive(Clone, Debug, Default)]
pub struct Shelf {
    /// The topics with their banks, in the order of the index. [`Topic::file`] and
    /// [`Topic::starter`] are still empty.
    pub banks: Vec<(Topic, Bank)>,
    /// The exams, in the order of their file.
    pub exams: Vec<Preset>,
    /// The same in English, as far as it is translated.
    pub english: English,
    /// The cards and lists; empty where the folder has none.
    pub guide: Guide,
    /// The numbers to call in an emergency; empty where the folder has none.
    pub emergency: Emergency,
    /// What is wrong or doubtful; nothing may be built from banks while there is an error.
    pub problems: Vec<Problem>,
}

/// Banks and exams in English.
#[derive(Clone, Debug, Default)]
pub struct English {
    /// The same topics in the same order, with the same questions: each in English where there is a
    /// translation without a fault, and as the master has it where there is none (`Question.language`).
    pub banks: Vec<(Topic, Bank)>,
    /// The same exams.
    pub exams: Vec<Preset>,
}

impl Shelf {
    /// What is wrong so that nothing may be built.
    pub fn errors(&self) -> impl Iterator<Item = &Problem> {
        self.problems.iter().filter(|problem| problem.level() == Level::Error)
    }

    /// What a person has to decide.
    pub fn warnings(&self) -> impl Iterator<Item = &Problem> {
        self.problems.iter().filter(|problem| problem.level() == Level::Warning)
    }
}

/// Reads and checks the banks in `folder`. `today` is the day of the check.
pub fn read(folder: &Path, today: Date) -> Shelf {
    let problems = RefCell::default();
    let listed = listed(folder, &problems);
    let (mut banks, mut english) = (Vec::new(), Vec::new());
    let mut ids = BTreeMap::new();
    let mut guide = Reading::of(folder, &listed, &problems);
    for topic in &listed {
        let read = bank(folder, topic, today, (&mut ids, &mut guide), &problems);
        if let Some([master, translated]) = read {
            banks.push(master);
            english.push(translated);
        }
    }
    let (exams, exams_in_english) = exams(folder, &banks, &problems);
    let english = English { banks: english, exams: exams_in_english };
    let (guide, emergency) = guide.finish(today);
    strays(folder, &listed, &problems);
    Shelf { banks, exams, english, guide, emergency, problems: problems.into_inner() }
}

/// The topics that the index lists.
fn listed(folder: &Path, problems: &Problems) -> Vec<String> {
    let Some(text) = text(folder, INDEX, problems) else {
        return Vec::new();
    };
    let file = File::new(INDEX, &text, problems);
    let table = parse(&file).unwrap_or_default();
    let fields = Fields::new(&file, &table, 0..0);
    let mut topics: Vec<String> = Vec::new();
    for topic in fields.names("topics") {
        if topics.contains(&topic.value) {
            file.report(topic.at, Fault::ListedTwice);
        } else if !folder.join(&topic.value).join(BANK).is_file() {
            file.report(topic.at, Fault::NoBank(format!("{}/{BANK}", topic.value)));
        } else {
            topics.push(topic.value);
        }
    }
    fields.done();
    topics
}

/// A topic with its bank, and the same in English.
fn bank(
    folder: &Path,
    topic: &str,
    today: Date,
    (ids, guide): (&mut BTreeMap<String, String>, &mut Reading),
    problems: &Problems,
) -> Option<[(Topic, Bank); 2]> {
    let name = format!("{topic}/{BANK}");
    let text = text(folder, &name, problems)?;
    let file = File::new(&name, &text, problems);
    let table = parse(&file).filter(|table| !table.is_empty())?;
    let pictures = Pictures::of(folder.join(topic).join(pictures::FOLDER));
    let mut read = authored::read(Fields::new(&file, &table, 0..0), today, &pictures);
    for (question, note) in read.bank.questions.iter().zip(&read.notes) {
        let here = file.place(note.at);
        if let Some(first) = ids.insert(question.id.to_string(), here) {
            file.report(note.at, Fault::IdTwice(first));
        }
    }
    rules::check(&read, &file);
    if guide.handbook(topic, &mut read, &file) {
        Named::report_unused(&read.source_ids, &file, Thing::Source);
    }
    stray_pictures(folder, topic, &pictures, problems);
    let translated = is_sound(&name, problems)
        .then(|| translation::read((folder, topic), &table, &mut read, &pictures, problems));
    let bank = sorted(read.bank);
    let heading = read.heading?;
    if heading.id.value != topic {
        file.report(heading.id.at, Fault::TopicIsNotFolder(topic.into()));
    }
    let topic = Topic {
        id: bank.topic.clone(),
        name: heading.name,
        about: heading.about,
        prefix: heading.prefix,
        questions: bank.questions.len() as u16,
        file: String::new(),
        starter: String::new(),
    };
    let english = match translated.flatten() {
        Some(Translated { name, about, bank }) => {
            (Topic { name, about, ..topic.clone() }, sorted(bank))
        }
        None => (topic.clone(), bank.clone()),
    };
    Some([(topic, bank), english])
}

fn sorted(mut bank: Bank) -> Bank {
    bank.questions.sort_by(|one, other| one.id.cmp(&other.id));
    bank
}

/// True where nothing in this file is wrong.
fn is_sound(name: &str, problems: &Problems) -> bool {
    let wrong = |problem: &Problem| problem.file == name && problem.level() == Level::Error;
    !problems.borrow().iter().any(wrong)
}

/// The exams, and the same in English; none where there is no file of them.
fn exams(
    folder: &Path,
    banks: &[(Topic, Bank)],
    problems: &Problems,
) -> (Vec<Preset>, Vec<Preset>) {
    let none = (Vec::new(), Vec::new());
    if !folder.join(EXAMS).exists() {
        return none;
    }
    let Some(text) = text(folder, EXAMS, problems) else { return none };
    let file = File::new(EXAMS, &text, problems);
    let Some(table) = parse(&file) else { return none };
    let banks: Vec<&Bank> = banks.iter().map(|(_, bank)| bank).collect();
    let exams = exams::read(Fields::new(&file, &table, 0..0), &banks);
    let english = match is_sound(EXAMS, problems) {
        true => translation::exams(folder, &table, &exams, problems),
        false => exams.clone(),
    };
    (exams, english)
}

/// The table of a file; `None`, and reported, where it is no TOML.
pub(super) fn parse<'a>(file: &File<'a>) -> Option<DeTable<'a>> {
    let (table, errors) = DeTable::parse_recoverable(file.text);
    for error in &errors {
        let at = error.span().map_or(0, |span| span.start);
        file.report(at, Fault::Syntax(error.message().into()));
    }
    errors.is_empty().then(|| table.into_inner())
}

/// The text of a file; `None`, and reported, where it has none that can be read.
pub(super) fn text(folder: &Path, name: &str, problems: &Problems) -> Option<String> {
    let report = |fault| File::new(name, "", problems).report_whole(fault);
    let path = folder.join(name);
    match fs::metadata(&path) {
        Ok(found) if found.len() > LARGEST => {
            report(Fault::TooLarge(found.len()));
            return None;
        }
        _ => {}
    }
    let bytes =
        fs::read(&path).map_err(|error| report(Fault::Unreadable(error.to_string()))).ok()?;
    let text = String::from_utf8(bytes).map_err(|_| report(Fault::NotUtf8)).ok()?;
    if text.trim().is_empty() {
        report(Fault::Empty);
        return None;
    }
    Some(text)
}

/// Reports what nothing lists: a bank that the app would never show is a mistake.
fn strays(folder: &Path, listed: &[String], problems: &Problems) {
    for name in names(folder) {
        if BESIDE.contains(&name.as_str()) {
            continue;
        }
        if !listed.contains(&name) {
            File::new(&name, "", problems).report_whole(Fault::Unlisted);
            continue;
        }
        let known = [BANK, translation::BANK, HANDBOOK, pictures::OF_TOPIC, pictures::FOLDER];
        for inner in
            names(&folder.join(&name)).iter().filter(|inner| !known.contains(&inner.as_str()))
        {
            File::new(&format!("{name}/{inner}"), "", problems).report_whole(Fault::Unlisted);
        }
    }
}

/// Reports pictures that no question has.
fn stray_pictures(folder: &Path, topic: &str, pictures: &Pictures, problems: &Problems) {
    let here = format!("{topic}/{}", pictures::FOLDER);
    for name in names(&folder.join(&here)).iter().filter(|name| !pictures.is_used(name)) {
        File::new(&format!("{here}/{name}"), "", problems).report_whole(Fault::UnusedPicture);
    }
}

/// The names in a folder, sorted.
fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut names: Vec<String> =
        entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}
