//! Taking in what a class hands in, at the trainer's device.

use std::collections::BTreeSet;

use canh_giac::text::trainer::class::VI;
use serde_json::json;

use super::Worker;

impl Worker {
    /// The address of the page to which a link with this name leads.
    #[track_caller]
    pub fn leads_to(&self, name: &str) -> String {
        self.until(&format!("a link {name:?}"), |look| {
            let named = look.controls.iter().filter(|it| it.names.iter().any(|it| it == name));
            named.filter_map(|it| it.to.clone()).next()
        })
    }

    /// The code of the class that the page shows.
    #[track_caller]
    pub fn class_code(&self) -> String {
        self.until("the code of a class", |look| look.leads(VI.collect).then_some(()));
        self.words_of(".class-code")
    }

    /// From now on, until the page is loaded again, remembers each line that is said of what came.
    #[track_caller]
    pub fn listens(&self) {
        let script = "
            window.lines = [];
            const note = () => {
              for (const line of document.querySelectorAll('.came > li, .told-code')) {
                if (!window.lines.includes(words(line))) window.lines.push(words(line));
              }
            };
            note();
            new MutationObserver(note).observe(document.body, { childList: true, subtree: true, characterData: true })";
        self.script(script, &[]);
    }

    /// Each line that was said since then.
    #[track_caller]
    pub fn heard(&self) -> BTreeSet<String> {
        let lines = self.script("return window.lines", &[]);
        serde_json::from_value(lines).unwrap_or_default()
    }

    /// The rows of the page of results, each with the seat and the points.
    #[track_caller]
    pub fn table(&self) -> Vec<(String, String)> {
        let script = "
            return [...document.querySelectorAll(arguments[0])].map((row) =>
              [words(row.querySelector('b')), words(row.querySelector('.seat-points'))])";
        let rows = self.script(script, &[json!(".results .seat-list > li")]);
        serde_json::from_value(rows).unwrap_or_else(|error| self.fail(&error.to_string()))
    }
}
