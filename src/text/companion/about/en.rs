//! In English.

use super::*;

/// The sentences.
pub const TEXT: &AboutText = &AboutText {
    what: "Cảnh giác (“on guard”) helps workers to recognise and avoid fraud, black credit, fire, accidents, theft and \
           social evils, and to report crime. A few questions at a time; each answer is explained at once.",
    not_official: "This is not a publication of the state, the police or a union, so it carries nobody’s emblem. It does \
                   not replace a lawyer, and takes no reports in place of the police.",
    free: "It costs nothing, shows no advertising and needs no account.",

    made: "Who wrote it, and how it is checked",
    made_how: [
        "The questions are written by the authors of Cảnh giác. Each names what it rests on: which law, warning or \
         article, by whom, and on which day it was read.",
        "Before each release a program goes through every question: that it has a source, a reason for each choice, gives \
         no answer away and is easy to read.",
        "Where a source is due and has not been read again, the question is marked and stays out of exams.",
        "There may still be mistakes, and laws change. In serious matters ask whoever issued the document; where you see \
         a mistake, report it.",
    ],

    versions: "Version",
    version: |version, build| match build {
        Some(build) => format!("Program {version} ({build})"),
        None => format!("Program {version}"),
    },
    content: |day| format!("Content: the newest source was read on {day}"),

    licences: "Licences",
    licence_code: "Code: MIT or Apache-2.0, as you like.",
    licence_questions: "Questions and handbook: CC BY 4.0. Anybody may use and change them who names “Cảnh giác” as the \
                        source and says what was changed.",
    libraries: "The libraries in the program, and their licences",

    wrong: "Report a mistake",
    wrong_about: "A wrong answer, a law that has changed, words that are hard to understand? Write it down here and give \
                  the report to your trainer, or to whoever gave you this app: they hand it on to the authors.",
    wrong_more: "The app sends nothing by itself. Leave out names and private matters.",
    id: "Id of the question",
    id_hint: "For example ld-001. It is filled in when you tap “Report a mistake” below the explanation.",
    what_wrong: "What is wrong, and how should it be?",
    what_hint: "If you know a document that says otherwise, name it.",
    composed: "The report",
    nothing: "Fill in the id and what is wrong, and the report appears here.",
    file: "mistake.txt",
    issues: "With an account you can report it on the project’s page",
    compose: |Wrong { id, what, version }| match (id.trim(), what.trim()) {
        ("", _) | (_, "") => String::new(),
        (id, what) => format!(
            "A mistake in Cảnh giác\nQuestion: {id}\nWhat is wrong: {what}\n{version}\nLanguage: English"
        ),
    },
};
