//! A worker in front of the app: what a person does and sees, by role and by visible words.

mod answer;
mod axe;
mod begin;
mod calm;
mod class;
mod collect;
mod device;
mod exam;
mod files;
mod first;
mod forms;
mod hand;
mod host;
mod keyboard;
mod keys;
mod measure;
mod memory;
mod offline;
mod paper;
mod people;
mod picture;
mod policy;
mod quiz;
mod robot;
mod saving;
mod scan;
mod stage;
mod tabs;
mod tree;
mod voice;
mod wall;

pub use self::{device::Stored, tabs::Tab, tree::Thing, voice::Aloud, wall::OnTheWall};
pub use crate::engine::Ready;
pub use axe::Finding;
pub use robot::{Did, Step};

use std::thread::sleep;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::engine::Engine;
use crate::look::Look;
use crate::session::{Done, Session};

/// How long a person waits for something to appear.
const PATIENCE: Duration = Duration::from_secs(10);
const A_MOMENT: Duration = Duration::from_millis(15);
/// After this a person thinks that a tap was not felt: WebKitGTK's driver loses one now and then.
const NOT_FELT: Duration = Duration::from_secs(2);

/// A person with a browser of their own, which is fresh. What does not happen within ten seconds
/// fails the test, with what was last seen and a picture in `tests/browser/shots/`.
#[derive(Debug)]
pub struct Worker {
    engine: Engine,
    session: Session,
    home: String,
    before_pages: Vec<String>,
}

impl Worker {
    /// Opens the first page, or what `address` names (`#/diem`, `trainer.html`), and waits until the app stands there.
    #[track_caller]
    pub fn open(&self, address: &str) {
        let address = format!("{}{address}", self.home);
        self.must("going there", self.session.go_to(&address));
        self.arrive();
    }

    /// Opens the first page.
    #[track_caller]
    pub fn open_home(&self) {
        self.open("");
    }

    /// Opens the first page, or what `address` names, where the program does not come, and waits until the page says so.
    #[track_caller]
    pub fn open_in_vain(&self, address: &str) {
        self.goes_to(address);
        self.until("the start to fail", |look| {
            (look.started.as_deref() == Some("failed")).then_some(())
        });
    }

    /// Opens the first page where nothing is to start.
    #[track_caller]
    pub fn reads_without_the_app(&self) {
        self.goes_to("");
    }

    /// Opens the first page, or what `address` names, whatever comes of it.
    #[track_caller]
    pub fn goes_to(&self, address: &str) {
        let address = format!("{}{address}", self.home);
        self.must("going there", self.session.go_to(&address));
    }

    /// Loads the page again.
    #[track_caller]
    pub fn reload(&self) {
        self.must("loading again", self.session.reload());
        self.arrive();
    }

    /// Goes back to the page before.
    #[track_caller]
    pub fn go_back(&self) {
        self.must("going back", self.session.back());
    }

    #[track_caller]
    fn arrive(&self) {
        self.until("the app to start", |look| {
            (look.started.as_deref() == Some("done")).then_some(())
        });
        self.must("watching the page", self.session.run("watch()", &[]));
    }

    /// Presses the button or follows the link with this name. Where it stands under something or
    /// is just being drawn anew, a person tries again.
    #[track_caller]
    pub fn press(&self, name: &str) {
        self.click(name, "return control(arguments[0])");
    }

    /// Presses until it has led to what is wanted: WebKitGTK's driver loses a click now and then.
    #[track_caller]
    pub fn press_for<T>(
        &self,
        name: &str,
        wanted: &str,
        mut found: impl FnMut(&Look) -> Option<T>,
    ) -> T {
        self.press(name);
        let pressed = Instant::now();
        while pressed.elapsed() < NOT_FELT {
            let look = self.try_look().ok();
            if let Some(found) = look.as_ref().and_then(&mut found) {
                return found;
            }
            sleep(A_MOMENT);
        }
        if self.try_look().is_ok_and(|look| look.leads(name)) {
            self.press(name);
        }
        self.until(wanted, found)
    }

    #[track_caller]
    fn click(&self, words: &str, script: &str) {
        self.click_at(script, &[json!(words)]);
    }

