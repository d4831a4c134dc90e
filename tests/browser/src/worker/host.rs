//! The app that a browser belongs to: what it calls itself, how narrow it is, what it throws.

use canh_giac::text::VI;
use serde_json::{Value, json};

use super::{Did, Worker};

impl Worker {
    /// From now on the browser calls itself this. Only Chromium offers that while it runs.
    #[track_caller]
    pub fn calls_itself(&self, agent: &str) {
        self.devtools("Network.setUserAgentOverride", json!({ "userAgent": agent }));
    }

    /// Holds a phone of this width and height, in its own pixels. Only Chromium offers one that is narrower
    /// than a window can be.
    #[track_caller]
    pub fn has_a_phone(&self, width: u32, height: u32) {
        let screen =
            json!({ "width": width, "height": height, "deviceScaleFactor": 2, "mobile": true });
        self.devtools("Emulation.setDeviceMetricsOverride", screen);
    }

    /// By how much the page is wider than the screen, in pixels.
    #[track_caller]
    pub fn too_wide(&self) -> i64 {
        let script = "return document.scrollingElement.scrollWidth - window.innerWidth";
        self.script(script, &[]).as_i64().unwrap_or(i64::MAX).max(0)
    }

    /// Keeps a text in the tab, under a key that is not the app's.
    #[track_caller]
    pub fn keeps_for_the_tab(&self, key: &str, text: &str) {
        let script = "
            if (arguments[1] === '') sessionStorage.removeItem(arguments[0]);
            else sessionStorage.setItem(arguments[0], arguments[1])";
        self.script(script, &[json!(key), json!(text)]);
    }

    /// Throws the error with this number, in each of its ways; `errors` is the script that knows them.
    #[track_caller]
    pub fn throws_foreign(&self, errors: &str, number: usize) {
        // In the page itself: an error of the driver's own script would be another's.
        let script = format!("if (!window.throwForeign) {errors}\nwindow.throwForeign({number})");
        self.script(&script, &[]);
    }

    /// The pages of last resort that are to be seen: `stopped`, `start-failed`.
    #[track_caller]
    pub fn last_resort(&self) -> Vec<String> {
        let script = "return ['stopped', 'start-failed'].filter((id) =>
            document.getElementById(id)?.hidden === false)";
        texts(&self.script(script, &[]))
    }

    /// What has gone wrong since the page was opened, but for what has one of these words.
    #[track_caller]
    pub fn troubles_but(&self, words: &[&str]) -> Vec<String> {
        let all = texts(&self.script("return troubles()", &[]));
        // What is thrown may be nothing at all.
        let nothing = [
            "unhandled: null",
            "unhandled: undefined",
            "unhandled: [object Object]",
            "error: Uncaught null",
            "error: Uncaught undefined",
            "error: Uncaught [object Object]",
            "error: Uncaught #<Object>",
            "error: uncaught exception: null",
            "error: uncaught exception: undefined",
            "error: uncaught exception: Object",
            "error: null",
            "error: undefined",
            "error: [object Object]",
        ];
        let theirs = |trouble: &String| words.iter().any(|word| trouble.contains(word));
        let empty = |trouble: &String| {
            !words.is_empty() && nothing.iter().any(|one| trouble.starts_with(one))
        };
        all.into_iter().filter(|trouble| !theirs(trouble) && !empty(trouble)).collect()
    }

    /// Whether the page's stand-in for something of the browser's has done it.
    #[track_caller]
    pub fn proves(&self, what: &str) -> bool {
        self.script("return window.proofs[arguments[0]]", &[json!(what)]) == json!(true)
    }

    /// An attribute of the page's root.
    #[track_caller]
    pub fn attribute_of_page(&self, name: &str) -> Option<String> {
        let found = self
            .script("return document.documentElement.getAttribute(arguments[0])", &[json!(name)]);
        found.as_str().map(String::from)
    }

    /// Goes on in a hurry until this heading stands there.
    #[track_caller]
    pub fn hurries_until(&self, heading: &str) {
        for _ in 0..400 {
            let step = self.try_look().ok().and_then(|look| look.heading);
            if step.as_deref() == Some(heading) {
                return;
            }
            if self.hurries().did == Did::Finished {
                self.check(heading == VI.kept, "a result that is said to be kept");
            }
        }
        self.fail(&format!("waited in vain for {heading:?}"));
    }
}

fn texts(list: &Value) -> Vec<String> {
    let list = list.as_array().cloned().unwrap_or_default();
    list.iter().filter_map(|text| text.as_str().map(String::from)).collect()
}
