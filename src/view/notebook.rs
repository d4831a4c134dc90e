//! The learner's record, for every view: one signal, and one way to write into it.

use leptos::prelude::*;

use crate::browser::shell::{self, Ask};
use crate::browser::{document, handed, learners};
use crate::quiz::attempt::AttemptId;
use crate::quiz::event::Event;
use crate::quiz::learner::Learner;
use crate::quiz::time::Span;
use crate::storage::keeper::{Keeper, Keeping};
use crate::storage::roster::Person;
use crate::view::provided::provided;

/// The record, and whether it is being kept.
#[derive(Clone, Copy)]
pub(super) struct Notebook {
    /// Whether what happens is being kept.
    pub keeping: RwSignal<Keeping>,
    /// True where something kept could not be read.
    pub set_aside: bool,
    /// Told when something came into the record from elsewhere.
    pub renewed: Trigger,
    /// True where something came in that nobody was told of, for the page was not in front.
    missed: StoredValue<bool>,
    /// Whose record it is; `None` for a guest, of whom nothing lasts.
    owner: StoredValue<Option<Person>>,
    learner: RwSignal<Learner>,
    keeper: StoredValue<Keeper, LocalStorage>,
}

impl Notebook {
    /// Opens what this device holds and makes it known to all views below.
    pub fn provide() -> Notebook {
        let (owner, store) = learners::current();
        let (mut keeper, mut opened) = Keeper::open(store);
        // Only from the same person: in the meantime the page may have been given to another.
        let handed = handed::take();
        if let Some(text) = handed.as_deref().and_then(|text| text.strip_prefix(&sign(&owner))) {
            keeper.take_over(text, &mut opened);
        }
        let notebook = Notebook {
            keeping: RwSignal::new(keeper.keeping()),
            set_aside: opened.set_aside,
            renewed: Trigger::new(),
            missed: StoredValue::new(false),
            owner: StoredValue::new(owner),
            learner: RwSignal::new(opened.learner),
            keeper: StoredValue::new_local(keeper),
        };
        document::on_pause(move || {
            notebook.write(|keeper, learner| {
                if keeper.catch_up(learner) {
                    notebook.missed.set_value(true);
                }
                keeper.snapshot(learner)
            })
        });
        document::on_return(move || notebook.renew());
        shell::on_gone(move || notebook.forget());
        provide_context(notebook);
        notebook
    }

    /// The record that the app has provided.
    pub fn here() -> Notebook {
        provided()
    }

    /// Whose record it is; `None` for a guest.
    pub fn owner(self) -> Option<Person> {
        self.owner.get_value()
    }

    /// Reads something in the record as it stands. A page reads it when it is drawn; what happens
    /// on the page, the page knows itself.
    pub fn read<T>(self, read: impl FnOnce(&Learner) -> T) -> T {
        self.learner.with_untracked(read)
    }

    /// Takes in what happened, and writes it down. What another tab wrote in between comes first.
    pub fn record(self, event: Event) {
        if matches!(event, Event::Finished { .. }) && self.read(|it| it.finished().is_empty()) {
            // From now on there is something that a browser should not clear away.
            shell::ask(Ask::Last);
        }
        self.write(|keeper, learner| {
            keeper.catch_up(learner);
            learner.apply(event.clone());
            keeper.keep(&event, learner)
        });
    }

    /// Takes in another record of the same person, and writes down what both know.
    pub fn merge(self, other: Learner) {
        self.write(|keeper, learner| {
            keeper.catch_up(learner);
            learner.merge(other);
            keeper.replace(learner)
        });
    }

    /// Writes down how much time an attempt has used; returns how much counts, for another tab may have
    /// seen more of it.
    pub fn tick(self, id: AttemptId, used: Span) -> Span {
        self.keeper.with_value(|keeper| keeper.tick(id, used))
    }

    /// Keeps nothing from now on: all that is kept is being deleted.
    pub fn forget(self) {
        self.keeper.update_value(Keeper::forget);
    }

    /// Leaves the record for the part of the app that takes this one's place, where it is not kept.
    pub fn hand_over(self) {
        let text = self.keeper.with_value(|keeper| self.read(|learner| keeper.hand_over(learner)));
        if let Some(text) = text {
            handed::leave(&(sign(&self.owner()) + &text));
        }
    }

    /// Somebody comes back to this tab: has another one gone on with the record?
    fn renew(self) {
        let mut behind = false;
        self.write(|keeper, learner| {
            behind = keeper.catch_up(learner);
            if behind { keeper.snapshot(learner) } else { keeper.keeping() }
        });
        if behind || self.missed.get_value() {
            self.missed.set_value(false);
            self.renewed.notify();
        }
    }

    fn write(self, write: impl FnOnce(&mut Keeper, &mut Learner) -> Keeping) {
        let kept = self.keeper.try_update_value(|keeper| {
            self.learner.try_update_untracked(|learner| write(keeper, learner))
        });
        let kept = kept.flatten().filter(|kept| *kept != self.keeping.get_untracked());
        if let Some(kept) = kept {
            self.keeping.set(kept);
        }
    }
}

/// What stands before a record that is handed over: whose it is.
fn sign(owner: &Option<Person>) -> String {
    owner.as_ref().map_or(".".into(), |person| format!("{}.", person.drawer))
}
