//! A robot that knows nothing of any topic and answers by the form of the choices alone. On good
//! questions it does not beat chance.

use super::lexicon::{ABSOLUTE, NOT_VAGUE};
use super::words::{content, first, syllables};
use crate::quiz::kind::{Choice, Kind};
use crate::quiz::question::Bank;

/// How the robot answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Strategy {
    /// The choice with the most syllables.
    Longest,
    /// A choice without an absolute word, where others have one.
    NoAbsolute,
    /// The choice that shares most words with the others.
    MostOverlap,
    /// The choice in the middle.
    Middle,
    /// The first choice.
    First,
}

impl Strategy {
    /// All strategies.
    pub const ALL: [Strategy; 5] = [
        Strategy::Longest,
        Strategy::NoAbsolute,
        Strategy::MostOverlap,
        Strategy::Middle,
        Strategy::First,
    ];

    /// Those that need to know no word of the language.
    pub const OF_FORM: [Strategy; 3] = [Strategy::Longest, Strategy::Middle, Strategy::First];

    /// The choices that the robot would draw from: all that are equally good to it.
    fn candidates(self, choices: &[Choice]) -> Vec<usize> {
        let score = |place: usize| -> i64 {
            let text = &choices[place].text;
            match self {
                Strategy::Longest => syllables(text) as i64,
                Strategy::NoAbsolute => -i64::from(first(text, ABSOLUTE, NOT_VAGUE).is_some()),
                Strategy::MostOverlap => {
                    let own = content(text);
                    let others = choices.iter().enumerate().filter(|(other, _)| *other != place);
                    let shared = |(_, other): (usize, &Choice)| {
                        content(&other.text).iter().filter(|word| own.contains(word)).count()
                    };
                    others.map(shared).sum::<usize>() as i64
                }
                Strategy::Middle => {
                    let from_middle = (2 * place + 1).abs_diff(choices.len());
                    -(from_middle as i64)
                }
                Strategy::First => -(place as i64),
            }
        };
        let best = (0..choices.len()).map(score).max();
        (0..choices.len()).filter(|place| Some(score(*place)) == best).collect()
    }
}

/// How a strategy fares.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Fares {
    /// Questions answered.
    pub questions: usize,
    /// Right answers; where the robot draws among several choices, its expected share.
    pub right: f64,
    /// Right answers that chance alone gives.
    pub chance: f64,
    /// The variance of that.
    pub variance: f64,
}

impl Fares {
    /// How many standard deviations the robot is above chance.
    pub fn above_chance(&self) -> f64 {
        (self.right - self.chance) / self.variance.max(f64::MIN_POSITIVE).sqrt()
    }

    /// True where it beats chance by more than two standard deviations.
    pub fn beats_chance(&self) -> bool {
        self.above_chance() > 2.0
    }

    /// The sum of two.
    #[must_use]
    pub fn and(self, other: Fares) -> Fares {
        Fares {
            questions: self.questions + other.questions,
            right: self.right + other.right,
            chance: self.chance + other.chance,
            variance: self.variance + other.variance,
        }
    }
}

/// How a strategy fares on the questions of a bank that have one right choice.
pub fn play(bank: &Bank, strategy: Strategy) -> Fares {
    let mut fares = Fares::default();
    for question in &bank.questions {
        let Kind::Single(kind) = &question.kind else { continue };
        let chance = 1.0 / kind.choices.len().max(1) as f64;
        let candidates = strategy.candidates(&kind.choices);
        let right = candidates.iter().filter(|place| kind.choices[**place].right).count();
        fares = fares.and(Fares {
            questions: 1,
            right: right as f64 / candidates.len().max(1) as f64,
            chance,
            variance: chance * (1.0 - chance),
        });
    }
    fares
}
