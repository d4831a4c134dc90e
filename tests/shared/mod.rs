//! One store for several tabs: what they share in a browser.

use std::rc::Rc;

use canh_giac::storage::store::{MemoryStore, Store, StoreError};

/// The store in memory, seen by several keepers and by the test itself.
#[derive(Clone, Default)]
pub struct Shared(pub Rc<MemoryStore>);

impl Store for Shared {
    fn get(&self, key: &str) -> Result<Option<String>, StoreError> {
        self.0.get(key)
    }
    fn set(&self, key: &str, value: &str) -> Result<(), StoreError> {
        self.0.set(key, value)
    }
    fn remove(&self, key: &str) -> Result<(), StoreError> {
        self.0.remove(key)
    }
}
