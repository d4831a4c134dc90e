//! In English.

use super::*;
use crate::text::figures::counted;

/// The sentences.
pub const TEXT: &NewClassText = &NewClassText {
    about: "Fill this in to get the class code, a QR code and seat cards. Everybody does the same paper.",
    exam: "Exam",
    composed: "Your own paper",
    composed_about: "Choose topics, number of questions, time.",
    composed_name: "Paper made by the trainer",
    topics: "Topics",
    questions: "Questions",
    minutes: "Minutes",
    pass: "Points to pass",
    vital: "Use vital questions: one wrong answer about danger to life or property means not passed",
    class: "Class",
    unit: "Unit",
    place: "Place",
    date: "Date",
    seats: "Seats in all",
    seats_about: "Number the seats from 1. Extra seats are fine.",
    twice: "A paper both before and after the class",
    twice_about: "Two different papers drawn in the same way, to show how much the class helped.",
    make: "Done, get the code",
    fault: |fault| match fault {
        Fault::Exam => "Exam: this one is no longer there. Please choose another.".into(),
        Fault::NoTopic => "Topics: please tick at least one.".into(),
        Fault::Questions(1, most) => format!("Questions: please type a number from 1 to {most}."),
        Fault::Questions(least, most) => {
            format!("Questions: please type a number from {least} (one for each topic) to {most}.")
        }
        Fault::Minutes(most) => format!("Minutes: please type a number from 1 to {most}."),
        Fault::Pass(most) => {
            format!(
                "Points to pass: please type a number from 1 to {most}, one point for each question."
            )
        }
        Fault::Date => "Date: please choose a day, for example 22/11/2026.".into(),
        Fault::Seats(most) => format!("Seats in all: please type a number from 1 to {most}."),
    },
    too_few: |has, wanted| {
        let wanted = counted(wanted.into(), "question", "questions");
        format!(
            "The paper needs {wanted}, but on the day of the class only {has} will have sources that are still up to \
             date. Ask for fewer questions, add topics, or open this page with a network to get new questions."
        )
    },
    clear: "Clear the form",
};
