//! Proves that a record that is not kept survives when the page is loaded again, and that what another
//! tab has kept in the meantime does too.
#![cfg(not(target_arch = "wasm32"))]

use std::cell::Cell;
use std::rc::Rc;

use canh_giac::quiz::event::Event;
use canh_giac::quiz::learner::Learner;
use canh_giac::storage::keeper::{Keeper, Keeping};
use canh_giac::storage::store::{Store, StoreError};

#[allow(dead_code, reason = "each test file uses a part of it")]
mod story;
use story::story;
mod shared;
use shared::Shared;

/// A store that can run out of room, and be closed to us.
#[derive(Clone, Default)]
struct Narrow {
    store: Shared,
    fault: Rc<Cell<Option<StoreError>>>,
}

impl Store for Narrow {
    fn get(&self, key: &str) -> Result<Option<String>, StoreError> {
        match self.fault.get() {
            Some(StoreError::Blocked) => Err(StoreError::Blocked),
            _ => self.store.get(key),
        }
    }
    fn set(&self, key: &str, value: &str) -> Result<(), StoreError> {
        self.fault.get().map_or_else(|| self.store.set(key, value), Err)
    }
    fn remove(&self, key: &str) -> Result<(), StoreError> {
        self.store.remove(key)
    }
}

/// A page: what it keeps, and what it shows.
struct Page {
    keeper: Keeper,
    learner: Learner,
}

impl Page {
    fn open(store: &Narrow) -> Page {
        let (keeper, opened) = Keeper::open(Box::new(store.clone()));
        Page { keeper, learner: opened.learner }
    }

    /// The page that takes the place of this one.
    fn load_again(self, store: &Narrow) -> Page {
        let handed = self.keeper.hand_over(&self.learner);
        let (mut keeper, mut opened) = Keeper::open(Box::new(store.clone()));
        if let Some(text) = handed {
            keeper.take_over(&text, &mut opened);
        }
        Page { keeper, learner: opened.learner }
    }

    fn record(&mut self, event: &Event) -> Keeping {
        self.learner.apply(event.clone());
        self.keeper.keep(event, &self.learner)
    }
}

#[test]
fn what_is_kept_is_not_handed_over() {
    let store = Narrow::default();
    let mut page = Page::open(&store);
    for event in story(1) {
        page.record(&event);
        assert_eq!(page.keeper.hand_over(&page.learner), None);
    }
}

/// At every step of the story the store fails; some events later the page is loaded again, twice.
/// Where it was full, there is room at last, and all of it is kept.
#[test]
fn a_record_that_is_not_kept_survives_every_loading() {
    let events = story(1);
    for (error, keeping) in
        [(StoreError::Full, Keeping::Full), (StoreError::Blocked, Keeping::Blocked)]
    {
        for step in 0..60 {
            let store = Narrow::default();
            let mut page = Page::open(&store);
            for event in &events[..step] {
                assert_eq!(page.record(event), Keeping::Kept);
            }
            store.fault.set(Some(error));
            for event in &events[step..step + 2] {
                assert_eq!(page.record(event), keeping, "step {step}");
            }
            let before = page.learner.clone();
            page = page.load_again(&store);
            assert_eq!(page.keeper.keeping(), keeping, "step {step}");
            assert_eq!(page.learner, before, "step {step}");
            page.record(&events[step + 2]);
            let before = page.learner.clone();
            page = page.load_again(&store);
            assert_eq!(page.learner, before, "step {step}, loaded twice");
            if error == StoreError::Full {
                store.fault.set(None);
                page = page.load_again(&store);
                assert_eq!(page.keeper.keeping(), Keeping::Kept, "step {step}");
                assert_eq!(page.keeper.hand_over(&page.learner), None);
                assert_eq!(Page::open(&store).learner, before, "step {step}");
            }
        }
    }
}

#[test]
fn a_store_that_was_never_open_loses_nothing_either() {
    let store = Narrow::default();
    store.fault.set(Some(StoreError::Blocked));
    let mut page = Page::open(&store);
    for event in story(1) {
        assert_eq!(page.record(&event), Keeping::Blocked);
        let before = page.learner.clone();
        page = page.load_again(&store);
        assert_eq!(page.learner, before);
    }
}

/// Between two pages another tab finds room: what it keeps stays, beside what was handed over.
#[test]
fn what_another_tab_kept_in_between_stays() {
    let (events, other) = (story(1), story(3));
    for step in 1..60 {
        let store = Narrow::default();
        let mut page = Page::open(&store);
        for event in &events[..step] {
            page.record(event);
        }
        store.fault.set(Some(StoreError::Full));
        page.record(&events[step]);
        let handed = page.keeper.hand_over(&page.learner);
        store.fault.set(None);
        let mut tab = Page::open(&store);
        assert_eq!(tab.record(&other[0]), Keeping::Kept);

        let (mut keeper, mut opened) = Keeper::open(Box::new(store.clone()));
        keeper.take_over(&handed.expect("a full store"), &mut opened);
        let mut both = page.learner.clone();
        both.merge(tab.learner.clone());
        assert_eq!(opened.learner, both, "step {step}");
        assert_eq!(Page::open(&store).learner, both, "step {step}");
    }
}

/// The same without the page being loaded again: the tab that finds room writes the very record that
/// the other could not.
#[test]
fn a_gap_is_not_closed_over_what_another_tab_wrote_into_it() {
    let (events, other) = (story(1), story(3));
    for step in 1..60 {
        let store = Narrow::default();
        let mut page = Page::open(&store);
        for event in &events[..step] {
            page.record(event);
        }
        store.fault.set(Some(StoreError::Full));
        page.record(&events[step]);
        store.fault.set(None);
        let mut tab = Page::open(&store);
        tab.record(&other[0]);
        page.keeper.catch_up(&mut page.learner);
        page.record(&events[step + 1]);
        let mut both = page.learner.clone();
        both.merge(tab.learner.clone());
        assert_eq!(Page::open(&store).learner, both, "step {step}");
    }
}

#[test]
fn what_cannot_be_read_is_left() {
    let store = Narrow::default();
    let mut page = Page::open(&store);
    page.record(&story(1)[0]);
    for text in ["", "rác", "Q1MCAA"] {
        let (mut keeper, mut opened) = Keeper::open(Box::new(store.clone()));
        keeper.take_over(text, &mut opened);
        assert_eq!(opened.learner, page.learner);
    }
}
