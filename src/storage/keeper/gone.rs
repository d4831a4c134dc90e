//! Whether what was kept has been deleted under an open page: everything at once, in another tab. What
//! was deleted on purpose is not to come back from a page that still knows it.

use super::{Keeper, Keeping};
use crate::storage::{journal, snapshot};

impl Keeper {
    /// Keeps nothing from now on, whatever happens: what was kept is being deleted from this very page.
    pub fn forget(&mut self) {
        self.writes = false;
        self.keeping = Keeping::Deleted;
    }

    /// Stops writing where the record is gone.
    pub(super) fn stop_where_gone(&mut self) {
        if self.writes && self.is_gone() {
            self.forget();
        }
    }

    /// True where something was kept, and neither it nor what came of it is there any more. What cannot
    /// be read is not gone, and what another tab has gone on with is not either.
    pub(super) fn is_gone(&self) -> bool {
        let (newest, _) = self.newest;
        let is_there = newest > 0 && snapshot::glance(&*self.store, (newest % 2) as u8) == newest;
        let knew = newest > 0 || self.next > 0;
        knew && !is_there && self.no_snapshot_stays() && self.no_record_stays()
    }

    /// A record that somebody has begun since then counts its snapshots from the start again. Once it has
    /// as many as the old one had, the two cannot be told apart.
    fn no_snapshot_stays(&self) -> bool {
        snapshot::PLACES.into_iter().all(|place| match snapshot::find(&*self.store, place) {
            Ok(snapshot::Found::Nothing) => true,
            Ok(snapshot::Found::Snapshot(found)) => found.generation < self.newest.0,
            _ => false,
        })
    }

    /// The record that was read or written last stands in the journal until a newer snapshot has it. Where
    /// another one has its place, both tabs have written at once, or it is broken: nothing to be judged here.
    fn no_record_stays(&self) -> bool {
        let last = self.next.wrapping_sub(1);
        match journal::find(&*self.store, last % journal::RING) {
            Ok(journal::Found::Nothing) => true,
            Ok(journal::Found::Record(number, _)) => number < last && self.newest.0 > 0,
            _ => false,
        }
    }
}
