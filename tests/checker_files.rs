//! Proves that the bank checker finds what is wrong with whole files, with the index, and with
//! several banks together.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a helper fails its test")]

use std::fs;
use std::path::{Path, PathBuf};

use canh_giac::bank::problem::Fault;
use canh_giac::bank::shelf::{self, Shelf};
use canh_giac::quiz::time::Date;
use canh_giac::text::checker::report;

/// A folder of banks, made for one test.
struct Folder(PathBuf);

impl Folder {
    /// Two good banks, `mot` and `hai`.
    fn good(name: &str) -> Folder {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("checker-files").join(name);
        let _ = fs::remove_dir_all(&path);
        Folder(path)
            .with("topics.toml", "topics = [\"mot\", \"hai\"]\n")
            .with("mot/bank.toml", bank("mot", "m"))
            .with("hai/bank.toml", bank("hai", "h"))
    }

    fn with(self, file: &str, bytes: impl AsRef<[u8]>) -> Folder {
        let path = self.0.join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
        self
    }

    fn without(self, file: &str) -> Folder {
        fs::remove_file(self.0.join(file)).unwrap();
        self
    }

    fn read(&self) -> Shelf {
        let mut shelf = shelf::read(&self.0, today());
        // The rules for good questions have tests of their own (rules_*.rs).
        shelf.problems.retain(|problem| !matches!(problem.fault, Fault::Rule(..)));
        shelf
    }

    /// The problems as `file:line Fault`, or `file Fault` where no line is at fault; each must also be reported with what to do.
    fn problems(&self) -> Vec<String> {
        let problems = self.read().problems;
        for problem in &problems {
            let report = report(problem);
            assert!(report.starts_with(&format!("questions/{}", problem.file)), "{report}");
            assert!(report.contains("Cách sửa: "), "{report}");
        }
        let brief = problems.iter().map(|problem| match whole_file(&problem.fault) {
            true => format!("{} {:?}", problem.file, problem.fault),
            false => format!("{}:{} {:?}", problem.file, problem.line, problem.fault),
        });
        brief.collect()
    }
}

/// True for a fault that no line has.
fn whole_file(fault: &Fault) -> bool {
    use Fault::{Empty, NotUtf8, TooLarge, Unlisted, Unreadable};
    matches!(fault, Empty | NotUtf8 | TooLarge(_) | Unlisted | Unreadable(_))
}

fn today() -> Date {
    "2026-11-22".parse().unwrap()
}

fn bank(topic: &str, prefix: &str) -> String {
    format!(
        r#"[topic]
id = "{topic}"
name = "Thử"
about = "Một chủ đề để thử."
prefix = "{prefix}"

[[objective]]
id = "biet"
name = "Biết cách thử"

[[source]]
id = "luat"
document = "Luật thử"
issuer = "Quốc hội"
undated = true
checked = "2026-10-01"
recheck = "2027-09-01"

[[question]]
id = "{prefix}-001"
kind = "true_false"
objective = "biet"
level = 1
text = "Ngân hàng hỏi mã OTP."
answer = false
why_true = "Không ai hỏi mã."
why_false = "Mã chỉ của bạn."
explanation = "Mã là để chính bạn đồng ý."
sources = [{{ id = "luat" }}]
"#
    )
}

#[test]
fn two_good_banks_have_no_problem_and_come_in_the_order_of_the_index() {
    let shelf = Folder::good("good").read();
    assert_eq!(shelf.problems, []);
    let topics: Vec<&str> = shelf.banks.iter().map(|(topic, _)| topic.id.as_str()).collect();
    assert_eq!(topics, ["mot", "hai"]);
}

#[test]
fn what_may_stand_beside_the_banks_is_no_problem() {
    let folder = Folder::good("beside").with("README.md", "Đọc tôi.").with("LICENSE", "CC BY 4.0");
    assert!(folder.problems().is_empty());
}

