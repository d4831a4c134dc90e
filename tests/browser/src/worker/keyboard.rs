//! A person who uses the keyboard alone.

use std::thread::sleep;
use std::time::Instant;

use canh_giac::text::VI;
use serde_json::json;

use super::{A_MOMENT, PATIENCE, Worker};
use crate::known::{Deed, Known};
use crate::look::Focused;

const TAB: char = '\u{e004}';
const ENTER: char = '\u{e007}';
const SHIFT: char = '\u{e008}';
const SPACE: char = ' ';
const DOWN: char = '\u{e015}';
/// A page with more stops than this cannot be gone through.
const STOPS: usize = 80;

impl Worker {
    /// Presses a key.
    #[track_caller]
    fn key(&self, key: char) {
        let actions = ["keyDown", "keyUp"].map(|what| json!({ "type": what, "value": key }));
        let keyboard = json!({ "type": "key", "id": "keyboard", "actions": actions });
        self.must("pressing a key", self.session.act(keyboard));
    }

    /// Presses the keys that these signs stand for, one after the other.
    #[track_caller]
    pub fn presses_keys(&self, keys: &str) {
        keys.chars().for_each(|key| self.key(key));
    }

    /// Presses a key while Shift is held.
    #[track_caller]
    pub fn presses_with_shift(&self, key: char) {
        let deeds = [("keyDown", SHIFT), ("keyDown", key), ("keyUp", key), ("keyUp", SHIFT)];
        let actions = deeds.map(|(what, key)| json!({ "type": what, "value": key }));
        let keyboard = json!({ "type": "key", "id": "keyboard", "actions": actions });
        self.must("pressing a key", self.session.act(keyboard));
    }

    #[track_caller]
    fn focused(&self) -> Focused {
        let focused = self.script("return focused()", &[]);
        serde_json::from_value(focused).unwrap_or_default()
    }

    /// Goes on with the tab key until the focus is on something like this.
    #[track_caller]
    fn tabs_to(&self, what: &str, like: impl Fn(&Focused) -> bool) -> Focused {
        let mut stops = Vec::new();
        for _ in 0..STOPS {
            let focused = self.focused();
            if like(&focused) {
                return focused;
            }
            stops.push(focused.names);
            self.key(TAB);
        }
        self.fail(&format!("the tab key does not lead to {what}, but to {stops:?}"))
    }

    /// Goes once round the page with the tab key; the names of the stops, from the top, with those
    /// that lay out of sight or under something.
    #[track_caller]
    pub fn tabs_round(&self) -> (Vec<String>, Vec<String>) {
        let (mut stops, mut hidden) = (Vec::new(), Vec::new());
        for _ in 0..STOPS {
            self.key(TAB);
            let focused = self.focused();
            if focused.role == "body" {
                continue;
            }
            let name = focused.names.first().cloned().unwrap_or_default();
            if stops.first() == Some(&name) {
                return (stops, hidden);
            }
            if !focused.seen {
                hidden.push(format!("{} {name:?}", focused.role));
            }
            stops.push(name);
        }
        self.fail(&format!("the tab key does not come round: {stops:?}"))
    }

    #[track_caller]
    fn tabs_to_name(&self, role: &str, name: &str) {
        self.tabs_to(&format!("{role} {name:?}"), |focused| {
            focused.role == role && focused.names.iter().any(|found| found == name)
        });
    }

    /// Goes to a link by the keyboard.
    #[track_caller]
    pub fn tabs_to_link(&self, name: &str) {
        self.tabs_to_name("a", name);
    }

    /// The focus was led to what is asked, so that the next stop is the first thing to answer with.
    #[track_caller]
    pub fn heading_has_the_focus(&self) {
        self.focus_settles(&["h1"]);
    }

    /// The focus was led to what has this name.
    #[track_caller]
    pub fn has_the_focus(&self, name: &str) {
        self.focuses(name, |focused| focused.names.iter().any(|found| found == name));
    }

