//! The trainer's desk: the classes that this device keeps, for every room.

use leptos::prelude::*;

use crate::browser::local::LocalStore;
use crate::quiz::class::session::{Session, SessionId};
use crate::storage::sessions::{self, NotThere};
use crate::storage::store::StoreError;
use crate::view::provided::provided;

/// The classes that are kept.
#[derive(Clone, Copy)]
pub(super) struct Desk {
    store: StoredValue<LocalStore>,
}

impl Desk {
    /// Opens the store and makes it known to all rooms.
    pub fn provide() {
        provide_context(Desk { store: StoredValue::new(LocalStore::lasting()) });
    }

    /// The desk that the app has provided.
    pub fn here() -> Desk {
        provided()
    }

    /// All classes that can be read, the newest first, and how many cannot.
    pub fn all(self) -> Result<(Vec<Session>, usize), StoreError> {
        self.store.with_value(|store| {
            let ids = sessions::ids(store)?;
            let found = ids.len();
            let mut all: Vec<Session> =
                ids.into_iter().filter_map(|id| sessions::read(store, id).ok()).collect();
            all.sort_by_key(|session| core::cmp::Reverse((session.setup.date, session.made)));
            let unreadable = found - all.len();
            Ok((all, unreadable))
        })
    }

    /// A class.
    pub fn read(self, id: SessionId) -> Result<Session, NotThere> {
        self.store.with_value(|store| sessions::read(store, id))
    }

    /// Keeps a new class, or one that came as a file.
    pub fn keep(self, session: &Session) -> Result<(), StoreError> {
        self.store.with_value(|store| sessions::keep(store, session))
    }

    /// Changes a class as it is kept; what is said is kept when this returns.
    pub fn change<T>(
        self,
        id: SessionId,
        change: impl FnOnce(&mut Session) -> T,
    ) -> Result<(T, Session), NotThere> {
        self.store.with_value(|store| sessions::change(store, id, change))
    }

    /// Deletes a class.
    pub fn delete(self, id: SessionId) -> Result<(), StoreError> {
        self.store.with_value(|store| sessions::delete(store, id))
    }

    /// Deletes every class, also such as cannot be read; then looks whether one is left.
    pub fn delete_all(self) -> Result<(), StoreError> {
        self.store.with_value(sessions::delete_all)
    }
}
