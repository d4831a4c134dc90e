//! The passes of whoever joined classes on this phone: kept beside the record, and gone with it.

use base64ct::{Base64Unpadded, Encoding};

use super::store::{Store, StoreError};
use super::{PREFIX, write};
use crate::codec::{self, Form, Unreadable};
use crate::quiz::class::pass::Passes;

const FORM: Form = Form { mark: *b"CP", version: 1 };

fn key() -> String {
    format!("{PREFIX}passes")
}

/// All keys that are used here.
pub(super) fn keys() -> impl Iterator<Item = String> {
    core::iter::once(key())
}

/// What is kept; nothing where it cannot be read.
pub fn read(store: &dyn Store) -> Passes {
    find(store).unwrap_or_default()
}

/// Changes what is kept, as it stands now, and keeps it.
///
/// # Errors
/// [`StoreError`]; then what was kept is still there.
pub fn change(store: &dyn Store, change: impl FnOnce(&mut Passes)) -> Result<(), StoreError> {
    let mut passes = find(store)?;
    change(&mut passes);
    store.set_surely(&key(), &write(FORM, &passes))
}

fn find(store: &dyn Store) -> Result<Passes, StoreError> {
    let Some(text) = store.get(&key())? else { return Ok(Passes::default()) };
    let bytes = Base64Unpadded::decode_vec(&text).map_err(|_| Unreadable::Broken);
    match bytes.and_then(|bytes| codec::open(FORM, &bytes)) {
        Ok(passes) => Ok(passes),
        Err(Unreadable::Newer(_)) => Err(StoreError::Newer),
        // Nobody can hand in with a broken one, so it is no loss to write over it.
        Err(Unreadable::Broken) => Ok(Passes::default()),
    }
}
