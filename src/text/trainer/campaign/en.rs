//! In English.

use super::*;
use crate::text::figures::commas;

/// The sentences.
pub const TEXT: &CampaignText = &CampaignText {
    title: "Summary",
    back: "Page for trainers",
    about: "Puts the results of many classes and many trainers into one report. Each class counts once, however \
            often its file is sent.",
    kept: "This device keeps only the figures of each class: no seats, nobody’s name.",
    empty: "No classes yet. Ask each trainer for the file of each class (open the class, tap “Results”, then “File \
            for the summary (JSON)”), then choose all these files at once.",
    take_in: "Import files",
    choose: "Choose files of classes or of summaries (several at once if you like)",
    drop: "On a computer you can drag the files onto this page.",
    from_here: "Add the classes on this device",
    none_here: "No class on this device has results yet.",
    reading: |done, of| {
        let done = commas(done);
        let files = some(of, "file", "files");
        format!("Reading: {done} of {files}")
    },
    taken: |counts, refused| {
        let [new, renewed, known, refused] =
            [counts.new, counts.renewed, counts.known, refused].map(commas);
        let said = format!("{new} new, {renewed} updated, {known} already here, {refused} refused");
        match counts.left_out {
            0 => format!("{said}."),
            left => {
                let left = some(left, "other could not be added", "others could not be added");
                let [most, deeds] = [Campaign::MOST, Campaign::DEEDS].map(commas);
                format!(
                    "{said}. {left}: this device keeps at most {most} classes and {deeds} things added by hand."
                )
            }
        }
    },
    refused: |why| match why {
        Refused::File(NotTaken::NotJson) => {
            "not a file of a class (perhaps a spreadsheet, a picture, a web page or an empty \
             file), or part of it is missing. Ask again for the “File for the summary \
             (JSON)” from the page “Results” of the class."
                .into()
        }
        Refused::File(NotTaken::NotOurs) => {
            "a file of another program, or another file of Cảnh giác. Ask for the “File \
             for the summary (JSON)” from the page “Results” of the class."
                .into()
        }
        Refused::File(NotTaken::Newer(_)) => {
            "written by a newer version of Cảnh giác. Load this page again with a \
             network to get the new version, then choose the file again."
                .into()
        }
        Refused::File(NotTaken::Impossible) => {
            "holds figures that cannot be true; perhaps it was changed by hand. Ask the \
             trainer to save the file again."
                .into()
        }
        Refused::File(NotTaken::TooLarge) => {
            "larger than 8 MB; no file of a class is so large. See whether it is the \
             wrong file."
                .into()
        }
        Refused::Unreadable => {
            "the browser cannot read it: it was deleted, is open elsewhere, or is a folder. \
             Copy the file to another place, then choose it again."
                .into()
        }
        Refused::NoRoom => {
            let most = commas(Campaign::MOST);
            format!("no room: this device keeps at most {most} classes.")
        }
    },
    more_refused: |count| {
        let files = some(count, "more file was", "more files were");
        format!("And {files} refused.")
    },
    years: "Years",
    all_years: "All years",
    number: |number| commas(number as usize),
    percent,
    sums: ["Classes", "People reached", "Handed in", "Pass rate"],
    targets: "Targets",
    of_sessions: |done, aim| reached(done, aim, "class", "classes"),
    of_people: |done, aim| reached(done, aim, "person", "people"),
    in_year: |year| format!("{year}"),
    set_target: "Set the target of a year",
    set_target_about: "Leave empty or type 0 where there is no target.",
    year: "Year",
    aim_sessions: "Number of classes",
    aim_people: "Number of people",
    set: "Set the target",
    target_set: "The target is set.",
    wrong_target: "Please type the year in four digits, and the classes and people in digits.",
    months: "By month",
    by_year: "By year",
    chart: |most, people| {
        let people = some(people as usize, "person", "people");
        format!("Chart of people reached. The most is {most}: {people}.")
    },
    month: "Month",
    units: "By unit",
    unit: "Unit",
    no_unit: "No unit named",
    by_people: "Order by people",
    by_rate: "Order by pass rate",
    columns: ["Classes", "People", "Passed"],
    more_units: |count| {
        let units = some(count, "more unit", "more units");
        format!("Show {units}")
    },
    other_units: |count| some(count, "other unit", "other units"),
    topics: "By topic",
    topic: "Topic",
    before: "Before",
    after: "After",
    models: "Initiatives",
    kind: "Kind of initiative",
    count: "Number",
    people: "People",
    in_all: "In all",
    deeds: "Added by hand",
    write_in: "Add something",
    deeds_about: "Meetings without a paper, and initiatives that were started.",
    what: "What was done",
    meeting: "Meeting without a paper",
    model: "Initiative",
    date: "Date",
    add: "Add",
    added: "Added.",
    wrong_deed: "Please choose a date, and type the number (from 1) and the people in digits. For an initiative, \
                 also say what kind it is.",
    deeds_full: "Too many things are here, so no more can be added. Remove those that are alike, and add them \
                 again as one with their number.",
    written_in: "What was added",
    none_written: "Nothing was added yet.",
    deed: |deed| {
        let what = match &deed.sort {
            Sort::Meeting => some(deed.count as usize, "meeting", "meetings") + " without a paper",
            Sort::Model(kind) => some(deed.count as usize, kind, kind),
        };
        let unit = if deed.unit.is_empty() { "" } else { ", " };
        let people = match deed.people {
            0 => String::new(),
            people => String::from(", ") + &some(people as usize, "person", "people"),
        };
        format!("{}: {what}{unit}{}{people}", deed.date, deed.unit)
    },
    take_out: "Remove",
    give: "Send and print",
    give_about: "Send the summary file to the level above you; they import it on this same page, and a class that is \
                 there twice counts once. Targets are not in the file.",
    file: "Save the summary file",
    file_name: "summary.json",
    xlsx: "Save an Excel table",
    csv: "Save a CSV table",
    table_name: "summary",
    print: "Print the report",
    saving: "Saving the file. Look into Downloads in the browser.",
    not_saved: "This browser does not allow saving files. Open this page in Chrome, Safari or Firefox.",
    delete: "Delete the summary",
    delete_sure: "Delete all imported figures, what was added by hand and the targets? The classes on this device \
                  stay.",
    delete_now: "Delete all",
    keep: "Keep it",
    deleted: "The summary on this device is deleted.",
    not_kept: "The browser could not keep this, so nothing has changed. Its storage may be full, or this is a \
               private window. Open this page in an ordinary window, then try again.",
    unreadable: "The summary on this device cannot be read: it may be written by a newer version (please load the \
                 page again), or be damaged. It is left as it is until you delete it.",
    on_paper: |year| match year {
        Some(year) => format!("Report on awareness training, {year}"),
        None => "Report on awareness training".into(),
    },
    unit_line: "Reporting unit: ________________________________________",
    sign: ["Prepared by", "Head of the unit"],
    sign_how: "(signature and full name)",
    place_line: "Place: ______________   Date: ____ / ____ / ______",
};

