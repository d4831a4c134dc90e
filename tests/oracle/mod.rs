//! One judge for everything that is made to go wrong: what a device must hold afterwards, by what its
//! owner was told. A test that includes this file includes `shared` and `story` as well.
//!
//! I1 no finished result lost, I2 no answer lost that was said to be kept, I3 no result twice, I5 the
//! copy before is still readable, I6 nothing unreadable is deleted without a copy, I9 what is kept
//! stays within bounds, I10 a new quiz can be finished.
#![allow(dead_code, reason = "each test file uses a part of it")]
#![allow(clippy::unwrap_used, reason = "a helper fails its test")]

pub mod faulty;
pub mod look;
pub mod mangle;

use std::io::Write;

use canh_giac::quiz::learner::{Finished, Learner};
use canh_giac::storage::drawer::{Drawer, Number};
use canh_giac::storage::keeper::{Keeper, Keeping, Opened};
use canh_giac::storage::store::Store;

use crate::shared::Shared;
use crate::story::story;

/// What a person's record may take, in UTF-16 units: a browser has room for five million, and nobody
/// should need more than 70 % of it.
pub const MOST_SIGNS: usize = 3_500_000;
/// The ring, two snapshots, three places for what was set aside, the clock, a draft.
const MOST_KEYS: usize = 256 + 2 + 3 + 1 + 1;

/// `gate` in every run of the tests; `night` in the long ones, which `CANH_GIAC_SOAK=1` asks for.
pub fn times<T>(gate: T, night: T) -> T {
    let long = std::env::var("CANH_GIAC_SOAK").is_ok_and(|value| value == "1");
    if long { night } else { gate }
}

/// Says how many faults were made and survived, also where the tests are told to be quiet.
pub fn report(suite: &str, what: &str, injected: usize, survived: usize) {
    let line = format!("\nFAULTS {suite} {what} injected={injected} survived={survived}\n");
    std::io::stdout().write_all(line.as_bytes()).unwrap();
    assert_eq!(injected, survived, "{suite} {what}");
}

/// A device, and whose record on it is looked at.
#[derive(Clone)]
pub struct Device {
    /// What it holds.
    pub store: Shared,
    /// Whose drawer.
    pub drawer: Number,
}

impl Device {
    /// A device that holds nothing of this person yet.
    pub fn new(drawer: Number) -> Device {
        Device { store: Shared::default(), drawer }
    }

    /// Another device that holds the same.
    pub fn copy(&self) -> Device {
        Device { store: self.store.copy(), drawer: self.drawer }
    }

    /// This person's part of the store.
    pub fn place(&self) -> Drawer<Shared> {
        Drawer::new(self.store.clone(), self.drawer)
    }

    /// Opens the person's record.
    pub fn open(&self) -> (Keeper, Opened) {
        Keeper::open(Box::new(self.place()))
    }

    /// The person's texts of a kind ("journal", "snapshot", "aside").
    pub fn texts(&self, kind: &str) -> Vec<String> {
        let text = |place| self.place().get(&format!("canhgiac.{kind}.{place}")).unwrap();
        (0..256).filter_map(text).collect()
    }

    /// Tells a whole story; each event of it must be kept.
    pub fn tell(&self, first: u64) -> Learner {
        let (mut keeper, opened) = self.open();
        let mut learner = opened.learner;
        for event in story(first) {
            keeper.catch_up(&mut learner);
            learner.apply(event.clone());
            assert_eq!(keeper.keep(&event, &learner), Keeping::Kept, "I10: story {first}");
        }
        learner
    }
}

/// True where `read` is this record, but for seconds that only the clock knows.
pub fn is_same(read: &Learner, record: &Learner) -> bool {
    let mut record = record.clone();
    read.all_open().iter().for_each(|attempt| record.spend(attempt.id, attempt.used));
    record == *read
}

/// I3: nothing is in the record twice.
pub fn is_sound(learner: &Learner) -> bool {
    let finished = learner.finished().iter().map(|finished| finished.attempt.id);
    let mut ids: Vec<_> = finished.chain(learner.all_open().iter().map(|open| open.id)).collect();
    ids.sort();
    let rising = |pair: &[_]| pair[0] < pair[1];
    let once = ids.windows(2).all(|pair| pair[0] != pair[1]);
    once && learner.standings().all(|(_, known)| known.reviews().windows(2).all(rising))
}

