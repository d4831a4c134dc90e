//! Proves that a draft of a report is kept only for whom it is, that what cannot be read is no draft,
//! that nothing is called kept or deleted which is not, and that it goes with its person.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a helper fails its test")]

use std::rc::Rc;

use canh_giac::codec::Unreadable;
use canh_giac::quiz::report::{Field, Report, Tick};
use canh_giac::storage::draft::{delete, keep, read};
use canh_giac::storage::drawer::Drawer;
use canh_giac::storage::guest::Guest;
use canh_giac::storage::roster::Roster;
use canh_giac::storage::store::{MemoryStore, Store, StoreError};

/// One store, in several hands.
#[derive(Clone, Default)]
struct Shared(Rc<MemoryStore>);

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

/// Says yes to everything and does nothing.
struct Forgetful(MemoryStore);

impl Store for Forgetful {
    fn get(&self, key: &str) -> Result<Option<String>, StoreError> {
        self.0.get(key)
    }

    fn set(&self, _: &str, _: &str) -> Result<(), StoreError> {
        Ok(())
    }

    fn remove(&self, _: &str) -> Result<(), StoreError> {
        Ok(())
    }
}

fn report() -> Report {
    let mut report = Report::default();
    report.tick(Tick::Fraud, true);
    report.write(Field::Place, "Dãy trọ số 12".into());
    report
}

#[test]
fn a_draft_is_kept_under_our_prefix_until_it_is_deleted() {
    let store = MemoryStore::default();
    assert_eq!(read(&store), Ok(None));
    keep(&store, &report()).unwrap();
    assert_eq!(read(&store), Ok(Some(report())));
    assert_eq!(store.keys(), ["canhgiac.draft"]);
    assert!(!store.get("canhgiac.draft").unwrap().unwrap().contains("12"), "not as plain words");
    delete(&store).unwrap();
    assert_eq!(read(&store), Ok(None));
    assert_eq!(store.keys(), [""; 0]);
    delete(&store).unwrap();
}

#[test]
fn a_store_that_forgets_is_not_believed() {
    let store = Forgetful(MemoryStore::default());
    assert_eq!(keep(&store, &report()), Err(StoreError::Blocked));
    keep(&store.0, &report()).unwrap();
    assert_eq!(delete(&store), Err(StoreError::Blocked));
}

#[test]
fn what_cannot_be_read_is_no_draft_and_can_be_deleted() {
    let store = MemoryStore::default();
    keep(&store, &report()).unwrap();
    let text = store.get("canhgiac.draft").unwrap().unwrap();
    for broken in ["", "?", &text[..text.len() - 4]] {
        store.set("canhgiac.draft", broken).unwrap();
        assert_eq!(read(&store), Err(Unreadable::Broken), "{broken}");
    }
    delete(&store).unwrap();
    assert_eq!(store.keys(), [""; 0]);
}

#[test]
fn a_draft_goes_with_its_guest() {
    let store = Shared::default();
    let guest = Guest::begin(store.clone()).unwrap();
    keep(&guest, &report()).unwrap();
    assert_eq!(read(&Guest::of(store.clone())), Ok(Some(report())));
    guest.end().unwrap();
    assert_eq!(store.0.keys(), [""; 0]);
    assert_eq!(keep(&Guest::of(store.clone()), &report()), Err(StoreError::Deleted));
}

#[test]
fn a_draft_goes_with_its_person_and_with_nobody_else() {
    let store = Shared::default();
    let mut roster = Roster::default();
    let second = roster.add("Hòa").unwrap();
    roster.write(&store).unwrap();
    let drawers = [0, second].map(|number| Drawer::new(store.clone(), number));
    for (drawer, name) in drawers.iter().zip(["An", "Hòa"]) {
        let mut report = report();
        report.write(Field::Reporter, name.into());
        keep(drawer, &report).unwrap();
    }
    roster.delete(second, &store).unwrap();
    assert_eq!(read(&drawers[1]), Ok(None));
    assert_eq!(keep(&drawers[1], &report()), Err(StoreError::Deleted));
    let mine = read(&drawers[0]).unwrap().unwrap();
    assert_eq!(mine.text(Field::Reporter), "An");
    roster.delete(0, &store).unwrap();
    let left = store.0.keys();
    assert!(left.iter().all(|key| key.starts_with("canhgiac.learners.")), "{left:?}");
}
