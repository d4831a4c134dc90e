//! How bytes that leave the program are written, so that what comes back can be judged before it
//! is believed: a mark that says what it is, the version of its form, a checksum, and the value in
//! postcard form.
//!
//! | bytes | what |
//! | --- | --- |
//! | 2 | the mark of the kind of document |
//! | 2 | version of the form, little endian |
//! | 4 | CRC-32 (ISO-HDLC) of all other bytes, little endian |
//! | rest | the value |
//!
//! These eight bytes never change their meaning: that is how an old program knows a newer document
//! from a broken one.

use crc::{CRC_32_ISO_HDLC, Crc, NoTable};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// Bitwise, without a table: a table would cost more in the download than it saves in time.
const CHECKSUM: Crc<u32, NoTable> = Crc::<u32, NoTable>::new(&CRC_32_ISO_HDLC);
/// The bytes before the value.
pub const HEADER: usize = 8;

/// A kind of document and the version of its form that this program writes.
#[derive(Clone, Copy, Debug)]
pub struct Form {
    /// Two letters that say what the document is.
    pub mark: [u8; 2],
    /// The version. Raised whenever the value's shape changes.
    pub version: u16,
}

/// Why bytes were not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// Cut, altered, or never a document of this kind.
    Broken,
    /// Whole, but written by a newer program, in this version of the form.
    Newer(u16),
}

/// Writes `value` as a document of this form.
pub fn seal<T: Serialize>(form: Form, value: &T) -> Vec<u8> {
    // Writing into memory cannot fail, and the types of this program have no form that postcard
    // refuses; should one appear, an empty body is a document that no reader takes.
    let body = postcard::to_allocvec(value).unwrap_or_default();
    let mut bytes = Vec::with_capacity(HEADER + body.len());
    bytes.extend(form.mark);
    bytes.extend(form.version.to_le_bytes());
    bytes.extend(checksum(form.mark, form.version, &body).to_le_bytes());
    bytes.extend(body);
    bytes
}

/// Reads a document of this form, whose value has the same shape in every version so far.
///
/// # Errors
/// [`Unreadable`], before anything of the value is believed.
pub fn open<T: DeserializeOwned>(form: Form, bytes: &[u8]) -> Result<T, Unreadable> {
    let (_, body) = unseal(form, bytes)?;
    value(body)
}

/// The version of a document of this form, and its value as bytes.
///
/// # Errors
/// [`Unreadable`], before anything of the value is believed.
pub fn unseal(form: Form, bytes: &[u8]) -> Result<(u16, &[u8]), Unreadable> {
    let (header, body) = bytes.split_first_chunk::<HEADER>().ok_or(Unreadable::Broken)?;
    let [m0, m1, v0, v1, c0, c1, c2, c3] = *header;
    let version = u16::from_le_bytes([v0, v1]);
    if [m0, m1] != form.mark
        || u32::from_le_bytes([c0, c1, c2, c3]) != checksum([m0, m1], version, body)
    {
        return Err(Unreadable::Broken);
    }
    if version > form.version {
        return Err(Unreadable::Newer(version));
    }
    Ok((version, body))
}

/// Reads the bytes of a value.
///
/// # Errors
/// [`Unreadable::Broken`] where they are none.
pub fn value<T: DeserializeOwned>(body: &[u8]) -> Result<T, Unreadable> {
    postcard::from_bytes(body).map_err(|_| Unreadable::Broken)
}

fn checksum(mark: [u8; 2], version: u16, body: &[u8]) -> u32 {
    let mut digest = CHECKSUM.digest();
    digest.update(&mark);
    digest.update(&version.to_le_bytes());
    digest.update(body);
    digest.finalize()
}

#[cfg(test)]
mod tests {
    use super::*;

    const FORM: Form = Form { mark: *b"CT", version: 2 };

    #[test]
    fn what_was_sealed_opens() {
        let value = (7_u32, String::from("hòa"));
        assert_eq!(open(FORM, &seal(FORM, &value)), Ok(value));
    }

    #[test]
    fn every_cut_and_every_single_changed_bit_is_noticed() {
        let bytes = seal(FORM, &String::from("một câu trả lời"));
        for length in 0..bytes.len() {
            assert_eq!(open::<String>(FORM, &bytes[..length]), Err(Unreadable::Broken));
        }
        for bit in 0..bytes.len() * 8 {
            let mut altered = bytes.clone();
            altered[bit / 8] ^= 1 << (bit % 8);
            assert_eq!(open::<String>(FORM, &altered), Err(Unreadable::Broken), "bit {bit}");
        }
    }

    #[test]
    fn a_newer_document_is_told_from_a_broken_one() {
        let newer = seal(Form { version: 999, ..FORM }, &String::from("?"));
        assert_eq!(open::<String>(FORM, &newer), Err(Unreadable::Newer(999)));
        let other_kind = seal(Form { mark: *b"CX", ..FORM }, &String::from("?"));
        assert_eq!(open::<String>(FORM, &other_kind), Err(Unreadable::Broken));
    }
}
