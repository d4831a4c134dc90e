//! Proves that deleting everything leaves nothing of ours, touches nothing of anybody else, and that no
//! tab that is still open brings any of it back.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a helper fails its test")]

use canh_giac::codec::{self, Form};
use canh_giac::quiz::attempt::AttemptId;
use canh_giac::quiz::learner::Learner;
use canh_giac::quiz::report::Report;
use canh_giac::quiz::time::Span;
use canh_giac::storage::drawer::Drawer;
use canh_giac::storage::guest::Guest;
use canh_giac::storage::keeper::{Keeper, Keeping};
use canh_giac::storage::roster::Roster;
use canh_giac::storage::store::{MemoryStore, Names, Store, StoreError};
use canh_giac::storage::{PREFIX, draft, forget, gathered};

#[allow(dead_code, reason = "each test file uses a part of it")]
mod story;
use story::story;
mod shared;
use shared::Shared;

/// Keys of other programs on the same origin, some of them much like ours.
const FOREIGN: [&str; 5] =
    ["khac.ghi-chu", "canhgiac", "Canhgiac.snapshot.0", "canh-giac.snapshot.0", ""];

/// A phone that three people and a guest share, each in the middle of something.
fn a_phone() -> Shared {
    let store = Shared::default();
    for name in ["Hòa", "Bình"] {
        let mut roster = Roster::read(&store).unwrap();
        roster.add(name).unwrap();
        roster.write(&store).unwrap();
    }
    for (drawer, events) in [(0, 90), (1, 12), (2, 64)] {
        tab(&store, drawer, events);
    }
    let guest = Guest::begin(store.clone()).unwrap();
    draft::keep(&guest, &Report::default()).unwrap();
    draft::keep(&Drawer::new(store.clone(), 2), &Report::default()).unwrap();
    gathered::put(&store, 7, "piece").unwrap();
    for (place, key) in ["aside.0", "1.aside.2", "clock", "1.clock"].iter().enumerate() {
        store.set(&format!("{PREFIX}{key}"), &format!("{place}")).unwrap();
    }
    for key in FOREIGN {
        store.set(key, "not ours").unwrap();
    }
    store
}

/// Somebody's tab, in which the first events of a story have happened.
fn tab(store: &Shared, drawer: u16, events: usize) -> (Keeper, Learner) {
    let (mut keeper, opened) = Keeper::open(Box::new(Drawer::new(store.clone(), drawer)));
    let mut learner = opened.learner;
    let first = 1 + 10 * u64::from(drawer);
    for event in story(first).into_iter().cycle().take(events) {
        learner.apply(event.clone());
        assert_eq!(keeper.keep(&event, &learner), Keeping::Kept);
    }
    (keeper, learner)
}

fn only_foreign_keys_stay(store: &Shared) {
    let mut foreign = FOREIGN.to_vec();
    foreign.sort_unstable();
    assert_eq!(store.0.keys(), foreign);
    for key in FOREIGN {
        assert_eq!(store.get(key).unwrap().as_deref(), Some("not ours"));
    }
}

#[test]
fn nothing_of_ours_stays_and_foreign_keys_stay() {
    let store = a_phone();
    assert!(store.0.keys().len() > 40);
    forget::everything(&*store.0).unwrap();
    only_foreign_keys_stay(&store);
    // Once more, where there is nothing.
    forget::everything(&*store.0).unwrap();
    only_foreign_keys_stay(&store);
}

#[test]
fn whatever_state_the_documents_are_in() {
    let newer = |mark: [u8; 2]| {
        let newer = codec::seal(Form { mark, version: 999 }, &"?");
        <base64ct::Base64Unpadded as base64ct::Encoding>::encode_string(&newer)
    };
    for (key, text) in [
        ("learners.0", "broken".into()),
        ("learners.1", newer(*b"CR")),
        ("snapshot.0", newer(*b"CS")),
        ("1.journal.3", newer(*b"CJ")),
        ("snapshot.1", String::new()),
        ("a.key.of.a.version.to.come", "?".into()),
        ("65535.journal.255", "of nobody in the list".into()),
    ] {
        let store = a_phone();
        store.set(&format!("{PREFIX}{key}"), &text).unwrap();
        if key == "learners.0" {
            store.set(&format!("{PREFIX}learners.1"), &text).unwrap();
        }
        forget::everything(&*store.0).unwrap();
        only_foreign_keys_stay(&store);
    }
}

