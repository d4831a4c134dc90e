//! In English.

use super::*;
use crate::text::figures::counted;

/// The sentences.
pub const TEXT: &ScanText = &ScanText {
    open: "Open the camera",
    open_about: "The browser will ask whether this page may use the camera: please choose “Allow”. Pictures are read \
                 on this device only, not kept and not sent anywhere.",
    opening: "Opening the camera…",
    close: "Close the camera",
    turn: "Switch camera",
    light: "Light on",
    dark: "Light off",
    video: "Picture from the camera",
    hold: "Hold the code in the middle of the frame, about 20 cm away, still for a second.",
    new: "✓ Accepted",
    known: "= Already here",
    refused: "✕ Not accepted",

    no_camera: "This device has no camera. Use pictures of codes below, or open this page on a phone.",
    not_allowed: "This page may not use the camera yet. Tap the icon to the left of the page’s address, allow \
                  Camera, then tap “Open the camera” again. If that does not help, open the phone’s Settings and let \
                  the browser use the camera.",
    in_use: "Another app is using the camera. Close it (a video call, the camera app), then tap “Open the \
             camera” again.",
    not_here: "The browser does not open the camera here. Open this page in a recent Chrome, Safari or \
               Firefox, at an address that starts with https. Pictures of codes below can still be read.",
    in_app: "This app does not let web pages use the camera. Tap the three dots, choose “Open in browser”, then try \
             again. Pictures of codes below can still be read.",
    no_reader: "The code reader is not loaded yet. Connect to a network and load the page again once; after that no \
                network is needed.",

    pictures: "Read codes from pictures",
    pictures_about: "Choose one or more pictures of codes (50 at most), or paste a picture into the page. A picture \
                     may show several codes.",
    pictures_label: "Choose pictures",
    looking: |at, all| format!("Reading picture {at} of {all}…"),
    looked: |pictures, codes| {
        let pictures = counted(pictures, "picture", "pictures");
        let codes = counted(codes, "code", "codes");
        format!("Read {pictures}, found {codes}.")
    },
    no_code: |name| {
        format!(
            "{name}: no code found. Take it again from closer, in good light, with nothing over the code."
        )
    },
    no_picture: |name| format!("{name}: not a picture, or damaged."),
    picture_too_large: |name| {
        format!("{name}: too large. Take a screenshot of it and choose that.")
    },
    too_many: |most| {
        format!("Only the first {most} pictures are read at a time. Choose the others next time.")
    },

    trying: "Try the scanner",
    trying_about: "Try the camera before the class: scan any code, such as the one that shares this app, or one on a \
                   milk carton. Nothing is kept here.",
    trying_line: "Try the camera before the class",
    ours: "This is a code of Cảnh giác.",
    foreign: "This is some other code, not one of Cảnh giác.",
    read_so_far: |count| format!("Codes read: {count}"),
};
