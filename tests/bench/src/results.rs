//! Everything that one run measured.

use serde_json::{Value, json};

use crate::conditions::Condition;
use crate::sample::Sample;

/// One run of the benchmark.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Results {
    /// The day, as in `2026-11-22`.
    pub day: String,
    /// What it ran on, and in which browser.
    pub machine: String,
    /// So often everything was measured.
    pub runs: usize,
    /// The programs, ours first.
    pub names: Vec<&'static str>,
    /// What was left out, each with the reason.
    pub left_out: Vec<String>,
    /// How each program started under each condition.
    pub starts: Vec<Starts>,
    /// How a round was in each program on each processor.
    pub rounds: Vec<Rounds>,
    /// What each program took.
    pub memory: Vec<Taken>,
    /// Our first start and the second, without a network.
    pub again: (Sample, Sample),
    /// Our start with large banks.
    pub large: Vec<Bank>,
}

/// The starts of a program under a condition.
#[derive(Clone, Debug, PartialEq)]
pub struct Starts {
    /// The program.
    pub name: &'static str,
    /// The condition.
    pub condition: Condition,
    /// Milliseconds until home's first words were painted.
    pub home: Sample,
    /// Milliseconds until the first question could be answered.
    pub question: Sample,
    /// Bytes until then.
    pub bytes: Sample,
    /// Requests until then.
    pub requests: Sample,
}

/// A round that begins with the first question, while the page may still do other things; and the next, a moment later.
pub const TURNS: [&str; 2] = ["first round", "next round"];

/// Rounds of twenty questions in a program.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Rounds {
    /// The program.
    pub name: &'static str,
    /// So many times slower was the processor.
    pub processor: u32,
    /// Which of [`TURNS`].
    pub turn: &'static str,
    /// Milliseconds from each tap to the painted word on it.
    pub taps: Sample,
    /// Tasks of more than 50 ms in each round.
    pub long: Sample,
    /// The longest of each round, in milliseconds.
    pub longest: Sample,
}

/// What a program took, in bytes.
#[derive(Clone, Debug, PartialEq)]
pub struct Taken {
    /// The program.
    pub name: &'static str,
    /// After twenty questions.
    pub few: Sample,
    /// After five hundred.
    pub many: Sample,
}

/// A bank of many questions.
#[derive(Clone, Debug, PartialEq)]
pub struct Bank {
    /// So many.
    pub questions: usize,
    /// Its bytes.
    pub bytes: usize,
    /// Milliseconds until the first question.
    pub question: Sample,
    /// The same on the slowest processor.
    pub slow: Sample,
}

impl Results {
    /// The starts of a program under a condition.
    #[must_use]
    pub fn start(&self, name: &str, condition: Condition) -> Option<&Starts> {
        self.starts.iter().find(|start| start.name == name && start.condition == condition)
    }

    /// The rounds of a program on a processor.
    #[must_use]
    pub fn round(&self, name: &str, processor: u32, turn: &str) -> Option<&Rounds> {
        let mut rounds = self.rounds.iter();
        rounds.find(|it| it.name == name && it.processor == processor && it.turn == turn)
    }

    /// What a program took.
    #[must_use]
    pub fn taken(&self, name: &str) -> Option<&Taken> {
        self.memory.iter().find(|taken| taken.name == name)
    }

    /// Everything, for whoever wants to count on.
    #[must_use]
    pub fn as_json(&self) -> Value {
        let starts = self.starts.iter().map(|one| {
            json!({
                "program": one.name, "condition": one.condition.to_string(),
                "home_ms": one.home.as_json(), "question_ms": one.question.as_json(),
                "bytes": one.bytes.as_json(), "requests": one.requests.as_json(),
            })
        });
        let rounds = self.rounds.iter().map(|one| {
            json!({
                "program": one.name, "processor": one.processor, "turn": one.turn, "tap_ms": one.taps.as_json(),
                "long_tasks": one.long.as_json(), "longest_ms": one.longest.as_json(),
            })
        });
        let memory = self.memory.iter().map(|one| {
            json!({ "program": one.name, "few": one.few.as_json(), "many": one.many.as_json() })
        });
        let large = self.large.iter().map(|one| {
            json!({
                "questions": one.questions, "bytes": one.bytes,
                "question_ms": one.question.as_json(), "slow_ms": one.slow.as_json(),
            })
        });
        let (first, second) = &self.again;
        json!({
            "day": self.day, "machine": self.machine, "runs": self.runs,
            "left_out": self.left_out,
            "starts": starts.collect::<Vec<_>>(),
            "rounds": rounds.collect::<Vec<_>>(),
            "memory": memory.collect::<Vec<_>>(),
            "first_start_ms": first.as_json(), "second_start_ms": second.as_json(),
            "large": large.collect::<Vec<_>>(),
        })
    }
}
