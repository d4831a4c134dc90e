//! How the program looks, sounds and speaks on this device, for the part that can change it.

use leptos::prelude::*;

use super::notebook::Notebook;
use super::shelf::Shelf;
use crate::browser::face;
use crate::storage::preferences::Preferences;
use crate::text::language;

/// What is chosen.
#[derive(Clone, Copy)]
pub(super) struct Face {
    chosen: StoredValue<Preferences>,
    /// True where the browser did not keep what was chosen last.
    pub lost: RwSignal<bool>,
    /// Told when another tab has chosen.
    pub renewed: Trigger,
}

impl Face {
    /// Reads what is chosen and makes it known to all views below.
    pub fn provide() -> Face {
        let face = Face {
            chosen: StoredValue::new(face::chosen()),
            lost: RwSignal::new(false),
            renewed: Trigger::new(),
        };
        provide_context(face);
        face
    }

    /// From now on what another tab chooses is seen here too; the start script sees to size and theme.
    pub fn follow(self, notebook: Notebook, shelf: Shelf) {
        // For as long as the page stands.
        face::on_change(move || {
            self.chosen.set_value(face::chosen());
            self.lost.set(false);
            if !self.speaks(notebook, shelf, || {}) {
                self.renewed.notify();
            }
        });
    }

    /// What the part has provided.
    #[expect(clippy::disallowed_methods, reason = "provided before any view is drawn")]
    pub fn here() -> Face {
        expect_context::<Face>()
    }

    /// What is chosen.
    pub fn chosen(self) -> Preferences {
        self.chosen.get_value()
    }

    /// Chooses: it is put on the page at once, and kept. What another tab chose in between stays, except where the
    /// browser keeps nothing. After another language was chosen, all is drawn again, and then `then` is called.
    pub fn choose(
        self,
        (notebook, shelf): (Notebook, Shelf),
        choose: impl FnOnce(&mut Preferences),
        then: impl FnOnce() + 'static,
    ) {
        let mut all = if self.lost.get_untracked() { self.chosen() } else { face::chosen() };
        choose(&mut all);
        face::wear(&all);
        self.lost.set(face::keep(&all).is_err());
        self.chosen.set_value(all);
        self.speaks(notebook, shelf, then);
    }

    /// Goes over to the language that is chosen; true where it is another one, and all is drawn again once its words
    /// are there.
    fn speaks(self, notebook: Notebook, shelf: Shelf, then: impl FnOnce() + 'static) -> bool {
        let wanted = self.chosen.with_value(|chosen| chosen.language);
        let Some(wanted) = wanted.filter(|wanted| *wanted != language::now()) else { return false };
        shelf.speak(wanted, move || {
            notebook.renewed.notify();
            then();
        });
        true
    }
}
