//! In English.

use super::*;
use crate::text::figures::counted;

/// The sentences.
pub const TEXT: &PapersText = &PapersText {
    title: "Print papers",
    about: "For classes without phones, or for people who have none. No names needed: the seat number is enough.",
    lost: "This paper cannot be printed",
    lost_mend: "The questions on this device have changed since the class was prepared, and some are gone. Prepare a \
                new class.",
    back: "Back",
    print: "Print",
    nothing: "Please choose at least one thing to print.",
    round: |phase| match phase {
        Phase::Before => "Before the class",
        Phase::After => "After the class",
    },
    rounds: "Which round",
    letters: "How many orders",
    letters_about: "The same questions, but each order has its own sequence of questions and choices, so that \
                    neighbours do not copy. Order A is the one on the phones.",
    letter_count: |count| match count {
        0 | 1 => "1 (only order A)".into(),
        2 => "2 (orders A, B)".into(),
        3 => "3 (orders A, B, C)".into(),
        _ => "4 (orders A, B, C, D)".into(),
    },
    what: "What to print",
    papers: "Papers",
    answer_sheets: "Answer sheets, one for each order",
    keys: "Keys, one sheet for each order",
    copies: "For several copies, set their number in the print dialog.",

    letter: |letter| format!("Order {letter}"),
    seat: "Seat number",
    class: |code| format!("Class code {code}"),
    code: |code| format!("Paper code {code}"),
    day: |date| format!("Date: {date}"),
    rules: |questions, minutes, pass| {
        let questions = counted(questions.into(), "question", "questions");
        let minutes = counted(minutes as usize, "minute", "minutes");
        let pass = counted(pass.into(), "point", "points");
        format!("{questions} · {minutes} · passed from {pass}")
    },
    vital: "one vital question wrong: not passed",
    on_answer_sheet: "Answer on this paper, or on the answer sheet of the same order.",
    answer_sheet: "Answer sheet",
    fill_in: "Fill or cross a circle. In a box, write the number or letter that the paper asks for. To correct, \
              cross it out and choose again.",
    key_of: |letter| format!("Key, order {letter}"),
    key_about: "For the trainer only. Steps to put in order: the numbers in the boxes, from the first line to the \
                last.",
};
