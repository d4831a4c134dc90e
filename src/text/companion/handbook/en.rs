//! In English.

use super::*;

/// The sentences.
pub const TEXT: &HandbookText = &HandbookText {
    find: "Search the handbook",
    find_example: "The cards are in Vietnamese; marks may be left out. For example: otp, chay, mu bao hiem.",
    found: |count| match count {
        0 => "No card found.".into(),
        _ => format!("{} found.", counted(count, "card", "cards")),
    },
    none: |words| format!("No card has all of the words “{words}”."),
    none_mend: "Try one word less, or another one. Empty the field to see the cards by topic.",
    still_coming: |topics| format!("Still searching in {}.", counted(topics, "topic", "topics")),
    not_searched: |topics| {
        format!("Not searched: {}. The other topics are done.", topics.join(", "))
    },
    no_such_card: "The handbook has no such card. Part of the link may be missing. Below is the whole handbook.",
    dos: "Do",
    donts: "Do not",
    why: "Why",
    sources: |count| format!("Sources ({count})"),
    stale: "A source has not been read again in time, and the rules may have changed. Please ask before you act on it.",
    practise: "Practise questions on this",
    whole: "The whole handbook",
    neighbours: |topic| format!("More cards on {topic}"),
};
