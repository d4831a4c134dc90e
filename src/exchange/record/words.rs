//! Words of a record: texts, the names of questions, letters.

use super::{Form, Kind};
use crate::quiz::question::{ChoiceId, QuestionId};

/// More digits at the end of a name are not taken for a number.
const DIGITS: usize = 9;

impl Form<'_> {
    /// A text: one that was said before by how long ago, a new one letter by letter.
    pub(super) fn text(&mut self, kind: Kind, known: Option<&str>) -> String {
        let ago = known.map(|known| {
            let ago = self.texts.iter().rev().position(|text| text == known);
            ago.map_or(0, |ago| ago as u64 + 1)
        });
        let text = match self.number(kind, 0, ago) {
            0 => self.new_text(known),
            ago if ago <= self.texts.len() as u64 => {
                self.texts.remove(self.texts.len() - ago as usize)
            }
            _ => {
                self.packer.give_up();
                return String::new();
            }
        };
        self.texts.push(text.clone());
        text
    }

    fn new_text(&mut self, known: Option<&str>) -> String {
        let known = known.map(str::as_bytes);
        let length = self.count(Kind::Length, 0, known.map(<[u8]>::len));
        let letters = (0..length).map(|place| {
            self.number(Kind::Letter, 0, known.map(|known| known[place].into())) as u8
        });
        let letters = letters.collect();
        String::from_utf8(letters).unwrap_or_else(|_| {
            self.packer.give_up();
            String::new()
        })
    }

    /// The list of questions that all else refers to. A name is mostly the prefix of its topic and a
    /// number, which is a little more than the one before.
    pub(super) fn questions(&mut self) {
        let known = core::mem::take(&mut self.questions);
        let known = self.packer.is_writing().then_some(known);
        let count = self.count(Kind::Questions, 0, known.as_ref().map(Vec::len));
        let mut questions = Vec::new();
        let mut before = 0;
        for place in 0..count {
            let known = known.as_ref().map(|known| split(known[place].as_str()));
            let stem = self.text(Kind::Stem, known.map(|(stem, ..)| stem));
            let width = self.count(Kind::Width, 0, known.map(|(_, width, _)| width));
            let number = self.near(Kind::Number, 0, before, known.map(|(.., number)| number));
            before = number;
            if width > DIGITS {
                self.packer.give_up();
            }
            if self.packer.is_broken() {
                break;
            }
            let name = if width == 0 { stem } else { format!("{stem}{number:0width$}") };
            questions.push(QuestionId::from(name.as_str()));
        }
        self.items = vec![None; questions.len()];
        self.questions = questions;
    }

    /// Letters of things, mostly each once: each by its place among those that were not yet said.
    pub(super) fn letters(&mut self, kind: Kind, known: Option<Vec<ChoiceId>>) -> Vec<ChoiceId> {
        let lengths = match kind {
            Kind::Order => 0,
            Kind::Taken => 1,
            _ => 2,
        };
        let count = self.count(Kind::Choice, lengths, known.as_ref().map(Vec::len));
        let mut unsaid: Vec<u8> = (b'a'..=b'z').chain(b'A'..=b'Z').chain([b'!']).collect();
        let mut letters = Vec::new();
        for place in 0..count {
            let known = known.as_ref().map(|known| known[place].letter() as u8);
            let next = known.map(|known| {
                unsaid.iter().position(|letter| *letter == known).map_or(0, |next| next as u64 + 1)
            });
            let letter = match self.number(kind, count - place - 1, next) {
                0 => self.number(Kind::Letter, 1, known.map(u64::from)) as u8,
                next if next <= unsaid.len() as u64 => unsaid.remove(next as usize - 1),
                _ => 0,
            };
            let Some(letter) = ChoiceId::of_letter(letter.into()) else {
                self.packer.give_up();
                break;
            };
            letters.push(letter);
        }
        letters
    }
}

/// A name in front of its last digits, how many there are, and the number that they write.
fn split(name: &str) -> (&str, usize, u64) {
    let stem = name.trim_end_matches(|sign: char| sign.is_ascii_digit());
    let digits = name.len() - stem.len();
    match name.strip_prefix(stem).and_then(|number| number.parse().ok()) {
        Some(number) if digits <= DIGITS => (stem, digits, number),
        _ => (name, 0, 0),
    }
}
