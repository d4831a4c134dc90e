//! In English.

use super::*;

/// The sentences.
pub const TEXT: &PaperText = &PaperText {
    title: |topic| format!("Questions: {topic}"),
    print: "Print",
    back: "Back",
    choose_topic: "Print questions on paper",
    exam_title: |name, code| format!("{name} (paper code {code})"),
    choose_exam: "Print a new paper",
    questions: |count| {
        let count = counted(count.into(), "question", "questions");
        format!("{count}, with the answers on a page of their own")
    },
    name_line: "Name or seat number: ______________________________   Date: ______________",
    keys: "Answers",
    vital: "Vital question",
    tick_one: "Tick one box.",
    tick_all: "Tick every right box.",
    tick_truth: "Is this true or false? Tick one box.",
    write_order: "Write 1, 2, 3… into the boxes in the order in which things must be done.",
    write_letters: "Write into each box the letter of what goes with that line.",
    write_number: "Write the answer as a number.",
    tick_signs: "Tick what is suspicious, or the box “Genuine”.",
    tick_places: "Tick the number of the right place in the picture.",
    follow: "Begin with step 1. Tick one reply, then go to the step behind its arrow.",
    genuine: "Genuine, nothing suspicious",
    genuine_short: "Genuine",
    truth: |is_true| if is_true { "True" } else { "False" },
    goes_on: |step| format!("→ step {step}"),
    ends: "The conversation is over.",
    turn: |step, letter| format!("{step}{letter}"),
};
