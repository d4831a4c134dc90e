//! In English.

use super::*;

/// The sentences.
pub const TEXT: &HandOnText = &HandOnText {
    scan: "On the other phone: open the camera, point it at this code, then tap the link that appears.",
    qr: "QR code that leads to Cảnh giác, for the other phone’s camera",
    nothing_personal: "Neither code nor link holds your name or your scores.",
    link: "Send the link",
    invitation: "Cảnh giác: short questions that keep us safe from scams, fire and accidents. No account needed.",

    file: "Send the whole app in one file",
    file_about: |kb| {
        format!(
            "No network on the other phone? Send the file canh-giac.html ({} kB) by Bluetooth, Zalo or memory card. \
             Open it there in Chrome. Send it only to people you know, and tell them first.",
            commas(kb)
        )
    },
    file_apple: "iPhones cannot run this file: scan the QR code or send the link.",
    download: |kb| format!("Download the file ({} kB)", commas(kb)),
    fetch: "Get the file to send",
    fetching: "Getting the file…",
    fetched: "Ready. Tap “Send the file” and choose where to.",
    not_fetched: "The file could not be fetched. Look at the network and try again.",
    send: "Send the file",
    sent: "The file went to the app that you chose.",
    not_sent: "The file could not be sent. Download it, then send it from the phone’s Files app.",

    this_file: "You are using the one-file edition. Send this very file, canh-giac.html, to others:",
    this_file_how: &[
        "Bluetooth or Quick Share: open the Files app, hold a finger on the file, tap Share, choose the other phone.",
        "Zalo: open the conversation, tap the three dots, choose “Document” or “File”, then choose the file.",
        "Memory card or USB: copy the file, put it into the other phone and open it in Chrome.",
    ],
    this_file_clean: "The file does not hold your name or your scores.",
    file_apple_alone: "iPhones cannot run this file.",
};
