//! How a class answered a paper: figures of each question, of the whole, of each topic, and of what
//! was gained between two papers.
//!
//! The formulas are those that Moodle publishes for its quiz statistics
//! (<https://docs.moodle.org/dev/Quiz_statistics_calculations>), so that a trainer who knows those
//! figures can compare; where ours are others, the source stands beside the formula. What was not
//! answered counts as nothing earned, and everybody counts in every question.
//!
//! Marks are whole numbers of parts of a point, and so are their sums, squares and products; only what
//! is divided or rooted in the end is a float. So the order of the people changes no figure, not even in
//! its last digit. A figure that does not exist is `None`, and none is infinite.

pub mod choices;
mod extremes;
pub mod gain;
pub mod items;
mod marks;
pub mod missed;
#[cfg(test)]
mod samples;
mod spread;
pub mod tenths;
pub mod topics;
pub mod whole;

pub use choices::{ChoiceFigures, KeySuspect, Tally};
pub use gain::{Gain, Gains, Sitting};
pub use items::ItemFigures;
pub use missed::Missed;
pub use tenths::Tenths;
pub use topics::TopicFigures;
pub use whole::WholeFigures;

use super::answer::Answer;
use super::points::Points;
use super::question::{ChoiceId, TopicId};
use marks::Marks;

/// One question as the class answered it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// Its topic.
    pub topic: TopicId,
    /// Its objective: its place in the objectives of the topic's bank.
    pub objective: u16,
    /// What could be taken; empty for a kind that is not answered by taking choices.
    pub choices: Vec<ChoiceId>,
    /// The answer that earns the full mark.
    pub key: Answer,
    /// The full mark: [`Points::ONE`] for every kind that there is.
    pub full: Points,
}

/// What one person did at one question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    /// What was earned. What exceeds the full mark does not count.
    pub points: Points,
    /// What was answered; `None` where only the points are known, or nothing was answered.
    pub answer: Option<Answer>,
    /// True where something was answered.
    pub answered: bool,
}

/// What one person did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// In the order of the questions. Those that are missing at the end were not answered.
    pub replies: Vec<Reply>,
    /// True where the exam was passed.
    pub passed: bool,
}

/// Everything about one paper.
#[derive(Clone, Debug, PartialEq)]
pub struct Analysis {
    /// Each question, in the order of the paper.
    pub items: Vec<ItemFigures>,
    /// All questions together.
    pub whole: WholeFigures,
    /// Each topic, sorted by its id.
    pub topics: Vec<TopicFigures>,
}

impl Analysis {
    /// The figures of a class: what was asked, and the sheet of each person.
    pub fn of(asked: &[Asked], sheets: &[Sheet]) -> Analysis {
        let marks = Marks::of(asked, sheets);
        Analysis {
            items: items::figures(asked, sheets, &marks),
            whole: whole::figures(sheets, &marks),
            topics: topics::figures(asked, &marks),
        }
    }

    /// The questions that were missed most, the worst first; see [`missed::most`].
    pub fn most_missed(&self, count: usize) -> Vec<Missed> {
        missed::most(&self.items, count)
    }
}

/// `part` as a share of `whole`; `None` where that is nothing.
fn share(part: i128, whole: i128) -> Option<f64> {
    (whole != 0).then(|| part as f64 / whole as f64)
}
