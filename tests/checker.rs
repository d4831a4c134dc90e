//! Proves that the bank checker finds every fault that an author can make in a bank file: a good
//! bank is spoilt by one textual change at a time, and each fault must be reported once, at its
//! line, with what stands there and what to do.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a helper fails its test")]

use std::fs;
use std::path::Path;

use canh_giac::bank::problem::{Fault, Problem};
use canh_giac::bank::shelf;
use canh_giac::text::checker::report;

const GOOD: &str = r#"# A bank without a fault.
[topic]
id = "thu"
name = "Thử"
about = "Một chủ đề để thử."
prefix = "th"

[[objective]]
id = "biet"
name = "Biết cách thử"

[[source]]
id = "luat"
document = "Luật thử"
issuer = "Quốc hội"
in_force = "2025-01-01"
checked = "2026-10-01"
recheck = "2027-09-01"

[[question]]
id = "th-001"
kind = "single"
objective = "biet"
level = 1
text = "Làm gì trước tiên?"
explanation = "Tắt máy là chắc nhất."
sources = [{ id = "luat", article = "Điều 1" }]
[[question.choice]]
id = "a"
text = "Tắt máy"
right = true
why = "Cắt được kịch bản."
[[question.choice]]
id = "b"
text = "Nghe tiếp"
why = "Càng nghe càng sợ."

[[question]]
id = "th-002"
kind = "multiple"
objective = "biet"
level = 2
text = "Những việc nào nên làm?"
explanation = "Báo công an và ngân hàng."
sources = [{ id = "luat" }]
[[question.choice]]
id = "a"
text = "Báo công an"
right = true
why = "Công an giữ được dấu vết."
[[question.choice]]
id = "b"
text = "Báo ngân hàng"
right = true
why = "Ngân hàng khóa được tiền."
[[question.choice]]
id = "c"
text = "Im lặng"
why = "Kẻ gian có thêm thời gian."

[[question]]
id = "th-003"
kind = "true_false"
objective = "biet"
level = 3
text = "Ngân hàng hỏi mã OTP."
answer = false
why_true = "Không ai hỏi mã."
why_false = "Mã chỉ của bạn."
explanation = "Mã là để chính bạn đồng ý."
sources = [{ id = "luat" }]
"#;

