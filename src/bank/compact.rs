//! The form in which banks travel: one small file per bank, and a catalogue of them that stands in
//! the page itself, so that the home page can be drawn before any bank is fetched.
//!
//! Measured on this program's types: reading this form adds 3.3 kB to the compressed wasm,
//! `serde_json` would add 23.1 kB, the browser's own JSON through `serde-wasm-bindgen` 21.3 kB.

use serde::{Deserialize, Serialize};

use crate::codec::{self, Form, Unreadable};
use crate::quiz::exam::Preset;
use crate::quiz::mastery::TopicSize;
use crate::quiz::question::{Bank, TopicId};

const BANK: Form = Form { mark: *b"CB", version: 3 };
const CATALOGUE: Form = Form { mark: *b"CC", version: 3 };

/// What stands in the page.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Catalogue {
    /// The topics, in the order in which they are shown.
    pub topics: Vec<Topic>,
    /// The exams that are offered, in the order in which they are shown.
    pub exams: Vec<Preset>,
}

/// What the home page knows of a topic.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Topic {
    /// Its id.
    pub id: TopicId,
    /// What it is called on a button.
    pub name: String,
    /// What it teaches, in a sentence.
    pub about: String,
    /// How the ids of its questions begin.
    pub prefix: String,
    /// How many questions it has.
    pub questions: u16,
    /// The file of its bank, beside the page.
    pub file: String,
    /// The file of the few questions that a first lesson is drawn from.
    pub starter: String,
}

impl Topic {
    /// What the rules need to know of it.
    pub fn size(&self) -> TopicSize<'_> {
        TopicSize { topic: &self.id, prefix: &self.prefix, questions: self.questions }
    }
}

/// Writes a bank.
pub fn write_bank(bank: &Bank) -> Vec<u8> {
    codec::seal(BANK, bank)
}

/// Reads a bank.
///
/// # Errors
/// [`Unreadable`] for half a file, an error page sent in its place, or a bank of a newer program.
pub fn read_bank(bytes: &[u8]) -> Result<Bank, Unreadable> {
    codec::open(BANK, bytes)
}

/// Writes the catalogue, as text that can stand in an attribute.
pub fn write_catalogue(catalogue: &Catalogue) -> String {
    as_attribute(&codec::seal(CATALOGUE, catalogue))
}

/// Bytes as text that can stand in an attribute: letters as they are, every other byte as `%` and two letters from
/// `a` to `p`. Base64 has no words in it, so it compresses badly: with it the catalogue was 0.8 kB heavier.
pub fn as_attribute(bytes: &[u8]) -> String {
    let mut text = String::new();
    let escape = |text: &mut String, byte: u8| {
        text.push('%');
        text.extend([byte >> 4, byte & 15].map(|half| char::from(b'a' + half)));
    };
    for chunk in bytes.utf8_chunks() {
        for sign in chunk.valid().chars() {
            if sign.is_control() || "%\"&<>".contains(sign) {
                sign.encode_utf8(&mut [0; 4]).bytes().for_each(|byte| escape(&mut text, byte));
            } else {
                text.push(sign);
            }
        }
        chunk.invalid().iter().for_each(|byte| escape(&mut text, *byte));
    }
    text
}

/// Reads the catalogue.
///
/// # Errors
/// [`Unreadable`] where the page was not built together with this program.
pub fn read_catalogue(text: &str) -> Result<Catalogue, Unreadable> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut signs = text.bytes();
    while let Some(sign) = signs.next() {
        // Of other letters some byte is made: the checksum sees it.
        let mut half = || signs.next().map_or(0, |letter| letter.wrapping_sub(b'a') & 15);
        bytes.push(if sign == b'%' { half() << 4 | half() } else { sign });
    }
    codec::open(CATALOGUE, &bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn catalogue(about: &str) -> Catalogue {
        let topic = Topic {
            id: "lua-dao".into(),
            name: "Lừa đảo".into(),
            about: about.into(),
            prefix: "ld".into(),
            questions: 300,
            file: "./bank/a.bank".into(),
            starter: "./bank/b.bank".into(),
        };
        Catalogue { topics: vec![topic], exams: Vec::new() }
    }

    #[test]
    fn the_catalogue_is_text_that_a_page_can_hold_and_reads_back() {
        let every: String = (0..0x300).filter_map(char::from_u32).collect();
        for about in ["Giữ tiền & “giấy tờ”", "100% \"<b>\"\r\n\0", "\u{fffe}\u{1f6d1}", &every]
        {
            let written = catalogue(about);
            let text = write_catalogue(&written);
            let held = |sign: char| !sign.is_control() && !"\"&<>".contains(sign);
            assert!(text.chars().all(held), "{text}");
            assert!(text.contains("Lừa đảo"), "{text}");
            assert_eq!(read_catalogue(&text), Ok(written));
        }
    }

    #[test]
    fn a_catalogue_that_was_cut_or_altered_gives_no_other_one() {
        let written = catalogue("Giữ tiền");
        let text = write_catalogue(&written);
        let believed = |text: &str| read_catalogue(text).is_ok_and(|read| read != written);
        for (place, sign) in text.char_indices() {
            assert!(!believed(&text[..place]), "cut at {place}");
            let other = if sign == 'b' { "c" } else { "b" };
            let altered = format!("{}{other}{}", &text[..place], &text[place + sign.len_utf8()..]);
            assert!(!believed(&altered), "{sign} at {place}");
        }
        let most = text.len() - 3;
        assert!(
            (0..most).all(|end| text.get(..end).is_none_or(|cut| read_catalogue(cut).is_err()))
        );
    }
}
