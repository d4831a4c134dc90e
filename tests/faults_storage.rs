//! Proves that whatever goes wrong in the browser's storage, nothing is lost that was said to be
//! kept. As SQLite is tested: the same story is played again and again, and each time another
//! operation fails, once or from then on; one oracle judges every run.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a helper fails its test")]

use canh_giac::quiz::attempt::AttemptId;
use canh_giac::quiz::event::Event;
use canh_giac::quiz::learner::Learner;
use canh_giac::quiz::time::Span;
use canh_giac::storage::drawer::Drawer;
use canh_giac::storage::keeper::{Keeper, Keeping};
use canh_giac::storage::roster::Roster;
use canh_giac::storage::store::Store;

#[allow(dead_code, reason = "each test file uses a part of it")]
mod story;
use story::{history, story};
mod oracle;
mod shared;
use oracle::faulty::{Fault, FaultyStore, Plan};
use oracle::{Device, Judge, Told, is_same, report, times};

/// The exam of `story(1)`, and its events from the first answer on.
const EXAM: AttemptId = AttemptId(2);
const IN_EXAM: usize = 23;
/// Before these events the person goes to another part of the app, and the page is loaded again.
const RELOADS: [usize; 3] = [11, 22, 40];
/// After these events the page is left for a while.
const PAUSES: [usize; 3] = [7, 30, 55];

/// A person at a page whose store fails at some moment.
struct Page<'a> {
    store: &'a FaultyStore,
    start: &'a Device,
    keeper: Keeper,
    learner: Learner,
}

impl<'a> Page<'a> {
    fn open(start: &'a Device, store: &'a FaultyStore) -> Page<'a> {
        let (keeper, opened) = Page::read(start, store);
        Page { store, start, keeper, learner: opened.learner }
    }

    fn read(start: &Device, store: &FaultyStore) -> (Keeper, canh_giac::storage::keeper::Opened) {
        Keeper::open(Box::new(Drawer::new(store.clone(), start.drawer)))
    }

    /// As `view::notebook` does it when the page is loaded again.
    fn reload(&mut self) {
        let handed = self.keeper.hand_over(&self.learner);
        let (mut keeper, mut opened) = Page::read(self.start, self.store);
        if let Some(text) = handed {
            keeper.take_over(&text, &mut opened);
        }
        (self.keeper, self.learner) = (keeper, opened.learner);
    }

    fn pause(&mut self) {
        self.keeper.catch_up(&mut self.learner);
        self.keeper.snapshot(&self.learner);
    }

    fn record(&mut self, event: &Event) -> Keeping {
        self.keeper.catch_up(&mut self.learner);
        self.learner.apply(event.clone());
        let keeping = self.keeper.keep(event, &self.learner);
        assert_eq!(keeping, self.keeper.keeping());
        keeping
    }
}

/// Plays the story on a store with this plan, and judges the run. Gives the number of operations
/// that the plan could have hit.
fn play(start: &Device, records: &[Learner], plan: Plan) -> usize {
    let device = start.copy();
    let store = FaultyStore::new(device.store.clone(), plan);
    let mut page = Page::open(start, &store);
    let (mut kept, mut looks, mut twice) = (0, 0, Vec::new());
    for (number, event) in story(1).iter().enumerate() {
        if RELOADS.contains(&number) {
            page.reload();
        }
        if !is_same(&page.learner, &records[number]) {
            // A page that could not read the record has to begin a new one; it says that this is not
            // kept, and the story is another one from here on.
            assert_ne!(page.keeper.keeping(), Keeping::Kept, "{plan:?}, {number}");
            page.learner = records[records.len() - 1].clone();
            break;
        }
        if number >= IN_EXAM {
            page.keeper.tick(EXAM, Span(number as u32));
        }
        let keeping = page.record(event);
        if PAUSES.contains(&number) {
            page.pause();
        }
        if keeping == Keeping::Kept {
            kept = number + 1;
            // Reading everything back is slow: before the fault nothing new is to be seen.
            let ended = matches!(event, Event::Finished { .. });
            twice.extend(ended.then(|| page.learner.finished().last().unwrap().clone()));
            if ended || (store.has_failed() && looks < 4) {
                looks += usize::from(store.has_failed());
                let read = device.open().1.learner;
                assert!(is_same(&read, &records[kept]), "{plan:?}: {event:?} is not kept");
            }
        }
    }
    let finished = page.learner.finished().iter();
    assert_eq!(finished.filter(|ended| ended.attempt.id == EXAM).count(), 1, "I10, {plan:?}");
    page.pause();
    if page.keeper.keeping() == Keeping::Kept {
        kept = records.len() - 1;
    }
    let judge = Judge { before: start, after: &device, run: &plan };
    let told = Told { history: records, kept, twice };
    judge.nothing_is_lost(&told);
    judge.a_result_is_kept_twice(&told);
    judge.stays_within_bounds();
    judge.goes_on(&store.spoilt());
    store.operations()
}

