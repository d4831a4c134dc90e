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
    /// The question, where one stands there.
    pub sheet: Option<Sheet>,
    /// The lines of lists that nothing can be pressed in, each with its parts.
    pub lines: Vec<Vec<String>>,
    /// The pictures.
    pub pictures: Vec<Picture>,
}

/// A picture.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Picture {
    /// What it is said to show.
    pub words: String,
    /// True where it can be seen.
    pub came: bool,
}

/// What the keyboard would act on.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct Focused {
    /// What it is: `radio`, `checkbox`, `select`, `button`, ….
    pub role: String,
    /// What it may be called.
    pub names: Vec<String>,
    /// True where it is taken.
    pub taken: bool,
    /// False where it lies out of sight, or under something.
    pub seen: bool,
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
    /// Where a link leads, as the page writes it.
    pub to: Option<String>,
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

/// A thing with a list of what can be put to it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Pair {
    /// The thing.
    pub left: String,
    /// What can be put to it, from the top; the first says that nothing is.
    pub rights: Vec<String>,
    /// What is put to it.
    pub chosen: String,
}

/// A field for a number.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Field {
    /// What is typed.
    pub typed: String,
    /// How it is read back.
    pub read: String,
}

/// A question in front of a person, with all that was answered so far. What a kind of question
/// does not have is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct Sheet {
    /// Its name in the bank.
    pub id: String,
    /// What is asked.
    pub words: String,
    /// What can be taken, from the top.
    pub choices: Vec<Choice>,
    /// The steps of an action, from the top.
    pub steps: Vec<String>,
    /// The pairs to be made, from the top.
    pub pairs: Vec<Pair>,
    /// Where a number is typed.
    pub number: Option<Field>,
    /// What was said in a call.
    pub talk: Vec<String>,
    /// What can be said next.
    pub replies: Vec<String>,
}

impl Sheet {
    /// The words of everything that has a place, from the top, whatever was answered.
    #[must_use]
    pub fn order(&self) -> Vec<&str> {
        let choices = self.choices.iter().map(|choice| &choice.words);
        let pairs = self.pairs.iter().flat_map(|pair| [&pair.left].into_iter().chain(&pair.rights));
        let all = choices.chain(&self.steps).chain(pairs).chain(&self.talk).chain(&self.replies);
        all.map(String::as_str).collect()
    }
}

impl Look {
    /// True where exactly these words stand somewhere.
    #[must_use]
    pub fn shows(&self, words: &str) -> bool {
        self.pieces.iter().any(|piece| piece == words)
    }

    /// True where these words stand within a text.
    #[must_use]
    pub fn shows_part(&self, words: &str) -> bool {
        self.pieces.iter().any(|piece| piece.contains(words))
    }

    /// True where a button has this name.
    #[must_use]
    pub fn offers(&self, name: &str) -> bool {
        let buttons = self.controls.iter().filter(|control| control.button);
        buttons.flat_map(|button| &button.names).any(|found| found == name)
    }

    /// True where a button or a link has this name.
    #[must_use]
    pub fn leads(&self, name: &str) -> bool {
        self.link(name).is_some()
    }

    /// The button or link with this name.
    #[must_use]
    pub fn link(&self, name: &str) -> Option<&Control> {
        let named = |control: &&Control| control.names.iter().any(|found| found == name);
        self.controls.iter().find(named)
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
}
