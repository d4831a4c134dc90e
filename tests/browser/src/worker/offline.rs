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

    /// Waits until the browser keeps all that this page needs, whatever page it is: the trainer's says nothing of it.
    #[track_caller]
    pub fn keeps_all_there_is(&self) {
        let script = "return document.documentElement.dataset.offline === 'kept'";
        self.until_it_is("all to be kept", script);
    }

    /// Waits until this file is kept.
    #[track_caller]
    pub fn until_it_keeps(&self, file: &str) {
        let kept = format!("return (async () => (await caches.match('{file}')) !== undefined)()");
        self.until_it_is(&format!("{file} to be kept"), &kept);
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

    /// The browser forgets what it has fetched so far. Only Chromium offers that.
    #[track_caller]
    pub fn forgets_its_http_cache(&self) {
        self.devtools("Network.clearBrowserCache", json!({}));
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

/// A new version of the app.
impl Worker {
    /// Lets the browser look for a new version, and waits until it is there and waits for its turn.
    #[track_caller]
    pub fn finds_a_new_version(&self) {
        self.looks_for_a_new_version();
        self.until_it_is(
            "a new version that waits",
            "return document.documentElement.dataset.offline === 'new'",
        );
    }

    /// Lets the browser look for a new version, and waits until that has come to an end, well or not.
    #[track_caller]
    pub fn looks_for_a_new_version(&self) {
        let script = "
            const registration = await navigator.serviceWorker.getRegistration();
            await registration.update();
            const worker = registration.installing;
            while (worker && worker.state === 'installing') await new Promise((turn) => setTimeout(turn, 50))";
        self.waits_for(script);
    }

    /// From now on it shows whether the page was loaded again.
    #[track_caller]
    pub fn marks_the_page(&self) {
        self.script("window.before = true", &[]);
    }

    /// The page is still the one that was marked.
    #[track_caller]
    pub fn is_the_same_page(&self) {
        let same = self.script("return window.before === true", &[]);
        self.same("a page that was not loaded again", same, true);
    }

    /// Takes the new version from the first page, which is loaded again.
    #[track_caller]
    pub fn takes_the_new_version(&self) {
        self.press_for(VI.app, "the first page", |look| look.shows(VI.motto).then_some(()));
        self.see(VI.new_version);
        self.marks_the_page();
        self.press(VI.take_new);
        self.until_it_is("the new version", "return window.before !== true");
        self.arrive();
        self.is_ready_for_no_network();
    }

    /// The paths of the programs and scripts that the page has loaded.
    #[track_caller]
    pub fn loaded(&self) -> Vec<String> {
        let script = "
            return performance.getEntriesByType('resource').map((entry) => new URL(entry.name).pathname)
              .filter((path) => /[.](wasm|js|css)$/.test(path) && !path.endsWith('/sw.js'))";
        serde_json::from_value(self.script(script, &[])).unwrap_or_default()
    }
}
