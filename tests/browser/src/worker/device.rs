//! What the device keeps, looked at from outside of the app.

mod face;

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::Worker;

/// Everything in the browser's local storage, by key.
pub type Stored = BTreeMap<String, String>;

impl Worker {
    /// Leaves the app for a page of the same site that keeps nothing, so that storage can be
    /// looked at and changed while nobody else writes into it.
    #[track_caller]
    pub fn leave_the_app(&self) {
        self.open("trainer.html");
    }

    /// Everything that is kept.
    #[track_caller]
    pub fn all_stored(&self) -> Stored {
        let all = self.session.value(self.engine, "Object.entries(localStorage)");
        let all = self.must("reading what is kept", all);
        let all: Vec<(String, String)> = serde_json::from_value(all).unwrap_or_default();
        all.into_iter().collect()
    }

    /// What is kept under `key`.
    #[track_caller]
    pub fn stored(&self, key: &str) -> Option<String> {
        let found = self.script("return localStorage.getItem(arguments[0])", &[json!(key)]);
        found.as_str().map(String::from)
    }

    /// Puts a text under `key`.
    #[track_caller]
    pub fn store(&self, key: &str, text: &str) {
        let script = "localStorage.setItem(arguments[0], arguments[1])";
        self.script(script, &[json!(key), json!(text)]);
    }

    /// Takes away what is under `key`.
    #[track_caller]
    pub fn take_away(&self, key: &str) {
        self.script("localStorage.removeItem(arguments[0])", &[json!(key)]);
    }

    /// Takes away what the app keeps, and nothing else: in both places, for what is missing in one comes back
    /// from the other.
    #[track_caller]
    pub fn forget_the_app(&self) {
        self.keeps_only(&Stored::new());
    }

    /// Leaves the app, and puts this in the place of all that the app keeps.
    #[track_caller]
    pub fn has_kept(&self, record: &Stored) {
        self.leave_the_app();
        self.keeps_only(record);
    }

    /// At once: each command of a driver takes a while.
    #[track_caller]
    pub(super) fn keeps_only(&self, record: &Stored) {
        let script = "
            for (const key of Object.keys(localStorage)) {
              if (key.startsWith('canhgiac.')) localStorage.removeItem(key);
            }
            for (const [key, text] of given[0]) localStorage.setItem(key, text);
            const asked = indexedDB.deleteDatabase('canhgiac');
            asked.onsuccess = asked.onerror = () => done(asked.error?.name ?? '');";
        let texts: Vec<(&String, &String)> = record.iter().collect();
        let error =
            self.must("preparing what is kept", self.session.run_robot(script, &[json!(texts)]));
        self.same("why the database stays", error, json!(""));
    }

    /// From now on notes whatever is drawn anew on the page as it stands, until it is loaded again.
    #[track_caller]
    pub fn notes_what_is_drawn(&self) {
        let script = "
            const main = document.querySelector('main');
            const note = () => localStorage.setItem('khac.drawn', main.textContent);
            new MutationObserver(note).observe(main, { childList: true, subtree: true })";
        self.script(script, &[]);
    }

    /// What was drawn since then, if anything.
    #[track_caller]
    pub fn drawn(&self) -> Option<String> {
        self.stored("khac.drawn")
    }

    /// From now on, until the page is loaded again, nothing that it writes arrives.
    #[track_caller]
    pub fn swallows_what_is_written(&self) {
        let script =
            "window.Storage.prototype.setItem = () => {}; window.canhGiacMirror = () => {}";
        self.script(script, &[]);
    }

    /// Fills the storage to the last byte with a text under `key`; its length.
    #[track_caller]
    pub fn fill_storage(&self, key: &str) -> u64 {
        let script = "
            let text = '';
            for (let more = 1 << 22; more >= 1; ) {
              const longer = text + 'x'.repeat(more);
              try {
                localStorage.setItem(arguments[0], longer);
                text = longer;
              } catch (error) {
                if (error.name !== 'QuotaExceededError' && error.name !== 'NS_ERROR_DOM_QUOTA_REACHED') throw error;
                more >>= 1;
              }
            }
            return text.length";
        self.script(script, &[json!(key)]).as_u64().unwrap_or_default()
    }

    /// The length of a text that consists of `x` alone; `None` for any other text.
    #[track_caller]
    pub fn filling(&self, key: &str) -> Option<u64> {
        let script = "
            const text = localStorage.getItem(arguments[0]) ?? '-';
            return /^x*$/.test(text) ? text.length : null";
        let length: Value = self.script(script, &[json!(key)]);
        length.as_u64()
    }
}
