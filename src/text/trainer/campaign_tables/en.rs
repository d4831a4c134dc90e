//! In English.

use super::*;

/// The sentences.
pub const TEXT: &Words = &Words {
    all: ("Summary", ["What", "Number"]),
    sums: ["Classes", "People reached", "People who handed in", "People who passed", "Pass rate"],
    units: ("By unit", "Unit"),
    months: ("By month", "Month"),
    of_sum: ["Classes", "People", "Passed", "Pass rate"],
    topics: (
        "By topic",
        ["Topic", "Share of points before the class", "Share of points after the class"],
    ),
    models: ("Initiatives", ["Kind of initiative", "Number of initiatives", "People taking part"]),
    deeds: ("Added by hand", ["Date", "What", "Number", "Unit", "People"]),
    meeting: "Meeting without a paper",
    no_unit: "No unit named",
};
