//! Several people on one phone: each has a drawer of the same store. The keys of the first drawer
//! are the bare ones, so what was kept before there were drawers is in it.

use super::PREFIX;
use super::roster::Roster;
use super::store::{Store, StoreError};

/// The number of a drawer; it is never given to anybody else.
pub type Number = u16;

/// The part of a store that belongs to one person.
pub struct Drawer<S> {
    store: S,
    number: Number,
}

impl<S: Store> Drawer<S> {
    /// The drawer with this number.
    pub fn new(store: S, number: Number) -> Drawer<S> {
        Drawer { store, number }
    }

    fn key(&self, key: &str) -> String {
        match (self.number, key.strip_prefix(PREFIX)) {
            (0, _) | (_, None) => key.into(),
            (number, Some(rest)) => format!("{PREFIX}{number}.{rest}"),
        }
    }
}

impl<S: Store> Store for Drawer<S> {
    fn get(&self, key: &str) -> Result<Option<String>, StoreError> {
        self.store.get(&self.key(key))
    }

    /// Nothing is put into the drawer of somebody whom another tab has deleted.
    fn set(&self, key: &str, value: &str) -> Result<(), StoreError> {
        if Roster::read(&self.store)?.is_deleted(self.number) {
            return Err(StoreError::Deleted);
        }
        self.store.set(&self.key(key), value)
    }

    fn remove(&self, key: &str) -> Result<(), StoreError> {
        self.store.remove(&self.key(key))
    }
}