/// Refuses to let go of what stands under one key: with a word, or in silence.
struct Stubborn<'a>(&'a MemoryStore, &'a str, Result<(), StoreError>);

impl Store for Stubborn<'_> {
    fn get(&self, key: &str) -> Result<Option<String>, StoreError> {
        self.0.get(key)
    }
    fn set(&self, key: &str, value: &str) -> Result<(), StoreError> {
        self.0.set(key, value)
    }
    fn remove(&self, key: &str) -> Result<(), StoreError> {
        if key == self.1 { self.2 } else { self.0.remove(key) }
    }
}

impl Names for Stubborn<'_> {
    fn names(&self) -> Result<Vec<String>, StoreError> {
        self.0.names()
    }
}

#[test]
fn a_store_that_keeps_something_is_not_believed() {
    let stubborn = format!("{PREFIX}learners.0");
    for answer in [Ok(()), Err(StoreError::Blocked)] {
        let store = a_phone();
        let deleted = forget::everything(&Stubborn(&store.0, &stubborn, answer));
        assert_eq!(deleted, Err(StoreError::Blocked));
        // All else is gone.
        assert!(store.remove(&stubborn).is_ok());
        only_foreign_keys_stay(&store);
    }
}

/// Everything that a tab does without being asked, and an answer to the next question.
fn goes_on(keeper: &mut Keeper, learner: &mut Learner) {
    keeper.tick(AttemptId(2), Span(1000));
    keeper.catch_up(learner);
    keeper.snapshot(learner);
    assert_eq!(keeper.hand_over(learner), None);
    let event = &story(31)[0];
    keeper.catch_up(learner);
    learner.apply(event.clone());
    assert_eq!(keeper.keep(event, learner), Keeping::Deleted);
    assert_eq!(keeper.replace(learner), Keeping::Deleted);
    keeper.tick(AttemptId(2), Span(2000));
}

#[test]
fn a_tab_that_is_open_brings_nothing_back_however_much_it_has_kept() {
    for drawer in 0..3 {
        for events in 1..200 {
            let store = Shared::default();
            let (mut keeper, mut learner) = tab(&store, drawer, events);
            forget::everything(&*store.0).unwrap();
            goes_on(&mut keeper, &mut learner);
            assert_eq!(store.0.keys().len(), 0, "drawer {drawer}, {events} events");
        }
    }
}

#[test]
fn a_tab_that_has_only_read_brings_nothing_back() {
    for events in [1, 30, 64, 65, 150, 400] {
        let store = Shared::default();
        tab(&store, 0, events);
        let (mut keeper, opened) = Keeper::open(Box::new(Drawer::new(store.clone(), 0)));
        let mut learner = opened.learner;
        forget::everything(&*store.0).unwrap();
        goes_on(&mut keeper, &mut learner);
        assert_eq!(store.0.keys().len(), 0, "{events} events");
    }
}

#[test]
fn what_somebody_begins_afterwards_is_theirs_alone() {
    // As long as it has fewer snapshots than the old one had; a tab that is hidden takes one.
    for (events, fresh) in [(65, 1), (70, 6), (90, 12), (200, 60)] {
        let store = Shared::default();
        let (mut keeper, mut learner) = tab(&store, 0, events);
        forget::everything(&*store.0).unwrap();
        let (_, begun) = tab(&store, 0, fresh);
        let before: Vec<_> = store.0.keys();
        goes_on(&mut keeper, &mut learner);
        assert_eq!(store.0.keys(), before, "{events} events, then {fresh}");
        let now = Keeper::open(Box::new(Drawer::new(store.clone(), 0))).1.learner;
        assert_eq!(now, begun, "{events} events, then {fresh}");
    }
}

#[test]
fn the_page_that_deletes_keeps_nothing_from_then_on() {
    let store = Shared::default();
    let (mut keeper, mut learner) = tab(&store, 0, 40);
    keeper.forget();
    forget::everything(&*store.0).unwrap();
    goes_on(&mut keeper, &mut learner);
    assert_eq!(store.0.keys().len(), 0);
}
