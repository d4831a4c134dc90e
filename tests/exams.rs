//! Proves that `exams.toml` is read as it is meant: each mistake is told at its line, the exams that
//! ship draw whole papers, and a new exam needs no code.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a helper fails its test")]

mod bank_text;

use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use bank_text::{brief, changed};
use canh_giac::bank::shelf::{self, Shelf};
use canh_giac::quiz::exam::{Blueprint, Preset};
use canh_giac::quiz::kind::Kind;
use canh_giac::quiz::paper::{Item, Pool};
use canh_giac::quiz::question::{Bank, Question};
use canh_giac::quiz::random::Seed;
use canh_giac::quiz::time::Date;
use canh_giac::text::checker::report;

/// Two exams of the banks `mot`, with six choices of one and four statements, and `hai`, with three and
/// eight.
const GOOD: &str = r#"[[exam]]
number = 1
name = "Đề một"
about = "Để thử."
questions = 6
minutes = 10
pass = 4
minimum = 2
vital = true

[[exam]]
number = 2
name = "Đề hai"
about = "Để thử."
minutes = 5
pass = 3
vital = false
double_time = false
kinds = ["single"]
[[exam.draw]]
topic = "mot"
questions = 3
[[exam.draw]]
topic = "hai"
questions = 1
"#;

/// What is all right, what is not and is like it, and what is said of that: the fault and its line.
const FAULTS: [(&str, &str, &str); 22] = [
    ("number = 1 => number = 63", "number = 1 => number = 64", "Exam(Number(63))@2"),
    ("number = 2 => number = 3", "number = 2 => number = 0", "Exam(Number(63))@12"),
    ("number = 2 => number = 9", "number = 2 => number = 1", r#"IdTwice("exams.toml:2")@12"#),
    ("minutes = 10 => minutes = 1", "minutes = 10 => minutes = 0", "Exam(Minutes(180))@6"),
    ("minutes = 10 => minutes = 180", "minutes = 10 => minutes = 999", "Exam(Minutes(180))@6"),
    ("pass = 4 => pass = 6", "pass = 4 => pass = 7", "Exam(Pass(6))@7"),
    ("pass = 4 => pass = 1", "pass = 4 => pass = 0", "Exam(Pass(6))@7"),
    ("pass = 3 => pass = 4", "pass = 3 => pass = 5", "Exam(Pass(4))@16"),
    ("minimum = 2 => minimum = 3", "minimum = 2 => minimum = 4", "Exam(Minimum(3))@8"),
    ("minimum = 2 => minimum = 0", "minimum = 2 => minimum = -1", "Exam(Minimum(3))@8"),
    ("questions = 6 => questions = 20", "questions = 6 => questions = 22", "Exam(Questions(21))@5"),
    ("questions = 6 => questions = 4", "questions = 6 => questions = 0", "Exam(Questions(21))@5"),
    ("questions = 6 => questions = 7", "questions = 6 => questions = -7", "Exam(Questions(21))@5"),
    // Only three of `hai` are of the kind, so that it cannot give four.
    (
        "vital = true => kinds = [\"single\"]⏎vital = true",
        "questions = 6 => questions = 8;; vital = true => kinds = [\"single\"]⏎vital = true",
        "Exam(Questions(7))@5",
    ),
    ("questions = 1 => questions = 3", "questions = 1 => questions = 4", "Exam(Questions(3))@25"),
    (
        "questions = 3 => questions = 6",
        "questions = 3 => questions = 65535",
        "Exam(Questions(6))@22",
    ),
    (
        "questions = 1 => questions = 2",
        "questions = 1 => questions = 99999",
        "Exam(Questions(3))@25",
    ),
    (
        "vital = true => topics = [\"hai\", \"mot\"]⏎vital = true",
        "vital = true => topics = [\"mot\", \"hai\", \"mot\"]⏎vital = true",
        "ListedTwice@9",
    ),
    ("topic = \"hai\" => topic = \"hai\"", "topic = \"hai\" => topic = \"mot\"", "ListedTwice@24"),
    (
        "vital = true => topics = [\"mot\", \"hai\"]⏎vital = true",
        "vital = true => topics = [\"mot\", \"ba\", \"hai\"]⏎vital = true",
        r#"NoSuch(Topic, ["mot", "hai"])@9"#,
    ),
    ("minutes = 5 => minutes = 6", "minutes = 5 => minutes = \"5\"", "Wanted(Number)@15"),
    ("vital = false => vital = true", "vital = false => vital = 1", "Wanted(YesNo)@17"),
];

/// Reads these exams beside two small banks.
fn read(folder: &str, exams: &str) -> Shelf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("exams").join(folder);
    let _ = fs::remove_dir_all(&folder);
    for (topic, prefix, counts) in [("mot", "m", [6, 4]), ("hai", "h", [3, 8])] {
        fs::create_dir_all(folder.join(topic)).unwrap();
        fs::write(folder.join(topic).join("bank.toml"), bank(topic, prefix, counts)).unwrap();
    }
    fs::write(folder.join("topics.toml"), "topics = [\"mot\", \"hai\"]\n").unwrap();
    fs::write(folder.join("exams.toml"), exams).unwrap();
    let mut shelf = shelf::read(&folder, today());
    shelf.problems.retain(|problem| problem.file == "exams.toml");
    shelf
}

