//! Somebody who only tries the program on another person's phone: the record goes with the tab, and
//! nothing of it touches anybody's drawer.

use super::store::{Store, StoreError};
use super::{PREFIX, aside, draft, gathered, keeper, remove_all};

/// The store of a guest, in a place that goes with the tab.
pub struct Guest<S>(S);

fn key() -> String {
    format!("{PREFIX}guest")
}

impl<S: Store> Guest<S> {
    /// The store of the guest whose tab this is; `None` where nobody is a guest.
    pub fn here(passing: S) -> Option<Guest<S>> {
        let is_here = matches!(passing.get(&key()), Ok(Some(_)));
        is_here.then_some(Guest(passing))
    }

    /// The store of a guest who may have gone by now; then nothing is put there any more.
    pub fn of(passing: S) -> Guest<S> {
        Guest(passing)
    }

    /// Makes this tab a guest's.
    ///
    /// # Errors
    /// [`StoreError`]: the tab belongs to whom it belonged.
    pub fn begin(passing: S) -> Result<Guest<S>, StoreError> {
        passing.set_surely(&key(), "1")?;
        Ok(Guest(passing))
    }

    /// The guest goes, and all that the tab knew of them.
    ///
    /// # Errors
    /// [`StoreError`]; what could be removed is gone then too.
    pub fn end(self) -> Result<(), StoreError> {
        // The sign first: from then on the page that is still open writes nothing more.
        let keys = [key()].into_iter().chain(keeper::keys()).chain(aside::keys());
        remove_all(&self.0, keys.chain(gathered::keys()).chain(draft::keys()))
    }
}

impl<S: Store> Store for Guest<S> {
    fn get(&self, key: &str) -> Result<Option<String>, StoreError> {
        self.0.get(key)
    }

    /// Nothing is put where a guest has gone.
    fn set(&self, wanted_key: &str, value: &str) -> Result<(), StoreError> {
        match self.0.get(&key())? {
            Some(_) => self.0.set(wanted_key, value),
            None => Err(StoreError::Deleted),
        }
    }

    fn remove(&self, key: &str) -> Result<(), StoreError> {
        self.0.remove(key)
    }
}
