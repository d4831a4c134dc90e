//! Whether all of a page can be read and tapped: measured in the page.

use serde_json::json;

use super::{Finding, Worker};

const MEASURE: &str = include_str!("../measure.js");

impl Worker {
    /// What does not fit into the window, or is cut off.
    #[track_caller]
    pub fn overflows(&self) -> Vec<Finding> {
        self.measures("overflows()")
    }

    /// What is to be tapped and is smaller than so many points in one direction.
    #[track_caller]
    pub fn small_targets(&self, least: u32) -> Vec<Finding> {
        self.measures(&format!("smallTargets({least})"))
    }

    /// Texts that became markup, ran, or turn round what stands beside them.
    #[track_caller]
    pub fn intruders(&self) -> Vec<Finding> {
        self.measures("intruded()")
    }

    /// Puts the text at 200 %; what does not grow with it.
    #[track_caller]
    pub fn doubles_the_text(&self) -> Vec<Finding> {
        let found = self.measures("doubled()");
        // Until all stands where it belongs.
        let settled = self.session.run_robot("pause(50).then(done)", &[]);
        self.must("text that grows", settled);
        found
    }

    /// What has gone wrong unseen on this page, but for the worker that does not come.
    #[track_caller]
    pub fn trouble(&self) -> Vec<Finding> {
        let all = self.troubles_but(&["/sw.js", "nobody watched"]);
        let finding =
            |what: String| Finding { rule: "trouble".into(), selector: "the page".into(), what };
        all.into_iter().map(finding).collect()
    }

    #[track_caller]
    fn measures(&self, what: &str) -> Vec<Finding> {
        // Drivers take long lists apart one by one: as a text.
        let script = format!("{MEASURE}\nreturn JSON.stringify({what})");
        let found = self.script(&script, &[json!(null)]);
        let found = serde_json::from_str(found.as_str().unwrap_or_default());
        found.unwrap_or_else(|error| self.fail(&format!("{what}: {error}")))
    }
}
