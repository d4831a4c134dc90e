//! The whole record, written in turn to one of two places.

use serde::{Deserialize, Serialize};

use super::store::{Store, StoreError};
use super::{PREFIX, read, write};
use crate::codec::{Form, Unreadable};
use crate::quiz::learner::Learner;

pub(super) const FORM: Form = Form { mark: *b"CS", version: 2 };
pub(super) const PLACES: [u8; 2] = [0, 1];

/// The record as it was when it was written.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Snapshot {
    /// Counts the snapshots; the higher one is the newer one.
    pub generation: u64,
    /// The journal up to and without this number is contained.
    pub journal: u64,
    /// The record.
    pub learner: Learner,
}

/// What stands in one of the two places.
pub(super) enum Found {
    Nothing,
    Snapshot(Box<Snapshot>),
    Broken(String),
    Newer,
}

pub(super) fn key(place: u8) -> String {
    format!("{PREFIX}snapshot.{place}")
}

pub(super) fn find(store: &dyn Store, place: u8) -> Result<Found, StoreError> {
    let Some(text) = store.get(&key(place))? else {
        return Ok(Found::Nothing);
    };
    Ok(match read(FORM, &text) {
        Ok(snapshot) => Found::Snapshot(Box::new(snapshot)),
        Err(Unreadable::Newer(_)) => Found::Newer,
        Err(Unreadable::Broken) => Found::Broken(text),
    })
}

/// Writes a snapshot into the place that its generation has; the generation before it has the
/// other one.
pub(super) fn put(store: &dyn Store, snapshot: &Snapshot) -> Result<(), StoreError> {
    let place = (snapshot.generation % 2) as u8;
    store.set_surely(&key(place), &write(FORM, snapshot))
}
