//! Proves that whatever goes wrong in the browser's storage, nothing is lost that was said to be
//! kept. As SQLite is tested: the same story is played again and again, and each time another
//! operation fails, once or from then on; one oracle judges every run.
#![cfg(not(target_arch = "wasm32"))]

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use canh_giac::quiz::attempt::AttemptId;
use canh_giac::quiz::event::Event;
use canh_giac::quiz::learner::Learner;
use canh_giac::quiz::time::Span;
use canh_giac::storage::PREFIX;
use canh_giac::storage::keeper::{Keeper, Keeping};
use canh_giac::storage::store::{Store, StoreError};

#[allow(dead_code, reason = "each test file uses a part of it")]
mod story;
use story::{history, story};

/// How an operation of the store goes wrong.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Fault {
    Full,
    BlockedOnSet,
    BlockedOnGet,
    /// `set` says that it did it, and the old text is still there.
    Ignored,
    /// `set` says that it did it, and half of the text is there.
    Truncated,
    RemoveFails,
}

/// Which operation fails: the `at`-th of those that the fault concerns, and those behind it.
#[derive(Clone, Copy, Debug)]
struct Plan {
    fault: Fault,
    at: usize,
    forever: bool,
}

/// A store in memory that keeps to a plan, and remembers what it tore.
#[derive(Default)]
struct Disk {
    texts: RefCell<BTreeMap<String, String>>,
    plan: Cell<Option<Plan>>,
    operations: Cell<usize>,
    torn: RefCell<Vec<String>>,
}

#[derive(Clone, Default)]
struct FaultyStore(Rc<Disk>);

impl FaultyStore {
    /// The fault of this operation, if the plan has one for it.
    fn fault(&self, possible: &[Fault]) -> Option<Fault> {
        let plan = self.0.plan.get().filter(|plan| possible.contains(&plan.fault))?;
        let number = self.0.operations.get();
        self.0.operations.set(number + 1);
        (number == plan.at || (plan.forever && number > plan.at)).then_some(plan.fault)
    }

    /// A store that works, with what this one holds now.
    fn mended(&self) -> FaultyStore {
        let texts = self.0.texts.clone();
        let torn = self.0.torn.clone();
        FaultyStore(Rc::new(Disk { texts, torn, ..Disk::default() }))
    }

    fn texts(&self, kind: &str) -> Vec<String> {
        let prefix = format!("{PREFIX}{kind}.");
        let texts = self.0.texts.borrow();
        let ours = texts.iter().filter(|(key, _)| key.starts_with(&prefix));
        ours.map(|(_, text)| text.clone()).collect()
    }

    /// The texts that were torn and stand where the record stands.
    fn torn(&self) -> Vec<String> {
        let mut record = self.texts("snapshot");
        record.extend(self.texts("journal"));
        record.retain(|text| self.0.torn.borrow().contains(text));
        record
    }

    fn foreign(&self) -> Vec<(String, String)> {
        let texts = self.0.texts.borrow().clone();
        texts.into_iter().filter(|(key, _)| !key.starts_with(PREFIX)).collect()
    }
}

impl Store for FaultyStore {
    fn get(&self, key: &str) -> Result<Option<String>, StoreError> {
        match self.fault(&[Fault::BlockedOnGet]) {
            Some(_) => Err(StoreError::Blocked),
            None => Ok(self.0.texts.borrow().get(key).cloned()),
        }
    }

    fn set(&self, key: &str, value: &str) -> Result<(), StoreError> {
        use Fault::{BlockedOnSet, Full, Ignored, Truncated};
        let mut value = value;
        match self.fault(&[Full, BlockedOnSet, Ignored, Truncated]) {
            Some(Full) => return Err(StoreError::Full),
            Some(Ignored) => return Ok(()),
            Some(Truncated) => {
                value = &value[..value.len() / 2];
                self.0.torn.borrow_mut().push(value.into());
            }
            Some(_) => return Err(StoreError::Blocked),
            None => {}
        }
        self.0.texts.borrow_mut().insert(key.into(), value.into());
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), StoreError> {
        if self.fault(&[Fault::RemoveFails]).is_some() {
            return Err(StoreError::Blocked);
        }
        self.0.texts.borrow_mut().remove(key);
        Ok(())
    }
}

/// The exam of `story(1)`.
const EXAM: AttemptId = AttemptId(2);

fn reopened(store: &FaultyStore) -> (Learner, Keeping) {
    let (keeper, opened) = Keeper::open(Box::new(store.mended()));
    (opened.learner, keeper.keeping())
}

/// The oracle. `records` are all true records of the story, the acknowledged one first: what is
/// read must be one of them, but for seconds that only the clock knows.
fn is_true(read: &Learner, records: &[Learner]) -> bool {
    records.iter().any(|record| {
        let mut record = record.clone();
        if let Some(exam) = read.open(EXAM) {
            record.spend(EXAM, exam.used);
        }
        record == *read
    })
}

