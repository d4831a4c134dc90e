//! Keeps a learner's record: reads it at the start, writes down every event, takes snapshots.

mod clock;
mod gone;
mod hand_over;

use super::snapshot::Snapshot;
use super::store::{Store, StoreError};
use super::{aside, draft, journal, passes, snapshot};
use crate::quiz::event::Event;
use crate::quiz::learner::Learner;

/// A snapshot is taken after so many events at the latest.
const SNAPSHOT_AFTER: u64 = 64;

/// Whether what happens is being kept, and if not why. A fact; the sentence is in `text`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keeping {
    /// Everything is kept on this device.
    Kept,
    /// The browser does not let us keep anything.
    Blocked,
    /// There is no room left for what happens now; what was kept before is still there.
    Full,
    /// The record was written by a newer version of the program: it is left as it is.
    Newer,
    /// Whose record it is has been deleted, in another tab or with everything else.
    Deleted,
}

/// What the device held at the start.
#[derive(Debug)]
pub struct Opened {
    /// The record, as far as it could be read; empty where there was none.
    pub learner: Learner,
    /// True where something could not be read and was set aside.
    pub set_aside: bool,
}

/// Writes down what happens.
pub struct Keeper {
    store: Box<dyn Store>,
    keeping: Keeping,
    /// False where writing could destroy something: the record is a newer program's, or could not
    /// be read whole, or has a broken part that there was no room to set aside.
    writes: bool,
    /// The number of the next journal record.
    next: u64,
    /// The newest snapshot: its generation, and up to where it contains the journal.
    newest: (u64, u64),
    /// Up to where the snapshot before it contains the journal: what is older can go.
    before: u64,
    /// True where an event is missing in the journal, so that only a snapshot helps.
    gap: bool,
    /// The journal record that was written last, to see whether it is still there.
    last: Option<String>,
    /// The journal record that the store refused last: it may have taken it all the same.
    doubtful: Option<String>,
}

impl Keeper {
    /// Reads what `store` holds. Never fails: where nothing can be read or kept, the record is
    /// empty and [`Keeper::keeping`] says why.
    pub fn open(store: Box<dyn Store>) -> (Keeper, Opened) {
        let mut keeper = Keeper {
            store,
            keeping: Keeping::Kept,
            writes: true,
            next: 0,
            newest: (0, 0),
            before: 0,
            gap: false,
            last: None,
            doubtful: None,
        };
        let opened = keeper.look();
        (keeper, opened)
    }

    fn look(&mut self) -> Opened {
        let mut opened = Opened { learner: Learner::default(), set_aside: false };
        if let Err(error) = self.read(&mut opened) {
            self.writes = false;
            self.trouble(error);
        }
        opened
    }

    /// Whether what happens is being kept.
    pub fn keeping(&self) -> Keeping {
        self.keeping
    }

    fn read(&mut self, opened: &mut Opened) -> Result<(), StoreError> {
        let mut best = Snapshot::default();
        let mut broken = Vec::new();
        for place in snapshot::PLACES {
            match snapshot::find(&*self.store, place)? {
                snapshot::Found::Nothing => {}
                snapshot::Found::Newer => self.leave_alone(),
                snapshot::Found::Broken(text) => broken.push((text, None)),
                snapshot::Found::Snapshot(found) if found.generation > best.generation => {
                    self.before = best.journal;
                    best = *found;
                }
                snapshot::Found::Snapshot(found) => self.before = found.journal,
            }
        }
        self.newest = (best.generation, best.journal);
        self.next = best.journal;
        opened.learner = best.learner;
        // The ring holds no number that is higher, for `keep` takes a snapshot first.
        for number in best.journal..best.journal + journal::RING {
            match journal::find(&*self.store, number % journal::RING)? {
                journal::Found::Record(found, event) if found == number => {
                    opened.learner.apply(event);
                    self.next = number + 1;
                }
                // Contained in the snapshot already.
                journal::Found::Record(..) | journal::Found::Nothing => {}
                journal::Found::Newer => self.leave_alone(),
                journal::Found::Broken(text) => broken.push((text, Some(number))),
            }
        }
        if let Some((id, used)) = self.clock()? {
            opened.learner.spend(id, used);
        }
        // Not before all is read: beside a newer program's record nothing is written.
        for (text, number) in broken {
            if self.put_away(&text, opened)
                && let Some(number) = number
            {
                self.store.remove(&journal::key(number))?;
            }
        }
        Ok(())
    }

    fn leave_alone(&mut self) {
        self.keeping = Keeping::Newer;
        self.writes = false;
    }

    /// Copies what cannot be read; true where the original may go.
    fn put_away(&mut self, text: &str, opened: &mut Opened) -> bool {
        if self.writes
            && let Err(error) = aside::set_aside(&*self.store, text)
        {
            self.writes = false;
            self.trouble(error);
        }
        opened.set_aside |= self.writes;
        self.writes
    }