/// What happened, and what of it somebody was told is kept.
pub struct Told<'a> {
    /// The true records: after none, one, two, … of the events.
    pub history: &'a [Learner],
    /// So many events were said to be kept.
    pub kept: usize,
    /// Results that were said to be kept when the attempt ended.
    pub twice: Vec<Finished>,
}

/// Judges a run: what `after` it holds, and held `before`. Panics with the run where it lost something.
pub struct Judge<'a, R> {
    /// The device before the fault.
    pub before: &'a Device,
    /// The device after it; the store works again.
    pub after: &'a Device,
    /// What to name where something is wrong.
    pub run: &'a R,
}

impl<R: core::fmt::Debug> Judge<'_, R> {
    /// I1, I2, I3, and that nothing is made up.
    pub fn nothing_is_lost(&self, told: &Told) {
        let (run, acknowledged) = (self.run, &told.history[told.kept]);
        let (keeper, Opened { learner: read, .. }) = self.after.open();
        assert_eq!(keeper.keeping(), Keeping::Kept, "{run:?}");
        for result in acknowledged.finished() {
            let found = read.finished_attempt(result.attempt.id);
            assert_eq!(found, Some(result), "I1, {run:?}");
        }
        assert!(is_sound(&read), "I3, {run:?}");
        let is_true = told.history[told.kept..].iter().any(|record| is_same(&read, record));
        assert!(is_true, "I2, {run:?}: kept and not there, or never true");
    }

    /// I5: the snapshots alone give a true record, with every result that was said to be kept at its
    /// end, for that was written twice.
    pub fn a_result_is_kept_twice(&self, told: &Told) {
        let (run, device) = (self.run, self.after.copy());
        for place in 0..256 {
            device.place().remove(&format!("canhgiac.journal.{place}")).unwrap();
        }
        let read = device.open().1.learner;
        let is_true = told.history.iter().any(|record| is_same(&read, record));
        assert!(is_true || read == Learner::default(), "I5, {run:?}: {read:?}");
        for result in &told.twice {
            let found = read.finished_attempt(result.attempt.id);
            assert_eq!(found, Some(result), "I5, {run:?}");
        }
    }

    /// I9, and that what belongs to others is as it was.
    pub fn stays_within_bounds(&self) {
        let run = self.run;
        assert_eq!(self.after.store.foreign(), self.before.store.foreign(), "{run:?}");
        let all = self.after.store.all();
        let ours = all.iter().filter(|(key, _)| key.starts_with("canhgiac."));
        let signs: usize = ours.clone().map(|(key, text)| key.len() + text.len()).sum();
        assert!(signs < MOST_SIGNS, "I9, {run:?}: {signs} signs");
        let mut keys = ["journal", "snapshot", "aside"].map(|kind| self.after.texts(kind).len());
        keys[0] += 2;
        assert!(keys.iter().sum::<usize>() <= MOST_KEYS, "I9, {run:?}: {keys:?} keys");
    }

    /// I6 and I10: a new story is kept whole on a copy of the device, and each of the texts that nobody
    /// can read, where it stands in the place of a record, has a copy then or stands there still.
    pub fn goes_on(&self, unreadable: &[(String, String)]) {
        let (run, device) = (self.run, self.after.copy());
        let stands = |key: &str, text: &str| device.store.text(key) == text;
        let is_record = |key: &str| key.contains(".journal.") || key.contains(".snapshot.");
        let mut wanted = unreadable.to_vec();
        wanted.retain(|(key, text)| is_record(key) && stands(key, text));
        let learner = device.tell(100);
        assert!(learner.finished().iter().any(|ended| ended.attempt.id.0 == 101), "I10, {run:?}");
        assert_eq!(device.open().1.learner, learner, "I10, {run:?}");
        let aside = device.texts("aside");
        for (key, text) in wanted {
            let is_safe = aside.contains(&text) || stands(&key, &text);
            assert!(is_safe, "I6, {run:?}: {text:.60} is gone");
        }
    }
}