/// A bank of so many choices of one and so many statements, made of the good one.
fn bank(topic: &str, prefix: &str, [singles, statements]: [usize; 2]) -> String {
    let mut parts = bank_text::GOOD.split("[[question]]\n");
    let head = parts.next().unwrap().replace("\"thu\"", &format!("\"{topic}\""));
    let mut bank = head.replace("\"th\"", &format!("\"{prefix}\""));
    let (single, statement) = (parts.next().unwrap(), parts.nth(1).unwrap());
    let all = [single].repeat(singles).into_iter().chain([statement].repeat(statements));
    for (place, question) in all.enumerate() {
        let (_, rest) = question.split_once('\n').unwrap();
        bank += &format!("[[question]]\nid = \"{prefix}-{:03}\"\n{rest}", place + 1);
    }
    bank
}

fn today() -> Date {
    "2026-11-22".parse().unwrap()
}

fn draw(shelf: &Shelf, blueprint: &Blueprint, seed: Seed) -> Vec<Item> {
    let banks: Vec<&Bank> = shelf.banks.iter().map(|(_, bank)| bank).collect();
    Pool::new(&banks, blueprint, today()).draw(seed)
}

fn question<'a>(shelf: &'a Shelf, item: &Item) -> &'a Question {
    let bank = shelf.banks.iter().find(|(topic, _)| topic.id == item.topic);
    bank.unwrap().1.question(&item.question).unwrap()
}

/// Fails unless this exam draws a whole paper of the right topics and kinds for each of these seeds.
fn draws_whole_papers(shelf: &Shelf, exam: &Preset, seeds: u64) {
    let (blueprint, name) = (&exam.blueprint, &exam.name);
    for seed in 0..seeds {
        let paper = draw(shelf, blueprint, seed);
        assert_eq!(paper.len(), usize::from(exam.rules.questions), "{name} {seed}");
        let mut over = 0;
        for share in &blueprint.shares {
            let given = paper.iter().filter(|item| item.topic == share.topic).count();
            let more = given.checked_sub(share.questions.into());
            assert!(more.is_some_and(|more| more <= 1), "{name} {seed}: {given} of {share:?}");
            over += more.unwrap_or_default();
        }
        assert_eq!(over, usize::from(blueprint.spread), "{name} {seed}");
        for item in &paper {
            assert!(blueprint.kinds.has(&question(shelf, item).kind), "{name} {seed} {item:?}");
            assert_eq!(paper.iter().filter(|other| other.question == item.question).count(), 1);
        }
    }
}

#[test]
fn every_mistake_is_told_once_at_its_line_and_what_is_like_it_is_not() {
    assert_eq!(brief(&read("good", GOOD).problems), [""; 0]);
    for (innocent, guilty, fault) in FAULTS {
        let problems = |change| read("faults", &changed(GOOD, change)).problems;
        assert_eq!(brief(&problems(innocent)), [""; 0], "{innocent}");
        let found = problems(guilty);
        assert_eq!(brief(&found), [fault], "{guilty}");
        let (report, line) = (report(&found[0]), found[0].line);
        assert!(report.starts_with(&format!("questions/exams.toml:{line}: lỗi: ")), "{report}");
        assert!(report.contains("Cách sửa: "), "{report}");
    }
}

