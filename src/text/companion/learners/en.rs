//! In English.

use super::*;

/// The sentences.
pub const TEXT: &LearnersText = &LearnersText {
    about: "Tap a name to switch. Everybody’s scores and answers are kept apart.",
    no_name: "Somebody without a name",
    learning_now: "learning now",
    not_kept: "What this learner did last is not kept yet. Switching now loses it; take it to another phone \
               first.",
    add: "Add a learner",
    name: "Name",
    name_empty: "Please type a name, for example “Hòa”. It stays on this device and goes only with your transfer \
                 code.",
    add_now: "Add and start",
    manage: "Rename, delete",
    rename: "Rename",
    delete: "Delete",
    delete_whose: "Delete everything of",
    delete_sure: "?",
    delete_what: "Name, scores, answers and what is due of this person are lost on this device and cannot be brought \
                  back. Nobody else’s are touched.",
    delete_now: "Delete everything of",
    deleted: "Deleted from this device: everything of",
    keep: "Keep it",
    guest_about: "Try it on somebody else’s phone: nobody’s scores are touched. Switch to another learner when you \
                  are done: what a guest did is deleted.",
    be_guest: "Learn as a guest",
    blocked: "The browser does not let us keep anything, so nothing was changed. Open this page in an ordinary \
              window, not in a private one.",
    full: "The browser’s storage is full, so nothing was changed. Your scores are still there. Delete learners who \
           no longer learn, or the data of other pages.",
    newer: "The list of learners was written by a newer version, so it is left as it is. Load the page again to use \
            the new version.",
};
