//! What our figures are held to. Nothing fails on them: a table says which held.

use crate::conditions::{CHEAP, Condition, FULL, MIDDLING, WORST};
use crate::peers::{FLOOR, OURS, SURVEYJS};
use crate::results::{Results, TURNS};

/// A figure beside its limit.
#[derive(Clone, Debug, PartialEq)]
pub struct Limit {
    /// What was measured.
    pub figure: String,
    /// What it came to.
    pub measured: Option<f64>,
    /// At most so much.
    pub most: f64,
    /// What we aim at, where that is less.
    pub aim: Option<f64>,
    /// What is counted.
    pub unit: &'static str,
}

impl Limit {
    fn of(
        figure: impl Into<String>,
        measured: Option<f64>,
        most: f64,
        unit: &'static str,
    ) -> Limit {
        Limit { figure: figure.into(), measured, most, aim: None, unit }
    }

    fn aiming(self, aim: f64) -> Limit {
        Limit { aim: Some(aim), ..self }
    }

    /// Whether it held; nothing where nothing was measured.
    #[must_use]
    pub fn held(&self) -> Option<bool> {
        self.measured.map(|measured| measured <= self.most)
    }
}

const TIMES: &str = "×";
/// Bytes that a program may take besides half as much again as the floor.
const ALLOWED: f64 = 4_000_000.0;

/// All limits with what was measured.
#[must_use]
pub fn limits(results: &Results) -> Vec<Limit> {
    let start = |name: &str| results.start(name, WORST);
    let question = |other: &str| start(OURS)?.question.by(&start(other)?.question);
    let home = |condition: Condition| {
        let [ours, floor] = [OURS, FLOOR].map(|name| results.start(name, condition));
        ours?.home.by(&floor?.home)
    };
    let tap = |turn| {
        let [ours, floor] = [OURS, FLOOR].map(|name| results.round(name, CHEAP, turn));
        ours?.taps.by(&floor?.taps)
    };
    let long = |turn| results.round(OURS, MIDDLING, turn)?.long.median();
    let [first, next] = TURNS;
    let memory = |many: bool| {
        let of = |name| {
            let taken = results.taken(name)?;
            if many { taken.many.median() } else { taken.few.median() }
        };
        Some(of(OURS)? / (of(FLOOR)? * 1.5 + ALLOWED))
    };
    let grown = || results.taken(OURS).and_then(|taken| taken.many.by(&taken.few));
    let kilobytes = || start(OURS)?.bytes.median().map(|bytes| bytes / 1000.0);
    let (once, again) = &results.again;
    let unslowed = Condition { network: FULL, processor: CHEAP };
    vec![
        Limit::of("fetched until the first question", kilobytes(), 150.0, "kB").aiming(110.0),
        Limit::of(format!("home painted, by the floor ({WORST})"), home(WORST), 1.2, TIMES),
        Limit::of(format!("home painted, by the floor ({unslowed})"), home(unslowed), 1.2, TIMES),
        Limit::of(format!("first question, by the floor ({WORST})"), question(FLOOR), 3.5, TIMES)
            .aiming(2.5),
        Limit::of(format!("first question, by SurveyJS ({WORST})"), question(SURVEYJS), 0.4, TIMES)
            .aiming(0.3),
        Limit::of(
            format!("tap to painted word, by the floor (6×, {first})"),
            tap(first),
            1.3,
            TIMES,
        ),
        Limit::of(format!("tap to painted word, by the floor (6×, {next})"), tap(next), 1.3, TIMES),
        Limit::of("memory after 20 questions, by 1.5 floors + 4 MB", memory(false), 1.0, TIMES),
        Limit::of("memory after 500 questions, by 1.5 floors + 4 MB", memory(true), 1.0, TIMES),
        Limit::of("memory after 500 questions, by that after 20", grown(), 1.1, TIMES),
        Limit::of("second start offline, by the first (6×)", again.by(once), 0.6, TIMES),
        Limit::of("bank of 10,000: time, by that of its bytes", growth(results), 1.0, TIMES),
        Limit::of(
            format!("tasks over 50 ms among 20 questions (4×, {first})"),
            long(first),
            0.0,
            "",
        ),
        Limit::of(format!("tasks over 50 ms among 20 questions (4×, {next})"), long(next), 0.0, ""),
    ]
}

/// How much longer the largest bank took than the one before it, by how much larger it is.
fn growth(results: &Results) -> Option<f64> {
    let [.., smaller, largest] = results.large.as_slice() else { return None };
    let bytes = largest.bytes as f64 / smaller.bytes as f64;
    largest.question.by(&smaller.question).map(|time| time / bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::results::{Bank, Rounds, Taken};
    use crate::sample::Sample;

    fn results() -> Results {
        let round = |name, ms| Rounds {
            name,
            processor: CHEAP,
            turn: TURNS[1],
            taps: Sample(vec![ms]),
            ..Rounds::default()
        };
        let taken =
            |name, few, many| Taken { name, few: Sample(vec![few]), many: Sample(vec![many]) };
        let bank = |questions, ms| Bank {
            questions,
            bytes: questions * 1000,
            question: Sample(vec![ms]),
            slow: Sample::default(),
        };
        Results {
            rounds: vec![round(OURS, 140.0), round(FLOOR, 100.0)],
            memory: vec![taken(OURS, 5e6, 5e6), taken(FLOOR, 2e6, 2e6)],
            large: vec![bank(1_000, 100.0), bank(10_000, 900.0)],
            ..Results::default()
        }
    }

    fn named(word: &str) -> Limit {
        let mut all = limits(&results()).into_iter();
        all.rfind(|limit| limit.figure.contains(word)).expect(word)
    }

    #[test]
    fn what_is_over_its_limit_is_told() {
        assert_eq!((named("tap").measured, named("tap").held()), (Some(1.4), Some(false)));
        assert_eq!(named("after 20 questions").held(), Some(true));
        assert_eq!(named("by that after 20").measured, Some(1.0));
        assert_eq!(named("10,000").measured, Some(0.9));
    }

    #[test]
    fn what_was_not_measured_neither_held_nor_broke() {
        assert_eq!((named("SurveyJS").measured, named("SurveyJS").held()), (None, None));
        assert_eq!(named("second start").held(), None);
    }
}
