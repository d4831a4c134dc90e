//! In English.

use super::*;

/// The sentences.
pub const TEXT: &SelfCheckText = &SelfCheckText {
    about: "Choose a place, walk round it and answer. Then you know what to mend first.",
    no_such_list: "There is no such list. Part of the link may be missing. Below are the lists that there are.",
    never: "Not checked yet",
    last: |safe, of, when| format!("Last time ({when}): {safe} of {of} points are safe."),
    vital_open: |count| match count {
        1 => "1 point must be mended at once.".into(),
        _ => format!("{count} points must be mended at once."),
    },
    last_mend: "See again what was to be mended",
    how: "Look at the place itself, then choose. What you cannot look at now, leave for the next time.",
    safe: "Yes",
    not_safe: "Not yet",
    absent: "Not here",
    vital: "Most important",
    chosen: |chosen, of| format!("{chosen} of {of} points answered"),
    nothing_chosen: "Please answer at least one",
    show: "See the result",
    score: |safe, of| format!("{safe} of {of} points are safe"),
    before: |safe, of| format!("Last time {safe} of {of}."),
    kept: "The result is kept on this device.",
    not_kept: "The result could not be kept on this device: take a screenshot if you need it.",
    missing: |numbers| format!("Not answered: {}. These count as not safe.", listed(numbers)),
    all_safe: "Nothing has to be mended. Look again in a few months.",
    mend_vital: "Mend now",
    mend: "Mend next",
    change: "Change the answers",
    other_lists: "Other lists",
};
