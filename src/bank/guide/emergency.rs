//! The numbers to call in an emergency, and whom to turn to where there is no number.

use super::lines::{check_count, line, optional_line};
use crate::bank::authored::innocent;
use crate::bank::fields::{At, Fields};
use crate::bank::problem::{Fault, GuideFault, Thing};
use crate::bank::rules;
use crate::bank::sources::{Named, citations, new_id, sources};
use crate::quiz::question::{Citation, Source};
use crate::quiz::time::Date;

/// Whom to turn to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Emergency {
    /// What to say first, whoever is called.
    pub rule: String,
    /// The same in English, where it is written.
    pub rule_in_english: Option<String>,
    /// Whom to call, in the order of the file.
    pub numbers: Vec<EmergencyNumber>,
    /// What they rest on. Their citations point here.
    pub sources: Vec<Source>,
}

impl Emergency {
    /// All of it in English; `None` where anything is not written in it.
    pub fn in_english(&self) -> Option<Emergency> {
        let numbers = self.numbers.iter().map(|number| {
            let Words { name, when, say, note } = number.english.clone()?;
            Some(EmergencyNumber { name, when, say, note, ..number.clone() })
        });
        let (numbers, sources) = (numbers.collect::<Option<Vec<_>>>()?, self.sources.clone());
        let rule = self.rule_in_english.clone()?;
        Some(Emergency { rule, rule_in_english: None, numbers, sources })
    }

    /// The day by which the sources of this number must be read again.
    pub fn recheck(&self, number: &EmergencyNumber) -> Option<Date> {
        super::recheck(&self.sources, &number.sources)
    }
}

/// Somebody to turn to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EmergencyNumber {
    /// Its stable name.
    pub id: String,
    /// The number as it is read: digits, a `+` before them, blanks between them; `None` where one
    /// has to go there, or has the number elsewhere.
    pub dial: Option<String>,
    /// Who answers.
    pub name: String,
    /// When to call.
    pub when: String,
    /// What to say; where nobody is called, what to do.
    pub say: Option<String>,
    /// What else is good to know.
    pub note: Option<String>,
    /// What is said of it in English, where that is written: the same texts.
    pub english: Option<Words>,
    /// True for the few that stand at the very top.
    pub first: bool,
    /// What it rests on; never empty.
    pub sources: Vec<Citation>,
}

/// What is said of somebody to turn to, in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    /// Who answers.
    pub name: String,
    /// When to call.
    pub when: String,
    /// What to say.
    pub say: Option<String>,
    /// What else is good to know.
    pub note: Option<String>,
}

/// How many numbers stand at the top: more than a glance takes in are none.
const FIRST: (usize, usize) = (1, 6);
/// Most syllables of each text.
const NAME: usize = 12;
const WHEN: usize = 25;
const SAY: usize = 35;
const NOTE: usize = 35;
const RULE: usize = 60;
/// English words have more syllables than Vietnamese ones, and here words are counted.
const IN_ENGLISH: usize = 45;
/// How surely something is known: a number to call must be of the first grade.
const GRADES: [(&str, bool); 2] = [("A", true), ("B", false)];

/// Reads the file of the numbers.
pub(super) fn read(root: Fields, today: Date) -> Emergency {
    let (mut source_ids, sources) = sources(&root, today);
    let (rule, rule_in_english) = root.table("rule").map(rule).unwrap_or_default();
    let mut ids = Vec::new();
    let numbers = root.tables("number").into_iter();
    let numbers: Vec<EmergencyNumber> =
        numbers.filter_map(|one| number(one, &mut ids, &mut source_ids)).collect();
    let first = numbers.iter().filter(|number| number.first).count();
    check_count(&root, root.at, "first", first, FIRST);
    Named::report_unused(&source_ids, root.file, Thing::Source);
    root.done();
    Emergency { rule, rule_in_english, numbers, sources }
}

fn rule(fields: Fields) -> (String, Option<String>) {
    let rule = line(&fields, "say", RULE);
    let english = optional_line(&fields, "english", RULE);
    fields.done();
    (rule, english)
}

/// The same in English: a text for each that there is in Vietnamese.
fn english(fields: Fields, say: bool, note: bool) -> Words {
    let text = |key, wanted: bool| wanted.then(|| line(&fields, key, IN_ENGLISH));
    let (name, when) = (line(&fields, "name", NAME), line(&fields, "when", IN_ENGLISH));
    let (say, note) = (text("say", say), text("note", note));
    fields.done();
    Words { name, when, say, note }
}

fn number(fields: Fields, ids: &mut Vec<Named>, sources: &mut [Named]) -> Option<EmergencyNumber> {
    let id = new_id(&fields, ids);
    let dial = dial(&fields);
    let (name, when) = (line(&fields, "name", NAME), line(&fields, "when", WHEN));
    let (say, note) = (optional_line(&fields, "say", SAY), optional_line(&fields, "note", NOTE));
    let words = fields.optional_table("english");
    let english = words.map(|words| english(words, say.is_some(), note.is_some()));
    let first = fields.yes_no("first").is_some_and(|first| first.value);
    if first && dial.is_none() && !fields.has("dial") {
        fields.file.report(fields.at, Fault::MissingKey("dial"));
    }
    let sources = citations(&fields, sources);
    let innocent = innocent(&fields);
    let texts = [Some(&when), say.as_ref(), note.as_ref()].into_iter().flatten();
    let texts = texts.map(String::as_str);
    rules::check_texts(fields.file, fields.at, texts, &sources, &innocent);
    fields.done();
    let dial = dial.map(|dial| dial.value);
    Some(EmergencyNumber { id: id?, dial, name, when, say, note, english, first, sources })
}

/// Reads the number to call; a wrong one may cost a life, so it must be of the first grade.
fn dial(fields: &Fields) -> Option<At<String>> {
    let sure = fields.one_of("grade", &GRADES);
    let dial = fields.name("dial")?;
    if !dial.value.trim().is_empty() && !is_dial(&dial.value) {
        fields.file.report(dial.at, Fault::Guide(GuideFault::Dial));
    }
    if sure == Some(false) {
        fields.file.report(dial.at, Fault::Guide(GuideFault::DialGrade));
    }
    Some(dial)
}

/// Groups of digits with a blank between them, a `+` before the first or none.
fn is_dial(text: &str) -> bool {
    let digits = text.strip_prefix('+').unwrap_or(text);
    let group = |group: &str| !group.is_empty() && group.bytes().all(|byte| byte.is_ascii_digit());
    digits.split(' ').all(group) && digits.len() > 2
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_digits_with_single_blanks_and_a_plus_before_them() {
        for text in ["113", "1900 96 96 80", "+84 981 84 84 84", "02839200200"] {
            assert!(is_dial(text), "{text}");
        }
        for text in
            ["", "+", "11", "113 ", "113,114", "1900  9696", "84+981", "113\"onclick", "１１３"]
        {
            assert!(!is_dial(text), "{text}");
        }
    }
}
