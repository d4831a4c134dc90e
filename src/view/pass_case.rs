//! The passes of whoever learns, for every page of the exams.

use leptos::prelude::*;

use super::notebook::Notebook;
use super::provided::provided;
use crate::browser::{chance, learners};
use crate::quiz::attempt::AttemptId;
use crate::quiz::class::code::ClassCode;
use crate::quiz::class::handed::Seat;
use crate::quiz::class::pass::{Pass, Passes};
use crate::storage::passes;
use crate::storage::store::Store;

/// Where the passes are.
#[derive(Clone, Copy)]
pub(super) struct PassCase {
    notebook: Notebook,
    spare: StoredValue<Passes>,
}

/// Passes that the browser did not keep: they go with the page.
#[derive(Clone, Copy)]
struct Spare(StoredValue<Passes>);

impl PassCase {
    /// Makes room for passes that cannot be kept.
    pub fn provide() {
        provide_context(Spare(StoredValue::new(Passes::default())));
    }

    /// The case that the app has provided.
    pub fn here() -> PassCase {
        PassCase { notebook: Notebook::here(), spare: provided::<Spare>().0 }
    }

    fn place(self) -> Box<dyn Store> {
        learners::place_of(self.notebook.owner().as_ref())
    }

    /// The pass of a round that was joined.
    pub fn of_round(self, round: ClassCode) -> Option<Pass> {
        let kept = passes::read(&*self.place()).of_round(round).cloned();
        kept.or_else(|| self.spare.with_value(|spare| spare.of_round(round).cloned()))
    }

    /// The pass of the round that an attempt belongs to.
    pub fn of_attempt(self, attempt: AttemptId) -> Option<Pass> {
        let kept = passes::read(&*self.place()).of_attempt(attempt).cloned();
        kept.or_else(|| self.spare.with_value(|spare| spare.of_attempt(attempt).cloned()))
    }

    /// The passes that are kept, the one joined last at the end.
    pub fn all(self) -> Passes {
        passes::read(&*self.place())
    }

    /// Somebody begins an attempt of a round.
    pub fn begin(self, round: ClassCode, seat: Seat, name: &str, attempt: AttemptId) {
        let chance = chance::bytes();
        self.change(|passes| passes.begin(round, seat, name, chance, attempt));
    }

    /// Somebody sits elsewhere than they said.
    pub fn move_to(self, round: ClassCode, seat: Seat) {
        self.change(|passes| passes.move_to(round, seat));
    }

    /// Where it cannot be kept, the page keeps it for as long as it is there.
    fn change(self, change: impl Fn(&mut Passes)) {
        if passes::change(&*self.place(), &change).is_err() {
            self.spare.update_value(change);
        }
    }
}
