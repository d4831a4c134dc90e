//! In English.

use super::*;

/// The sentences.
pub const TEXT: &InviteText = &InviteText {
    title: "Join the class",
    steps: [
        "Open your phone’s camera, point it at the code, tap the link that appears.",
        "Or open Cảnh giác, tap “Join a class” and type the code.",
        "Type your seat number. Add a nickname if you like.",
    ],
    typed_only: "This page was opened from a file, so there is no link to scan. Everybody joins by typing the code.",
    qr: "QR code to join the class",
    distance: "For the person farthest away to scan it, the code on the wall should be a tenth as wide as the \
               distance: 50 cm wide from 5 m away.",
    wall: "Enlarge for the wall",
    leave_wall: "Make it smaller",
    copy: "Copy the link",
    copied: "Copied. Now paste it into the Zalo group of the class.",
    not_copied: "It could not be copied. Press and hold the link to copy it.",
    share: "Send…",
    shared: "It went to the app that you chose.",
    not_shared: "It could not be sent. You can copy the link.",
    message: |code, link| {
        format!(
            "Join the class in Cảnh giác: {link}\nOr open Cảnh giác, tap “Join a class”, type the code {code}"
        )
    },
    seats: "Seat cards to print",
    seats_about: "One card for each seat, with its number and the class code. Print, cut along the dashed lines and \
                  put one at each place.",
    seat: |seat| format!("Seat {seat}"),
    seat_hint: "Scan the code, or open Cảnh giác, tap “Join a class”, type:",
    print: "Print",
    back: "Back",
};