    /// Clicks on what a script finds by these words.
    #[track_caller]
    fn click_at(&self, script: &str, words: &[Value]) {
        let begin = Instant::now();
        loop {
            match self.session.click(script, words) {
                Ok(()) => return,
                Err(_) if begin.elapsed() < PATIENCE => sleep(A_MOMENT),
                Err(error) => self.fail(&format!("cannot press {words:?}: {error}")),
            }
        }
    }

    /// What is to be seen now.
    #[track_caller]
    pub fn look(&self) -> Look {
        let seen = self.try_look();
        self.must("looking", seen)
    }

    fn try_look(&self) -> Done<Look> {
        let seen = self.session.run("return look()", &[])?;
        serde_json::from_value(seen).map_err(|error| error.to_string())
    }

    /// Waits until `found` finds what it wants in what is to be seen.
    #[track_caller]
    pub fn until<T>(&self, wanted: &str, found: impl FnMut(&Look) -> Option<T>) -> T {
        self.until_late(wanted, PATIENCE, found)
    }

    /// As [`Worker::until`], with more patience.
    #[track_caller]
    pub fn until_late<T>(
        &self,
        wanted: &str,
        patience: Duration,
        mut found: impl FnMut(&Look) -> Option<T>,
    ) -> T {
        let begin = Instant::now();
        loop {
            // In the middle of a change of pages a driver may have no page to look at.
            if let Some(found) = self.try_look().ok().as_ref().and_then(&mut found) {
                return found;
            }
            if begin.elapsed() > patience {
                self.fail(&format!("waited in vain for {wanted}"));
            }
            sleep(A_MOMENT);
        }
    }

    /// Waits until exactly these words stand somewhere.
    #[track_caller]
    pub fn see(&self, words: &str) {
        self.until(&format!("{words:?}"), |look| look.shows(words).then_some(()));
    }

    /// Waits until a text stands there that begins so; all of it.
    #[track_caller]
    pub fn see_beginning(&self, words: &str) -> String {
        self.until(&format!("a text that begins {words:?}"), |look| {
            look.pieces.iter().find(|piece| piece.starts_with(words)).cloned()
        })
    }

    /// Waits until these words are announced: shown, and read out to who cannot see them.
    #[track_caller]
    pub fn hear(&self, words: &str) {
        self.until(&format!("{words:?} to be said"), |look| {
            look.said.iter().any(|said| said == words).then_some(())
        });
    }

    /// These words must not stand there now.
    #[track_caller]
    pub fn see_no(&self, words: &str) {
        if self.look().shows(words) {
            self.fail(&format!("{words:?} should not stand there"));
        }
    }

    /// Fails unless it is so.
    #[track_caller]
    pub fn check(&self, so: bool, what: &str) {
        if !so {
            self.fail(what);
        }
    }

    /// Fails unless both are the same.
    #[track_caller]
    pub fn same<T: PartialEq<U> + std::fmt::Debug, U: std::fmt::Debug>(
        &self,
        what: &str,
        found: T,
        wanted: U,
    ) {
        if found != wanted {
            self.fail(&format!("{what}: found {found:?}, wanted {wanted:?}"));
        }
    }

    /// The engine that this person's browser has.
    #[must_use]
    pub fn engine(&self) -> Engine {
        self.engine
    }

    #[track_caller]
    fn must<T>(&self, what: &str, done: Done<T>) -> T {
        match done {
            Ok(value) => value,
            Err(error) => self.fail(&format!("{what}: {error}")),
        }
    }

    /// Ends the test, and says what is to be seen.
    #[track_caller]
    pub fn fail(&self, what: &str) -> ! {
        let seen = self.try_look().map(|look| look.pieces.join("\n  | "));
        let seen = seen.unwrap_or_else(|error| format!("(no page to look at: {error})"));
        panic!("{}: {what}\nlast seen:\n  | {seen}", self.engine);
    }

    /// Runs a script in the page.
    #[track_caller]
    fn script(&self, script: &str, arguments: &[Value]) -> Value {
        self.must("running a script", self.session.run(script, arguments))
    }
}
