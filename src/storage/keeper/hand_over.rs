//! A record that is not kept, handed to the keeper that takes this one's place when the page is loaded
//! again. What is kept needs no handing over.

use super::{Keeper, Keeping, Opened};
use crate::quiz::learner::Learner;
use crate::storage::snapshot::{FORM, Snapshot};
use crate::storage::{read, write};

impl Keeper {
    /// The record for the next keeper, where it stands nowhere else. Nothing where another tab has
    /// gone on: its record is the one that counts.
    pub fn hand_over(&self, learner: &Learner) -> Option<String> {
        if matches!(self.keeping, Keeping::Kept | Keeping::Elsewhere) {
            return None;
        }
        // How far the store goes, so that the next keeper knows whether it is still as this one saw it.
        let journal = self.gap.unwrap_or(self.next);
        let generation = self.newest.0;
        Some(write(FORM, &Snapshot { generation, journal, learner: learner.clone() }))
    }

    /// Goes on with a record that the keeper before handed over, and tries to keep it. Leaves it where
    /// this could erase what another tab has written since, or where it cannot be read.
    pub fn take_over(&mut self, text: &str, opened: &mut Opened) {
        if let Ok(Snapshot { generation, journal, learner }) = read(FORM, text)
            && (!self.writes || (generation, journal) == (self.newest.0, self.next))
        {
            opened.learner = learner;
            self.gap = Some(journal);
            self.snapshot(&opened.learner);
        }
    }
}
