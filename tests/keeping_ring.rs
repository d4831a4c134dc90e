//! Proves that the journal's ring, the two generations and the clock work together over long times:
//! a tab may be closed after any event, and after a thousand events nothing is missing.
#![cfg(not(target_arch = "wasm32"))]

use std::cell::Cell;
use std::rc::Rc;

use canh_giac::quiz::attempt::{AttemptId, Sort};
use canh_giac::quiz::event::Event;
use canh_giac::quiz::exam::{Exam, Rules};
use canh_giac::quiz::learner::Learner;
use canh_giac::quiz::time::Span;
use canh_giac::storage::PREFIX;
use canh_giac::storage::keeper::{Keeper, Keeping};
use canh_giac::storage::store::{MemoryStore, Store, StoreError};

#[allow(dead_code, reason = "each test file uses a part of it")]
mod story;
use story::{answered, attempt, story};

/// A store in memory that takes texts up to a length that can be set.
#[derive(Clone)]
struct SmallStore(Rc<(MemoryStore, Cell<usize>)>);

impl SmallStore {
    fn new() -> SmallStore {
        SmallStore(Rc::new((MemoryStore::default(), Cell::new(usize::MAX))))
    }

    /// From now on longer texts are refused: small records fit, snapshots do not.
    fn takes_up_to(&self, length: usize) {
        self.0.1.set(length);
    }

    fn open(&self) -> (Keeper, Learner) {
        let (keeper, opened) = Keeper::open(Box::new(self.clone()));
        assert!(!opened.set_aside);
        (keeper, opened.learner)
    }
}

impl Store for SmallStore {
    fn get(&self, key: &str) -> Result<Option<String>, StoreError> {
        self.0.0.get(key)
    }
    fn set(&self, key: &str, value: &str) -> Result<(), StoreError> {
        if value.len() > self.0.1.get() {
            return Err(StoreError::Full);
        }
        self.0.0.set(key, value)
    }
    fn remove(&self, key: &str) -> Result<(), StoreError> {
        self.0.0.remove(key)
    }
}

/// Stories without end, or walks through an exam that never ends, by turns.
fn long_story(events: usize) -> Vec<Event> {
    let exam = attempt(AttemptId(7), Sort::Exam(Exam::under(Rules::standard())), 20);
    let walk = (0..150_u16).flat_map(|step| answered(AttemptId(7), step % 20, step % 19, true));
    let walk: Vec<Event> = [Event::Started(exam)].into_iter().chain(walk).collect();
    let endless = (0..).flat_map(|number| [story(100 + 10 * number), walk.clone()].concat());
    endless.take(events).collect()
}

#[test]
fn a_tab_closed_after_any_event_is_opened_with_exactly_the_same_record() {
    let store = SmallStore::new();
    let mut learner = Learner::default();
    for event in long_story(400) {
        let (mut keeper, read) = store.open();
        assert_eq!(read, learner);
        learner.apply(event.clone());
        assert_eq!(keeper.keep(&event, &learner), Keeping::Kept);
    }
    assert_eq!(store.open().1, learner);
}

#[test]
fn a_thousand_events_in_one_tab_lose_none() {
    let store = SmallStore::new();
    let (mut keeper, mut learner) = store.open();
    for event in long_story(1000) {
        learner.apply(event.clone());
        assert_eq!(keeper.keep(&event, &learner), Keeping::Kept);
        assert_eq!(store.open().1, learner);
    }
}

#[test]
fn while_no_snapshot_fits_the_ring_keeps_what_it_can_and_says_when_it_cannot() {
    let store = SmallStore::new();
    let (mut keeper, mut learner) = store.open();
    let mut kept = learner.clone();
    let mut refused = 0;
    for (number, event) in long_story(1000).iter().enumerate() {
        store.takes_up_to(if number < 700 { 1000 } else { usize::MAX });
        learner.apply(event.clone());
        match keeper.keep(event, &learner) {
            Keeping::Kept => kept = learner.clone(),
            keeping => {
                assert_eq!(keeping, Keeping::Full);
                refused += 1;
            }
        }
        let read = store.open().1;
        let known = |record: &Learner| record.finished().len();
        assert!(known(&read) >= known(&kept), "after event {number}");
        if kept == learner {
            assert_eq!(read, learner, "after event {number}");
        }
    }
    assert!(refused > 300, "only {refused} events refused");
    assert_eq!(keeper.keeping(), Keeping::Kept);
    assert_eq!(store.open().1, learner);
}

#[test]
fn the_store_does_not_grow_with_the_number_of_events() {
    let store = SmallStore::new();
    let (mut keeper, mut learner) = store.open();
    for event in long_story(1000) {
        learner.apply(event.clone());
        keeper.keep(&event, &learner);
        let keys = store.0.0.keys();
        assert!(keys.len() <= 256 + 2 + 3 + 1, "{} keys", keys.len());
        assert!(keys.iter().all(|key| key.starts_with(PREFIX)));
    }
}

#[test]
fn the_time_used_is_kept_to_the_last_tick() {
    let store = SmallStore::new();
    let exam = attempt(AttemptId(7), Sort::Exam(Exam::under(Rules::standard())), 20);
    let (mut keeper, mut learner) = store.open();
    let started = Event::Started(exam);
    learner.apply(started.clone());
    keeper.keep(&started, &learner);
    for second in 1..=90 {
        keeper.tick(AttemptId(7), Span(second * 1000));
        let (_, read) = store.open();
        let used = read.open(AttemptId(7)).map(|exam| exam.used);
        assert_eq!(used, Some(Span(second * 1000)));
    }
}

#[test]
fn time_used_never_runs_backwards_and_never_into_another_attempt() {
    let store = SmallStore::new();
    let (mut keeper, mut learner) = store.open();
    let exam = attempt(AttemptId(7), Sort::Exam(Exam::under(Rules::standard())), 20);
    let [answer, _] = answered(AttemptId(7), 0, 59, true);
    for event in [Event::Started(exam), answer] {
        learner.apply(event.clone());
        keeper.keep(&event, &learner);
    }
    for (id, used) in [(7, 1), (8, 999_000)] {
        keeper.tick(AttemptId(id), Span(used));
        assert_eq!(store.open().1, learner);
    }
    for clock in ["", ".", "7", "7.", "7.-1", "7.x", "x.9", "7.99999999999999"] {
        store.set(&format!("{PREFIX}clock"), clock).unwrap();
        assert_eq!(store.open().1, learner, "{clock:?}");
    }
}

#[test]
fn what_cannot_be_read_and_cannot_be_set_aside_for_want_of_room_stays_where_it_is() {
    for place in ["snapshot.0", "snapshot.1", "journal.3"] {
        let store = SmallStore::new();
        let key = format!("{PREFIX}{place}");
        store.set(&key, "garbage").unwrap();
        store.takes_up_to(0);
        let (mut keeper, mut learner) = store.open();
        store.takes_up_to(usize::MAX);
        for event in story(1) {
            learner.apply(event.clone());
            assert_eq!(keeper.keep(&event, &learner), Keeping::Full);
        }
        assert_eq!(store.0.0.keys(), std::slice::from_ref(&key));
        assert_eq!(store.get(&key), Ok(Some("garbage".into())));
    }
}
