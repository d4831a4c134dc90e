//! Texts that could not be read are set aside: somebody may still make sense of them.

use super::PREFIX;
use super::store::{Store, StoreError};

/// At most so many are kept; the oldest place is used again.
const PLACES: usize = 3;

fn key(place: usize) -> String {
    format!("{PREFIX}aside.{place}")
}

/// All keys that are used here.
pub(super) fn keys() -> impl Iterator<Item = String> {
    (0..PLACES).map(key)
}

/// Copies an unreadable text aside; the same text is not copied twice. The original may be written
/// over only after this has succeeded.
pub(super) fn set_aside(store: &dyn Store, text: &str) -> Result<(), StoreError> {
    let mut free = None;
    for place in 0..PLACES {
        match store.get(&key(place))? {
            Some(kept) if kept == text => return Ok(()),
            Some(_) => {}
            None => free = free.or(Some(place)),
        }
    }
    let place = match free {
        Some(place) => place,
        None => {
            for place in 1..PLACES {
                let newer = store.get(&key(place))?.unwrap_or_default();
                store.set(&key(place - 1), &newer)?;
            }
            PLACES - 1
        }
    };
    store.set_surely(&key(place), text)
}
