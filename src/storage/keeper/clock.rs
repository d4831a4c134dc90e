//! How much time the exam under way has used.

use super::Keeper;
use crate::quiz::attempt::AttemptId;
use crate::quiz::time::Span;
use crate::storage::PREFIX;
use crate::storage::store::StoreError;

impl Keeper {
    /// Writes down how much time an exam has used. A small key of its own, written every second,
    /// so that a killed tab costs at most that second. Returns how much counts: another tab with the
    /// same exam may have seen more of it.
    pub fn tick(&self, id: AttemptId, used: Span) -> Span {
        match self.clock() {
            Ok(Some((same, known))) if same == id && known > used => known,
            _ => {
                if self.writes && !self.is_gone() {
                    // A lost second is not worth a word to the reader.
                    let _ = self.store.set(&key(), &format!("{}.{}", id.0, used.0));
                }
                used
            }
        }
    }

    pub(super) fn clock(&self) -> Result<Option<(AttemptId, Span)>, StoreError> {
        let text = self.store.get(&key())?.unwrap_or_default();
        let parts = text.split_once('.');
        Ok(parts
            .and_then(|(id, used)| Some((AttemptId(id.parse().ok()?), Span(used.parse().ok()?)))))
    }
}

pub(super) fn key() -> String {
    format!("{PREFIX}clock")
}
