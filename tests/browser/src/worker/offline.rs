//! Use without a network: what is kept for it, and loading the page again while nobody answers.

use canh_giac::text::VI;
use serde_json::{Value, json};

use super::Worker;

/// Also a slow machine has fetched everything by then.
const SAVING: std::time::Duration = std::time::Duration::from_secs(40);

impl Worker {
    /// Waits until the first page says that all is there for use without a network.
    #[track_caller]
    pub fn is_ready_for_no_network(&self) {
        // "Dùng được khi không có mạng (", without its number.
        let words = (VI.offline_kept)(0);
        let beginning = words.split('0').next().unwrap_or_default();
        self.until_late("use without a network", SAVING, |look| {
            look.said.iter().any(|said| said.starts_with(beginning)).then_some(())
        });
    }

    /// Loads the page again as its own button would; the app stands there again. A driver's own way of
    /// loading again fails in Firefox where nobody answers.
    #[track_caller]
    pub fn loads_again(&self) {
        self.script("window.before = true; setTimeout(() => location.reload(), 20)", &[]);
        self.until_it_is("the page to be loaded again", "return window.before !== true");
        self.arrive();
    }

    /// Waits until a script says so; while pages change there may be none to ask.
    #[track_caller]
    pub fn until_it_is(&self, wanted: &str, script: &str) {
        self.until_late(wanted, SAVING, |_| {
            let so = self.session.run(script, &[]);
            so.is_ok_and(|so| so == json!(true)).then_some(())
        });
    }

    /// Which of the app's caches there are, each with the number of its files.
    #[track_caller]
    pub fn caches(&self) -> Vec<(String, u64)> {
        let script = "
            const names = (await caches.keys()).filter((name) => name.startsWith('canhgiac.'));
            return Promise.all(names.map(async (name) => [name, (await (await caches.open(name)).keys()).length]))";
        let found = self.waits_for(script);
        serde_json::from_value(found).unwrap_or_else(|error| self.fail(&error.to_string()))
    }

    /// Runs a script that may wait; what it returns in the end.
    #[track_caller]
    pub fn waits_for(&self, script: &str) -> Value {
        let script = format!("return (async () => {{ {script} }})()");
        self.script(&script, &[])
    }
}
