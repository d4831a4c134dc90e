//! Proves that a phone keeps what it needs to hand in to a class: for each person apart, until they go; that what cannot be
//! kept is not called kept; and that a second attempt is a second one.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a helper fails its test")]

use canh_giac::quiz::attempt::AttemptId;
use canh_giac::quiz::class::code::{ClassCode, Phase};
use canh_giac::quiz::paper_code::PaperCode;
use canh_giac::storage::drawer::Drawer;
use canh_giac::storage::forget;
use canh_giac::storage::guest::Guest;
use canh_giac::storage::passes::{change, read};
use canh_giac::storage::roster::Roster;
use canh_giac::storage::store::{MemoryStore, Store, StoreError};

mod shared;
use shared::Shared;

const KEY: &str = "canhgiac.passes";

fn round(class: u64, phase: Phase) -> ClassCode {
    ClassCode::new(class, phase, PaperCode::new(1, 77, 4242), None)
}

/// Somebody at this seat begins this attempt of the class with this number.
fn begin(store: &dyn Store, class: u64, seat: u16, attempt: u64) -> Result<(), StoreError> {
    let round = round(class, Phase::After);
    change(store, |passes| {
        passes.begin(round, seat, "Sóc", [attempt as u8; 32], AttemptId(attempt))
    })
}

#[test]
fn a_second_attempt_is_the_second_of_the_same_phone() {
    let store = MemoryStore::default();
    begin(&store, 5, 12, 1).unwrap();
    begin(&store, 5, 13, 2).unwrap();
    let passes = read(&store);
    let pass = passes.of_round(round(5, Phase::After)).unwrap();
    assert_eq!((pass.seat, pass.chance), (13, [1; 32]), "the key is made once for a round");
    assert_eq!([1, 2].map(|id| pass.nth(AttemptId(id))), [1, 2]);
    assert_eq!(passes.of_attempt(AttemptId(1)), Some(pass));
    assert_eq!(passes.all().len(), 1);
    assert_eq!(store.keys(), [KEY]);
}

#[test]
fn each_round_has_its_own_pass() {
    let store = MemoryStore::default();
    begin(&store, 5, 12, 1).unwrap();
    let before = round(5, Phase::Before);
    assert_eq!(read(&store).of_round(before), None);
    change(&store, |passes| passes.begin(before, 12, "", [9; 32], AttemptId(7))).unwrap();
    let passes = read(&store);
    assert_eq!(passes.of_round(before).unwrap().chance, [9; 32]);
    assert_eq!(passes.of_attempt(AttemptId(7)).unwrap().round, before);
    assert_eq!(passes.of_attempt(AttemptId(8)), None, "what no class asked");
}

#[test]
fn a_wrong_seat_is_mended_and_of_that_round_only() {
    let store = MemoryStore::default();
    begin(&store, 5, 12, 1).unwrap();
    begin(&store, 6, 12, 2).unwrap();
    change(&store, |passes| passes.move_to(round(5, Phase::After), 21)).unwrap();
    change(&store, |passes| passes.move_to(round(7, Phase::After), 33)).unwrap();
    let passes = read(&store);
    let seat = |class| passes.of_round(round(class, Phase::After)).map(|pass| pass.seat);
    assert_eq!([5, 6, 7].map(seat), [Some(21), Some(12), None]);
}

#[test]
fn the_twelve_rounds_joined_last_are_kept() {
    let store = MemoryStore::default();
    for class in 1..=12 {
        begin(&store, class, 1, class).unwrap();
    }
    // Whoever joins again is the newest.
    begin(&store, 1, 1, 101).unwrap();
    begin(&store, 13, 1, 13).unwrap();
    let kept: Vec<u32> = read(&store).all().iter().map(|pass| pass.round.class()).collect();
    assert_eq!(kept, [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 13]);
}

#[test]
fn two_tabs_do_not_undo_each_others_passes() {
    let store = MemoryStore::default();
    // Each reads what the other has written, for nothing is remembered between two changes.
    for attempt in 1..=6 {
        begin(&store, attempt % 2, 1, attempt).unwrap();
    }
    let all: Vec<usize> = read(&store).all().iter().map(|pass| pass.attempts.len()).collect();
    assert_eq!(all, [3, 3]);
}

#[test]
fn what_cannot_be_read_counts_as_nothing_and_a_newer_one_is_left_alone() {
    let store = MemoryStore::default();
    begin(&store, 5, 12, 1).unwrap();
    let text = store.get(KEY).unwrap().unwrap();
    for broken in ["", "?", &text[..text.len() - 4]] {
        store.set(KEY, broken).unwrap();
        assert_eq!(read(&store).all(), []);
    }
    begin(&store, 6, 12, 2).unwrap();
    assert_eq!(read(&store).all().len(), 1);

    let form = canh_giac::codec::Form { mark: *b"CP", version: 2 };
    let newer = canh_giac::codec::seal(form, &7_u32);
    let newer = <base64ct::Base64Unpadded as base64ct::Encoding>::encode_string(&newer);
    store.set(KEY, &newer).unwrap();
    assert_eq!(begin(&store, 7, 12, 3), Err(StoreError::Newer));
    assert_eq!(read(&store).all(), []);
    assert_eq!(store.get(KEY).unwrap(), Some(newer));
}

/// Says yes to everything and does nothing.
struct Forgetful;

impl Store for Forgetful {
    fn get(&self, _: &str) -> Result<Option<String>, StoreError> {
        Ok(None)
    }

    fn set(&self, _: &str, _: &str) -> Result<(), StoreError> {
        Ok(())
    }

    fn remove(&self, _: &str) -> Result<(), StoreError> {
        Ok(())
    }
}

#[test]
fn a_store_that_forgets_is_not_believed() {
    assert_eq!(begin(&Forgetful, 5, 12, 1), Err(StoreError::Blocked));
}

#[test]
fn two_people_on_one_phone_have_two_passes_and_each_goes_with_its_person() {
    let store = Shared::default();
    let mut roster = Roster::default();
    let second = roster.add("Hòa").unwrap();
    roster.write(&store).unwrap();
    let drawers = [0, second].map(|number| Drawer::new(store.clone(), number));
    for (drawer, seat) in drawers.iter().zip([12, 13]) {
        begin(drawer, 5, seat, u64::from(seat)).unwrap();
    }
    let seat = |drawer| read(drawer).of_round(round(5, Phase::After)).map(|pass| pass.seat);
    assert_eq!(drawers.each_ref().map(|drawer| seat(drawer)), [Some(12), Some(13)]);
    roster.delete(second, &store).unwrap();
    assert_eq!(drawers.each_ref().map(|drawer| seat(drawer)), [Some(12), None]);
    assert_eq!(begin(&drawers[1], 5, 13, 1), Err(StoreError::Deleted));
    forget::everything(&*store.0).unwrap();
    assert_eq!(seat(&drawers[0]), None);
}

#[test]
fn a_guests_passes_go_with_the_guest() {
    let store = Shared::default();
    let guest = Guest::begin(store.clone()).unwrap();
    begin(&guest, 5, 12, 1).unwrap();
    guest.end().unwrap();
    assert_eq!(store.0.keys(), [""; 0]);
}
