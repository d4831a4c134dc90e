//! The campaign that is kept on a trainer's device: figures of classes, no seats and no names.

use base64ct::{Base64Unpadded, Encoding};

use super::store::{Store, StoreError};
use super::{PREFIX, write};
use crate::codec::{self, Form, Unreadable};
use crate::quiz::campaign::Campaign;

const FORM: Form = Form { mark: *b"CC", version: 1 };

fn key() -> String {
    format!("{PREFIX}campaign")
}

/// The campaign that is kept; an empty one where none is, or where the store cannot be read.
///
/// # Errors
/// [`Unreadable`] where one is kept and cannot be read; it can still be deleted.
pub fn read(store: &dyn Store) -> Result<Campaign, Unreadable> {
    let Ok(Some(text)) = store.get(&key()) else { return Ok(Campaign::default()) };
    let bytes = Base64Unpadded::decode_vec(&text).map_err(|_| Unreadable::Broken)?;
    codec::open(FORM, &bytes)
}

/// Keeps the campaign in place of the one before.
///
/// # Errors
/// [`StoreError`]; what was kept before is then still there.
pub fn keep(store: &dyn Store, campaign: &Campaign) -> Result<(), StoreError> {
    store.set_surely(&key(), &write(FORM, campaign))
}

/// Why a campaign was not changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotChanged {
    /// What is kept cannot be read; it is left as it is.
    Unreadable(Unreadable),
    /// The store did not take the change.
    Store(StoreError),
}

/// Changes the campaign as it is kept, so that two tabs do not undo each other's work; returns what `change` says and
/// the campaign as it is kept now.
///
/// # Errors
/// [`NotChanged`]; then nothing has changed.
pub fn change<T>(
    store: &dyn Store,
    change: impl FnOnce(&mut Campaign) -> T,
) -> Result<(T, Campaign), NotChanged> {
    let mut campaign = read(store).map_err(NotChanged::Unreadable)?;
    let said = change(&mut campaign);
    keep(store, &campaign).map_err(NotChanged::Store)?;
    Ok((said, campaign))
}

/// Deletes the campaign.
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
