//! What axe-core finds wrong with a page, for people who see, hear or move otherwise.

use std::fs;
use std::sync::OnceLock;

use serde::Deserialize;
use serde_json::json;
use xtask::tools::npm;
use xtask::{logs, workspace_root};

use super::Worker;

/// WCAG 2.2 AA, what is good practice, and a contrast of 7:1, which is ours.
const RUN: &str = "
    const everything = {
      runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
      rules: { 'color-contrast-enhanced': { enabled: true } },
    };
    const colours = { runOnly: ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'] };
    axe.run(document, {
      ...(given[0] ? everything : colours),
      resultTypes: ['violations'],
      elementRef: false,
    }).then(({ violations }) => done(violations.flatMap(({ id, nodes }) => nodes.map((node) => ({
      rule: id,
      selector: node.target.flat().join(' '),
      what: (node.failureSummary ?? '').split('\\n').slice(1).map((line) => line.trim()).join('; '),
    })))), (error) => done(`${error}`))";

/// One thing that is not as it should be.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
pub struct Finding {
    /// The rule that is broken.
    pub rule: String,
    /// Where.
    pub selector: String,
    /// How.
    pub what: String,
}

impl Finding {
    fn is_of_size(&self) -> bool {
        self.rule == "target-size"
    }

    fn is_like(&self, other: &Finding) -> bool {
        (&self.rule, &self.selector) == (&other.rule, &other.selector)
    }
}

/// The script, installed where it is missing.
fn axe() -> &'static str {
    static AXE: OnceLock<String> = OnceLock::new();
    AXE.get_or_init(|| {
        let root = workspace_root();
        let modules = npm::ensure(&root, "axe", &logs(&root));
        let modules = modules.unwrap_or_else(|failure| panic!("{failure}"));
        let file = modules.join("axe-core/axe.min.js");
        fs::read_to_string(&file).unwrap_or_else(|error| panic!("{file:?}: {error}"))
    })
}

impl Worker {
    /// All that axe finds on the page as it stands; or only what depends on colours.
    ///
    /// A thing to tap may lie half below the bar at the foot of the window: it is found wanting only if it is so
    /// after scrolling as well.
    #[track_caller]
    pub fn is_checked_by_axe(&self, all_rules: bool) -> Vec<Finding> {
        let mut found = self.axe_finds(all_rules);
        if found.iter().any(Finding::is_of_size) {
            self.script("scrollBy({ top: 150, behavior: 'instant' })", &[]);
            let again = self.axe_finds(all_rules);
            found.retain(|one| !one.is_of_size() || again.iter().any(|other| other.is_like(one)));
        }
        found
    }

    #[track_caller]
    fn axe_finds(&self, all_rules: bool) -> Vec<Finding> {
        let there = self.script("return Boolean(window.axe)", &[]) == json!(true);
        if !there {
            // As the driver's own script: the policy of the page has nothing to say about it.
            self.script(axe(), &[]);
        }
        let found = self.must("axe", self.session.run_robot(RUN, &[json!(all_rules)]));
        serde_json::from_value(found.clone()).unwrap_or_else(|_| self.fail(&found.to_string()))
    }
}
