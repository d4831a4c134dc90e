//! In English.

use super::*;
use crate::text::figures::counted;

/// The sentences.
pub const TEXT: &DataText = &DataText {
    kept: |classes, results| match classes {
        0 => "This device keeps no classes yet.".into(),
        _ => format!("This device keeps {}.", classes_and_results(classes, results)),
    },
    kept_where: "Only in this browser, on this device. There is no copy anywhere else, except files that you save \
                 and sheets that you print.",
    law: "When you keep other people’s names",
    law_lines: [
        "Write a name down only if that person agrees. Consent is valid only if it is given freely and they know \
         what is written, what for, and what rights they have (Law 91/2025/QH15, Article 9).",
        "Everybody may ask to see, correct or delete their own data. To delete somebody’s result: open the class, tap \
         “Collect results”, tap their seat, then “Remove this result”.",
        "The law forbids buying and selling personal data (Article 7). When you no longer need the data, delete it \
         below.",
    ],
    export: "Copy everything to a file",
    export_about: "One file with all classes and all results, with nicknames. Whoever has the file can read it, so \
                   keep it safe.",
    export_now: "Save the file",
    file: "canh-giac-classes.canhgiac-lop",
    saving: "Saving the file. Look into Downloads in the browser.",
    not_saved: "This browser does not allow saving files. Open this page in Chrome, Safari or Firefox.",
    import: "Import a file",
    import_about: "Choose a file that was copied from this device or another one. A class that is already here only \
                   gets the results it lacks, so importing twice is fine.",
    import_now: "Import",
    no_file: "Please choose a file first. Its name usually ends in .canhgiac-lop.",
    too_large: "This file is larger than 32 MB, so it is not a file of classes. Nothing was imported.",
    broken: "This is not a file of classes from Cảnh giác, or it was cut or altered. Nothing was imported. \
             Copy the file again from the old device.",
    newer: "A newer version of Cảnh giác wrote this file. Nothing was imported. Open this page with a network to get \
            the new version, then try again.",
    taken_in: |new, known| {
        let new = counted(new, "new class", "new classes");
        match known {
            0 => format!("Imported and saved: {new}."),
            known => {
                let known = counted(known, "class that was here", "classes that were here");
                format!("Imported and saved: {new}; {known} got the missing results.")
            }
        }
    },
    not_all: |missing| {
        let missing = counted(missing, "class is", "classes are");
        format!(
            "{missing} not saved yet: the browser’s storage is full or blocked. Delete some old classes, then \
             import the file again."
        )
    },
    not_whole: |count| {
        let differs = counted(
            count,
            "class is here already with another paper, or has",
            "classes are here already with other papers, or have",
        );
        format!(
            "{differs} questions that no longer exist. What is on this device was left as it is; nothing was added."
        )
    },
    delete: "Delete everything",
    delete_about: "Deletes all classes and all results on this device. The “Summary” is deleted separately, on its \
                   own page.",
    delete_all: "Delete all classes",
    delete_sure: |classes, results| {
        let all = classes_and_results(classes, results);
        format!("Delete {all}? You cannot get them back, unless you have copied them to a file.")
    },
    delete_now: "Delete all now",
    keep: "Keep them",
    deleted: "Deleted. Checked: this browser has no classes any more.",
    not_deleted: "Not everything is deleted: the browser does not allow it. Close other tabs with Cảnh giác, \
                  then try again.",
};

/// "3 classes and 40 results"
fn classes_and_results(classes: usize, results: usize) -> String {
    let classes = counted(classes, "class", "classes");
    let results = counted(results, "result", "results");
    format!("{classes} and {results}")
}