    /// Waits until the focus is on something of such a role.
    #[track_caller]
    pub(super) fn focus_settles(&self, roles: &[&str]) {
        self.focuses(&format!("{roles:?}"), |focused| roles.contains(&focused.role.as_str()));
    }

    /// Waits until the focus is on something like this.
    #[track_caller]
    fn focuses(&self, what: &str, like: impl Fn(&Focused) -> bool) {
        let begin = Instant::now();
        while !like(&self.focused()) {
            if begin.elapsed() > PATIENCE {
                self.fail(&format!("the focus is on {:?} and not on {what}", self.focused()));
            }
            sleep(A_MOMENT);
        }
    }

    /// Presses a button by the keyboard.
    #[track_caller]
    pub fn presses_by_keyboard(&self, name: &str) {
        self.tabs_to_name("button", name);
        self.key(ENTER);
    }

    /// Answers the question that stands there by the keyboard, and checks the answer.
    #[track_caller]
    pub fn answers_by_keyboard(&self, known: &Known, right: bool) -> Deed {
        let deed = known.deed(right, &self.question());
        match &deed {
            Deed::Take(words) => words.iter().for_each(|words| self.takes_by_keyboard(words)),
            Deed::Arrange(steps) => {
                for (place, step) in steps.iter().enumerate() {
                    let at = |standing: &[String]| standing.iter().position(|other| other == step);
                    while let Some(here) = at(&self.sheet().steps).filter(|at| *at > place) {
                        let up = (VI.move_step)(step, true, here + 1, steps.len());
                        self.presses_by_keyboard(&up);
                        self.until(&format!("{step:?} to go up"), |look| {
                            let there = at(&look.sheet.as_ref()?.steps) == Some(here - 1);
                            there.then_some(())
                        });
                        // The focus goes along, so that the step can be moved again.
                        self.focuses(&format!("a button of {step:?}"), |focused| {
                            let of = |name: &String| name.contains(step.as_str());
                            focused.role == "button" && focused.names.iter().any(of)
                        });
                    }
                }
            }
            Deed::Pair(pairs) => {
                for (left, right) in pairs {
                    self.tabs_to_name("select", left);
                    let chosen = |pairs: &[crate::look::Pair]| {
                        pairs.iter().any(|pair| pair.left == *left && pair.chosen == *right)
                    };
                    for _ in 0..pairs.len() + 1 {
                        if !chosen(&self.sheet().pairs) {
                            self.key(DOWN);
                        }
                    }
                    self.until(&format!("{right:?} to be put to {left:?}"), |look| {
                        chosen(&look.sheet.as_ref()?.pairs).then_some(())
                    });
                }
            }
            Deed::Type(number) => {
                self.tabs_to_name("text", VI.type_number);
                number.chars().for_each(|digit| self.key(digit));
            }
            Deed::Say(words) => {
                for (place, words) in words.iter().enumerate() {
                    self.presses_by_keyboard(words);
                    self.until(&format!("{words:?} to be said"), |look| {
                        let told = look.sheet.as_ref()?.talk.get(2 * place + 1)?;
                        (told == words).then_some(())
                    });
                }
            }
        }
        self.presses_by_keyboard(VI.check);
        deed
    }

    #[track_caller]
    fn takes_by_keyboard(&self, words: &str) {
        let is = |focused: &Focused| focused.names.iter().any(|name| name == words);
        let focused = self.tabs_to(&format!("{words:?}"), |focused| {
            focused.role == "radio" || focused.role == "checkbox" && is(focused)
        });
        if focused.role == "radio" {
            // A group is one stop; within it the arrows lead on, and take.
            for _ in 0..10 {
                if is(&self.focused()) {
                    break;
                }
                self.key(DOWN);
            }
        }
        if !self.focused().taken {
            self.key(SPACE);
        }
        self.until(&format!("the choice {words:?} to be taken"), |look| {
            let mut choices = look.sheet.as_ref()?.choices.iter();
            choices.any(|choice| choice.words == words && choice.taken).then_some(())
        });
        self.check(is(&self.focused()), &format!("the focus is lost where {words:?} is taken"));
    }
}
