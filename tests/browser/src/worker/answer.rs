//! Answering a question of whatever kind, with a mouse or a finger.

use std::thread::sleep;
use std::time::Instant;

use canh_giac::text::VI;
use serde_json::json;

use super::{A_MOMENT, NOT_FELT, PATIENCE, Worker};
use crate::known::{Deed, Known};
use crate::look::Sheet;

impl Worker {
    /// Answers the question that stands there: rightly, or so that it earns nothing. What is
    /// answered already stays; what was done in all.
    #[track_caller]
    pub fn answer(&self, known: &Known, right: bool) -> Deed {
        let deed = known.deed(right, &self.sheet());
        self.does(&deed);
        deed
    }

    /// Does this, and sees each part of it done.
    #[track_caller]
    pub fn does(&self, deed: &Deed) {
        match deed {
            Deed::Take(words) => words.iter().for_each(|words| self.take(words)),
            Deed::Arrange(steps) => {
                for (place, step) in steps.iter().enumerate() {
                    while let Some(at) = self.place_of(step).filter(|at| *at > place) {
                        let up = (VI.move_step)(step, true, at + 1, steps.len());
                        self.insist(
                            &format!("{step:?} to go up"),
                            || self.press(&up),
                            |sheet| {
                                sheet.steps.iter().position(|other| other == step) == Some(at - 1)
                            },
                        );
                    }
                }
                self.same("order of the steps", &self.sheet().steps, steps);
            }
            Deed::Pair(pairs) => {
                for (left, right) in pairs {
                    self.insist(
                        &format!("{right:?} to be put to {left:?}"),
                        || {
                            let words = [json!(left), json!(right)];
                            self.click_at("return option(...arguments)", &words);
                        },
                        |sheet| {
                            let mut pairs = sheet.pairs.iter();
                            pairs.any(|pair| pair.left == *left && pair.chosen == *right)
                        },
                    );
                }
            }
            Deed::Type(number) => self.types(number),
            Deed::Say(words) => {
                for (place, words) in words.iter().enumerate() {
                    // Each thing that is said stands behind what it answers.
                    let said = 2 * place + 1;
                    let is_said =
                        |sheet: &Sheet| sheet.talk.get(said).is_some_and(|told| told == words);
                    let what = format!("{words:?} to be said");
                    self.insist(&what, || self.press(words), is_said);
                }
            }
        }
    }

    /// The question that stands there.
    #[track_caller]
    pub fn sheet(&self) -> Sheet {
        self.until("a question", |look| look.sheet.clone())
    }

    #[track_caller]
    fn take(&self, words: &str) {
        self.insist(
            &format!("the choice {words:?} to be taken"),
            || self.click(words, "return label(arguments[0])"),
            |sheet| sheet.choices.iter().any(|choice| choice.words == words && choice.taken),
        );
    }

    /// Types a number in place of what stands there.
    #[track_caller]
    fn types(&self, number: &str) {
        let standing = self.sheet().number.map(|field| field.typed).unwrap_or_default();
        if standing == number {
            return;
        }
        // A new question takes the focus once it is drawn; who typed before that would type into it.
        self.focus_settles(&["h1", "text"]);
        const BACK: &str = "\u{e003}";
        let keys = format!("\u{e010}{}{number}", BACK.repeat(standing.chars().count()));
        self.must("typing", self.session.type_into("return field()", &keys));
        self.until(&format!("{number:?} to be typed"), |look| {
            let field = look.sheet.as_ref()?.number.as_ref()?;
            (field.typed == number && field.read.starts_with(number)).then_some(())
        });
    }

    #[track_caller]
    fn place_of(&self, step: &str) -> Option<usize> {
        self.sheet().steps.iter().position(|other| other == step)
    }

    /// Does something until it is done, and nothing where it is done already.
    #[track_caller]
    fn insist(&self, what: &str, act: impl Fn(), done: impl Fn(&Sheet) -> bool) {
        let begin = Instant::now();
        if done(&self.sheet()) {
            return;
        }
        while begin.elapsed() < PATIENCE {
            act();
            let acted = Instant::now();
            while acted.elapsed() < NOT_FELT {
                if done(&self.sheet()) {
                    return;
                }
                sleep(A_MOMENT);
            }
        }
        self.fail(&format!("waited in vain for {what}: {:?}", self.sheet()));
    }
}
