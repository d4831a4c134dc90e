//! In English.

use super::*;

/// The sentences.
pub const TEXT: &LimitsText = &LimitsText {
    short: "Results here are a record of training, not the result of an official examination.",
    lines: [
        "A full code (scanned, pasted, in a picture) carries every answer. Your device marks them itself: there are no \
         points in the code to change.",
        "A full code is signed by the phone that made it: a code that somebody altered is refused.",
        "Two codes with the same signature come from one phone; different signatures need not mean two phones. A \
         signature does not tell who held the phone, or whether anybody helped.",
        "People who know computers well can make up a code, even a signed one. The answers are on the phone too, for \
         use without a network, so they can be looked up.",
        "If one attempt is handed in with a full code for two seats, your device tells you and you decide. If the same \
         learner does it again on that phone, the full code says which attempt it is.",
        "One result counts for each seat. A second one for that seat is kept, but does not count until you choose.",
        "A full code belongs to this class and its paper: results of another class or another paper are refused.",
        "A short code (read aloud, typed) has no signature, and for some questions it holds only the points. It stops \
         typing mistakes, not people who cheat on purpose. With one wrong letter it is always refused; with several, \
         or from another class, about one code in 8,000 gets through.",
        "To prevent cheating you need people: everybody in their own seat, and you walking between the tables and \
         watching each person show the code.",
        "Learners type their nicknames themselves. If you must know for certain who sits where, write it on your \
         unit’s own list.",
    ],
};
