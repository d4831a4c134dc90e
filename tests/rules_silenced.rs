//! Proves that a person can silence a warning and nothing else, where it is raised and nowhere
//! else, and that a silence which silences nothing is found.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a helper fails its test")]

mod bank_text;
use bank_text::{GOOD, brief, changed, line_of, problems};

use canh_giac::bank::problem::Fault;
use canh_giac::bank::rules::{Level, Rule};
use canh_giac::text::checker::report;

/// A question with two warnings and an error: "có thể" and "luôn" in wrong choices, and a choice
/// that speaks of others.
const SPOILT: &str = "Trùm kín chăn len => Luôn trùm chăn len ;; Leo vội lên gác => Có thể lên gác";
const WRONG: &str = "Trùm kín chăn len => Làm các ý trên";

/// The good bank with these changes, and these silences at its first question.
fn silenced(changes: &str, rules: &[&str]) -> String {
    let one = |rule: &&str| format!("{{ rule = \"{rule}\", why = \"Đã có người đọc.\" }}");
    let list: Vec<String> = rules.iter().map(one).collect();
    let bank = changed(GOOD, changes);
    changed(&bank, &format!("level = 1 => level = 1⏎innocent = [{}]", list.join(", ")))
}

#[test]
fn a_silenced_warning_does_not_appear_and_others_do() {
    let found = |rules: &[&str]| brief(&problems("silenced-one", &silenced(SPOILT, rules)));
    assert_eq!(found(&[]), ["I7@30", "I6@30"]);
    assert_eq!(found(&["I7"]), ["I6@30"]);
    assert_eq!(found(&["I6"]), ["I7@30"]);
    assert!(found(&["I7", "I6"]).is_empty());
}

#[test]
fn a_silence_holds_for_its_own_question_only() {
    let other = "Một mình xông vào bắt => Có thể xông vào";
    let bank = silenced(&format!("{SPOILT} ;; {other}"), &["I6", "I7"]);
    let second = format!("I7@{}", line_of(&bank, "th-002"));
    assert_eq!(brief(&problems("silenced-own", &bank)), [second]);
}

#[test]
fn an_error_cannot_be_silenced() {
    let bank = silenced(WRONG, &["I2"]);
    let line = line_of(&bank, "th-001") + 4;
    let problems = problems("silenced-error", &bank);
    let refused = Fault::NotOneOf(Rule::names());
    assert_eq!(brief(&problems), [format!("{refused:?}@{line}"), "I2@30".into()]);
    assert!(problems.iter().all(|problem| problem.fault.level() == Level::Error));
}

#[test]
fn a_silence_that_silences_nothing_is_reported_at_its_line() {
    let bank = silenced(SPOILT, &["I6", "I7", "I4"]);
    let line = line_of(&bank, "th-001") + 4;
    let problems = problems("silenced-nothing", &bank);
    assert_eq!(brief(&problems), [format!("SilencesNothing(Longest)@{line}")]);
    assert_eq!(problems[0].fault.level(), Level::Warning);
    let report = report(&problems[0]);
    assert!(report.contains("dòng innocent cho I4 không còn cần"), "{report}");
    assert!(report.contains("Cách sửa: bỏ dòng đó đi."), "{report}");
}

#[test]
fn a_silence_of_no_rule_is_an_error_that_lists_what_can_be_silenced() {
    for name in ["I99", "i7", "Vague", "I1", "I2"] {
        let bank = silenced("level = 1 => level = 1", &[name]);
        let line = line_of(&bank, "th-001") + 4;
        let problems = problems("silenced-unknown", &bank);
        assert_eq!(problems.len(), 1, "{problems:?}");
        assert_eq!(problems[0].line, line);
        assert_eq!(problems[0].fault, Fault::NotOneOf(Rule::names()));
        assert_eq!(problems[0].fault.level(), Level::Error);
        let report = report(&problems[0]);
        for rule in Rule::ALL {
            let (number, warning) = (rule.number(), rule.level() == Level::Warning);
            let listed = report.split([' ', ',', '.']).any(|word| word == number);
            assert_eq!(listed, warning, "{number}: {report}");
        }
    }
}

#[test]
fn a_silence_needs_its_reason() {
    let bank = silenced(SPOILT, &["I6", "I7"]);
    let line = line_of(&bank, "th-001") + 4;
    let without = changed(&bank, "rule = \"I7\", why = \"Đã có người đọc.\" => rule = \"I7\"");
    let found = brief(&problems("silenced-reason", &without));
    assert_eq!(found, [format!("MissingKey(\"why\")@{line}")]);
    let empty =
        changed(&bank, "rule = \"I7\", why = \"Đã có người đọc.\" => rule = \"I7\", why = \"\"");
    assert_eq!(brief(&problems("silenced-blank", &empty)), [format!("Blank@{line}")]);
}

#[test]
fn what_concerns_the_bank_is_silenced_at_the_top_of_its_file_and_only_there() {
    let silence = "innocent = [{ rule = \"B5\", why = \"Bộ nhỏ, chỉ để thử.\" }]";
    let loud = changed(GOOD, &format!("{silence} => ∅"));
    let problems_of_loud = problems("silenced-bank", &loud);
    assert_eq!(brief(&problems_of_loud), ["B5@0"]);
    let told = report(&problems_of_loud[0]);
    assert!(told.contains("ghi ở đầu tệp innocent = [{ rule = \"B5\""), "{told}");
    let below = changed(&loud, &format!("level = 1 => level = 1⏎{silence}"));
    let line = line_of(&below, "th-001") + 4;
    let found = brief(&problems("silenced-below", &below));
    assert_eq!(found, [format!("SilencesNothing(Coverage)@{line}"), "B5@0".into()]);
}

#[test]
fn what_concerns_a_question_is_not_silenced_at_the_top_of_the_file() {
    let top = "rule = \"B5\", why = \"Bộ nhỏ, chỉ để thử.\" } => \
               rule = \"B5\", why = \"Nhỏ.\" }, { rule = \"I7\", why = \"Thử.\" }";
    let bank = changed(GOOD, &format!("{SPOILT} ;; {top}"));
    let found = brief(&problems("silenced-top", &bank));
    assert_eq!(found, ["I7@30", "I6@30", "SilencesNothing(Vague)@1"]);
}
