//! One store for several tabs: what they share in a browser. Tests look into it as well.
#![allow(dead_code, reason = "each test file uses a part of it")]
#![allow(clippy::unwrap_used, reason = "a helper fails its test")]

use std::fs;
use std::path::Path;
use std::rc::Rc;

use canh_giac::storage::PREFIX;
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

impl Shared {
    /// What a device held when an earlier version of the program had written it: a fixture, one key and
    /// its text a line.
    pub fn fixture(name: &str) -> Shared {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(name);
        let shared = Shared::default();
        for line in fs::read_to_string(path).unwrap().lines() {
            let (key, text) = line.split_once(' ').unwrap();
            shared.set(key, text).unwrap();
        }
        shared
    }

    /// Another store with the same texts.
    pub fn copy(&self) -> Shared {
        Shared(Rc::new(MemoryStore::clone(&self.0)))
    }

    /// A copy in which `text` stands under `key`.
    pub fn with(&self, key: &str, text: &str) -> Shared {
        let copy = self.copy();
        copy.set(key, text).unwrap();
        copy
    }

    /// What stands under `key`; nothing where nothing does.
    pub fn text(&self, key: &str) -> String {
        self.get(key).unwrap().unwrap_or_default()
    }

    /// All keys and their texts.
    pub fn all(&self) -> Vec<(String, String)> {
        self.0.keys().into_iter().map(|key| (key.clone(), self.text(&key))).collect()
    }

    /// What belongs to other programs.
    pub fn foreign(&self) -> Vec<(String, String)> {
        self.all().into_iter().filter(|(key, _)| !key.starts_with(PREFIX)).collect()
    }
}
