//! Closing the tab, losing it, and opening a new one.

use canh_giac::quiz::time::Date;
use serde_json::{Value, json};

use super::Worker;
use crate::engine::Engine;

/// A tab of the browser.
pub type Tab = fantoccini::wd::WindowHandle;

/// Notes in a key that is not the app's whether the page was told that it goes or is left.
const NOTE_THE_END: &str = "
    const told = () => localStorage.setItem('khac.told', 'told');
    addEventListener('pagehide', told);
    document.addEventListener('visibilitychange', told)";

impl Worker {
    /// Closes the tab. A new, empty one is open then.
    #[track_caller]
    pub fn close_tab(&self) {
        let new = self.must("opening a tab", self.session.new_tab());
        self.must("closing the tab", self.session.close_tab());
        self.turn_to(new);
    }

    /// Closes the tab in front, and comes back to this one.
    #[track_caller]
    pub fn closes_this_tab_for(&self, other: &Tab) {
        self.must("closing the tab", self.session.close_tab());
        self.turn_to(other.clone());
    }

    /// Makes the tab crash: its process ends without a word to the page. A new, empty one is open
    /// then. Only Chromium offers that.
    #[track_caller]
    pub fn crash_tab(&self) {
        self.script(NOTE_THE_END, &[]);
        self.must("crashing the tab", self.session.crash_tab());
        self.prepare_tab();
    }

    /// Ends the process of the tab, as the browser does with a tab in the background when memory is short.
    /// A new, empty one is open then. Only Chromium offers that.
    #[track_caller]
    pub fn discards_tab(&self) {
        self.must("discarding the tab", self.session.discard_tab());
        self.prepare_tab();
    }

    /// Goes back to the page before, and forward again.
    #[track_caller]
    pub fn goes_back_and_forward(&self) {
        self.must("going back", self.session.back());
        self.must("going forward", self.session.forward());
    }

    /// After a crash: the page was really not told.
    #[track_caller]
    pub fn was_not_told(&self) {
        self.same("word of the end of a crashed tab", self.stored("khac.told"), None::<String>);
    }

    /// Runs this script in every page before anything else runs there. Only Chromium offers that.
    #[track_caller]
    pub fn before_every_page(&mut self, script: &str) {
        self.before_pages.push(script.into());
        let source = json!({ "source": script });
        self.devtools("Page.addScriptToEvaluateOnNewDocument", source);
    }

    /// Runs this script in the next pages of this tab before anything else runs there; how often a page was
    /// loaded is counted. Only Chromium offers that.
    #[track_caller]
    pub fn before_the_next_pages(&self, script: &str) {
        const COUNT: &str = "sessionStorage.setItem('khac.loads', 1 + Number(sessionStorage.getItem('khac.loads') ?? 0));";
        // A block of its own: the page's own names stay free.
        let source = json!({ "source": format!("{{ try {{ {COUNT} }} catch {{}} {script}\n}}") });
        self.devtools("Page.addScriptToEvaluateOnNewDocument", source);
    }

    /// Forbids all pages to run scripts. Only Chromium offers that, and still looks at them for us.
    #[track_caller]
    pub fn has_no_javascript(&self) {
        self.devtools("Emulation.setScriptExecutionDisabled", json!({ "value": true }));
    }

    /// Gives every page a clock that begins so many days after this one, at noon. Only Chromium
    /// offers that.
    #[track_caller]
    pub fn lives_on(&mut self, day: Date, later: u32) {
        self.before_every_page(&format!(
            "{{
               const Real = globalThis.RealDate ?? Date;
               const [day, month, year] = \"{day}\".split(\"/\").map(Number);
               const ahead = new Real(year, month - 1, day + {later}, 12) - Real.now();
               globalThis.RealDate = Real;
               globalThis.Date = class extends Real {{
                 constructor(...parts) {{
                   if (parts.length > 0) super(...parts); else super(Real.now() + ahead);
                 }}
                 static now() {{ return Real.now() + ahead; }}
               }};
             }}"
        ));
    }

    /// The tab in front of this person.
    #[track_caller]
    pub fn tab(&self) -> Tab {
        self.must("asking for the tab", self.session.tab())
    }

    /// Opens another tab, empty, and looks at that from now on.
    #[track_caller]
    pub fn opens_another_tab(&self) -> Tab {
        let new = self.must("opening a tab", self.session.new_tab());
        self.comes_back_to(&new);
        new
    }

    /// Follows a link into the tab that it opens, and looks at that from now on.
    #[track_caller]
    pub fn follows_into_another_tab(&self, name: &str) {
        let tabs = || self.must("asking for the tabs", self.session.tabs());
        let before = tabs();
        let opened = || tabs().into_iter().find(|tab| !before.contains(tab));
        self.press_for(name, "another tab", |_| opened());
        if let Some(new) = opened() {
            self.turn_to(new);
        }
    }

    /// Brings a tab to the front again.
    #[track_caller]
    pub fn comes_back_to(&self, tab: &Tab) {
        self.turn_to(tab.clone());
        if self.engine() == Engine::Chromium {
            // Its driver only sends commands to another tab; other drivers show it too.
            self.devtools("Page.bringToFront", json!({}));
        }
    }

    #[track_caller]
    fn turn_to(&self, tab: Tab) {
        self.must("turning to the new tab", self.session.turn_to(tab));
        self.prepare_tab();
    }

    #[track_caller]
    fn prepare_tab(&self) {
        for script in &self.before_pages {
            let source = json!({ "source": script });
            self.devtools("Page.addScriptToEvaluateOnNewDocument", source);
        }
    }

    #[track_caller]
    pub(super) fn devtools(&self, command: &str, parameters: Value) -> Value {
        self.must(command, self.session.devtools(command, parameters))
    }
}
