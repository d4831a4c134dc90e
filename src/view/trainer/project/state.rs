//! What the views of the wall share: the show, and what is laid over it.

use leptos::prelude::*;

use super::Shown;
use crate::browser::full_screen;
use crate::browser::local::LocalStore;
use crate::print::board::{Board, Pick, board};
use crate::quiz::answer::Answer;
use crate::quiz::kind::Kind;
use crate::quiz::question::ChoiceId;
use crate::quiz::show::{Press, Show, Stage, Subject, Teams};
use crate::storage::show;

/// What lies over the wall.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Panel {
    Nothing,
    Keys,
    Teams,
}

/// Seconds without a pointer after which the bar goes, where the page has the whole screen.
const IDLE: u32 = 3;

/// The wall.
#[derive(Clone, Copy)]
pub(super) struct Wall {
    pub show: RwSignal<Show>,
    pub panel: RwSignal<Panel>,
    /// False where the browser keeps nothing.
    pub kept: RwSignal<bool>,
    pub full: RwSignal<bool>,
    /// True where the bar is hidden.
    pub idle: RwSignal<bool>,
    still: StoredValue<u32>,
    questions: StoredValue<Vec<Shown>>,
}

impl Wall {
    /// A wall for these questions; where it was left, if it was left with the same ones. Teams stay together for
    /// the next paper.
    pub fn of(subject: Subject, questions: Vec<Shown>) -> Wall {
        let mut here = begin(subject, &questions);
        if let Some(mut before) = show::read(&LocalStore::lasting()) {
            if before.is_of(&here) {
                before.blank = false;
                here = before;
            } else {
                here.teams = before.teams;
            }
        }
        Wall {
            show: RwSignal::new(here),
            panel: RwSignal::new(Panel::Nothing),
            kept: RwSignal::new(true),
            full: RwSignal::new(full_screen::is_on()),
            idle: RwSignal::new(false),
            still: StoredValue::new(0),
            questions: StoredValue::new(questions),
        }
    }

    /// Changes the show, and keeps it.
    pub fn change(self, change: impl FnOnce(&mut Show)) {
        self.show.update(change);
        let kept = self.show.with_untracked(|it| show::keep(&LocalStore::lasting(), it)).is_ok();
        if kept != self.kept.get_untracked() {
            self.kept.set(kept);
        }
    }

    /// The first question again, as if nothing had been shown; the teams stay.
    pub fn restart(self) {
        self.change(|show| {
            let mut fresh = self.questions.with_value(|all| begin(show.subject.clone(), all));
            fresh.teams = show.teams.take();
            *show = fresh;
        });
        self.panel.set(Panel::Nothing);
    }

    /// Does something with the question that is shown; `None` at the end.
    pub fn with_question<T>(self, read: impl FnOnce(&Shown) -> T) -> Option<T> {
        let place = self.show.with_untracked(Show::place);
        self.questions.with_value(|all| all.get(place).map(read))
    }

    /// What stands on the wall; `None` at the end.
    pub fn board(self) -> Option<Board> {
        self.with_question(|(asked, item)| {
            self.show.with_untracked(|show| Some(board(asked.bank(), asked, item, show.slide()?)))
        })?
    }

    /// What is best said next, in a call that is not over.
    pub fn wise(self) -> Option<ChoiceId> {
        let slide = self.show.with_untracked(|show| show.slide().cloned())?;
        if slide.stage() != Stage::Asking {
            return None;
        }
        let said = Answer::Sequence(slide.said().to_vec());
        self.with_question(|(asked, _)| match &asked.kind {
            Kind::Call(call) => call.wise(&said),
            _ => None,
        })?
    }

    /// Does what a key or a button is for.
    pub fn press(self, press: Press) {
        match press {
            Press::On => {
                let wise = self.wise();
                self.change(|show| show.go_on(wise));
            }
            Press::Back => self.change(Show::back),
            Press::Full => full_screen::toggle(),
            Press::Blank => self.change(|show| show.blank = !show.blank),
            Press::Clock => self.change(|show| show.countdown.toggle()),
            Press::Keys => self.toggle(Panel::Keys),
            Press::Count(thing, more) => self.count(thing.into(), more),
            Press::Award(halves) => self.with_teams(|teams| teams.award(halves)),
            Press::Undo => self.with_teams(Teams::undo),
            Press::Turn => self.with_teams(Teams::next_turn),
        }
    }

    fn with_teams(self, act: impl FnOnce(&mut Teams)) {
        self.change(|show| {
            if let Some(teams) = &mut show.teams {
                act(teams);
            }
        });
    }

    /// A hand for the thing at this place, or in a call what is said.
    pub fn count(self, thing: usize, more: bool) {
        let Some(board) = self.board() else { return };
        let all = board.lines.iter().chain(&board.second);
        match all.filter_map(|line| line.pick).nth(thing) {
            Some(Pick::Hands(_)) => self.change(|show| show.count(thing, more)),
            Some(Pick::Say(reply)) if more => self.change(|show| show.say(reply)),
            _ => {}
        }
    }

    /// Lays a panel over the wall, or takes it away.
    pub fn toggle(self, panel: Panel) {
        let open = self.panel.get_untracked() == panel;
        self.panel.set(if open { Panel::Nothing } else { panel });
    }

    /// A second has passed.
    pub fn tick(self) {
        // Only what changes is drawn again and kept.
        if self.show.with_untracked(|show| show.countdown.runs()) {
            self.change(|show| {
                show.countdown.tick();
            });
        }
        self.still.update_value(|still| *still += 1);
        let idle = self.full.get_untracked() && self.still.get_value() >= IDLE;
        if idle && !self.idle.get_untracked() {
            self.idle.set(true);
        }
    }

    /// A pointer has moved.
    pub fn stir(self) {
        self.still.set_value(0);
        if self.idle.get_untracked() {
            self.idle.set(false);
        }
    }
}

fn begin(subject: Subject, questions: &[Shown]) -> Show {
    Show::new(subject, questions.iter().map(|(asked, _)| (&asked.id, &asked.kind)))
}
