//! Proves that people who share a phone do not meet in each other's records: names of any form, who
//! is deleted is gone and does not come back, a broken list costs nobody anything but names.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a helper fails its test")]

use canh_giac::codec::{self, Form};
use canh_giac::quiz::event::Event;
use canh_giac::quiz::learner::Learner;
use canh_giac::quiz::name;
use canh_giac::storage::drawer::{Drawer, Number};
use canh_giac::storage::guest::Guest;
use canh_giac::storage::keeper::{Keeper, Keeping};
use canh_giac::storage::roster::Roster;
use canh_giac::storage::store::{Store, StoreError};
use canh_giac::storage::{PREFIX, gathered};

#[allow(dead_code, reason = "each test file uses a part of it")]
mod story;
use story::story;
mod shared;
use shared::Shared;

fn add(store: &Shared, typed: &str) -> Number {
    let mut roster = Roster::read(store).unwrap();
    let drawer = roster.add(&name::clean(typed).unwrap()).unwrap();
    roster.write(store).unwrap();
    drawer
}

fn names(store: &Shared) -> Vec<String> {
    Roster::read(store).unwrap().people().iter().map(|person| person.name.clone()).collect()
}

/// Tells the first events of a story into somebody's drawer.
fn tell(store: &Shared, drawer: Number, first: u64, events: usize) -> (Keeper, Learner) {
    tell_into(Box::new(Drawer::new(store.clone(), drawer)), first, events)
}

fn tell_into(place: Box<dyn Store>, first: u64, events: usize) -> (Keeper, Learner) {
    let (mut keeper, opened) = Keeper::open(place);
    let mut learner = opened.learner;
    for event in story(first).into_iter().take(events) {
        learner.apply(event.clone());
        assert_eq!(keeper.keep(&event, &learner), Keeping::Kept);
    }
    (keeper, learner)
}

fn known(store: &Shared, drawer: Number) -> Learner {
    Keeper::open(Box::new(Drawer::new(store.clone(), drawer))).1.learner
}

fn delete(store: &Shared, drawer: Number) {
    Roster::read(store).unwrap().delete(drawer, store).unwrap();
}

#[test]
fn everybody_finds_what_is_theirs() {
    let store = Shared::default();
    let (hoa, binh) = (add(&store, "Hòa"), add(&store, "Bình"));
    let records = [(0, 1, 64), (hoa, 11, 40), (binh, 21, 7)];
    let told = records.map(|(drawer, first, events)| tell(&store, drawer, first, events).1);
    for ((drawer, ..), told) in records.into_iter().zip(told) {
        assert_eq!(known(&store, drawer), told);
    }
}

#[test]
fn a_name_of_any_form_stays_a_name() {
    let store = Shared::default();
    let typed = [
        "Hòa".repeat(3_334),
        "<img src=x onerror=alert(1)>".into(),
        "\u{202e}aòH\u{2066}\u{200f}".into(),
        "canhgiac.0.snapshot.1".into(),
        "\u{0}\u{1}__proto__\r\n\t".into(),
        "👷🏽‍♀️ Ngọc".into(),
    ];
    let mut drawers: Vec<Number> = typed.iter().map(|typed| add(&store, typed)).collect();
    let shown = names(&store);
    assert_eq!(shown[0], "");
    for (name, typed) in shown[1..].iter().zip(&typed) {
        assert!((1..=name::LONGEST).contains(&name.chars().count()), "{name:?}");
        assert!(!name.chars().any(|sign| sign.is_control() || name::is_unseen(sign)), "{name:?}");
        assert_eq!(name::clean(typed).as_deref(), Some(name.as_str()));
    }
    assert_eq!(shown[2], typed[1]);
    drawers.dedup();
    assert_eq!(drawers.len(), typed.len());
}