    /// Looks whether another tab has gone on with the record; if so, takes in what it wrote, and
    /// returns true. To be called before an event is applied: so two tabs never erase each other, and
    /// each sees what the other did. Where everything was deleted, nothing is written any more.
    pub fn catch_up(&mut self, learner: &mut Learner) -> bool {
        self.stop_where_gone();
        // Where the store cannot be asked now, it is asked again before anything is written.
        let _ = self.settle();
        let behind = self.writes && self.overtaken();
        if behind {
            let alone = self.gap || self.is_written_over();
            let opened = self.look();
            // What `learner` knows besides stands nowhere yet, or no more.
            if alone || opened.set_aside {
                learner.merge(opened.learner);
                self.gap = true;
            } else if self.writes {
                // What the other tab changed or gave up is not to come back by a merger.
                *learner = opened.learner;
            }
            self.last = None;
        }
        behind
    }

    /// Writes down an event that has been applied to `learner`. The end of an attempt is written
    /// twice, to the journal and into a snapshot, and both are read back.
    pub fn keep(&mut self, event: &Event, learner: &Learner) -> Keeping {
        if !self.writes {
            return self.keeping;
        }
        // Beyond a gap no number is given away: another tab would write what this one passes over.
        self.gap |= self.next >= self.before + journal::RING;
        if !self.gap {
            let text = journal::text(self.next, event);
            match journal::put(&*self.store, self.next, &text) {
                Ok(()) => {
                    self.keeping = Keeping::Kept;
                    self.last = Some(text);
                    self.next += 1;
                }
                Err(error) => {
                    self.gap = true;
                    self.doubtful = Some(text);
                    self.trouble(error);
                }
            }
        }
        let ended = matches!(event, Event::Finished { .. });
        if ended || self.gap || self.next >= self.newest.1 + SNAPSHOT_AFTER {
            self.snapshot(learner);
        }
        self.keeping
    }

    /// Writes the whole record: at a pause, at an end, and where the journal has a gap.
    pub fn snapshot(&mut self, learner: &Learner) -> Keeping {
        let nothing_new = self.next == self.newest.1 && !self.gap;
        if !self.writes || nothing_new {
            return self.keeping;
        }
        if let Err(error) = self.settle() {
            self.trouble(error);
            return self.keeping;
        }
        let generation = self.newest.0 + 1;
        let written = Snapshot { generation, journal: self.next, learner: learner.clone() };
        match snapshot::put(&*self.store, &written) {
            Ok(()) => {
                let old = self.before;
                self.before = self.newest.1;
                self.newest = (generation, self.next);
                self.gap = false;
                self.keeping = Keeping::Kept;
                // Never a place that a number still needed has taken over.
                for number in old.max(self.next.saturating_sub(journal::RING))..self.before {
                    // A record that stays is read again and does nothing.
                    let _ = self.store.remove(&journal::key(number));
                }
            }
            Err(error) => self.trouble(error),
        }
        self.keeping
    }

    /// Looks whether the record that the store refused stands in it. Then its number is given away: a
    /// snapshot that does not count it would be read with an event behind it that it contains, and a
    /// newer answer would give way to an older one.
    fn settle(&mut self) -> Result<(), StoreError> {
        if let Some(text) = &self.doubtful {
            let stands = self.store.get(&journal::key(self.next))?.as_ref() == Some(text);
            let text = self.doubtful.take().filter(|_| stands);
            self.next += u64::from(stands);
            self.last = text.or_else(|| self.last.take());
        }
        Ok(())
    }

    /// Writes down a record that something was taken into, all at once.
    pub fn replace(&mut self, learner: &Learner) -> Keeping {
        self.gap = true;
        self.snapshot(learner)
    }

    /// True once another tab has written where this one was about to: its next journal record, or its
    /// next snapshot; or over this one's last record.
    fn overtaken(&self) -> bool {
        let record = journal::find(&*self.store, self.next % journal::RING);
        let record = matches!(record, Ok(journal::Found::Record(number, _)) if number >= self.next);
        let place = ((self.newest.0 + 1) % 2) as u8;
        let snapshot = snapshot::glance(&*self.store, place) > self.newest.0
            && matches!(
                snapshot::find(&*self.store, place),
                Ok(snapshot::Found::Snapshot(found)) if found.generation > self.newest.0
            );
        record || snapshot || self.is_written_over()
    }

    /// True where another tab has written over this one's last record, in the same moment.
    fn is_written_over(&self) -> bool {
        self.last.is_some() && {
            let there = self.store.get(&journal::key(self.next.wrapping_sub(1)));
            there.is_ok_and(|there| there.is_some() && there != self.last)
        }
    }

    fn trouble(&mut self, error: StoreError) {
        if self.keeping != Keeping::Newer {
            self.keeping = match error {
                StoreError::Blocked => Keeping::Blocked,
                StoreError::Full => Keeping::Full,
                StoreError::Deleted => Keeping::Deleted,
                StoreError::Newer => Keeping::Newer,
            };
        }
    }
}

/// All keys that are used for one person: the record, and what was kept beside it.
pub(super) fn keys() -> impl Iterator<Item = String> {
    let records = (0..journal::RING).map(journal::key);
    let records = records.chain(snapshot::PLACES.map(snapshot::key)).chain([clock::key()]);
    records.chain(draft::keys()).chain(passes::keys())
}
