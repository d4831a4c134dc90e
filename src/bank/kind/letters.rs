//! The letters and texts of the things in a question: each letter once, no two things the same.

use crate::bank::fields::{At, Fields};
use crate::bank::problem::{Fault, Thing};
use crate::quiz::question::ChoiceId;

/// The letters and texts that were seen.
#[derive(Default)]
pub(in crate::bank) struct Letters {
    ids: Vec<(ChoiceId, usize)>,
    texts: Vec<String>,
}

impl Letters {
    /// Reads the letter of a thing; reports one that is none, or that another thing has.
    pub fn read(&mut self, thing: &Fields) -> ChoiceId {
        let Some(letter) = thing.required_name("id") else {
            return ChoiceId::TRUE;
        };
        let Some(id) = one_letter(&letter) else {
            thing.file.report(letter.at, Fault::IdForm("a".into()));
            return ChoiceId::TRUE;
        };
        if let Some((_, first)) = self.ids.iter().find(|(other, _)| *other == id) {
            thing.file.report(letter.at, Fault::IdTwice(thing.file.place(*first)));
        }
        self.ids.push((id, letter.at));
        id
    }

    /// Reports a text that says the same as another one.
    pub fn check_text(&mut self, thing: &Fields, text: &str) {
        if !self.is_new(text) {
            thing.file.report(thing.at, Fault::SameChoice);
        }
    }

    /// True unless a text that was seen before says the same.
    pub fn is_new(&mut self, text: &str) -> bool {
        let plain = plain(text);
        let new = !self.texts.contains(&plain);
        self.texts.push(plain);
        new
    }
}

/// Reports where there are not so many things.
pub(super) fn check_count(
    fields: &Fields,
    thing: Thing,
    count: usize,
    (fewest, most): (usize, usize),
) {
    if !(fewest..=most).contains(&count) {
        fields.file.report(fields.at, Fault::Count(thing, fewest, most));
    }
}

fn one_letter(text: &At<String>) -> Option<ChoiceId> {
    let mut letters = text.value.chars();
    let first = letters.next()?;
    letters.next().is_none().then(|| ChoiceId::new(first)).flatten()
}

/// A text without what does not change its meaning.
fn plain(text: &str) -> String {
    text.to_lowercase().chars().filter(|letter| letter.is_alphanumeric()).collect()
}
