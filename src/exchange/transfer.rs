//! A person's record as a text that can be sent, saved, and read on another device.

use base64ct::{Base64UrlUnpadded, Encoding};

use super::record;
use crate::codec::{self, Form, Unreadable};
use crate::quiz::learner::Learner;
use crate::quiz::name;
use crate::quiz::time::Minute;

/// The form of the document. Raised whenever a record has something new, with a reader for the old one.
const FORM: Form = Form { mark: *b"CT", version: 1 };
/// How a text begins, so that people and programs know whose it is.
pub const PREFIX: &str = "CANHGIAC.";
/// How it ends, so that what a chat has behind it is not taken for a part. It may get lost.
const END: char = '.';
/// Texts of more bytes are refused unread: a record of many years has a tenth of it.
pub const MOST: usize = 1_000_000;

/// What goes to another device.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Transfer {
    /// Whose it is, a cleaned name; empty where nobody gave one.
    pub name: String,
    /// When it was written.
    pub written: Minute,
    /// The record.
    pub learner: Learner,
}

/// Why a text was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotTaken {
    /// Nothing in it was written by this program.
    NotOurs,
    /// Cut or altered.
    Broken,
    /// Written by a newer program.
    Newer,
    /// More than any record has.
    TooLarge,
}

/// Writes a record as a text: letters, digits, `-`, `_` and `.`, so that an address can hold it.
pub fn write(transfer: &Transfer) -> String {
    let document = codec::seal(FORM, &record::pack(transfer));
    let mut text = String::from(PREFIX);
    text.push_str(&Base64UrlUnpadded::encode_string(&document));
    text.push(END);
    text
}

/// Reads a text, wherever it stands in what was sent around it; blanks and line breaks anywhere do
/// no harm.
///
/// # Errors
/// [`NotTaken`], before anything of it is believed.
pub fn read(text: &str) -> Result<Transfer, NotTaken> {
    if text.len() > MOST {
        return Err(NotTaken::TooLarge);
    }
    let seen = |sign: &char| !sign.is_whitespace() && !name::is_unseen(*sign);
    let text: String = text.chars().filter(seen).collect();
    let mut why = NotTaken::NotOurs;
    for rest in text.split(PREFIX).skip(1) {
        let is_ours = |sign: char| sign.is_ascii_alphanumeric() || matches!(sign, '-' | '_');
        let document = rest.split(|sign| !is_ours(sign)).next().unwrap_or_default();
        match open(document) {
            Err(error) => why = error,
            transfer => return transfer,
        }
    }
    Err(why)
}

fn open(document: &str) -> Result<Transfer, NotTaken> {
    let bytes = Base64UrlUnpadded::decode_vec(document).map_err(|_| NotTaken::Broken)?;
    let packed: Vec<u8> = codec::open(FORM, &bytes).map_err(|error| match error {
        Unreadable::Broken => NotTaken::Broken,
        Unreadable::Newer(_) => NotTaken::Newer,
    })?;
    let transfer = record::unpack(&packed).ok_or(NotTaken::Broken)?;
    // Whoever can compute a checksum can write any name.
    Ok(Transfer { name: name::clean(&transfer.name).unwrap_or_default(), ..transfer })
}