/// "1 file", "2,350 files"
fn some(count: usize, one: &str, many: &str) -> String {
    let what = if count == 1 { one } else { many };
    let count = commas(count);
    format!("{count} {what}")
}

/// 625 tenths of a percent are "62.5%".
fn percent(share: Option<u16>) -> String {
    match share {
        None => "–".into(),
        Some(share) if share % 10 == 0 => format!("{}%", share / 10),
        Some(share) => format!("{}.{}%", share / 10, share % 10),
    }
}

/// How much of what is aimed at is done.
fn reached(done: u32, aim: u32, one: &str, many: &str) -> String {
    let part = Target::reached(done, aim).unwrap_or_default();
    let [done, part] = [done, part].map(|number| commas(number as usize));
    let aim = some(aim as usize, one, many);
    format!("{done} of {aim}: {part}% of the target")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_in_english() {
        assert_eq!([0, 2_350, 1_000_000].map(TEXT.number), ["0", "2,350", "1,000,000"]);
        assert_eq!(percent(Some(625)), "62.5%");
        assert_eq!(percent(Some(1000)), "100%");
        assert_eq!((TEXT.of_people)(2_350, 2_000), "2,350 of 2,000 people: 117% of the target");
        assert_eq!((TEXT.of_sessions)(0, 1), "0 of 1 class: 0% of the target");
    }
}
