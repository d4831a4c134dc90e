//! Somebody in a hurry: answers by whatever comes first, or taps on anything. That runs inside the
//! page, for a driver needs a tenth of a second for each tap.

use std::thread::sleep;
use std::time::{Duration, Instant};

use canh_giac::quiz::learner::Learner;
use canh_giac::text::VI;
use serde::Deserialize;
use serde_json::{Value, json};

use super::{A_MOMENT, PATIENCE, Stored, Worker};
use crate::engine::Ready;
use crate::record;
use crate::session::Done;

/// Steps after which no quiz is left.
const TOO_MANY: usize = 400;

/// What came of a step in a hurry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Did {
    /// A question was answered, and the page showed it.
    Answered,
    /// Another question, or the end, came.
    Moved,
    /// The page is about to be loaded again.
    Turning,
    /// The result stands there, and is said to be kept.
    Finished,
    /// Nothing to press led on.
    Stuck,
}

/// One step, and what was kept when it was done.
#[derive(Clone, Debug, Deserialize)]
pub struct Step {
    /// What came of it.
    pub did: Did,
    /// When the page had shown it, in milliseconds since 1970.
    pub at: f64,
    news: Vec<(String, Option<String>)>,
}

impl Step {
    /// Brings what the device kept at the step before up to this one. At the first step on a page that is all.
    pub fn bring_up(&self, stored: &mut Stored) {
        for (key, text) in &self.news {
            match text {
                Some(text) => stored.insert(key.clone(), text.clone()),
                None => stored.remove(key),
            };
        }
    }
}

/// The words of the buttons that lead on.
fn said() -> Value {
    json!({
        "kept": VI.kept,
        "go_on": VI.go_on,
        "check": VI.check,
        "next": VI.next,
        "hand_in": VI.hand_in,
        "hand_in_now": VI.hand_in_now,
        "try_again": VI.try_again,
    })
}

impl Worker {
    /// Does the next thing in a lesson or an exam.
    #[track_caller]
    pub fn hurries(&self) -> Step {
        let script = "hurry(given[0]).then((did) => done({ did, at: Date.now(), news: news() }))";
        let step = self.must("hurrying", self.session.run_robot(script, &[said()]));
        match serde_json::from_value::<Step>(step) {
            Ok(step) => {
                if step.did == Did::Turning {
                    self.until("the result", |look| look.shows(VI.kept).then_some(()));
                }
                step
            }
            Err(error) => self.fail(&format!("what the robot told: {error}")),
        }
    }

    /// Goes on in a hurry until a result is kept; the last step.
    #[track_caller]
    pub fn hurries_to_the_end(&self) -> Step {
        let mut stuck = 0;
        for _ in 0..TOO_MANY {
            let step = self.hurries();
            match step.did {
                Did::Finished => return step,
                // Something may be on its way.
                Did::Stuck if stuck > 200 => break,
                Did::Stuck => {
                    stuck += 1;
                    sleep(A_MOMENT);
                }
                _ => stuck = 0,
            }
        }
        self.fail("the quiz does not end")
    }

    /// How the page stands, wherever it has come to: it `works` (from the first page to an answered question of
    /// this topic), or it `says` in one message that it does not, or what is wrong with it.
    #[track_caller]
    pub fn stands(&self, topic: &str) -> String {
        let script = "standing(...given).then(done)";
        let ask = || self.session.run_robot(script, &[json!(topic), said()]);
        // A page that sends on to another one takes the script with it.
        let stands = ask().or_else(|_| ask());
        let stands = self.must("asking how the page stands", stands);
        stands.as_str().unwrap_or_default().to_owned()
    }

    /// Taps on anything that may be tapped until `count` taps were made in this tab, and goes on
    /// where the page is loaded again meanwhile. `banned`: first words of addresses, and words of
    /// buttons.
    #[track_caller]
    pub fn taps(&self, count: usize, seed: u64, pages: &[&str], words: &[&str]) {
        let banned = json!({ "pages": pages, "words": words });
        let begin = Instant::now();
        loop {
            let script = "taps(...given).then(done)";
            let tapped =
                self.session.run_robot(script, &[json!(count), json!(seed), banned.clone()]);
            let dead = self.until_it_stands();
            self.same("pages that stand still", dead, json!([]));
            match tapped {
                Ok(tapped) if tapped.as_u64() >= Some(count as u64) => break,
                // Another part: the page was loaded again, and the script went with it.
                Ok(_) | Err(_) if begin.elapsed() < Duration::from_secs(120) => {}
                tapped => self.fail(&format!("tapping: {tapped:?}")),
            }
        }
        let left = "return JSON.parse(sessionStorage.getItem('khac.troubles') ?? '[]')";
        // In the middle of a change of pages there may be nobody to ask.
        let left = self.until("word of pages that were left", |_| {
            self.session.run(left, &[]).ok().filter(Value::is_array)
        });
        self.same("troubles of pages that were left", left, json!([]));
    }

    /// Waits until the app stands there, or a page that says why it does not; what says so.
    #[track_caller]
    fn until_it_stands(&self) -> Value {
        let script = "return [document.documentElement.dataset.start ?? null, \
            ['stopped', 'start-failed'].filter((id) => document.getElementById(id)?.hidden === false)]";
        let begin = Instant::now();
        loop {
            let seen = self.session.run(script, &[]);
            if let Ok(seen) = &seen
                && !seen[0].is_null()
                // A page that found no memory loads itself again, once.
                && (seen[0] != "failed" || begin.elapsed() > PATIENCE / 2)
            {
                return seen[1].clone();
            }
            if begin.elapsed() > PATIENCE {
                self.fail(&format!("no page after a tap: {seen:?}"));
            }
            sleep(A_MOMENT);
        }
    }

    /// Runs a script that knows `robot.js`.
    pub(crate) fn robot(&self, script: &str, arguments: &[Value]) -> Done<Value> {
        self.session.run_robot(script, arguments)
    }

    /// Gets ready to end the whole browser at once: looking for its processes takes a while, which is spent
    /// here. Those that come later end with their driver.
    #[must_use]
    pub fn ready_to_kill(&self) -> Ready {
        self.session.ready_to_kill()
    }

    /// Ends the whole browser, with all its processes.
    pub fn kills_the_browser(&self, ready: Ready) {
        self.session.kill(ready);
    }

    /// The record that the device keeps now, as whoever opens the app next would get it.
    #[track_caller]
    pub fn record(&self) -> Learner {
        record::read(&self.all_stored())
    }

    /// What is kept, in characters, keys and texts.
    #[track_caller]
    pub fn stored_length(&self) -> usize {
        let all = self.all_stored();
        let ours = all.iter().filter(|(key, _)| key.starts_with("canhgiac."));
        ours.map(|(key, text)| key.len() + text.len()).sum()
    }
}
