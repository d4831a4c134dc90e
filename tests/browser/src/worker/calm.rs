//! That nothing went wrong where nobody looks.

use serde_json::json;

use super::Worker;
use crate::engine::Engine;

impl Worker {
    /// Nothing has gone wrong unseen since the page was opened: no error, no breach of the page's
    /// policy, nothing asked from another origin.
    #[track_caller]
    pub fn all_is_calm(&self) {
        let troubles = self.session.run("return troubles()", &[]);
        let troubles = self.must("asking for troubles", troubles);
        self.same("troubles", troubles, json!([]));
        if self.engine == Engine::Chromium {
            let console = self.must("reading the console", self.session.console());
            // A worker that does not come is told of in words.
            let bad = console.into_iter().filter(|(level, words)| {
                let told = words.contains("/sw.js") || words.contains("fetching the script");
                let severe = level == "SEVERE" && !told;
                severe || words.contains("Content Security")
            });
            self.same("the console", bad.collect::<Vec<_>>(), Vec::<(String, String)>::new());
        }
    }
}
