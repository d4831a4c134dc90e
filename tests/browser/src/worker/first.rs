//! The first page as it stands in the page itself, and as the program draws it in its place.

use serde::Deserialize;

use super::Worker;

const FIRST: &str = include_str!("../first.js");

/// The first page at one moment.
#[derive(Debug, PartialEq, Eq, Deserialize)]
pub struct FirstPage {
    /// Its elements with their attributes, and its texts, one in a line.
    pub markup: Vec<String>,
    /// Where each element stands.
    pub boxes: Vec<String>,
    /// How far down somebody is, in pixels.
    pub scrolled: u32,
}

impl Worker {
    /// From now on notes what the program puts in the place of the first page that stands there.
    #[track_caller]
    pub fn notes_the_first_page(&self) {
        self.script(&format!("{FIRST} noteFirstPage()"), &[]);
    }

    /// What stood there, and what the program has put in its place.
    #[track_caller]
    pub fn first_pages(&self) -> [FirstPage; 2] {
        let noted = self.script("return window.firstPage", &[]);
        let noted = serde_json::from_value(noted).map_err(|error| error.to_string());
        self.must("what was noted", noted)
    }

    /// Goes so many pixels down the page.
    #[track_caller]
    pub fn scrolls_to(&self, pixels: u32) {
        self.script("scrollTo({ top: arguments[0], behavior: 'instant' })", &[pixels.into()]);
    }

    /// Whether what happened so far has moved anything that was to be seen, as Chromium counts it: 0 where nothing has.
    #[track_caller]
    pub fn layout_shift(&self) -> f64 {
        let script = "
            new PerformanceObserver((list, observer) => {
              observer.disconnect();
              done(list.getEntries().reduce((sum, { value }) => sum + value, 0));
            }).observe({ type: 'layout-shift', buffered: true });
            setTimeout(done, 300, 0)";
        let sum = self.must("the shift", self.session.run_robot(script, &[]));
        sum.as_f64().unwrap_or(f64::NAN)
    }
}