/// Plays the story on a store with this plan, and judges the run. Gives the number of operations
/// that the plan could have hit.
fn play(start: &FaultyStore, records: &[Learner], plan: Plan) -> usize {
    let store = start.mended();
    store.0.plan.set(Some(plan));
    let (mut keeper, _) = Keeper::open(Box::new(store.clone()));
    let events = story(1);
    let (mut acknowledged, mut looks) = (0, 0);
    let mut learner = records[0].clone();
    for (number, event) in events.iter().enumerate() {
        if number > 22 {
            keeper.tick(EXAM, Span(number as u32));
        }
        learner.apply(event.clone());
        let keeping = keeper.keep(event, &learner);
        assert_eq!(keeping, keeper.keeping());
        if keeping == Keeping::Kept {
            acknowledged = number + 1;
            let failed = store.0.operations.get() > plan.at;
            let ended = matches!(event, Event::Finished { .. });
            // Reading everything back is slow: before the fault nothing new is to be seen.
            if ended || (failed && looks < 4) {
                looks += usize::from(failed);
                let read = reopened(&store).0;
                assert!(
                    is_true(&read, &records[number + 1..=number + 1]),
                    "{plan:?}: {event:?} is not kept"
                );
            }
        }
    }
    keeper.snapshot(&learner);
    if keeper.keeping() == Keeping::Kept {
        acknowledged = events.len();
    }
    judge(start, &store, plan, &records[acknowledged..]);
    store.0.operations.get()
}

fn judge(start: &FaultyStore, store: &FaultyStore, plan: Plan, records: &[Learner]) {
    let (read, keeping) = reopened(store);
    assert_eq!(keeping, Keeping::Kept, "{plan:?}");
    assert!(is_true(&read, records), "{plan:?}: acknowledged, and not there or not true");
    assert_eq!(store.foreign(), start.foreign(), "{plan:?}");
    if store.torn().is_empty() && !plan.at.is_multiple_of(8) {
        return;
    }
    // Another story writes over both snapshots and most of the journal.
    let mended = store.mended();
    let torn = mended.torn();
    let (mut keeper, opened) = Keeper::open(Box::new(mended.clone()));
    assert_eq!(opened.set_aside, !torn.is_empty(), "{plan:?}");
    let mut learner = opened.learner;
    for event in story(100) {
        learner.apply(event.clone());
        assert_eq!(keeper.keep(&event, &learner), Keeping::Kept, "{plan:?}");
    }
    assert_eq!(reopened(&mended).0, learner, "{plan:?}");
    let aside = mended.texts("aside");
    assert!(torn.iter().all(|text| aside.contains(text)), "{plan:?}: torn text is gone");
}

/// A store that others use as well; `used` ones hold a story and a journal that has gone round.
fn store(used: bool) -> FaultyStore {
    let store = FaultyStore::default();
    for key in ["theirs", "canhgiac", "canhgiac-other.snapshot.0"] {
        store.0.texts.borrow_mut().insert(key.into(), "not ours".into());
    }
    let walk = Event::Moved { attempt: EXAM, place: 0, used: Span(0) };
    let before = story(1000).into_iter().chain(vec![walk; 270]);
    let (mut keeper, opened) = Keeper::open(Box::new(store.clone()));
    let mut learner = opened.learner;
    for event in before.filter(|_| used) {
        learner.apply(event.clone());
        assert_eq!(keeper.keep(&event, &learner), Keeping::Kept);
    }
    store
}

fn fail_every_operation(fault: Fault) {
    for start in [store(false), store(true)] {
        let records = history(&reopened(&start).0, &story(1));
        let never = Plan { fault, at: usize::MAX, forever: false };
        let operations = play(&start, &records, never);
        assert!(operations > 10, "{fault:?} concerns {operations} operations");
        for at in 0..operations {
            for forever in [false, true] {
                play(&start, &records, Plan { fault, at, forever });
            }
        }
    }
}

#[test]
fn a_store_that_is_full_at_any_moment_loses_nothing_that_was_kept() {
    fail_every_operation(Fault::Full);
}

#[test]
fn a_store_that_cannot_be_written_at_any_moment_loses_nothing_that_was_kept() {
    fail_every_operation(Fault::BlockedOnSet);
}

#[test]
fn a_store_that_cannot_be_read_at_any_moment_loses_nothing_that_was_kept() {
    fail_every_operation(Fault::BlockedOnGet);
}

#[test]
fn a_store_that_only_says_that_it_wrote_loses_nothing_that_was_kept() {
    fail_every_operation(Fault::Ignored);
}

#[test]
fn a_store_that_writes_half_a_text_loses_nothing_that_was_kept() {
    fail_every_operation(Fault::Truncated);
}

#[test]
fn a_store_that_does_not_remove_loses_nothing_that_was_kept() {
    fail_every_operation(Fault::RemoveFails);
}
