//! In English.

use super::*;
use crate::text::figures::counted;

/// The sentences.
pub const TEXT: &AwardsText = &AwardsText {
    title: "Commend people",
    back: "Back to the class",
    nobody_yet: "There is nobody to commend yet",
    nobody_yet_mend: "Collect results first, then come back here.",
    terms: "Who is commended",
    passed_only: "Only those who passed",
    no_vital: "No vital question wrong",
    points: "At least how many points",
    best: "How many with the most points",
    gained: "How many who improved most",
    none: "Leave 0 to ignore a line. Anybody level with the last person is on the list too.",
    chosen: |count, all| {
        let all = counted(all, "person", "people");
        format!("{count} of {all} who handed in")
    },
    nobody: "Nobody meets these conditions. Remove some or ask for fewer points.",
    what: "What to print",
    list: "List of people commended",
    papers: "A certificate for each person",
    two_a_page: "Two certificates on one portrait A4 page (not ticked: one on a landscape page)",
    names: "Names on the certificates",
    names_about: "Where no name is filled in, there is a line to write on. Names typed here are not kept: leaving \
                  the page loses them. Names already there are nicknames that learners typed.",
    name_of: |seat| format!("Seat {seat}"),
    print: "Print",
    print_about: "Choose A4 in the print dialog. To have a file, choose “Save as PDF”.",

    list_title: "List of people commended",
    rule,
    head: ["No.", "Seat", "Name", "Points", "Result"],
    gain: "Gain",
    passed: |passed| if passed { "Passed" } else { "Not passed" },
    count: |count| {
        let people = counted(count, "person", "people");
        format!("In all: {people}.")
    },

    program_about: "Training for workers: preventing fraud and staying safe",
    paper_title: "Certificate of training",
    given_to: "This is to record that",
    took_part: "took part in the training and did the paper at",
    class: "a training class",
    exam: |name| format!("Paper: {name}"),
    result: "Result: passed",
    day: "Date",
    place: "Place",
    code: "Class code",
    seat: "Seat number",
    on: |date| format!("Date: {date}"),
    trainer: "Trainer",
    unit: "For the unit",
    sign: "(signature and full name)",
    what_it_is: "The trainer printed this from the app Cảnh giác to encourage learners. It is not a document of any \
                 state body, not a diploma and not an official certificate.",
};

/// The rule in words, for the list: nobody should have to ask why a name is on it.
fn rule(terms: Terms) -> String {
    let Terms { passed, points, no_vital_missed, best, gained } = terms;
    let among = |count: u16| match count {
        1 => "with".into(),
        _ => format!("among the {count} with"),
    };
    let parts = [
        passed.then(|| String::from("passed")),
        (points > 0).then(|| {
            let points = counted(points.into(), "point", "points");
            format!("{points} or more")
        }),
        no_vital_missed.then(|| "no vital question wrong".into()),
        (best > 0).then(|| {
            let among = among(best);
            format!("{among} the most points (ties included)")
        }),
        (gained > 0).then(|| {
            let among = among(gained);
            format!("{among} the largest gain from before to after the class (ties included)")
        }),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    match parts.is_empty() {
        true => "Condition: handed in.".into(),
        false => format!("Conditions: {}.", parts.join("; ")),
    }
}
