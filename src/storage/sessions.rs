//! The classes of a trainer, each under a key of its own: a broken one costs no other. What is kept is the truth: whoever
//! changes a class reads it, changes it and writes it in one go, so two tabs do not undo each other's work.

use super::store::{Names, Store, StoreError};
use super::{PREFIX, write};
use crate::codec::{self, Form, Unreadable};
use crate::quiz::class::session::{Session, SessionId};
use base64ct::{Base64Unpadded, Encoding};

const FORM: Form = Form { mark: *b"CL", version: 1 };

/// Why a class is not there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotThere {
    /// There is none with this name.
    Missing,
    /// What is kept of it cannot be read.
    Unreadable(Unreadable),
    /// The store cannot be read, or did not take the change.
    Store(StoreError),
}

fn key(id: SessionId) -> String {
    format!("{PREFIX}class.{:016x}", id.0)
}

/// The names of all classes that are kept, also of those that cannot be read.
///
/// # Errors
/// [`StoreError::Blocked`].
pub fn ids(store: &dyn Names) -> Result<Vec<SessionId>, StoreError> {
    let names = store.names()?;
    let ours = names.iter().filter_map(|name| name.strip_prefix(PREFIX)?.strip_prefix("class."));
    Ok(ours.filter_map(|id| u64::from_str_radix(id, 16).ok()).map(SessionId).collect())
}

/// A class.
///
/// # Errors
/// [`NotThere`].
pub fn read(store: &dyn Store, id: SessionId) -> Result<Session, NotThere> {
    let text = store.get(&key(id)).map_err(NotThere::Store)?.ok_or(NotThere::Missing)?;
    let bytes = Base64Unpadded::decode_vec(&text);
    let bytes = bytes.map_err(|_| NotThere::Unreadable(Unreadable::Broken))?;
    codec::open(FORM, &bytes).map_err(NotThere::Unreadable)
}

/// Keeps a class in place of what was kept of it.
///
/// # Errors
/// [`StoreError`]; what was kept before is then still there.
pub fn keep(store: &dyn Store, session: &Session) -> Result<(), StoreError> {
    store.set_surely(&key(session.id), &write(FORM, session))
}

/// Changes a class as it is kept, and returns what `change` says and the class as it is kept now.
///
/// # Errors
/// [`NotThere`]; then nothing has changed.
pub fn change<T>(
    store: &dyn Store,
    id: SessionId,
    change: impl FnOnce(&mut Session) -> T,
) -> Result<(T, Session), NotThere> {
    let mut session = read(store, id)?;
    let said = change(&mut session);
    keep(store, &session).map_err(NotThere::Store)?;
    Ok((said, session))
}

/// Deletes a class.
///
/// # Errors
/// [`StoreError::Blocked`] also where the store says that it did and still has it.
pub fn delete(store: &dyn Store, id: SessionId) -> Result<(), StoreError> {
    store.remove(&key(id))?;
    match store.get(&key(id))? {
        None => Ok(()),
        Some(_) => Err(StoreError::Blocked),
    }
}

/// Deletes every class, also such as cannot be read.
///
/// # Errors
/// [`StoreError::Blocked`] where one is left; the others are gone.
pub fn delete_all<S: Names>(store: &S) -> Result<(), StoreError> {
    for id in ids(store)? {
        // What is left is seen below.
        let _ = delete(store, id);
    }
    ids(store)?.is_empty().then_some(()).ok_or(StoreError::Blocked)
}
