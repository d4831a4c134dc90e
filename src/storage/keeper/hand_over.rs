//! A record that is not kept, handed to the keeper that takes this one's place when the page is loaded
//! again. What is kept needs no handing over.

use super::{Keeper, Keeping, Opened};
use crate::quiz::learner::Learner;
use crate::storage::snapshot::{FORM, Snapshot};
use crate::storage::{old, read, write};

impl Keeper {
    /// The record for the next keeper, where it stands nowhere else.
    pub fn hand_over(&self, learner: &Learner) -> Option<String> {
        let lost = !matches!(self.keeping, Keeping::Kept | Keeping::Deleted) && !self.is_gone();
        lost.then(|| write(FORM, &Snapshot { learner: learner.clone(), ..Snapshot::default() }))
    }

    /// Takes in a record that the keeper before handed over, beside what is kept, and tries to keep
    /// both. Leaves it where it cannot be read.
    pub fn take_over(&mut self, text: &str, opened: &mut Opened) {
        if let Ok(Snapshot { learner, .. }) = read(FORM, text, old::snapshot) {
            opened.learner.merge(learner);
            self.replace(&opened.learner);
        }
    }
}
