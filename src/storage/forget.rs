//! Deleting all that is kept, of everybody. What there is to delete is found by its name, not known
//! beforehand: so nothing stays of a broken list, of what was set aside, of an earlier or a newer
//! version of the program.

use super::PREFIX;
use super::store::{Names, StoreError};

/// Deletes everything of ours. Foreign keys stay as they are.
///
/// # Errors
/// [`StoreError`]; what could be deleted is gone then too. [`StoreError::Blocked`] also where the store says
/// that it did and still has something.
pub fn everything(store: &dyn Names) -> Result<(), StoreError> {
    let done = super::remove_all(store, ours(store)?.into_iter());
    if ours(store)?.is_empty() { Ok(()) } else { done.and(Err(StoreError::Blocked)) }
}

/// About how many bytes everything of ours takes in the store, of everybody: browsers count two for each sign.
///
/// # Errors
/// [`StoreError::Blocked`] where the store cannot be read.
pub fn bytes(store: &dyn Names) -> Result<usize, StoreError> {
    let mut bytes = 0;
    for key in ours(store)? {
        let text = store.get(&key)?.unwrap_or_default();
        bytes += 2 * (key.chars().count() + text.chars().count());
    }
    Ok(bytes)
}

/// The keys of ours that are in use.
fn ours(store: &dyn Names) -> Result<Vec<String>, StoreError> {
    let mut keys = store.names()?;
    keys.retain(|key| key.starts_with(PREFIX));
    Ok(keys)
}
