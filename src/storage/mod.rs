//! What is kept on the device, under which key, in which version. Written so that a killed
//! browser, a full disk or a broken record costs as little as can be:
//!
//! - every answer is appended to a journal, a ring of small records ([`journal`]);
//! - from time to time the whole record is written as a snapshot, in turn to one of two places, so
//!   that the one before always stays ([`snapshot`]);
//! - what cannot be read is set aside, never written over ([`aside`]);
//! - what earlier versions kept is read as well ([`old`]);
//! - several people on one phone have a drawer each ([`drawer`]), which a list names ([`roster`]); a
//!   guest has a place that goes with the tab ([`guest`]);
//! - pieces of a record on its way to this phone wait until all have come ([`gathered`]);
//! - a report to the police is kept only where somebody asks for it ([`draft`]);
//! - what stands on a trainer's wall outlives a page that is loaded again ([`show`]);
//! - how the device shows the program is one line of words ([`preferences`]);
//! - what a phone needs to hand in to a class waits beside the record ([`passes`]);
//! - the classes of a trainer have a key each ([`sessions`]), the figures of many together one ([`campaign`]); the form
//!   of a new class stays with the tab ([`class_form`]);
//! - all of it can be deleted, of everybody ([`forget`]);
//! - [`keeper`] brings these together; [`store`] is the little that it needs of a browser.

mod aside;
pub mod campaign;
pub mod class_form;
pub mod draft;
pub mod drawer;
pub mod forget;
pub mod gathered;
pub mod guest;
mod journal;
pub mod keeper;
mod old;
pub mod passes;
pub mod preferences;
pub mod roster;
pub mod sessions;
pub mod show;
mod snapshot;
pub mod store;

use crate::codec::{self, Form, Unreadable};
use base64ct::{Base64Unpadded, Encoding};
use serde::Serialize;
use serde::de::DeserializeOwned;
use store::{Store, StoreError};

/// All our keys begin so. Other programs may share the place; their keys are never touched.
pub const PREFIX: &str = "canhgiac.";

/// Removes what is under these keys, as far as that can be done; the first error, if any.
fn remove_all(store: &dyn Store, keys: impl Iterator<Item = String>) -> Result<(), StoreError> {
    keys.map(|key| store.remove(&key)).fold(Ok(()), Result::and)
}

fn write<T: Serialize>(form: Form, value: &T) -> String {
    Base64Unpadded::encode_string(&codec::seal(form, value))
}

/// Reads a document; one of an earlier version is read by `old`.
fn read<T: DeserializeOwned>(
    form: Form,
    text: &str,
    old: fn(&[u8]) -> Result<T, Unreadable>,
) -> Result<T, Unreadable> {
    let bytes = Base64Unpadded::decode_vec(text).map_err(|_| Unreadable::Broken)?;
    let (version, body) = codec::unseal(form, &bytes)?;
    if version <= old::LAST { old(body) } else { codec::value(body) }
}