#[test]
fn an_id_used_in_two_banks_is_refused() {
    let folder = Folder::good("twice").with("hai/bank.toml", bank("hai", "m"));
    let wanted = "hai/bank.toml:20 IdTwice(\"mot/bank.toml:20\")";
    assert_eq!(folder.problems(), [wanted]);
}

#[test]
fn a_folder_and_a_file_that_nothing_lists_are_refused() {
    let folder = Folder::good("unlisted")
        .with("ba/bank.toml", bank("ba", "b"))
        .with("mot/old.toml", "")
        .with("notes.txt", "");
    assert_eq!(folder.problems(), ["ba Unlisted", "mot/old.toml Unlisted", "notes.txt Unlisted"]);
}

#[test]
fn an_empty_file_is_refused() {
    let folder = Folder::good("empty").with("hai/bank.toml", " \n\n");
    assert_eq!(folder.problems(), ["hai/bank.toml Empty"]);
}

#[test]
fn a_file_of_ten_megabytes_is_refused_before_it_is_read() {
    let size = 10 << 20;
    let folder = Folder::good("large").with("hai/bank.toml", vec![b'#'; size]);
    assert_eq!(folder.problems(), [format!("hai/bank.toml TooLarge({size})")]);
    assert!(report(&folder.read().problems[0]).contains("10 MB"));
}

#[test]
fn a_file_in_another_encoding_is_refused() {
    let utf16: Vec<u8> = bank("hai", "h").encode_utf16().flat_map(u16::to_le_bytes).collect();
    let windows = b"[topic]\nname = \"L\xf4a\"\n".to_vec();
    for bytes in [utf16, windows] {
        let folder = Folder::good("encoding").with("hai/bank.toml", bytes);
        assert_eq!(folder.problems(), ["hai/bank.toml NotUtf8"]);
    }
}

#[test]
fn a_shelf_without_its_index_is_refused() {
    let folder = Folder::good("no-index").without("topics.toml");
    let problems = folder.problems();
    assert!(problems[0].starts_with("topics.toml Unreadable("), "{problems:?}");
}

#[test]
fn a_topic_without_a_bank_or_listed_twice_is_refused() {
    let folder = Folder::good("index")
        .with("topics.toml", "topics = [\n  \"mot\",\n  \"ba\",\n  \"hai\",\n  \"mot\",\n]\n");
    assert_eq!(
        folder.problems(),
        ["topics.toml:3 NoBank(\"ba/bank.toml\")", "topics.toml:5 ListedTwice"]
    );
}

#[test]
fn faults_of_several_banks_are_reported_together() {
    let spoilt = |topic, prefix| bank(topic, prefix).replace("level = 1", "level = 7");
    let folder = Folder::good("several")
        .with("mot/bank.toml", spoilt("mot", "m"))
        .with("hai/bank.toml", spoilt("hai", "h"));
    assert_eq!(folder.problems(), ["mot/bank.toml:23 Level", "hai/bank.toml:23 Level"]);
}

#[test]
fn a_file_of_another_kind_is_refused_at_its_first_wrong_line() {
    for other in ["<!DOCTYPE html>\n<html></html>\n", "{\"topic\": 1}\n", "xin chào\n"] {
        let shelf = Folder::good("other").with("hai/bank.toml", other).read();
        let first = &shelf.problems[0];
        assert!(matches!(first.fault, Fault::Syntax(_)), "{first:?}");
        assert_eq!((first.file.as_str(), first.line), ("hai/bank.toml", 1));
    }
}

#[test]
fn what_concerns_a_whole_file_has_no_line() {
    let folder = Folder::good("no-line").with("notes.txt", "").with("hai/bank.toml", "");
    for problem in folder.read().problems {
        assert!(whole_file(&problem.fault), "{problem:?}");
        assert_eq!(problem.line, 0, "{problem:?}");
        assert!(report(&problem).starts_with(&format!("questions/{}: ", problem.file)));
    }
}
