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

/// The record after the first `count` events of the story, as far as versions 1 and 2 kept it: of
/// the answers to a question the last one.
fn after(count: usize) -> Learner {
    let mut learner = Learner::default();
    story(1).into_iter().take(count).for_each(|event| learner.apply(event));
    learner
}

#[test]
fn records_of_versions_1_and_2_are_read_whole_and_go_on() {
    for fixture in ["records-1.txt", "records-2.txt"] {
        let device = device(fixture);
        let (mut keeper, opened) = Keeper::open(Box::new(device.clone()));
        assert_eq!((keeper.keeping(), opened.set_aside), (Keeping::Kept, false));
        assert_eq!(opened.learner, after(60), "{fixture}");
        let mut learner = opened.learner;
        for event in story(1).into_iter().skip(60) {
            learner.apply(event.clone());
            assert_eq!(keeper.keep(&event, &learner), Keeping::Kept);
        }
        let (_, again) = Keeper::open(Box::new(device));
        assert_eq!(again.learner, after(64), "{fixture}");
    }
}
