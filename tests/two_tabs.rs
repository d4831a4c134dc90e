//! Proves that two tabs never erase each other: whoever comes second stops writing and says so.
#![cfg(not(target_arch = "wasm32"))]

use canh_giac::quiz::attempt::AttemptId;
use canh_giac::quiz::event::Event;
use canh_giac::quiz::learner::Learner;
use canh_giac::storage::keeper::{Keeper, Keeping};

#[allow(dead_code, reason = "each test file uses a part of it")]
mod story;
use story::story;
mod shared;
use shared::Shared;

/// A tab: what it keeps, and what it shows.
struct Tab {
    keeper: Keeper,
    learner: Learner,
}

impl Tab {
    fn open(store: &Shared) -> Tab {
        let (keeper, opened) = Keeper::open(Box::new(store.clone()));
        Tab { keeper, learner: opened.learner }
    }

    fn record(&mut self, event: &Event) -> Keeping {
        self.learner.apply(event.clone());
        self.keeper.keep(event, &self.learner)
    }

    fn pause(&mut self) -> Keeping {
        self.keeper.snapshot(&self.learner)
    }
}

#[test]
fn the_tab_that_comes_second_says_so_and_what_the_first_kept_stays() {
    // At every step of the story a second tab is opened, which goes on; then the first tries to.
    for step in 1..60 {
        for pauses in [false, true] {
            let store = Shared::default();
            let events = story(1);
            let mut first = Tab::open(&store);
            for event in &events[..step] {
                assert_eq!(first.record(event), Keeping::Kept);
            }
            let mut second = Tab::open(&store);
            assert_eq!(second.learner, first.learner);
            assert_eq!(second.record(&events[step]), Keeping::Kept);
            if pauses {
                assert_eq!(second.pause(), Keeping::Kept);
                assert_eq!(first.pause(), Keeping::Elsewhere, "step {step}");
            }
            assert_eq!(first.record(&Event::Dropped(AttemptId(1))), Keeping::Elsewhere);
            first.pause();
            assert_eq!(second.record(&events[step + 1]), Keeping::Kept, "step {step}");
            assert_eq!(Tab::open(&store).learner, second.learner, "step {step}");
        }
    }
}

#[test]
fn a_tab_that_slept_through_many_snapshots_of_another_writes_nothing() {
    let store = Shared::default();
    let mut sleeper = Tab::open(&store);
    sleeper.record(&story(1)[0]);
    let mut busy = Tab::open(&store);
    for first in [1, 3, 5, 7, 9] {
        for event in story(first) {
            busy.record(&event);
        }
    }
    let before = Tab::open(&store).learner;
    assert_eq!(sleeper.record(&Event::Dropped(AttemptId(1))), Keeping::Elsewhere);
    assert_eq!(sleeper.pause(), Keeping::Elsewhere);
    assert_eq!(Tab::open(&store).learner, before);
    assert_eq!(before.finished().len(), 10);
}
