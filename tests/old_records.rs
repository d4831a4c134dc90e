//! Proves that what every version of the program ever kept is still read: a fixture for each version
//! of the form, written by that version.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a helper fails its test")]

use std::fs;
use std::path::Path;

use canh_giac::quiz::learner::Learner;
use canh_giac::storage::keeper::{Keeper, Keeping};
use canh_giac::storage::store::Store;

#[allow(dead_code, reason = "each test file uses a part of it")]
mod story;
use story::story;
mod shared;
use shared::Shared;

/// The store as a device held it: one key and its text a line.
fn device(fixture: &str) -> Shared {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(fixture);
    let shared = Shared::default();
    for line in fs::read_to_string(path).unwrap().lines() {
        let (key, text) = line.split_once(' ').unwrap();
        shared.set(key, text).unwrap();
    }
    shared
}

/// The record after the first `count` events of the story.
fn after(count: usize) -> Learner {
    let mut learner = Learner::default();
    story(1).into_iter().take(count).for_each(|event| learner.apply(event));
    learner
}

#[test]
fn a_record_of_version_1_is_read_whole_and_goes_on() {
    let device = device("records-1.txt");
    let (mut keeper, opened) = Keeper::open(Box::new(device.clone()));
    assert_eq!((keeper.keeping(), opened.set_aside), (Keeping::Kept, false));
    assert_eq!(opened.learner, after(60));
    let mut learner = opened.learner;
    for event in story(1).into_iter().skip(60) {
        learner.apply(event.clone());
        assert_eq!(keeper.keep(&event, &learner), Keeping::Kept);
    }
    let (_, again) = Keeper::open(Box::new(device));
    assert_eq!(again.learner, after(64));
}
