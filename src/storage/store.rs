//! The little that keeping needs of a browser: named texts.

use core::cell::RefCell;
use std::collections::BTreeMap;

/// Why the store did not do it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StoreError {
    /// Switched off, forbidden, or gone.
    Blocked,
    /// No room left.
    Full,
    /// Whose it was has been deleted.
    Deleted,
    /// A newer version of the program looks after it.
    Newer,
}

/// A place for named texts: the browser's local storage, or its twin in memory.
pub trait Store {
    /// The text under `key`; `None` if there is none.
    ///
    /// # Errors
    /// [`StoreError::Blocked`] where the store cannot be read.
    fn get(&self, key: &str) -> Result<Option<String>, StoreError>;

    /// Puts `value` under `key`.
    ///
    /// # Errors
    /// [`StoreError`]; what was under `key` before is then still there.
    fn set(&self, key: &str, value: &str) -> Result<(), StoreError>;

    /// Takes away what is under `key`, if anything.
    ///
    /// # Errors
    /// [`StoreError::Blocked`].
    fn remove(&self, key: &str) -> Result<(), StoreError>;

    /// Puts `value` under `key` and reads it back: a store that takes a text and does not have it
    /// afterwards is as good as blocked.
    ///
    /// # Errors
    /// [`StoreError`].
    fn set_surely(&self, key: &str, value: &str) -> Result<(), StoreError> {
        self.set(key, value)?;
        match self.get(key)? {
            Some(kept) if kept == value => Ok(()),
            _ => Err(StoreError::Blocked),
        }
    }
}

impl<S: Store + ?Sized> Store for &S {
    fn get(&self, key: &str) -> Result<Option<String>, StoreError> {
        (**self).get(key)
    }

    fn set(&self, key: &str, value: &str) -> Result<(), StoreError> {
        (**self).set(key, value)
    }

    fn remove(&self, key: &str) -> Result<(), StoreError> {
        (**self).remove(key)
    }
}

/// A store that can say what is in it. Only deleting needs that: whoever keeps knows their keys.
pub trait Names: Store {
    /// All keys in use, foreign ones too, in no order that means anything.
    ///
    /// # Errors
    /// [`StoreError::Blocked`] where the store cannot be read.
    fn names(&self) -> Result<Vec<String>, StoreError>;
}

impl<S: Names + ?Sized> Names for &S {
    fn names(&self) -> Result<Vec<String>, StoreError> {
        (**self).names()
    }
}

/// The twin in memory: for tests, and for a page whose browser keeps nothing.
#[derive(Clone, Debug, Default)]
pub struct MemoryStore(RefCell<BTreeMap<String, String>>);

impl Store for MemoryStore {
    fn get(&self, key: &str) -> Result<Option<String>, StoreError> {
        Ok(self.0.borrow().get(key).cloned())
    }

    fn set(&self, key: &str, value: &str) -> Result<(), StoreError> {
        self.0.borrow_mut().insert(key.into(), value.into());
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), StoreError> {
        self.0.borrow_mut().remove(key);
        Ok(())
    }
}

impl Names for MemoryStore {
    fn names(&self) -> Result<Vec<String>, StoreError> {
        Ok(self.keys())
    }
}

impl MemoryStore {
    /// The keys in use, sorted.
    pub fn keys(&self) -> Vec<String> {
        self.0.borrow().keys().cloned().collect()
    }
}
