//! In English.

use super::*;

/// The sentences.
pub const TEXT: &ClassText = &ClassText {
    have_code: "Have a paper code or a class code?",
    any_code: "Type the code, for example K7M3-9P2T",
    open_any: "Open",
    join_about: "Scan the QR code on the wall with your phone’s camera, or type the class code that the trainer \
                 gives you.",
    code_label: "Type the class code, for example K7M3-9P2T-4QXR",
    open: "Open the paper of the class",
    wrong_length: |typed| {
        format!(
            "A class code has 12 letters and digits, some have 20; you typed {typed}. See what is missing or too many."
        )
    },

    exam: |name| format!("Paper of the class: {name}"),
    composed: "made by the trainer",
    phase: |phase| match phase {
        Phase::Before => "Paper before the class",
        // Also the only one, where there are no two: the code does not tell.
        Phase::After => "Main paper of the class",
    },
    class_code: |code| format!("Class code {code}"),
    seat_label: "Your seat number",
    seat_hint: "The number on the card at your seat, from 1 to 500.",
    no_seat: |why| match why {
        NoSeat::Missing => "Please type your seat number. If you have none, ask the trainer.",
        NoSeat::Wrong => "The seat number is a number from 1 to 500; type digits only.",
    },
    name_label: "Nickname, if you like",
    name_hint: "It need not be your real name. 24 letters at most.",

    under_way: "You have begun this paper of the class.",
    done: "This paper of the class has been done on this phone.",
    show_code: "See the code to hand in",
    again: "Do it again",
    again_about: |nth| {
        format!(
            "If you do it again, the code will say that it is attempt {nth}, and the trainer will see that."
        )
    },

    hand_in: "Hand in to the class",
    seat: |seat| format!("Seat {seat}"),
    nth: |nth| format!("Attempt {nth}"),
    show: "Let the trainer scan this code:",
    qr: "QR code of your answers",
    enlarge: "Make the QR code larger",
    shrink: "Make the QR code smaller",
    read_aloud: "Cannot be scanned? Read this code to the trainer:",
    copy: "Copy the code",
    copied: "Copied. Open Zalo, paste it into the group of the class and send it.",
    not_copied: "The browser does not allow copying. Hold a finger on the line below, select all, then copy.",
    send: "Send by Zalo or message…",
    sent: "The code went to the app that you chose.",
    not_sent: "It could not be sent. You can copy the code.",
    see_result: "See my result",
    holds: "The code holds your seat number, nickname, answers, the time you took, which attempt it is, and a mark of \
            this phone for this class. Nothing else. The app does not send it anywhere: only those whom you give \
            it to have it.",
    wrong_seat: "Wrong seat number?",
    change_seat: "Change the seat number",
    forgotten: "This was done long ago, and this phone no longer has each answer, so there is no code. Please show \
                the trainer your result.",
    no_pass: "This phone does not have the seat number of this paper, so there is no code. Please show the trainer \
              your result.",
    other_questions: "The questions on this phone have changed since you answered, so there is no code. Please \
                      show the trainer your result.",
    handed_in: "Papers of classes that you did",
};
