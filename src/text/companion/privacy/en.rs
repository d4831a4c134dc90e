//! In English.

use super::*;

/// The sentences.
pub const TEXT: &PrivacyText = &PrivacyText {
    about: [
        "Kept: your answers, results, what is due, self-checks, the name that you typed, your settings, and the draft \
         of a report if you tap keep.",
        "Where: only in this browser, on this device. Neither the makers of the app nor the host of this page have a \
         copy.",
        "No account, phone number or papers needed. No cookies, no tracking, no advertising.",
        "The app does not send your answers, scores or name anywhere by itself. Other pages open only when you tap a \
         link.",
        "The host of this page, like that of every website, may record network address (IP), time and which files \
         were fetched. Nobody learns what you answer.",
        "A transfer code carries your name, scores and answers. A certificate carries your name and score. Both go \
         only where you send them, and whoever gets them can see it.",
        "Your company, your landlord and the police cannot see your answers unless you hand them your phone or send \
         them a code.",
        "How long: until you delete it, or the browser does, for example when the phone is full or the page was not \
         opened for long (Safari on iPhone: 7 days).",
        "Whoever holds this device can see it. On a shared one learn as a guest, and switch to another learner when \
         you are done: what a guest did is deleted.",
        "To delete: one person on the page “Learners”, or everything below. You need not ask anybody.",
    ],

    delete: "Delete data",
    delete_one: "Delete one person",
    delete_all: "Delete everything in this browser",
    delete_sure: "Delete everything in this browser?",
    delete_what: |people, results| {
        let people = match people {
            0 | 1 => "every name, score, answer and what is due".into(),
            people => format!("names, scores, answers and what is due of all {people} people"),
        };
        match results {
            0 => format!("This loses {people}."),
            results => format!(
                "This loses {people}, among them {}.",
                counted(results, "finished round", "finished rounds")
            ),
        }
    },
    delete_unknown: "This loses names, scores, answers and what is due of everybody who learns in this browser.",
    delete_more: "The draft of a report and what was saved for use without a network go too. Nothing can be brought \
                  back. If you also learn in another browser or in Zalo, delete there as well. Downloaded files, sent \
                  messages and an installed icon you delete yourself.",
    delete_move: "Take the scores to another phone first",
    delete_now: "Delete everything now",
    keep: "Keep it",
    deleting: "Deleting…",

    deleted: "Everything is deleted",
    deleted_proof: "We looked again: this browser keeps no name, score or answer of Cảnh giác any more.",
    deleted_tabs: "If Cảnh giác is still open in another tab, close that one: a guest’s answers stay there until \
                   then. You can close this page now.",
    begin_anew: "Begin anew",
    reload: "Load the page again",
    not_deleted: "Not everything is deleted",
    not_deleted_records: "The browser does not let us delete, so scores or names may still be here.",
    not_deleted_files: "Scores, answers and names are gone from where they are kept first. It is not certain that the \
                        second copy and the files for use without a network are gone.",
    not_deleted_mend: "Close the other tabs with Cảnh giác and try again. If that does not help, delete the data of \
                       this page in the browser’s settings.",
};
