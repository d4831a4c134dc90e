//! The learner's record, for every view: one signal, and one way to write into it.

use leptos::prelude::*;

use crate::browser::{document, local::LocalStore};
use crate::quiz::attempt::AttemptId;
use crate::quiz::event::Event;
use crate::quiz::learner::Learner;
use crate::quiz::time::Span;
use crate::storage::keeper::{Keeper, Keeping};

/// The record, and whether it is being kept.
#[derive(Clone, Copy)]
pub(super) struct Notebook {
    /// The record.
    pub learner: ReadSignal<Learner>,
    /// Whether what happens is being kept.
    pub keeping: ReadSignal<Keeping>,
    /// True where something kept could not be read.
    pub set_aside: bool,
    set_learner: WriteSignal<Learner>,
    set_keeping: WriteSignal<Keeping>,
    keeper: StoredValue<Keeper, LocalStorage>,
}

impl Notebook {
    /// Opens what this device holds and makes it known to all views below.
    pub fn provide() -> Notebook {
        let (keeper, opened) = Keeper::open(Box::new(LocalStore::new()));
        let (keeping, set_keeping) = signal(keeper.keeping());
        let (learner, set_learner) = signal(opened.learner);
        let notebook = Notebook {
            learner,
            keeping,
            set_aside: opened.set_aside,
            set_learner,
            set_keeping,
            keeper: StoredValue::new_local(keeper),
        };
        document::on_pause(move || notebook.pause());
        provide_context(notebook);
        notebook
    }

    /// The record that the app has provided.
    pub fn here() -> Notebook {
        expect_context::<Notebook>()
    }

    /// Takes in what happened, and writes it down.
    pub fn record(self, event: Event) {
        self.set_learner.update(|learner| learner.apply(event.clone()));
        let kept = self.keeper.try_update_value(|keeper| {
            self.learner.with_untracked(|learner| keeper.keep(&event, learner))
        });
        self.tell(kept);
    }

    /// Writes down how much time an attempt has used.
    pub fn tick(self, id: AttemptId, used: Span) {
        self.keeper.with_value(|keeper| keeper.tick(id, used));
    }

    fn pause(self) {
        let kept = self.keeper.try_update_value(|keeper| {
            self.learner.with_untracked(|learner| keeper.snapshot(learner))
        });
        self.tell(kept);
    }

    fn tell(self, kept: Option<Keeping>) {
        if let Some(kept) = kept.filter(|kept| *kept != self.keeping.get_untracked()) {
            self.set_keeping.set(kept);
        }
    }
}