#[test]
fn a_word_that_an_exam_does_not_know_is_told_with_those_that_it_knows() {
    for (change, line, known) in [
        ("minutes = 5 => minutse = 5;; vital = false => minutes = 5⏎vital = false", 15, "minutes"),
        ("topic = \"hai\" => topic = \"hai\"⏎minutes = 4", 25, "topic, questions"),
        // With shares of its own an exam has no further number of questions.
        ("minutes = 5 => minutes = 5⏎questions = 4", 16, "draw"),
        ("kinds = [\"single\"] => kinds = [\"single\", \"sinlge\"]", 19, "true_false"),
    ] {
        let found = read("words", &changed(GOOD, change)).problems;
        let brief = brief(&found);
        assert!(brief.len() == 1 && found[0].line == line, "{change}: {brief:?}");
        assert!(report(&found[0]).contains(known), "{}", report(&found[0]));
    }
}

#[test]
fn what_is_missing_is_told_at_the_head_of_the_exam() {
    for (key, line) in
        [("number = 1", 1), ("questions = 6", 1), ("minutes = 5", 11), ("pass = 3", 11)]
    {
        let name = key.split(' ').next().unwrap();
        let found = read("missing", &changed(GOOD, &format!("{key} => ∅"))).problems;
        assert_eq!(brief(&found), [format!("MissingKey({name:?})@{line}")], "{key}");
    }
}

#[test]
fn adding_an_exam_touches_no_code() {
    let third = "\n[[exam]]\nnumber = 40\nname = \"Đề ba\"\nabout = \"Thêm mà không sửa mã.\"\n\
                 topics = [\"hai\"]\nkinds = [\"true_false\"]\nquestions = 7\nminutes = 9\npass = 5\n\
                 vital = false\n";
    let shelf = read("third", &format!("{GOOD}{third}"));
    assert_eq!(brief(&shelf.problems), [""; 0]);
    let [one, two, three] = &shelf.exams[..] else { unreachable!("three exams") };
    assert_eq!((three.number, three.rules.questions, three.double_time), (40, 7, true));
    assert_eq!((two.number, two.rules.questions, two.double_time), (2, 4, false));
    for exam in [one, two, three] {
        draws_whole_papers(&shelf, exam, 200);
    }
    assert_eq!(read("none", "").exams, []);
}

/// The exams that ship, as they were checked on the day of their release.
fn shipped() -> &'static Shelf {
    static SHELF: LazyLock<Shelf> = LazyLock::new(|| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("questions");
        shelf::read(&folder, "2026-11-22".parse().unwrap())
    });
    &SHELF
}

/// Paper codes name exams by their numbers: a line here may be added and never changed.
#[test]
fn the_exams_that_ship_have_the_numbers_that_they_have_always_had() {
    let told = |exam: &Preset| (exam.number, exam.name.clone(), exam.rules.questions);
    let found: Vec<_> = shipped().exams.iter().map(told).collect();
    let known = [
        (1, "Đề chung", 20),
        (2, "Đề đầy đủ", 40),
        (3, "Năm phút", 5),
        (10, "Lừa đảo", 10),
        (11, "Tín dụng đen", 10),
        (12, "Phòng cháy", 10),
        (13, "Giao thông", 10),
        (14, "An toàn lao động", 10),
        (15, "Trộm cắp", 10),
        (16, "Tệ nạn", 10),
        (17, "Tố giác", 10),
    ];
    assert_eq!(found, known.map(|(number, name, questions)| (number, name.to_owned(), questions)));
}

#[test]
fn every_exam_that_ships_draws_whole_papers() {
    for exam in &shipped().exams {
        draws_whole_papers(shipped(), exam, 200);
    }
    let kinds = |exam: &Preset| {
        let papers = (0..200).flat_map(|seed| draw(shipped(), &exam.blueprint, seed));
        papers.filter(|item| matches!(question(shipped(), item).kind, Kind::Call(_))).count()
    };
    let of_number = |number| shipped().exams.iter().find(|exam| exam.number == number).unwrap();
    assert_eq!(kinds(of_number(3)), 0);
    assert!(kinds(of_number(1)) > 0);
}
