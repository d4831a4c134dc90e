//! In English.

use super::*;

/// The sentences.
pub const TEXT: &TeamsText = &TeamsText {
    title: "Teams",
    about: "The teams answer in turn, and the trainer gives the points. Answering fast earns nothing extra. With \
            each new question it is the next team’s turn.",
    name: |number| format!("Team {number}"),
    count: "How many teams",
    begin: "Start the contest",
    end: "End the contest",
    end_about: "Deletes the teams’ points",
    points: |halves| match (halves / 2, halves % 2) {
        (whole, 0) => format!("{whole}"),
        (whole, _) => format!("{whole}.5"),
    },
    turn: "Their turn",
    score_of: |name, points, turn| {
        let what = if points == "1" { "point" } else { "points" };
        let turn = if turn { ", their turn" } else { "" };
        format!("{name}: {points} {what}{turn}")
    },
    one: "+1",
    half: "+½",
    less: "−½",
    undo: "Undo the points",
    next: "Next team",
    final_scores: "Teams’ points",
    leads: "Highest",
};