#[test]
fn who_is_deleted_leaves_nothing_and_nobody_else_loses_anything() {
    for deleted in [0, 1] {
        let store = Shared::default();
        add(&store, "Hòa");
        for foreign in ["theme", "canhgiac", "canhgiacsnapshot.0", "other.canhgiac.1.clock"] {
            store.set(foreign, "not ours").unwrap();
        }
        gathered::put(&store, 3, "a piece").unwrap();
        let other = 1 - deleted;
        let (_, kept) = tell(&store, other, 1, 64);
        let before = store.0.keys();
        // Everything that a record can have: journal, both snapshots, the clock, what was set aside.
        let drawer = Drawer::new(store.clone(), deleted);
        drawer.set("canhgiac.snapshot.0", "broken").unwrap();
        let (keeper, learner) = tell(&store, deleted, 11, 60);
        keeper.tick(learner.all_open()[0].id, learner.all_open()[0].used);
        for events in [64, 30] {
            tell(&store, deleted, 21 + events as u64, events).0.replace(&learner);
        }
        assert!(store.0.keys().len() > before.len() + 4);
        delete(&store, deleted);
        assert_eq!(store.0.keys(), before, "drawer {deleted}");
        assert_eq!(known(&store, other), kept);
        assert_eq!(Roster::read(&store).unwrap().current().drawer, other);
        assert_eq!(known(&store, deleted), Learner::default());
    }
}

#[test]
fn a_tab_that_is_open_does_not_bring_back_who_was_deleted() {
    let store = Shared::default();
    let hoa = add(&store, "Hòa");
    for left in [hoa, 0] {
        let (mut keeper, mut learner) = tell(&store, left, 1, 30);
        delete(&store, left);
        let before = store.0.keys();
        for event in story(1).into_iter().skip(30) {
            keeper.catch_up(&mut learner);
            learner.apply(event.clone());
            assert_eq!(keeper.keep(&event, &learner), Keeping::Deleted);
            keeper.tick(
                canh_giac::quiz::attempt::AttemptId(2),
                learner.all_open().first().map_or(canh_giac::quiz::time::Span(0), |open| open.used),
            );
        }
        assert_eq!(keeper.replace(&learner), Keeping::Deleted);
        assert_eq!(keeper.hand_over(&learner), None);
        assert_eq!(store.0.keys(), before, "drawer {left}");
    }
}

#[test]
fn where_nobody_is_left_there_is_somebody_new_with_an_empty_drawer() {
    let store = Shared::default();
    tell(&store, 0, 1, 64);
    delete(&store, 0);
    let roster = Roster::read(&store).unwrap();
    assert_eq!((roster.people().len(), roster.current().name.as_str()), (1, ""));
    let drawer = roster.current().drawer;
    assert_ne!(drawer, 0);
    let (_, told) = tell(&store, drawer, 1, 30);
    assert_eq!(known(&store, drawer), told);
    // A drawer is never given to anybody else.
    assert_eq!(add(&store, "Hòa"), drawer + 1);
}

#[test]
fn one_broken_copy_of_the_list_costs_nothing() {
    for place in 0..2 {
        for broken in ["", "?", "Q1IBAAAAAAA", "canhgiac"] {
            let store = Shared::default();
            let hoa = add(&store, "Hòa");
            store.set(&format!("{PREFIX}learners.{place}"), broken).unwrap();
            assert_eq!(names(&store), ["", "Hòa"], "{place} {broken:?}");
            assert_eq!(Roster::read(&store).unwrap().current().drawer, hoa);
            add(&store, "Bình");
            store.set(&format!("{PREFIX}learners.{}", 1 - place), broken).unwrap();
            assert_eq!(names(&store), ["", "Hòa", "Bình"], "{place} {broken:?}");
        }
    }
}

#[test]
fn every_cut_and_every_altered_sign_of_one_copy_is_noticed() {
    let store = Shared::default();
    add(&store, "Hòa");
    let key = format!("{PREFIX}learners.0");
    let whole = store.get(&key).unwrap().unwrap();
    for at in 0..whole.len() {
        for sign in ['A', 'z', '?', '='] {
            let mut altered = whole.clone();
            altered.replace_range(at..=at, &sign.to_string());
            for text in [&whole[..at], altered.as_str()] {
                store.set(&key, text).unwrap();
                assert_eq!(names(&store), ["", "Hòa"]);
            }
        }
    }
}

