//! The whole record, written in turn to one of two places.

use base64ct::{Base64Unpadded, Encoding};
use serde::{Deserialize, Serialize};

use super::store::{Store, StoreError};
use super::{PREFIX, old, read, write};
use crate::codec::{self, Form, Unreadable};
use crate::quiz::learner::Learner;

pub(super) const FORM: Form = Form { mark: *b"CS", version: 3 };
pub(super) const PLACES: [u8; 2] = [0, 1];

/// Nobody lives to count so far: what claims it was not written by this program, and nothing could be
/// counted on from there.
const LAST: u64 = 1 << 53;

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
    Ok(match read(FORM, &text, old::snapshot) {
        Ok(snapshot) if snapshot.generation.max(snapshot.journal) > LAST => Found::Broken(text),
        Ok(snapshot) => Found::Snapshot(Box::new(snapshot)),
        Err(Unreadable::Newer(_)) => Found::Newer,
        Err(Unreadable::Broken) => Found::Broken(text),
    })
}

/// The generation that the text at one of the two places begins with, if it is one of ours at all: a
/// look that costs little, and proves nothing.
pub(super) fn glance(store: &dyn Store, place: u8) -> u64 {
    // The header and a whole number need no more.
    const BEGINNING: usize = 28;
    let text = store.get(&key(place)).ok().flatten().unwrap_or_default();
    let beginning: String = text.chars().take(BEGINNING).collect();
    let bytes = Base64Unpadded::decode_vec(&beginning).unwrap_or_default();
    let number = bytes.split_at_checked(codec::HEADER).map(|(_, body)| body);
    let number = number.and_then(|body| postcard::take_from_bytes::<u64>(body).ok());
    number.map_or(0, |(generation, _)| generation)
}

/// Writes a snapshot into the place that its generation has; the generation before it has the
/// other one.
pub(super) fn put(store: &dyn Store, snapshot: &Snapshot) -> Result<(), StoreError> {
    let place = (snapshot.generation % 2) as u8;
    store.set_surely(&key(place), &write(FORM, snapshot))
}
