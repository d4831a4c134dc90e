//! In English.

use super::*;

/// The sentences.
pub const TEXT: &ScoresText = &ScoresText {
    level: |level| match level {
        Level::Unseen => "Not started",
        Level::Begun => "First steps",
        Level::Growing => "Growing",
        Level::Secure => "Secure",
    },
    counts: |mastery| {
        let Mastery { firm, fading, shaky, questions } = mastery;
        if mastery.seen() == 0 {
            return counted(questions.into(), "question", "questions");
        }
        let fading = some(fading, "fading");
        let shaky = some(shaky, "not sure yet");
        format!("{firm} of {questions} questions known well{fading}{shaky}")
    },
    what_levels_mean: "The green ring is what you know well. The thin amber one is what you are about to forget: \
                       practise it. 8 of 10 questions known well is “Secure”.",
    objectives: |topic| format!("Each objective: {topic}"),
    practise: "Practise",
    practise_this: |name| format!("Practise: {name}"),

    weak_spots: "Where you go wrong",
    mistakes: |count| match count {
        1 => "Once not right; tap to practise.".into(),
        _ => format!("{count} times not right; tap to practise."),
    },
    nothing_weak: "No mistakes lately. Practise when it is due to keep it so.",
    nothing_known: "Answer a few questions, and what you often get wrong appears here, one tap from practising it.",

    exams: "Exam scores",
    no_exam: "You have not done an exam yet. From the second one on, a chart here shows whether your scores go up or \
              down.",
    one_exam: |percent| {
        format!(
            "One exam so far, with {percent}%. Do another one to see whether your scores go up or down."
        )
    },
    trend: |trend| match trend {
        Trend::Up(before, now) => {
            format!("Your exam scores go up: from {before}% at first to {now}% lately.")
        }
        Trend::Even(now) => format!("Your exam scores stay at about {now}%."),
        Trend::Down(before, now) => {
            format!(
                "Your exam scores go down: from {before}% at first to {now}% lately. Practise where you go wrong."
            )
        }
    },
    chart: |count, trend| format!("Chart of the last {count} exams. {trend}"),
    passed: |count| format!("Passed: {count}"),
    not_passed: |count| format!("Not passed: {count}"),
    percent: |percent| format!("{percent}%"),

    table: |count| format!("See it as a table ({})", counted(count, "exam", "exams")),
    columns: ["Day", "Exam", "Score", "Passed", "Minutes"],
    not_judged: "not judged",
    minutes: |minutes| match minutes {
        0 => "under 1".into(),
        _ => format!("{minutes}"),
    },
};

fn some(count: u16, what: &'static str) -> String {
    match count {
        0 => String::new(),
        _ => format!(", {count} {what}"),
    }
}
