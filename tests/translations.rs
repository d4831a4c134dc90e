//! Proves that the checker finds what an author can do wrong in a translation, at its line; that it only
//! warns, and that the master stands in for what is wrong.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a helper fails its test")]

use std::fs;
use std::path::{Path, PathBuf};

use canh_giac::bank::problem::{Fault, Problem, TranslationFault};
use canh_giac::bank::rules::Level;
use canh_giac::bank::shelf::{self, Shelf};
use canh_giac::quiz::kind::Kind;
use canh_giac::quiz::language::Language;
use canh_giac::text::checker::{overview, report};

/// A bank with what a translation can get wrong, and its exam.
const MASTER: &str = include_str!("translations/bank.toml");
/// Its translation. What the master was when it was translated is filled in.
const GOOD: &str = include_str!("translations/bank.en.toml");
const EXAMS: &str = include_str!("translations/exams.toml");
const EXAMS_IN_ENGLISH: &str = include_str!("translations/exams.en.toml");

/// One row for each way to spoil the translation: what is changed | into what | the fault as it
/// prints, at its line, or the beginning of it (`;;` parts several) | whose sentences are then the
/// master's. `⏎` is the end of a line, `∅` is nothing.
const FAULTS: &str = r#"
about = "A topic          | abaut = "A topic         | MissingKey("about")@4 ;; UnknownKey([@7 | thu
about = "A topic          | abuot                    | Syntax(@7                            | thu biet th-001 th-002 th-003 th-004
id = "biet"               | id = "beit"              | Translation(NotInMaster("beit"))@9 ;; Translation(LeftOut(Objective,"biet"))@0 | biet
id = "th-002"             | id = "th-020"            | Translation(NotInMaster("th-020"))@34 | th-002
id = "th-002"             | id = "th-001"            | Translation(Order("th-001"))@34       | th-002
text = "Which time         | kind = "single"⏎text = "Which time | UnknownKey([@17              | th-001
text = "Which time         | vital = "You die."⏎text = "Which time | UnknownKey([@17           | th-001
explanation = "Twenty     | explain = "Twenty        | MissingKey("explanation")@14 ;; UnknownKey([@18 | th-001
why = "Too little."       | ∅                        | MissingKey("why")@20                  | th-001
[[question.choice]]⏎id = "c"⏎text = "3 days"⏎why = "Too much." | ∅ | Translation(Number("choice",3,2))@20 | th-001
id = "b"⏎text = "2 days   | id = "c"⏎text = "2 days  | Translation(Order("b"))@24 | th-001
why = "Too much."         | why = ""                 | Blank@31                              | th-001
why = "Too much."         | why = 3                  | Wanted(Text)@31                       | th-001
why = "Too much."         | why = "It's too much."   | Text(English(Apostrophe))@31          | th-001
why = "Too much."         | why = "Hơn 3.000 đồng."  | Text(English(Number("3.000")))@31 ;; Text(English(Word("đồng")))@31 | th-001
why = "Too much."         | why = "“Too much."       | Text(Quotes)@31                       | th-001
why = "Too much."         | why = "Too \"much\"."    | Text(StraightQuote)@31                | th-001
why = "Too much."         | why = "Too much – yes."  | Text(English(Dash))@31                | th-001
"2 days"              | "1 day"             | SameChoice@24                         | th-001
text = "at once"          | text = "right now"       | NotInMessage@45                       | th-002
Your card is locked. Call | Your card is locked; it is. Call | Translation(Parts("gọi ngay","Call this number"))@34 | th-002
locked. Call this number at once | locked.⏎Call this number at once | Translation(Parts("Gọi số này","Call this number"))@34 | th-002
unit = "dong"             | unit = "đồng"            | LoanUnit("dong")@54                   | th-003
number = 1                | number = 2               | Translation(NotInMaster("2"))@1 ;; Translation(LeftOut(Exam,"1"))@0 | 1
"#;

/// The folder of one test.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("translations").join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(folder.join("thu")).unwrap();
    fs::write(folder.join("topics.toml"), "topics = [\"thu\"]\n").unwrap();
    folder
}

/// Reads the shelf with these files, as on 22 November 2026.
fn read(name: &str, master: &str, english: &str, exams: &str) -> Shelf {
    let folder = folder(name);
    for (file, text) in [
        ("thu/bank.toml", master),
        ("thu/bank.en.toml", english),
        ("exams.toml", EXAMS),
        ("exams.en.toml", exams),
    ] {
        fs::write(folder.join(file), text).unwrap();
    }
    let mut shelf = shelf::read(&folder, "2026-11-22".parse().unwrap());
    // The rules for good questions have tests of their own (rules_*.rs).
    shelf.problems.retain(|problem| !matches!(problem.fault, Fault::Rule(..)));
    shelf
}

fn brief(problem: &Problem) -> String {
    format!("{:?}@{}", problem.fault, problem.line).replace(", ", ",")
}

/// The names of all whose sentences are the master's: exams by their number, the topic, objectives,
/// questions.
fn vietnamese(shelf: &Shelf) -> String {
    let (topic, bank) = &shelf.banks[0];
    let (other, english) = &shelf.english.banks[0];
    let mut names = Vec::new();
    let same = shelf.exams.iter().zip(&shelf.english.exams).filter(|(one, other)| one == other);
    names.extend(same.map(|(exam, _)| exam.number.to_string()));
    names.extend((topic == other).then(|| topic.id.to_string()));
    let same = bank.objectives.iter().zip(&english.objectives).filter(|(one, other)| one == other);
    names.extend(same.map(|(objective, _)| objective.id.clone()));
    for (one, other) in bank.questions.iter().zip(&english.questions) {
        assert_eq!(one == other, other.language == Language::Vi, "{}", one.id);
        names.extend((one == other).then(|| one.id.to_string()));
    }
    names.join(" ")
}

/// What is wrong with what the checker makes of a spoilt translation; `None` if nothing is.
fn complaint(row: &str) -> Option<String> {
    let cells: Vec<&str> = row.split('|').map(str::trim).collect();
    let plain = |cell: &str| cell.replace('⏎', "\n").replace('∅', "");
    let (from, to) = (plain(cells[0]), plain(cells[1]));
    assert!(GOOD.contains(&from) || EXAMS_IN_ENGLISH.contains(&from), "there is no {from:?}");
    let [english, exams] = [GOOD, EXAMS_IN_ENGLISH].map(|text| text.replacen(&from, &to, 1));
    let shelf = read("faults", MASTER, &english, &exams);
    let found: Vec<String> = shelf.problems.iter().map(brief).collect();
    let wanted: Vec<&str> = cells[2].split(" ;; ").map(str::trim).collect();
    let fits = |(found, wanted): (&String, &&str)| match wanted.rsplit_once('@') {
        Some((fault, line)) if fault.ends_with(['(', '[']) => {
            found.starts_with(fault) && found.ends_with(&format!("@{line}"))
        }
        _ => found == *wanted,
    };
    let told = |problem: &Problem| {
        let report = report(problem);
        report.contains(": nên xem lại: ") && report.contains("Cách sửa: ")
    };
    let right = found.len() == wanted.len()
        && found.iter().zip(&wanted).all(fits)
        && shelf.errors().count() == 0
        && shelf.problems.iter().all(told)
        && vietnamese(&shelf) == cells[3];
    (!right).then(|| format!("{row}\n    found {found:?}, left {}", vietnamese(&shelf)))
}

#[test]
fn a_good_translation_has_no_problem_and_leaves_nothing_vietnamese() {
    let shelf = read("good", MASTER, GOOD, EXAMS_IN_ENGLISH);
    assert_eq!(shelf.problems, []);
    assert_eq!(vietnamese(&shelf), "");
    let (topic, bank) = &shelf.english.banks[0];
    assert_eq!((&*topic.name, &*topic.prefix, topic.questions), ("Test", "th", 4));
    // What is no sentence is the master's: articles, and that these numbers ascend.
    let articles = |bank: &canh_giac::quiz::question::Bank| bank.questions[0].sources.clone();
    assert_eq!(articles(bank), articles(&shelf.banks[0].1));
    assert!(matches!(&bank.questions[0].kind, Kind::Single(kind) if kind.in_order));
}

#[test]
fn each_fault_is_a_warning_at_its_line_and_leaves_its_sentences_vietnamese() {
    let complaints: Vec<String> =
        FAULTS.lines().filter(|row| !row.is_empty()).filter_map(complaint).collect();
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

#[test]
fn a_question_whose_master_has_changed_is_vietnamese_until_somebody_reads_it_again() {
    let master = MASTER.replacen("Ít quá.", "Ít hơn hẳn.", 1);
    let shelf = read("changed", &master, GOOD, EXAMS_IN_ENGLISH);
    assert_eq!(vietnamese(&shelf), "th-001");
    let [problem] = &shelf.problems[..] else { unreachable!("{:?}", shelf.problems) };
    let Fault::Translation(TranslationFault::Changed(id, now)) = &problem.fault else {
        unreachable!("{problem:?}")
    };
    assert_eq!((&**id, problem.line, problem.level()), ("th-001", 16, Level::Warning));
    let report = report(problem);
    assert!(report.contains("bản tiếng Việt của th-001 đã đổi từ khi dịch"), "{report}");
    assert!(report.contains(&format!("đọc lại bản tiếng Anh rồi ghi of = \"{now}\".")), "{report}");
    // Somebody has read it again.
    let old = GOOD.lines().nth(15).unwrap();
    let english = GOOD.replacen(old, &format!("of = \"{now}\""), 1);
    let shelf = read("read-again", &master, &english, EXAMS_IN_ENGLISH);
    assert_eq!((vietnamese(&shelf), shelf.problems), (String::new(), Vec::new()));
}

#[test]
fn where_nothing_says_what_the_master_was_it_counts_as_changed() {
    let english = GOOD.replacen(GOOD.lines().nth(15).unwrap(), "", 1);
    let shelf = read("unsaid", MASTER, &english, EXAMS_IN_ENGLISH);
    assert_eq!(vietnamese(&shelf), "th-001");
    assert!(brief(&shelf.problems[0]).starts_with("Translation(Changed(\"th-001\","));
}

#[test]
fn what_is_no_sentence_of_the_master_makes_no_translation_old() {
    for (from, to) in [
        ("level = 1", "level = 2"),
        ("recheck = \"2027-09-01\"", "recheck = \"2027-08-01\""),
        ("article = \"Điều 1 khoản 2\"", "article = \"Điều 1 khoản 3\""),
    ] {
        assert!(MASTER.contains(from), "{from}");
        let shelf = read("same", &MASTER.replacen(from, to, 1), GOOD, EXAMS_IN_ENGLISH);
        assert_eq!((vietnamese(&shelf), shelf.problems), (String::new(), Vec::new()), "{from}");
    }
}

#[test]
fn questions_that_are_not_translated_yet_are_counted_and_no_fault() {
    let (kept, _) = GOOD.split_once("[[question]]\nid = \"th-003\"").unwrap();
    let shelf = read("some", MASTER, kept, EXAMS_IN_ENGLISH);
    assert_eq!(shelf.problems, []);
    assert_eq!(vietnamese(&shelf), "th-003 th-004");
    let table = overview::translations(&shelf);
    let row = table.lines().nth(1).unwrap();
    assert_eq!(row.split_whitespace().collect::<Vec<_>>(), ["thu", "4", "2", "2"]);
}

#[test]
fn without_translations_or_with_a_broken_master_everything_is_the_masters() {
    let folder = folder("none");
    fs::write(folder.join("thu/bank.toml"), MASTER).unwrap();
    fs::write(folder.join("exams.toml"), EXAMS).unwrap();
    let shelf = shelf::read(&folder, "2026-11-22".parse().unwrap());
    assert_eq!(vietnamese(&shelf), "1 thu biet th-001 th-002 th-003 th-004");

    // Of a broken master only its own fault is told.
    let shelf = read("broken", &MASTER.replacen("level = 1", "level = 9", 1), GOOD, "x");
    let found: Vec<String> = shelf.problems.iter().map(brief).collect();
    assert!(found.len() == 2 && found[0] == "Level@25", "{found:?}");
    assert_eq!(shelf.errors().count(), 1);
}

#[test]
fn a_translation_that_cannot_be_read_breaks_nothing() {
    let huge = "#".repeat(5 << 20);
    for english in ["", "<!DOCTYPE html>", "[[question]", "topic = 1\nquestion = 2\n", &huge] {
        let shelf = read("unreadable", MASTER, english, english);
        assert_eq!(shelf.errors().count(), 0, "{:?}", shelf.problems);
        assert!(shelf.warnings().count() >= 2, "{:?}", shelf.problems);
        assert_eq!(shelf.banks[0].1.questions.len(), 4);
        assert_eq!(vietnamese(&shelf), "1 thu biet th-001 th-002 th-003 th-004");
    }
}
