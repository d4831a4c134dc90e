//! The form of a class that is being prepared: a page that is loaded again has it still.

use base64ct::{Base64Unpadded, Encoding};

use super::store::{Store, StoreError};
use super::{PREFIX, write};
use crate::codec;
use crate::quiz::class::form::Form;

const FORM: codec::Form = codec::Form { mark: *b"CF", version: 1 };

fn key() -> String {
    format!("{PREFIX}class-form")
}

/// The form as it was left; `None` where there is none that can be read.
pub fn read(store: &dyn Store) -> Option<Form> {
    let text = store.get(&key()).ok().flatten()?;
    let bytes = Base64Unpadded::decode_vec(&text).ok()?;
    codec::open(FORM, &bytes).ok()
}

/// Keeps the form.
///
/// # Errors
/// [`StoreError`]; then it lasts as long as the page.
pub fn keep(store: &dyn Store, form: &Form) -> Result<(), StoreError> {
    store.set(&key(), &write(FORM, form))
}

/// Forgets the form.
///
/// # Errors
/// [`StoreError`]; then it is there until the tab is closed.
pub fn forget(store: &dyn Store) -> Result<(), StoreError> {
    store.remove(&key())
}
