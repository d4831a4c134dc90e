//! In English.

use super::*;
use crate::text::figures::counted;

/// The sentences.
pub const TEXT: &ClassText = &ClassText {
    new: "New class",
    new_about: "Make a paper and get the code by which phones join. No network and no list of names needed.",
    classes: "Classes on this device",
    none: "No classes yet. Preparing one takes about a minute.",
    unreadable: |count| {
        let cannot =
            counted(count, "class cannot be read: it was", "classes cannot be read: they were");
        format!(
            "{cannot} written by a newer version, or damaged. Nothing was changed. Load the page again with a \
             network to get the new version."
        )
    },
    store_full: "The browser’s storage is full, so this is not saved yet. Copy the classes to a file under \
                 “Data on this device”, then delete some old ones.",
    store_newer: "A newer version wrote the classes here, so nothing is saved yet. Load the page again to use the \
                  new version.",
    store_blocked: "The browser does not let us keep anything on this device, so nothing is saved yet. Open \
                    this page in an ordinary window, not in a private one.",
    limits: "How far results can be trusted",
    limits_about: "What a result code tells, and what it does not.",
    tools: "Tools",
    printing: "Print on paper, without a class",
    data: "Data on this device",
    data_about: "Copy classes to a file, import them again, delete everything.",

    unnamed: "Class",
    on: |date| format!("Date: {date}"),
    handed_in: |count, seats| format!("Handed in: {count}/{seats}"),
    phase: |phase, twice| match (phase, twice) {
        (_, false) => "Paper of the class",
        (Phase::Before, true) => "Before the class",
        (Phase::After, true) => "After the class",
    },
    code: "Class code",
    seats: |seats| counted(seats.into(), "seat", "seats"),
    invite: "Invite the class",
    collect: "Collect results",
    project: "Show on the wall",
    report: "Results",
    papers: "Print papers",
    awards: "Commend people",
    afterwards: "After collecting",
    again: "New class like this one",
    back: "Back to the class",

    missing: "That class is not on this device. It may have been deleted, or be on another device.",
    not_readable: "This class cannot be read: it was written by a newer version, or damaged. Nothing was changed. \
                   Load the page again with a network to get the new version.",
    store_closed: "The browser does not let us read what is kept. Close other tabs with Cảnh giác, then load \
                   the page again.",
    delete: "Delete this class",
    delete_sure: |results| match results {
        0 => {
            "Delete this class? No results have been collected. After that, none can be collected \
             with its class code."
                .into()
        }
        results => {
            let results = counted(results, "result", "results");
            format!(
                "Delete this class? You will lose {results}, with nicknames, and cannot get them back."
            )
        }
    },
    delete_now: "Delete for good",
    keep: "Keep it",
    not_deleted: "The browser does not allow deleting. Close other tabs with Cảnh giác, then try again.",
};
