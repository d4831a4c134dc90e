//! A person who answers by the numbers beside the choices, and hears what is announced.

use std::thread::sleep;
use std::time::Instant;

use canh_giac::text::VI;
use serde_json::json;

use super::{A_MOMENT, NOT_FELT, Worker};
use crate::known::{Deed, Known};
use crate::look::Sheet;

const ENTER: &str = "\u{e007}";
const ESCAPE: &str = "\u{e00c}";
const DOWN: &str = "\u{e015}";

impl Worker {
    /// Presses Enter.
    #[track_caller]
    pub fn presses_enter(&self) {
        self.presses_keys(ENTER);
    }

    /// Presses Escape.
    #[track_caller]
    pub fn presses_escape(&self) {
        self.presses_keys(ESCAPE);
    }

    /// Goes to a link by the keyboard, and follows it.
    #[track_caller]
    pub fn follows_by_keyboard(&self, name: &str) {
        self.tabs_to_link(name);
        self.shows_the_focus();
        self.presses_enter();
    }

    /// What has the focus has a line around it.
    #[track_caller]
    pub fn shows_the_focus(&self) {
        let script = "
            const found = document.activeElement;
            const ring = (element) => {
              const { outlineStyle, outlineWidth } = getComputedStyle(element);
              return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
            };
            const clear = [found, found.closest('label')].some((element) => element && ring(element));
            return clear ? '' : found.outerHTML.slice(0, 120)";
        // Where something was taken away, the focus is led on a moment later.
        let begin = Instant::now();
        let mut hidden = self.script(script, &[]);
        while hidden != json!("") && begin.elapsed() < NOT_FELT {
            sleep(A_MOMENT);
            hidden = self.script(script, &[]);
        }
        self.same("what has the focus and does not show it", hidden, json!(""));
    }

    /// Notes from now on, until the page is loaded again, what a screen reader is given to announce.
    #[track_caller]
    pub fn listens_to_the_page(&self) {
        let script = "
            window.announced = [];
            const live = '[role=status], [role=alert], [role=timer][aria-live], [aria-live]:not([aria-live=off])';
            new window.MutationObserver((changes) => {
              const lines = new Set(changes.map(({ target }) => (target.closest ? target : target.parentElement)?.closest(live)));
              for (const line of lines) if (line && words(line)) window.announced.push(words(line));
            }).observe(window.document.body, { childList: true, characterData: true, subtree: true });";
        self.script(script, &[]);
    }

    /// What was announced since this was last asked.
    #[track_caller]
    pub fn announced(&self) -> Vec<String> {
        let said = self.script("return window.announced.splice(0)", &[]);
        serde_json::from_value(said).unwrap_or_default()
    }

    /// Answers the question that stands there by the numbers of what can be chosen.
    #[track_caller]
    pub fn answers_by_numbers(&self, known: &Known, right: bool) -> Deed {
        let deed = known.deed(right, &self.sheet());
        match &deed {
            Deed::Take(words) => words.iter().for_each(|words| self.takes_by_number(words)),
            Deed::Arrange(steps) => self.arranges_by_number(steps),
            Deed::Pair(pairs) => {
                pairs.iter().for_each(|(left, right)| self.pairs_by_number(left, right))
            }
            Deed::Type(number) => {
                self.presses_keys(number);
                self.sheet_comes_to(&format!("{number:?} to be typed"), |sheet| {
                    sheet.number.as_ref().is_some_and(|field| field.typed == *number)
                });
            }
            Deed::Say(words) => {
                for (place, words) in words.iter().enumerate() {
                    let sheet = self.sheet();
                    self.presses_number(
                        sheet.replies.iter().position(|reply| reply == words),
                        words,
                    );
                    self.sheet_comes_to(&format!("{words:?} to be said"), |sheet| {
                        sheet.talk.get(2 * place + 1) == Some(words)
                    });
                }
            }
        }
        self.shows_the_focus();
        deed
    }

    /// Checks the answer that was given: by Enter where that does not mean something else.
    #[track_caller]
    pub fn checks_by_keyboard(&self, deed: &Deed) {
        match deed {
            Deed::Arrange(_) | Deed::Pair(_) => self.presses_by_keyboard(VI.check),
            Deed::Take(_) | Deed::Type(_) | Deed::Say(_) => self.presses_enter(),
        }
    }

    #[track_caller]
    fn sheet_comes_to(&self, what: &str, so: impl Fn(&Sheet) -> bool) {
        self.until(what, |look| look.sheet.as_ref().is_some_and(&so).then_some(()));
    }

    #[track_caller]
    fn presses_number(&self, place: Option<usize>, words: &str) {
        match place {
            Some(place) if place < 9 => self.presses_keys(&(place + 1).to_string()),
            other => self.fail(&format!("{words:?} has no number: {other:?}")),
        }
    }

    #[track_caller]
    fn takes_by_number(&self, words: &str) {
        let sheet = self.sheet();
        let place = sheet.choices.iter().position(|choice| choice.words == words);
        self.presses_number(place, words);
        self.sheet_comes_to(&format!("{words:?} to be taken"), |sheet| {
            sheet.choices.iter().any(|choice| choice.words == words && choice.taken)
        });
    }

    #[track_caller]
    fn arranges_by_number(&self, steps: &[String]) {
        for (place, step) in steps.iter().enumerate() {
            let at = |sheet: &Sheet| sheet.steps.iter().position(|other| other == step);
            let Some(from) = at(&self.sheet()).filter(|at| *at > place) else { continue };
            self.presses_number(Some(from), step);
            for here in (place..from).rev() {
                self.has_the_focus(&(VI.move_step)(step, true, here + 2, steps.len()));
                self.shows_the_focus();
                self.presses_enter();
                self.sheet_comes_to(&format!("{step:?} at {here}"), |sheet| {
                    at(sheet) == Some(here)
                });
            }
        }
    }

    #[track_caller]
    fn pairs_by_number(&self, left: &str, right: &str) {
        let place = self.sheet().pairs.iter().position(|pair| pair.left == left);
        self.presses_number(place, left);
        self.has_the_focus(left);
        let chosen = |sheet: &Sheet| {
            sheet.pairs.iter().any(|pair| pair.left == left && pair.chosen == right)
        };
        for _ in 0..self.sheet().pairs.len() + 1 {
            if !chosen(&self.sheet()) {
                self.presses_keys(DOWN);
            }
        }
        self.sheet_comes_to(&format!("{right:?} to be put to {left:?}"), chosen);
    }
}
