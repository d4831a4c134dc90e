//! What the device keeps, looked at from outside of the app.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::Worker;

/// How many texts the app has put into its second place (`shell/mirror.js`). Without it the app would
/// take that place for the better one.
const COUNT: &str = "canhgiac.count";

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
        let all = self.script("return Object.entries(localStorage)", &[]);
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

    /// Takes away what the app keeps, and nothing else.
    #[track_caller]
    pub fn forget_the_app(&self) {
        for key in self
            .all_stored()
            .keys()
            .filter(|key| key.starts_with("canhgiac.") && key.as_str() != COUNT)
        {
            self.take_away(key);
        }
    }

    /// Leaves the app, and puts this in the place of all that the app keeps.
    #[track_caller]
    pub fn has_kept(&self, record: &Stored) {
        self.leave_the_app();
        self.forget_the_app();
        for (key, text) in record {
            self.store(key, text);
        }
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
