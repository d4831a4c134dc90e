//! A result on its way from a phone to the trainer's device: as the text of a QR code, as a text for chats, or as a short code
//! that somebody types. All three are found in whatever stands around them.
//!
//! The first two hold the same bytes (`frame`), signed by the phone. `CG1:` is followed by signs that a QR code
//! packs tightly (`base45`), `CGLOP.1` by base64url and a dot; 1 is the version of the form.

mod answers;
mod base45;
mod finding;
mod frame;
mod sign;
mod typed;

use base64ct::{Base64UrlUnpadded, Encoding};

pub use sign::Secret;

use crate::quiz::class::code::{ClassCode, Phase};
use crate::quiz::class::handed::{Asked, Handed};
use crate::quiz::code::NotACode;
use crate::quiz::time::Span;

/// The version of the form that this program writes and reads.
const VERSION: u32 = 1;
/// How a text for chats begins, before the version.
const CHAT: &str = "CGLOP.";
/// How it ends, so that what a chat has behind it is not taken for a part. It may get lost.
const END: char = '.';
/// Texts of more bytes are refused unread: the results of 1,500 people have less.
pub const MOST_BYTES: usize = 1_000_000;
/// So many results are read of one text.
pub const MOST_RESULTS: usize = 2_000;

/// True for a text that begins as a result does, of whatever version.
pub fn begins_as_result(text: &str) -> bool {
    let numbered = text.strip_prefix("CG").and_then(|rest| rest.split_once(':'));
    let numbered = numbered.is_some_and(|(version, _)| version.parse::<u32>().is_ok());
    numbered || text.starts_with(CHAT)
}

/// Why something that looks like a result was not taken, or a text has none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// Nothing in the text was written by this program.
    NotOurs,
    /// Cut or altered.
    Broken,
    /// Altered, or signed by another phone than it says.
    Forged,
    /// Of another class, or of another paper of this one. A short code of which several signs are wrong looks the same.
    OtherClass,
    /// Of this class, and of this other round of it.
    OtherPhase(Phase),
    /// Written by a newer program.
    Newer,
    /// Written by a program that is too old.
    Older,
    /// More than any class hands in.
    TooLarge,
    /// A short code that was typed wrongly.
    Code(NotACode),
    /// Signed, and with an answer that its question cannot have.
    Impossible,
    /// Signed, and with a seat that no class has.
    NoSeat,
}

/// The text of a result for a QR code, signed. For any answers to a paper of 40 questions that ships it has room in version 12
/// at level M.
pub fn qr_text(round: ClassCode, handed: &Handed, asked: &[Asked<'_>], secret: &Secret) -> String {
    format!("CG{VERSION}:{}", base45::write(&frame::write(round, handed, asked, secret)))
}

/// The same for chats: letters, digits, `-`, `_` and dots.
pub fn chat_text(
    round: ClassCode,
    handed: &Handed,
    asked: &[Asked<'_>],
    secret: &Secret,
) -> String {
    let signs = Base64UrlUnpadded::encode_string(&frame::write(round, handed, asked, secret));
    format!("{CHAT}{VERSION}{signs}{END}")
}

/// Every result of this round in a text, whatever stands around it, in the order of the text; `time` is what the people had.
/// One entry for each thing that looks like a result; where nothing does, one that says so.
pub fn read_all(
    text: &str,
    round: ClassCode,
    asked: &[Asked<'_>],
    time: Span,
) -> Vec<Result<Handed, Refused>> {
    if text.len() > MOST_BYTES {
        return vec![Err(Refused::TooLarge)];
    }
    let mut found = finding::Finding::new(round, asked, time).all(text);
    if found.is_empty() {
        found.push(Err(Refused::NotOurs));
    }
    found
}
