//! The form in which banks travel: one small file per bank, and a catalogue of them that stands in
//! the page itself, so that the home page can be drawn before any bank is fetched.
//!
//! Measured on this program's types: reading this form adds 3.3 kB to the compressed wasm,
//! `serde_json` would add 23.1 kB, the browser's own JSON through `serde-wasm-bindgen` 21.3 kB.

use base64ct::{Base64Unpadded, Encoding};
use serde::{Deserialize, Serialize};

use crate::codec::{self, Form, Unreadable};
use crate::quiz::exam::Preset;
use crate::quiz::mastery::TopicSize;
use crate::quiz::question::{Bank, TopicId};

const BANK: Form = Form { mark: *b"CB", version: 2 };
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
    Base64Unpadded::encode_string(&codec::seal(CATALOGUE, catalogue))
}

/// Reads the catalogue.
///
/// # Errors
/// [`Unreadable`] where the page was not built together with this program.
pub fn read_catalogue(text: &str) -> Result<Catalogue, Unreadable> {
    let bytes = Base64Unpadded::decode_vec(text).map_err(|_| Unreadable::Broken)?;
    codec::open(CATALOGUE, &bytes)
}
