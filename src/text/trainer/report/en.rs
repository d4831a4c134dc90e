//! In English.

use super::*;
use crate::text::figures::{counted, points_en};

/// The sentences.
pub const TEXT: &ReportText = &ReportText {
    title: "Results",
    not_there: "This class cannot be opened",
    not_there_why: "It may have been deleted, be on another device, or be written by a newer version. What this \
                    device keeps was left as it is.",
    to_class: "Back to the class",
    to_hall: "Classes on this device",
    nothing: "No results yet",
    nothing_why: "After the first result you will find here the points of the class, the questions missed most, to \
                  go through at once, and a results sheet to print.",
    collect: "Collect results",
    unit: "Unit",
    place: "Place",
    unnamed: "Class",
    about: |date, exam, code| format!("{date} · {exam} · class code {code}"),
    rounds: "Which round",
    round: |phase| match phase {
        Phase::Before => "Before the class",
        Phase::After => "After the class",
    },

    handed_in: "Handed in",
    of_seats: |count, seats| format!("{count}/{seats}"),
    passed: "Passed",
    share: |count, percent| {
        let percent = decimal(percent);
        format!("{count} ({percent}%)")
    },
    mean: "Mean",
    mean_of: |mean, questions| {
        let mean = decimal(mean);
        format!("{mean}/{questions}")
    },
    not_handed_in: |count, seats| {
        let missing = counted(count, "seat", "seats");
        format!("Nothing yet from {missing}: {seats}.")
    },
    run: |first, last| match last - first {
        0 => format!("{first}"),
        1 => format!("{first}, {last}"),
        _ => format!("{first}–{last}"),
    },

    distribution: "Spread of points",
    chart: |count| {
        let count = people(count);
        format!("Chart of the points of {count}. The figures are in the table below.")
    },
    passed_people: |count| format!("Passed: {count}"),
    failed_people: |count| format!("Not passed: {count}"),
    as_table: "See it as a table",
    bar_columns: ["Points", "Passed", "Not passed"],

    topics: "By topic",
    percent: |percent| {
        let percent = decimal(percent);
        format!("{percent}%")
    },
    questions_of: |count| counted(count as usize, "question", "questions"),

    missed: "Most missed",
    nothing_missed: "Nobody missed a question. The class knows this very well.",
    missed_by: |missed, all| {
        let all = people(all);
        format!("{missed} of {all} did not get it right")
    },
    show: "Show these questions",
    remember: "To remember",
    reveal: "Show the answer",
    next: "Next question",
    close: "Close",
    key: "Right answer",
    shown: |place, all| format!("{place}/{all}"),

    people: "By seat",
    seat: |seat| format!("Seat {seat}"),
    points: |tenths, questions| {
        let points = points_en(tenths);
        format!("{points}/{questions}")
    },
    used: |used| {
        let (minutes, seconds) = used.minutes_and_seconds();
        format!("{minutes} min {seconds:02} s")
    },

    questions: "Each question",
    questions_about: "A question separates well if those who do well mostly get it right, and those who do badly \
                      mostly get it wrong. Tap a question to see how many took which choice.",
    few: "With fewer than 20 results this separation is only a hint.",
    withdrawn: "This question is no longer in the app; the points collected for it stay.",
    right: |percent| {
        let percent = decimal(percent);
        format!("earned {percent}% of the points")
    },
    tells: |tells| match tells {
        None => "separation not measured yet",
        Some(Tells::Well) => "separates well",
        Some(Tells::Enough) => "separates fairly well",
        Some(Tells::Little) => "separates weakly",
        Some(Tells::Nothing) => "does not separate",
        Some(Tells::Backwards) => "separates backwards: those who do well often get it wrong",
    },
    figures: |asked, answered, right| {
        let asked = people(asked);
        format!("Asked: {asked}. Answered: {answered}. Fully right: {right}.")
    },
    discrimination: |percent| {
        let percent = decimal(percent);
        format!("Separation (discrimination) {percent}%; the highest is 100%.")
    },
    choices: "Choices taken",
    taken: people,
    is_key: "key",
    unknown: |count| {
        let results = counted(count as usize, "result", "results");
        format!("In {results} the choice is not known (short code).")
    },
    dead: |choices| format!("Nobody chose: {choices}. Choices like that make nobody think."),
    suspect: "Is the key wrong?",
    suspect_why: |choice, taken, key| {
        let taken = people(taken);
        match key {
            0 => format!("{taken} chose “{choice}”, and nobody chose the key."),
            _ => format!(
                "{taken} chose “{choice}”, only {key} chose the key; and those who chose “{choice}” did better on \
                 the other questions."
            ),
        }
    },
    suspect_mend: |id| {
        format!(
            "Read this question and its source again. If the key is right, the whole class has misunderstood \
             something: go through it with care. If the key is wrong, please tell the authors of the questions, with \
             the question code {id}."
        )
    },

    gains: "Before and after",
    gains_who: |both, before, after| {
        let both = counted(both as usize, "seat", "seats");
        let only = match (before, after) {
            (0, 0) => String::new(),
            _ => format!(
                " Left out: {before} with only the first paper, {after} with only the second."
            ),
        };
        format!("Counted: {both} with both papers.{only}")
    },
    gains_nobody: "No seat has done both papers yet, so there is nothing to compare.",
    gains_formula: "Gain g = (after − before) ÷ (100% − before): of what the class did not know at first, how much \
                    it has learned. 70% or more is high, 30% or more is medium.",
    gain_columns: ["Topic", "Before", "After", "Gain g"],
    questions_of_topic: |topic| format!("Each objective: {topic}"),
    whole: "Whole paper",
    gained: |gain| match gain {
        None => "everything right from the start".into(),
        Some(gain) => {
            let gain = decimal(gain);
            format!("{gain}%")
        }
    },
    points_more: |points| {
        let way = if points.0 < 0 { "down" } else { "up" };
        let (size, what) = match points.0.abs() {
            10 => (Tenths(10), "percentage point"),
            size => (Tenths(size), "percentage points"),
        };
        let size = decimal(size);
        format!("{way} {size} {what}")
    },

    export: "Save and print",
    export_about: "The files hold the nickname and the result of each seat: give them only to people in charge.",
    xlsx: "Excel table (XLSX)",
    csv_vietnamese: "CSV (Vietnamese settings)",
    csv_english: "CSV (English settings)",
    json: "File for the summary (JSON)",
    saving: |name| format!("Saving {name}. Look into Downloads in the browser."),
    not_saved: "This browser does not allow saving files. Open this page in Chrome, Safari or Firefox.",
    print: "Print results sheet (one A4 page)",

    sheet_title: "Results of a training class",
    exam: "Exam",
    rules: |questions, minutes, pass, vital| {
        let questions = counted(questions.into(), "question", "questions");
        let minutes = counted(minutes as usize, "minute", "minutes");
        let pass = counted(pass.into(), "point", "points");
        let vital = if vital { ", vital questions decide" } else { "" };
        format!("{questions}, {minutes}, passed from {pass}{vital}")
    },
    code: "Class code",
    date: "Date",
    signatures: ["Trainer", "For the unit"],
    sign_here: "(signature and full name)",
    footer: "A record of training, made on the trainer’s device with the app Cảnh giác; not a diploma or an official \
             certificate.",
};

/// "1 person", "2 people"
fn people(count: u32) -> String {
    counted(count as usize, "person", "people")
}

/// 625 tenths are "62.5".
fn decimal(number: Tenths) -> String {
    number.to_string().replace(',', ".")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_have_a_point() {
        assert_eq!(
            [625, -3, 1000, 0].map(|tenths| decimal(Tenths(tenths))),
            ["62.5", "−0.3", "100", "0"]
        );
        assert_eq!((TEXT.points)(155, 20), "15.5/20");
    }

    #[test]
    fn gains_go_up_and_down() {
        let said = [125, 10, 0, -10, -5].map(|tenths| (TEXT.points_more)(Tenths(tenths)));
        let wanted = [
            "up 12.5 percentage points",
            "up 1 percentage point",
            "up 0 percentage points",
            "down 1 percentage point",
            "down 0.5 percentage points",
        ];
        assert_eq!(said, wanted);
    }
}
