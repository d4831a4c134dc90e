//! In English.

use super::*;
use crate::text::figures::counted;

/// The sentences.
pub const TEXT: &Words = &Words {
    name: |part, phase| {
        let name = match part {
            Part::About => "Class",
            Part::Seats => "By seat",
            Part::Topics => "By topic",
            Part::Questions => "By question",
            Part::Choices => "Choices",
            Part::Gains => "Before and after",
        };
        let round = match phase {
            None => "",
            Some(Phase::Before) => " (before)",
            Some(Phase::After) => " (after)",
        };
        format!("{name}{round}")
    },
    about: [
        "Unit",
        "Place",
        "Date",
        "Exam",
        "Questions",
        "Minutes",
        "Points to pass",
        "Vital questions decide",
        "Seats in all",
    ],
    of_round: [
        "Class code",
        "Handed in",
        "Passed",
        "Pass rate",
        "Mean points",
        "Median points",
        "Standard deviation",
        "Reliability (alpha)",
    ],
    seats: [
        "Seat",
        "Nickname",
        "Points",
        "Result",
        "Why not passed",
        "Minutes taken",
        "Handed in by",
        "Notes",
    ],
    topics: ["Topic", "Objective", "Questions", "Share of points"],
    questions: [
        "Number",
        "Question code",
        "Topic",
        "Question",
        "Vital",
        "People",
        "Answered",
        "Fully right",
        "Share of points",
        "Discrimination",
        "Top 27% minus bottom 27%",
        "Choices that nobody took",
        "Key in doubt: choice that won",
    ],
    choices: ["Question", "Choice", "Key", "People who took it", "People whose choice is known"],
    gains: ["Topic", "Objective", "Before", "After", "Gain (percentage points)", "Gain g"],
    whole: "Whole paper",
    question: |number| format!("Question {number}"),
    truth: |is_true| if is_true { "True" } else { "False" },
    genuine: "Genuine",
    passed: |passed| if passed { "passed" } else { "not passed" },
    reason: |reason, topic| match reason {
        Reason::TooFew => "too few points".into(),
        Reason::TopicTooLow(_) => format!("too low in the topic {topic}"),
        Reason::VitalMissed(count) => {
            counted(usize::from(*count), "vital question wrong", "vital questions wrong")
        }
    },
    way: |way| match way {
        Way::Filmed => "code scanned",
        Way::Typed => "code typed",
        Way::Pasted => "code pasted",
        Way::Pictured => "picture of the code",
        Way::Paper => "on paper",
    },
    note: |note| match note {
        Note::Outside => "no such seat number in this class".into(),
        Note::MarksOnly => {
            "short code: for some questions only the points are known, not the choice".into()
        }
        Note::Attempt(nth) => format!("attempt {nth}"),
        Note::DoubleTime => "double time".into(),
        Note::Others(1) => "1 other result of this seat does not count".into(),
        Note::Others(count) => format!("{count} other results of this seat do not count"),
    },
    yes: "yes",
};
