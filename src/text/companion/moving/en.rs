//! In English.

use super::*;

/// The sentences.
pub const TEXT: &MovingText = &MovingText {
    about: "This code carries all your scores, your answers and what is due. On the other phone open Cảnh giác, go to \
            “Change phones” and paste it.",
    careful: "The code goes only the way you choose, not through a server of ours. Whoever has it can see your name, \
              scores and answers.",
    nothing: "There is nothing to take along yet: you have not answered anything.",
    holds: |amounts| format!("The code holds {}.", listed(amounts)),
    size: |signs| format!("It has {} letters and signs.", commas(signs)),
    title: "Transfer code of Cảnh giác",
    show_codes: |count| match count {
        1 => "Show a QR code to scan".into(),
        _ => format!("Show {count} QR codes to scan"),
    },
    hide_codes: "Hide the QR codes",
    scan: |count| {
        match count {
        1 => "Open the camera on the other phone, point it at the code, then tap the link that appears.".into(),
        _ => format!(
            "Open the camera on the other phone, point it at the code, then tap the link that appears. Do so with \
             all {count} codes, in any order."
        ),
    }
    },
    code_of: |number, count| format!("Code {number}/{count}"),
    code_title: |number, count| format!("QR code {number}/{count}, for the other phone’s camera"),
    previous_code: "Previous code",
    next_code: "Next code",
    too_many_codes: "You have done so much that QR codes cannot hold it all. Copy, share or save it as a file.",
    no_codes: "Cảnh giác was opened from a file on this device, so there is no address for the other phone to scan. \
               Copy, share or save it as a file.",

    receive: "Receive from another phone",
    paste: "Paste the code here",
    look: "Look at the code",
    choose_file: "Or choose a file that was saved",
    nothing_typed: "The field is empty. Paste a code into it, or choose a file.",
    not_taken_title: "Not received",
    not_taken: |why| match why {
        NotTaken::NotOurs => {
            "This is not a code of Cảnh giác. A code begins with CANHGIAC. Copy it again on the other phone. What \
             is on this phone is untouched."
        }
        NotTaken::Broken => {
            "Part of the code is missing or altered. Copy all of it again on the other phone, or send it as a file. \
             What is on this phone is untouched."
        }
        NotTaken::Newer => {
            "The code comes from a newer version of Cảnh giác. When there is a network, load this page again for the \
             new version, then receive it again. What is on this phone is untouched."
        }
        NotTaken::TooLarge => {
            "Too long for a code of Cảnh giác. See whether it is the right file. What is on this phone is untouched."
        }
    },

    arrived: "Look before you take it in",
    whose: "From:",
    no_name: "no name",
    this_phone: "this phone",
    written: "Written on",
    has: |amounts| format!("The code holds {}.", listed(amounts)),
    other_name: "The name in the code is not the one who learns on this phone. If these are two people, switch \
                 the learner first:",
    brings: |amounts| format!("This phone will get {} more.", listed(amounts)),
    brings_nothing: "This phone has all of it already; there is nothing new.",
    adds_only: "It only adds. Nothing on this phone is lost, and what both have counts once.",
    take: "Take in for:",
    taken: |amounts| format!("Taken in: {}.", listed(amounts)),
    taken_kept: "It is kept on this phone. The code on the other phone is no longer needed.",
    taken_not_kept: "But this phone could not keep it: closing the page loses it. Keep it on the other phone.",

    not_a_piece: "Part of the link is missing. Scan that code again. The codes scanned before are still here.",
    pieces_here: |here, of| format!("{here} of {of} codes are here"),
    pieces_missing: |missing| match missing {
        [_] => format!("Code {} is missing.", numbers(missing)),
        _ => format!("Codes {} are missing.", numbers(missing)),
    },
    pieces_how: "Go back to the camera and scan what is missing. Scanning one twice does no harm.",
    pieces_dropped: "This code belongs to another transfer, so the codes of the one before were dropped.",
    pieces_full: "The browser’s storage is full, so single codes cannot be kept. Copy the whole code on the other \
                  phone and send it.",
    pieces_blocked: "The browser does not let us keep anything, so single codes cannot be gathered. Copy the whole \
                     code on the other phone and send it.",
    other_ways: "Paste a code or choose a file",
};

/// What a record holds, in words.
fn listed(amounts: Amounts) -> String {
    let Amounts { finished, open, answers, checks } = amounts;
    let parts = [
        (finished, "finished round", "finished rounds"),
        (open, "round under way", "rounds under way"),
        (answers, "answer", "answers"),
        (checks, "self-check", "self-checks"),
    ];
    let mut list = String::new();
    for (count, one, many) in parts.into_iter().filter(|(count, ..)| *count > 0) {
        let comma = if list.is_empty() { "" } else { ", " };
        let what = if count == 1 { one } else { many };
        list = format!("{list}{comma}{} {what}", commas(count));
    }
    // Only what is under way may have gone on.
    if list.is_empty() { "a few newer places".into() } else { list }
}
