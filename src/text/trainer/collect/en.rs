//! In English.

use super::*;
use crate::text::figures::counted;

/// The sentences.
pub const TEXT: &CollectText = &CollectText {
    title: |phase| format!("Collect results: {phase}"),
    count: |count, seats| format!("{count}/{seats}"),
    ways: "Ways to collect",
    scan: "Scan codes",
    typing: "Type a code",
    typed_label: "Type the result code that the learner reads out",
    typed_take: "Accept",
    pasting: "Paste codes",
    paste_label: "Paste messages with codes here, for example from the Zalo group. Other words around the codes are \
                  fine.",
    paste_take: "Accept all",
    pictures: "Pictures",
    paper: "Paper sheets",

    seats: "Seats",
    legend: ["handed in", "not handed in", "waiting for you"],
    cell: |seat, is_in, waits| match (is_in, waits) {
        (_, true) => format!("Seat {seat}: a result is waiting for you"),
        (true, false) => format!("Seat {seat}: handed in"),
        (false, false) => format!("Seat {seat}: not handed in"),
    },
    beyond: "Beyond the seats of this class",
    waiting: "Waiting for you",
    waiting_about: "Only one result counts for each seat. Tap a seat to see its results and choose the one that \
                    counts.",
    seat: |seat| format!("Seat {seat}"),
    nothing: "This seat has not handed in.",
    counts: "Counts",
    waits: "Does not count yet",
    let_count: "Count this one",
    remove: "Remove this result",
    remove_sure: "Remove this result for good? To have it back, its code must be scanned or typed again.",
    remove_now: "Remove for good",
    keep: "Keep it",
    close: "Close",
    changed: "The list has just changed in another tab. Look again, then tap once more.",
    way: |way| match way {
        Way::Filmed => "code scanned",
        Way::Typed => "code typed",
        Way::Pasted => "code pasted",
        Way::Pictured => "picture of the code",
        Way::Paper => "on paper",
    },
    again: |times| {
        let times = counted(times.into(), "time", "times");
        format!("received again {times}")
    },
    nth: |nth| format!("attempt {nth} on that phone"),
    unsigned: "short code, phone not known",

    came: |taken, seat, points| match taken {
        Taken::New => format!("Seat {seat}: new result, {points}. Saved."),
        Taken::Known => format!("Seat {seat}: this result is already here."),
        Taken::Second => {
            format!(
                "Seat {seat}: this seat already has another result. The new one ({points}) is kept, but does not \
                 count. Tap that seat below to choose."
            )
        }
        Taken::Copied => {
            format!(
                "Seat {seat}: this phone has already handed in for another seat, or handed in an old attempt with \
                 other answers. This result ({points}) is kept, but does not count. Tap that seat below to choose."
            )
        }
        Taken::Full => (EN.not_in)(NotIn::Full),
    },
    came_beyond: "This class has no such seat number: please ask the learner.",
    summary: |[new, known, waiting, refused]| {
        let mut said = format!("{new} new");
        let others = [(known, "already here"), (waiting, "waiting for you"), (refused, "refused")];
        for (count, words) in others {
            if count > 0 {
                said.push_str(&format!(", {count} {words}"));
            }
        }
        said + "."
    },
    not_in: |why| match why {
        NotIn::Round => {
            "This class has no such round. Go back to the class and tap “Collect results” \
             again."
                .into()
        }
        NotIn::Question => EN.questions_gone.into(),
        NotIn::Paper => {
            "The code does not fit the number of questions in the paper. Not accepted. See \
             whether the learner joined with the right class code."
                .into()
        }
        NotIn::Full => {
            let most = Roll::MOST;
            format!(
                "There are {most} results already, and no room for more. Remove some that are there twice, or \
                 prepare another class."
            )
        }
    },
    not_ours: "This is not a result code of Cảnh giác. That code appears when the learner opens Cảnh giác, taps \
               “Join a class” and chooses the paper that was done.",
    broken: "The code is cut or altered. Get it again from the learner’s phone.",
    forged: "The signature in the code does not fit: the code was altered. Not accepted. Scan the code on the \
             phone that did the paper.",
    other_class: "This code is from another class or paper, or has a few wrong letters. Not accepted. Compare every \
                  letter, and see whether the learner used the right class code.",
    newer: "A newer version of Cảnh giác made this code. Open this page with a network to get the new version, then \
            try again.",
    older: "This code was made by a version that is too old. Ask the learner to open Cảnh giác with a network, get \
            the new version and show the code again.",
    too_large: "This text is too long. Paste it in parts.",
    impossible: "The code has answers that this paper does not have. Not accepted. Ask the learner, and let them do \
                 it again if need be.",
    no_seat: "The seat number in the code is not from 1 to 500. Ask the learner to tap “Wrong seat number?”, correct \
              it and show the code again.",
    other_phase: |phase| match phase {
        Phase::Before => {
            "This is a result from before the class. Go back to the class and tap “Collect results” under \
             “Before the class”."
        }
        Phase::After => {
            "This is a result from after the class. Go back to the class and tap “Collect results” under \
             “After the class”."
        }
    },
    not_a_code: |why| match why {
        NotACode::Length(typed) => {
            let typed = counted(typed, "letter or digit", "letters and digits");
            format!("You typed {typed}: too few or too many. Compare with the learner’s phone.")
        }
        NotACode::Sign(sign) => {
            format!("There is no “{sign}” in a code. Codes never contain 0, 1, I, L or O.")
        }
        NotACode::Check => "Something in the code is wrong. Compare every letter.".into(),
    },
    elsewhere: |count, class| {
        let codes = counted(count, "code belongs", "codes belong");
        format!("{codes} to another place on this device: {class}.")
    },
    open_it: "Go there to collect",
    nothing_found: "No result code found. Paste the whole line with the code.",
    other_questions: "The questions on this device have changed since the class was prepared, so codes may be read \
                      as other answers. Do not collect here: use a device that still has the old questions, or \
                      prepare a new class and let people do the paper again.",
    questions_gone: "This device does not have all questions of the paper, so it cannot mark them. Use the \
                     device on which the class was prepared, or load this page again with a network to get new \
                     questions.",

    sheet_letter: "Order on the sheet",
    sheet_seat: "Seat number on the sheet",
    sheet_about: "Type what the learner ticked. Where there is one answer, typing its letter jumps to the next \
                  question. Leave empty what was not answered.",
    sheet_take: "Save this sheet",
    sheet_no_seat: "Please type the seat number, from 1 to 500.",
    sheet_wrong: |numbers| {
        let which = if numbers.len() == 1 { "question" } else { "questions" };
        let numbers = listed(numbers);
        format!(
            "Not saved: what you typed does not fit {which} {numbers}. See the hint beside the field."
        )
    },
    question: |number| format!("Question {number}"),
    hint: |kind| match kind {
        Kind::Single(_) => "one letter, for example B",
        Kind::Multiple(_) => "letters, for example A C",
        Kind::TrueFalse(_) => "T (true) or F (false)",
        Kind::Order(_) => "the numbers from the first box to the last, for example 2 1 3",
        Kind::Matching(_) => {
            "the letter of each box from the top, - for an empty one, for example B-A"
        }
        Kind::Number(_) => "a number",
        Kind::RedFlags(_) => "the numbers that were ticked, or G (genuine)",
        Kind::Hotspot(_) => "the numbers that were ticked, for example 1 3",
        Kind::Call(_) => "the letters in the order in which they were chosen, for example A B",
    },
};