/// One row for each way to spoil the bank: what is changed | into what | the fault as it prints, at
/// its line (and whatever must follow from it). `⏎` is the end of a line, `∅` is nothing.
const FAULTS: &str = r#"
about =                   | about                       | Syntax(@5
article =                 | artikel =                   | UnknownKey([@27
level = 1                 | level = 1⏎vitall = "Chết."  | UnknownKey([@25
explanation = "Báo        | explanaton = "Báo           | UnknownKey([@44 MissingKey("explanation")@38
explanation = "Tắt máy là chắc nhất." | ∅               | MissingKey("explanation")@20
why = "Càng nghe càng sợ." | ∅                          | MissingKey("why")@33
why_true = "Không ai hỏi mã." | ∅                       | MissingKey("why_true")@61
answer = false            | ∅                           | MissingKey("answer")@61
issuer = "Quốc hội"       | ∅                           | MissingKey("issuer")@12
checked = "2026-10-01"    | ∅                           | MissingKey("checked")@12
issuer = "Quốc hội"       | issuer = 15                 | Wanted(Text)@15
level = 2                 | level = "hai"               | Wanted(Number)@42
right = true⏎why = "Ngân  | right = "có"⏎why = "Ngân    | Wanted(YesNo)@54
sources = [{ id = "luat", article = "Điều 1" }] | sources = "luat"   | Wanted(List)@27 SourceCount(0)@20
sources = [{ id = "luat", article = "Điều 1" }] | sources = ["luat"] | Wanted(Table)@27 SourceCount(0)@20
issuer = "Quốc hội"       | issuer = ""                 | Blank@15
explanation = "Tắt máy là chắc nhất." | explanation = "" | Blank@26
Nghe tiếp                 | Nghe  tiếp                  | Text(Spaces)@35
"Nghe tiếp"               | """Nghe⏎tiếp"""             | Text(Spaces)@35
Nghe tiếp                 | Nghe tiếp...                | Text(Unfinished)@35
khóa được                 | khoá được                   | Text(ToneMark("khóa"))@55
Im lặng                   | Im “lặng                    | Text(Quotes)@58
id = "th-002"             | id = "th-2"                 | IdForm("th-001")@39
id = "c"                  | id = "C"                    | IdForm("a")@57
[[source]]                | [[source]]⏎id = "luat"⏎document = "A"⏎issuer = "B"⏎undated = true⏎checked = "2026-10-01"⏎recheck = "2027-09-01"⏎⏎[[source]] | IdTwice("thu/bank.toml:13")@21 Unused(Source)@21
id = "th-003"             | id = "th-001"               | IdTwice("thu/bank.toml:21")@62
id = "thu"                | id = "khac"                 | TopicIsNotFolder("thu")@3
"biet"⏎level = 1          | "beit"⏎level = 1            | NoSuch(Objective,["biet"])@23
{ id = "luat", article    | { id = "laut", article      | NoSuch(Source,["luat"])@27 SourceCount(0)@20
[[source]]                | [[objective]]⏎id = "thua"⏎name = "Thừa"⏎⏎[[source]] | Unused(Objective)@13
[[source]]                | [[source]]⏎id = "bao"⏎document = "A"⏎issuer = "B"⏎undated = true⏎checked = "2026-10-01"⏎recheck = "2027-09-01"⏎⏎[[source]] | Unused(Source)@13
level = 3                 | level = 4                   | Level@65
kind = "single"           | kind = "singel"             | NotOneOf([@22
sources = [{ id = "luat", article = "Điều 1" }] | sources = [] | SourceCount(0)@20
sources = [{ id = "luat", article = "Điều 1" }] | ∅     | SourceCount(0)@20
{ id = "luat", article    | { id = "luat" }, { id = "luat" }, { id = "luat" }, { id = "luat", article | SourceCount(4)@20
[[question.choice]]⏎id = "b"⏎text = "Nghe tiếp"⏎why = "Càng nghe càng sợ." | ∅ | Count(Choice,2,6)@20
text = "Nghe tiếp"        | text = "Nghe tiếp"⏎right = true | NotOneRight(2)@20
right = true⏎why = "Cắt   | why = "Cắt                  | NotOneRight(0)@20
text = "Im lặng"          | text = "Im lặng"⏎right = true | NoneOrAllRight@38
text = "Nghe tiếp"        | text = "tắt máy."           | SameChoice@33
checked = "2026-10-01"    | checked = "2026-10"         | NotADay@17
recheck = "2027-09-01"    | recheck = "2027-08"         | NotADay@18
checked = "2026-10-01"    | checked = "2026-11-23"      | InTheFuture@17
recheck = "2027-09-01"    | recheck = "2026-10-01"      | Recheck@18
recheck = "2027-09-01"    | recheck = "2027-10-02"      | Recheck@18
checked = "2026-10-01"    | checked = "1/10/2026"       | NotADate@17
in_force = "2025-01-01"   | ∅                           | Since@12
in_force = "2025-01-01"   | in_force = "2025-01-01"⏎published = "2025" | Since@12
"#;

/// Mistakes that are easily taken for others: a value of the wrong kind is not a missing one, a
/// missing prefix is not a wrong id in every question, a letter used twice names the first choice
/// that has it, a date that no calendar has is still a date given.
const MISTAKES: &str = r#"
answer = false            | answer = "sai"              | Wanted(YesNo)@67
checked = "2026-10-01"    | checked = 2026-10-01        | Wanted(Text)@17
recheck = "2027-09-01"    | recheck = 2027-09-01        | Wanted(Text)@18
checked = "2026-10-01"    | checked = ""                | Blank@17 NotADate@17
prefix = "th"             | ∅                           | MissingKey("prefix")@2
[topic]                   | [topik]                     | MissingKey("topic")@1 UnknownKey([@2
id = "c"                  | id = "b"                    | IdTwice("thu/bank.toml:52")@57
in_force = "2025-01-01"   | in_force = "2025-02-30"     | NotADate@16
"#;

/// Checks a shelf that holds this one bank, as on 22 November 2026.
fn check(bank: &str, folder: &str) -> Vec<Problem> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("checker").join(folder);
    fs::create_dir_all(folder.join("thu")).unwrap();
    fs::write(folder.join("topics.toml"), "topics = [\"thu\"]\n").unwrap();
    fs::write(folder.join("thu/bank.toml"), bank).unwrap();
    let mut problems = shelf::read(&folder, "2026-11-22".parse().unwrap()).problems;
    // The rules for good questions have tests of their own (rules_*.rs).
    problems.retain(|problem| !matches!(problem.fault, Fault::Rule(..)));
    problems
}

/// The good bank with one change.
fn spoilt(from: &str, to: &str) -> String {
    assert!(GOOD.contains(from), "the good bank has no {from:?}");
    GOOD.replacen(from, to, 1)
}

/// A fault and its line, as the table writes them.
fn brief(problem: &Problem) -> String {
    format!("{:?}@{}", problem.fault, problem.line).replace(", ", ",")
}

/// Fails unless `found` is what the table says: `UnknownKey([@25` leaves out the known keys.
fn fits(found: &str, wanted: &str) -> bool {
    match wanted.rsplit_once('@') {
        Some((fault, line)) if fault.ends_with(['(', '[']) => {
            found.starts_with(fault) && found.ends_with(&format!("@{line}"))
        }
        _ => found == wanted,
    }
}

/// Fails unless the report of a problem says where, shows what stands there, and what to do.
fn is_helpful(problem: &Problem, bank: &str) -> bool {
    let report = report(problem);
    let line = bank.lines().nth(problem.line - 1).unwrap_or_default().trim();
    let shown: String = line.chars().take(120).collect();
    report.starts_with(&format!("questions/thu/bank.toml:{}: ", problem.line))
        && report.contains(&format!("\n    | {shown}\n"))
        && report.lines().any(|line| line.trim_start().starts_with("Cách sửa: "))
}

/// What is wrong with what the checker says of a spoilt bank; `None` if nothing is.
fn complaint(folder: &str, row: &str) -> Option<String> {
    let cells: Vec<&str> = row.split('|').map(str::trim).collect();
    let plain = |cell: &str| cell.replace('⏎', "\n").replace('∅', "");
    let bank = spoilt(&plain(cells[0]), &plain(cells[1]));
    let problems = check(&bank, folder);
    let found: Vec<String> = problems.iter().map(brief).collect();
    let wanted: Vec<&str> = cells[2].split(' ').collect();
    let once = |wanted: &&str| found.iter().filter(|found| fits(found, wanted)).count() == 1;
    let right = found.len() == wanted.len() && wanted.iter().all(once);
    let helpful = problems.iter().all(|problem| is_helpful(problem, &bank));
    (!right || !helpful).then(|| format!("{row}\n  found {found:?}, helpful: {helpful}"))
}

#[test]
fn the_good_bank_has_no_problem() {
    assert_eq!(check(GOOD, "good"), []);
}

fn assert_found(name: &str, rows: &str) {
    let rows = rows.trim().lines().enumerate();
    let complaints = rows.filter_map(|(n, row)| complaint(&format!("{name}-{n}"), row));
    let complaints: Vec<String> = complaints.collect();
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

#[test]
fn every_fault_is_reported_once_at_its_line_with_what_to_do() {
    assert_found("fault", FAULTS);
}

#[test]
fn one_mistake_is_not_reported_as_others_that_nobody_made() {
    assert_found("mistake", MISTAKES);
}

#[test]
fn what_the_eye_does_not_see_is_found_too() {
    for (from, to, fault) in [
        ("Im lặng", "Im la\u{323}\u{306}ng", "Text(NotComposed)@58".into()),
        ("Im lặng", "Im l\u{430}ng", "Text(ForeignLetter('\u{430}'))@58".into()),
        ("Im lặng", "Im\u{200b}lặng", "Text(ForeignLetter('\\u{200b}'))@58".into()),
        ("Im lặng", "Im\u{a0}lặng", "Text(Spaces)@58".into()),
        (
            "Im lặng",
            &"Im lặng ".repeat(99) as &str,
            String::from("Text(Spaces)@58 Text(TooLong(600))@58"),
        ),
    ] {
        let found: Vec<String> = check(&spoilt(from, to), "unseen").iter().map(brief).collect();
        assert_eq!(found.join(" "), fault, "{to:?}");
    }
}

#[test]
fn seven_choices_are_too_many() {
    let more: String = ('c'..='g')
        .map(|id| format!("[[question.choice]]\nid = \"{id}\"\ntext = \"{id}\"\nwhy = \"Sai.\"\n"))
        .collect();
    let bank = spoilt("sợ.\"\n", &format!("sợ.\"\n{more}"));
    let found: Vec<String> = check(&bank, "seven").iter().map(brief).collect();
    assert_eq!(found, ["Count(Choice,2,6)@20"]);
}

#[test]
fn three_faults_at_once_are_all_reported() {
    let bank = spoilt("level = 1", "level = 9").replace("id = \"c\"", "id = \"?\"");
    let bank = bank.replace("why_true", "why_tru");
    let mut found: Vec<usize> = check(&bank, "three").iter().map(|problem| problem.line).collect();
    found.sort();
    // The misspelled key is one that is not known, and one that is missing.
    assert_eq!(found, [24, 57, 61, 68]);
}
