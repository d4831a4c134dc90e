//! Proves that what every version of the program ever kept is still read: a fixture for each version
//! of the form, written by that version.
#![cfg(not(target_arch = "wasm32"))]

use canh_giac::exchange::pieces::Gathering;
use canh_giac::quiz::learner::Learner;
use canh_giac::quiz::report::Field;
use canh_giac::storage::keeper::{Keeper, Keeping};
use canh_giac::storage::roster::Roster;
use canh_giac::storage::{draft, gathered};

#[allow(dead_code, reason = "each test file uses a part of it")]
mod story;
use story::story;
mod shared;
use shared::Shared;

/// The record after the first `count` events of the story, as far as versions 1 and 2 kept it: of
/// the answers to a question the last one.
fn after(count: usize) -> Learner {
    let mut learner = Learner::default();
    story(1).into_iter().take(count).for_each(|event| learner.apply(event));
    learner
}

#[test]
fn records_of_every_version_are_read_whole_and_go_on() {
    for fixture in ["records-1.txt", "records-2.txt", "records-3.txt"] {
        let device = Shared::fixture(fixture);
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

#[test]
fn what_version_3_kept_beside_the_record_is_read() {
    let device = Shared::fixture("records-3.txt");
    let roster = Roster::read(&device);
    let names = roster.map(|roster| roster.people().iter().map(|one| one.name.clone()).collect());
    assert_eq!(names, Ok(vec!["Hòa".to_string(), "Bình".to_string()]));
    let draft = draft::read(&device).map(|draft| draft.map(|kept| kept.text(Field::Deed).into()));
    assert_eq!(draft, Ok(Some("mất xe máy".to_string())));
    let pieces = gathered::all(&device).unwrap_or_default();
    let pieces = pieces.iter().map(|text| text.parse());
    let mut gathering = Gathering::default();
    pieces.for_each(|piece| assert_eq!(piece.map(|piece| gathering.take(piece)), Ok(Ok(()))));
    assert_eq!(gathering.text().as_deref(), Some("CANHGIAC.ba_manh_cua_mot_ho_so."));
}
