//! Pieces of a record on its way to this phone: each comes by an address of its own, often into a tab
//! of its own, so they wait here until all have come. They belong to nobody on this phone yet, so they
//! are in nobody's drawer.

use super::PREFIX;
use super::store::{Store, StoreError};

/// At most so many pieces wait.
const PLACES: u16 = 200;

fn key(place: u16) -> String {
    format!("{PREFIX}gathered.{place}")
}

/// All pieces that wait, in no order that means anything.
///
/// # Errors
/// [`StoreError::Blocked`] where the store cannot be read.
pub fn all(store: &dyn Store) -> Result<Vec<String>, StoreError> {
    let mut pieces = Vec::new();
    for place in 0..PLACES {
        pieces.extend(store.get(&key(place))?);
    }
    Ok(pieces)
}

/// Lets the piece with this number wait with the others. Each has a key of its own, so that two tabs do
/// not write over each other's.
///
/// # Errors
/// [`StoreError`]; a number that no piece can have is not kept either.
pub fn put(store: &dyn Store, number: u16, piece: &str) -> Result<(), StoreError> {
    match number.checked_sub(1).filter(|place| *place < PLACES) {
        Some(place) => store.set_surely(&key(place), piece),
        None => Err(StoreError::Full),
    }
}

/// Lets go of all pieces.
///
/// # Errors
/// [`StoreError`]; what could be let go of is gone then too.
pub fn clear(store: &dyn Store) -> Result<(), StoreError> {
    super::remove_all(store, keys())
}

/// All keys that are used here.
pub(super) fn keys() -> impl Iterator<Item = String> {
    (0..PLACES).map(key)
}
