//! The form in which the guide travels: one small file, fetched when somebody opens a page of it.

use super::Guide;
use crate::codec::{self, Form, Unreadable};

const GUIDE: Form = Form { mark: *b"CG", version: 1 };

/// Writes the guide.
pub fn write_guide(guide: &Guide) -> Vec<u8> {
    codec::seal(GUIDE, guide)
}

/// Reads the guide.
///
/// # Errors
/// [`Unreadable`] for half a file, an error page sent in its place, or the guide of a newer program.
pub fn read_guide(bytes: &[u8]) -> Result<Guide, Unreadable> {
    codec::open(GUIDE, bytes)
}
