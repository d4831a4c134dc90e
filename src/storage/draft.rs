//! The report to the police that somebody asked to keep while writing it.

use base64ct::{Base64Unpadded, Encoding};

use super::store::{Store, StoreError};
use super::{PREFIX, write};
use crate::codec::{self, Form, Unreadable};
use crate::quiz::report::Report;

const FORM: Form = Form { mark: *b"CD", version: 1 };

fn key() -> String {
    format!("{PREFIX}draft")
}

/// All keys that are used here.
pub(super) fn keys() -> impl Iterator<Item = String> {
    core::iter::once(key())
}

/// The draft that is kept; `None` where none is, or where the store cannot be read.
///
/// # Errors
/// [`Unreadable`] where one is kept and cannot be read; it can still be deleted.
pub fn read(store: &dyn Store) -> Result<Option<Report>, Unreadable> {
    let Ok(Some(text)) = store.get(&key()) else { return Ok(None) };
    let bytes = Base64Unpadded::decode_vec(&text).map_err(|_| Unreadable::Broken)?;
    codec::open(FORM, &bytes).map(Some)
}

/// Keeps the draft in place of the one before.
///
/// # Errors
/// [`StoreError`]; then nothing can be said to be kept.
pub fn keep(store: &dyn Store, report: &Report) -> Result<(), StoreError> {
    store.set_surely(&key(), &write(FORM, report))
}

/// Deletes the draft.
///
/// # Errors
/// [`StoreError::Blocked`] also where the store says that it did and still has it.
pub fn delete(store: &dyn Store) -> Result<(), StoreError> {
    store.remove(&key())?;
    match store.get(&key())? {
        None => Ok(()),
        Some(_) => Err(StoreError::Blocked),
    }
}
