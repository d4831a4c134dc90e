//! What a person sees and hears at one moment.

use std::time::Duration;

use serde::Deserialize;

/// The page at one moment.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Look {
    /// How far the start of the app has come: `done`, `failed`, or not yet known.
    pub started: Option<String>,
    /// The visible texts, from the top.
    pub pieces: Vec<String>,
    /// The main heading.
    pub heading: Option<String>,
    /// The headings of parts, such as the questions of a review.
    pub parts: Vec<String>,
    /// The texts that a screen reader announces when they come.
    pub said: Vec<String>,
    /// The clock of an exam.
    pub timer: Option<String>,
    /// Buttons and links.
    pub controls: Vec<Control>,
    /// The choices of a question.
    pub choices: Vec<Choice>,
}

/// A button or a link.
#[derive(Clone, Debug, Deserialize)]
pub struct Control {
    /// What it may be called: its label, or all of its words, or one of its lines.
    pub names: Vec<String>,
    /// False where it cannot be pressed.
    pub usable: bool,
    /// True for a button, false for a link.
    pub button: bool,
}

/// A choice of a question.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Choice {
    /// What it says.
    pub words: String,
    /// True where it is taken.
    pub taken: bool,
    /// False where it cannot be changed any more.
    pub usable: bool,
}

/// A question in front of a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// What is asked.
    pub words: String,
    /// The choices, from the top.
    pub choices: Vec<Choice>,
}

impl Sheet {
    /// The words of the choices that are taken.
    #[must_use]
    pub fn taken(&self) -> Vec<&str> {
        let taken = self.choices.iter().filter(|choice| choice.taken);
        taken.map(|choice| choice.words.as_str()).collect()
    }

    /// The words of all choices, from the top.
    #[must_use]
    pub fn order(&self) -> Vec<&str> {
        self.choices.iter().map(|choice| choice.words.as_str()).collect()
    }
}

impl Look {
    /// True where exactly these words stand somewhere.
    #[must_use]
    pub fn shows(&self, words: &str) -> bool {
        self.pieces.iter().any(|piece| piece == words)
    }

    /// True where a button has this name.
    #[must_use]
    pub fn offers(&self, name: &str) -> bool {
        let buttons = self.controls.iter().filter(|control| control.button);
        buttons.flat_map(|button| &button.names).any(|found| found == name)
    }

    /// The two numbers of "Câu 3/10", where such a line stands.
    #[must_use]
    pub fn progress(&self) -> Option<(usize, usize)> {
        self.pieces.iter().find_map(|piece| {
            let (number, total) = piece.strip_prefix("Câu ")?.split_once('/')?;
            Some((number.parse().ok()?, total.parse().ok()?))
        })
    }

    /// The time that the clock of an exam says, such as "29:07".
    #[must_use]
    pub fn time_left(&self) -> Option<Duration> {
        let (minutes, seconds) = self.timer.as_ref()?.split_once(':')?;
        let (minutes, seconds): (u64, u64) = (minutes.parse().ok()?, seconds.parse().ok()?);
        Some(Duration::from_secs(minutes * 60 + seconds))
    }

    /// The question, where one stands there.
    #[must_use]
    pub fn sheet(&self) -> Option<Sheet> {
        let words = self.heading.clone()?;
        let choices = self.choices.clone();
        (!choices.is_empty()).then_some(Sheet { words, choices })
    }
}
