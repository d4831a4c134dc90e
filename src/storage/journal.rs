//! The journal: a ring of keys, one small record each.

use super::store::{Store, StoreError};
use super::{PREFIX, old, read, write};
use crate::codec::{Form, Unreadable};
use crate::quiz::event::Event;

pub(super) const FORM: Form = Form { mark: *b"CJ", version: 3 };
/// Keys in the ring. A snapshot is due long before it is full.
pub(super) const RING: u64 = 256;

/// What stands at one place of the ring.
pub(super) enum Found {
    Nothing,
    Record(u64, Event),
    Broken(String),
    Newer,
}

pub(super) fn key(number: u64) -> String {
    format!("{PREFIX}journal.{}", number % RING)
}

pub(super) fn find(store: &dyn Store, place: u64) -> Result<Found, StoreError> {
    let Some(text) = store.get(&key(place))? else {
        return Ok(Found::Nothing);
    };
    Ok(match read(FORM, &text, old::record) {
        // A record at a foreign place was put there by somebody else's hand.
        Ok((number, _)) if number % RING != place => Found::Broken(text),
        Ok((number, event)) => Found::Record(number, event),
        Err(Unreadable::Newer(_)) => Found::Newer,
        Err(Unreadable::Broken) => Found::Broken(text),
    })
}

/// A record as it is written.
pub(super) fn text(number: u64, event: &Event) -> String {
    write(FORM, &(number, event))
}

/// Writes the record with this number.
pub(super) fn put(store: &dyn Store, number: u64, text: &str) -> Result<(), StoreError> {
    store.set_surely(&key(number), text)
}