/// A device that other programs use as well. On the used one there are three people, and this one's
/// journal has gone round.
fn device(used: bool) -> Device {
    let device = Device::new(if used { 2 } else { 0 });
    for key in ["theirs", "canhgiac", "canhgiac-other.snapshot.0"] {
        device.store.set(key, "not ours").unwrap();
    }
    if used {
        let mut roster = Roster::read_whole(&device.store).unwrap();
        for name in ["Hòa", "Bình"] {
            roster.add(name).unwrap();
        }
        roster.write(&device.store).unwrap();
        let mut learner = device.tell(1000);
        let mut keeper = device.open().0;
        let walk = Event::Moved { attempt: EXAM, place: 0, used: Span(0) };
        for _ in 0..270 {
            learner.apply(walk.clone());
            assert_eq!(keeper.keep(&walk, &learner), Keeping::Kept);
        }
    }
    device
}

/// Lets every `step`-th operation fail that the fault concerns, once and for ever; every one in the
/// long run.
fn fail_every_operation(fault: Fault, step: usize, name: &str) {
    let mut runs = 0;
    for start in [device(false), device(true)] {
        let records = history(&start.open().1.learner, &story(1));
        let never = Plan { fault, at: usize::MAX, forever: false };
        let operations = play(&start, &records, never);
        assert!(operations > 10, "{fault:?} concerns {operations} operations");
        for at in (0..operations).step_by(times(step, 1)) {
            for forever in [false, true] {
                play(&start, &records, Plan { fault, at, forever });
                runs += 1;
            }
        }
    }
    report("T2", name, runs, runs);
}

#[test]
fn a_store_that_is_full_at_any_moment_loses_nothing_that_was_kept() {
    fail_every_operation(Fault::Quota, 5, "quota");
}

#[test]
fn a_store_that_may_not_be_touched_at_any_moment_loses_nothing_that_was_kept() {
    fail_every_operation(Fault::Forbidden, 50, "security-error");
}

#[test]
fn a_store_that_is_gone_at_any_moment_loses_nothing_that_was_kept() {
    fail_every_operation(Fault::Missing, 50, "missing");
}

#[test]
fn a_store_that_cannot_be_read_at_any_moment_loses_nothing_that_was_kept() {
    fail_every_operation(Fault::Unreadable, 50, "read-throws");
}

#[test]
fn a_store_that_only_says_that_it_wrote_loses_nothing_that_was_kept() {
    fail_every_operation(Fault::Ignored, 5, "write-ignored");
}

#[test]
fn a_store_that_writes_half_a_text_loses_nothing_that_was_kept() {
    fail_every_operation(Fault::Truncated, 5, "truncated");
}

#[test]
fn a_store_that_writes_another_text_loses_nothing_that_was_kept() {
    fail_every_operation(Fault::Replaced, 5, "replaced");
}

#[test]
fn a_store_that_does_not_remove_loses_nothing_that_was_kept() {
    fail_every_operation(Fault::Stuck, 5, "delete-fails");
}

/// A write that was refused may have been done all the same, when the store went between writing and
/// reading back. Read behind a snapshot that contains it, it put an older answer over a newer one.
#[test]
fn a_record_that_stands_although_it_was_refused_is_not_read_twice() {
    let start = device(false);
    let records = history(&Learner::default(), &story(1));
    for at in 262..302 {
        play(&start, &records, Plan { fault: Fault::Missing, at, forever: false });
    }
}