#[test]
fn where_both_copies_are_broken_everybody_is_found_again_without_a_name() {
    let store = Shared::default();
    let (hoa, binh) = (add(&store, "Hòa"), add(&store, "Bình"));
    let (_, of_hoa) = tell(&store, hoa, 1, 64);
    let (_, of_binh) = tell(&store, binh, 11, 3);
    for place in 0..2 {
        store.set(&format!("{PREFIX}learners.{place}"), "broken").unwrap();
    }
    assert_eq!(Roster::read(&store).unwrap().people().len(), 1);
    assert!(!Roster::read(&store).unwrap().is_deleted(binh));
    let mut roster = Roster::read_whole(&store).unwrap();
    let drawers: Vec<Number> = roster.people().iter().map(|person| person.drawer).collect();
    assert_eq!(drawers, [0, hoa, binh]);
    let new = roster.add("Lan").unwrap();
    roster.write(&store).unwrap();
    assert_eq!(known(&store, new), Learner::default());
    assert_eq!((known(&store, hoa), known(&store, binh)), (of_hoa, of_binh));
    // The texts that nobody could read are set aside.
    let aside = store.get(&format!("{PREFIX}aside.0")).unwrap();
    assert_eq!(aside.as_deref(), Some("broken"));
}

#[test]
fn a_newer_programs_list_is_left_alone() {
    let store = Shared::default();
    add(&store, "Hòa");
    let newer = codec::seal(Form { mark: *b"CR", version: 999 }, &"?");
    let newer = <base64ct::Base64Unpadded as base64ct::Encoding>::encode_string(&newer);
    store.set(&format!("{PREFIX}learners.1"), &newer).unwrap();
    let before = store.get(&format!("{PREFIX}learners.0")).unwrap();
    assert_eq!(Roster::read(&store), Err(StoreError::Newer));
    assert_eq!(Roster::default().write(&store), Err(StoreError::Newer));
    let (mut keeper, _) = Keeper::open(Box::new(Drawer::new(store.clone(), 0)));
    assert_eq!(keeper.keep(&story(1)[0], &Learner::default()), Keeping::Newer);
    assert_eq!(store.get(&format!("{PREFIX}learners.0")).unwrap(), before);
    assert_eq!(store.0.keys().len(), 2);
}

#[test]
fn a_guest_leaves_nothing_behind_not_even_from_a_page_that_is_still_open() {
    let (lasting, passing) = (Shared::default(), Shared::default());
    let (_, kept) = tell(&lasting, 0, 1, 64);
    let before = lasting.0.keys();
    assert!(Guest::here(passing.clone()).is_none());
    let guest = Guest::begin(passing.clone()).unwrap();
    passing.set("foreign", "not ours").unwrap();
    let (mut keeper, learner) = tell_into(Box::new(guest), 11, 40);
    let opened = Keeper::open(Box::new(Guest::here(passing.clone()).unwrap())).1;
    assert_eq!(opened.learner, learner);
    Guest::here(passing.clone()).unwrap().end().unwrap();
    assert_eq!(passing.0.keys(), ["foreign"]);
    let event: &Event = &story(11)[40];
    assert_eq!(keeper.keep(event, &learner), Keeping::Deleted);
    assert_eq!(keeper.replace(&learner), Keeping::Deleted);
    assert_eq!(passing.0.keys(), ["foreign"]);
    assert!(Guest::here(passing).is_none());
    assert_eq!((lasting.0.keys(), known(&lasting, 0)), (before, kept));
}

#[test]
fn pieces_wait_for_one_another_and_go_together() {
    let store = Shared::default();
    for number in [2, 200, 2] {
        gathered::put(&store, number, &format!("piece {number}")).unwrap();
    }
    assert_eq!(gathered::put(&store, 0, "none"), Err(StoreError::Full));
    assert_eq!(gathered::put(&store, 201, "none"), Err(StoreError::Full));
    assert_eq!(gathered::all(&store).unwrap(), ["piece 2", "piece 200"]);
    gathered::clear(&store).unwrap();
    assert_eq!(store.0.keys().len(), 0);
}
