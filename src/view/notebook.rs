//! The learner's record, for every view: one signal, and one way to write into it.

use leptos::prelude::*;

use crate::browser::{document, handed, local::LocalStore};
use crate::quiz::attempt::AttemptId;
use crate::quiz::event::Event;
use crate::quiz::learner::Learner;
use crate::quiz::time::Span;
use crate::storage::keeper::{Keeper, Keeping};

/// The record, and whether it is being kept.
#[derive(Clone, Copy)]
pub(super) struct Notebook {
    /// Whether what happens is being kept.
    pub keeping: RwSignal<Keeping>,
    /// True where something kept could not be read.
    pub set_aside: bool,
    learner: RwSignal<Learner>,
    keeper: StoredValue<Keeper, LocalStorage>,
}

impl Notebook {
    /// Opens what this device holds and makes it known to all views below.
    pub fn provide() -> Notebook {
        let (mut keeper, mut opened) = Keeper::open(Box::new(LocalStore::look()));
        if let Some(text) = handed::take() {
            keeper.take_over(&text, &mut opened);
        }
        let notebook = Notebook {
            keeping: RwSignal::new(keeper.keeping()),
            set_aside: opened.set_aside,
            learner: RwSignal::new(opened.learner),
            keeper: StoredValue::new_local(keeper),
        };
        document::on_pause(move || notebook.write(Keeper::snapshot));
        provide_context(notebook);
        notebook
    }

    /// The record that the app has provided.
    #[expect(clippy::disallowed_methods, reason = "the app provides it before any view is drawn")]
    pub fn here() -> Notebook {
        expect_context::<Notebook>()
    }

    /// Reads something in the record as it stands. A page reads it when it is drawn; what happens
    /// on the page, the page knows itself.
    pub fn read<T>(self, read: impl FnOnce(&Learner) -> T) -> T {
        self.learner.with_untracked(read)
    }

    /// Takes in what happened, and writes it down.
    pub fn record(self, event: Event) {
        self.learner.update(|learner| learner.apply(event.clone()));
        self.write(|keeper, learner| keeper.keep(&event, learner));
    }

    /// Writes down how much time an attempt has used.
    pub fn tick(self, id: AttemptId, used: Span) {
        self.keeper.with_value(|keeper| keeper.tick(id, used));
    }

    /// Leaves the record for the part of the app that takes this one's place, where it is not kept.
    pub fn hand_over(self) {
        let text = self.keeper.with_value(|keeper| self.read(|learner| keeper.hand_over(learner)));
        if let Some(text) = text {
            handed::leave(&text);
        }
    }

    fn write(self, write: impl FnOnce(&mut Keeper, &Learner) -> Keeping) {
        let kept =
            self.keeper.try_update_value(|keeper| self.read(|learner| write(keeper, learner)));
        if let Some(kept) = kept.filter(|kept| *kept != self.keeping.get_untracked()) {
            self.keeping.set(kept);
        }
    }
}
