//! Zip archives (APPNOTE 6.3.10 of PKWARE), as far as an XLSX file needs one: files one after the other
//! as they are, and a list of them at the end. Nothing is compressed, which costs bytes in a file that is
//! seldom large and saves them in every download; docs/performance.md has the figures.

use crc::{CRC_32_ISO_HDLC, Crc, NoTable};

/// Bitwise, as in `codec`: a table would cost more in the download than it saves in time.
const CHECKSUM: Crc<u32, NoTable> = Crc::<u32, NoTable>::new(&CRC_32_ISO_HDLC);

/// Of each record: what it begins with.
const LOCAL: [u8; 4] = *b"PK\x03\x04";
const LISTED: [u8; 4] = *b"PK\x01\x02";
const END: [u8; 4] = *b"PK\x05\x06";
/// The version of the format that a reader must know: 2.0.
const VERSION: [u8; 2] = [20, 0];
/// Flags, way of compression (none), time and day (1 January 1980, the first that there is): the same
/// tables give the same bytes whenever they are written.
const HOW: [u8; 8] = [0, 0, 0, 0, 0, 0, 0x21, 0];

/// The archive would have more bytes (4 GiB) or files than its format counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct TooLarge;

/// An archive that is being written.
#[derive(Default)]
pub(super) struct Archive {
    bytes: Vec<u8>,
    list: Vec<u8>,
    files: u16,
}

impl Archive {
    /// Adds a file. Names are plain ASCII and differ.
    pub fn add(&mut self, name: &str, content: &str) -> Result<(), TooLarge> {
        let start = u32::try_from(self.bytes.len()).map_err(|_| TooLarge)?;
        let length = u32::try_from(content.len()).map_err(|_| TooLarge)?.to_le_bytes();
        let checksum = CHECKSUM.checksum(content.as_bytes()).to_le_bytes();
        let name_length = (name.len() as u16).to_le_bytes();
        let common = [&VERSION[..], &HOW, &checksum, &length, &length, &name_length, &[0, 0]];
        for part in [&LOCAL[..]].iter().chain(&common).chain(&[name.as_bytes(), content.as_bytes()])
        {
            self.bytes.extend_from_slice(part);
        }
        // No comment, disk 0, no attributes; then where the file begins.
        let tail = [&[0; 10][..], &start.to_le_bytes(), name.as_bytes()];
        for part in [&LISTED[..], &VERSION].iter().chain(&common).chain(&tail) {
            self.list.extend_from_slice(part);
        }
        self.files = self.files.checked_add(1).ok_or(TooLarge)?;
        Ok(())
    }

    /// The whole archive.
    pub fn finish(mut self) -> Result<Vec<u8>, TooLarge> {
        let start = u32::try_from(self.bytes.len()).map_err(|_| TooLarge)?.to_le_bytes();
        let length = (self.list.len() as u32).to_le_bytes();
        let files = self.files.to_le_bytes();
        self.bytes.append(&mut self.list);
        for part in [&END[..], &[0; 4], &files, &files, &length, &start, &[0, 0]] {
            self.bytes.extend_from_slice(part);
        }
        Ok(self.bytes)
    }
}
