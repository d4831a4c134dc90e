//! In English.

use super::*;
use crate::text::figures::counted;

/// The sentences.
pub const TEXT: &ProjectText = &ProjectText {
    title: "Show on the wall",
    about: "One question at a time, in letters that can be read from the back of the room. Use the mouse, the \
            keyboard or a clicker. The whole room sees the same questions in the same order.",
    choose_exam: "Show a new paper",
    choose_topic: "Show questions of one topic",
    questions: |count| counted(count.into(), "question", "questions"),
    again: "Continue showing",
    at: |name, place, of| format!("{name}: at question {place}/{of}"),

    question_of: |number, total| format!("Question {number}/{total}"),
    vital: "Vital question",
    raise_one: "Raise your hand for one choice",
    raise_all: "Raise your hand for each right choice",
    raise_truth: "Raise your hand: true or false?",
    arrange: "Put in order together: what comes first, what comes next?",
    put_together: "Match together: which number goes with which letter?",
    number: |unit| format!("Answer with a number ({unit})"),
    find_signs: "Look together: which numbers are suspicious? Or is this genuine?",
    point_one: "Look at the picture together: which number?",
    point_all: "Look at the picture together: which numbers?",
    call: "Talk it over: what do you answer?",
    call_over: "The conversation is over. How did it end?",

    truth: |is_true| if is_true { "True" } else { "False" },
    genuine: "Genuine, nothing suspicious",
    key: "Right answer",
    not_key: "Not right",
    right_order: "The right order",
    pairs: "What goes together",
    signs: |shown, of| format!("Sign {shown}/{of}"),
    is_genuine: "This is genuine",
    outcome: |outcome| match outcome {
        Outcome::Safe => "A safe end",
        Outcome::Risky => "Still at risk",
        Outcome::Lost => "A bad end",
    },
    room_said: "What the room answered",
    why: "Why?",
    source: |document, article| match article {
        Some(article) => format!("Source: {document}, {article}"),
        None => format!("Source: {document}"),
    },

    hands: |count| counted(count.into(), "hand", "hands"),
    more: |mark| format!("One more hand for {mark}"),
    fewer: |mark| format!("One fewer hand for {mark}"),

    back: "Back",
    next: "Next question",
    finish: "Finish",
    reveal: "Show the answer",
    more_signs: "Next sign",
    reveal_end: "Show how it ends",
    reveal_whys: "Go through the replies",
    say_wise: "Choose the safe reply",
    start_clock: "Countdown",
    stop_clock: "Stop",
    seconds: |seconds| format!("Count from {seconds} seconds"),
    time_left: |left| format!("{}:{:02}", left / 60, left % 60),
    time_up: "Time is up",
    blank: "Black screen",
    unblank: "Tap or press any key to go on",
    full: "Full screen",
    not_full: "Exit full screen",
    keys: "Keys",
    close: "Close",
    leave: "Stop showing",
    restart: "Show from the start",
    key_list: &[
        ("→  PageDown  Space  Enter", "Go on: the answer, why, then the next question"),
        ("←  PageUp", "Back"),
        ("1 2 3 …", "One more hand for that choice; in a call: choose that reply"),
        ("Shift + 1 2 3 …", "One fewer hand"),
        ("T", "Start or stop the countdown"),
        ("F", "Full screen; Esc to leave it"),
        ("B  .", "Black screen"),
        (
            "+  H  −",
            "The team whose turn it is: 1 point more, half a point more, half a point less",
        ),
        ("U  N", "Undo the last points; go to the next team"),
        ("?", "This list"),
    ],
    presenter: "A clicker works at once. If the page is loaded again, the question, the hands and the teams’ points \
                are still there.",

    over: "No more questions",
    over_about: "Go back to see the last question again.",
    not_kept: "Nothing can be saved here: loading the page again loses the hands and the teams’ points.",
};
