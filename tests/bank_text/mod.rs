//! Banks written as text, for the tests of the checker: how they are checked, and how one textual
//! change after the other spoils them.
#![allow(dead_code, reason = "each test uses some of it")]

pub mod made;

use std::fs;
use std::path::Path;

use canh_giac::bank::problem::{Fault, Problem};
use canh_giac::bank::rules::Rule;
use canh_giac::bank::shelf::{self, Shelf};
use canh_giac::text::checker::report;

/// A bank on which no rule fires; that it is small has been silenced.
pub const GOOD: &str = include_str!("good.toml");

/// Reads a shelf that holds this one bank and these pictures, as on 22 November 2026. The folder's
/// name is that of the test.
pub fn read(folder: &str, bank: &str, pictures: &[(&str, &str)]) -> Shelf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("bank-text").join(folder);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(folder.join("thu/pictures")).unwrap();
    fs::write(folder.join("topics.toml"), "topics = [\"thu\"]\n").unwrap();
    fs::write(folder.join("thu/bank.toml"), bank).unwrap();
    for (name, picture) in pictures {
        fs::write(folder.join("thu/pictures").join(name), picture).unwrap();
    }
    shelf::read(&folder, "2026-11-22".parse().unwrap())
}

/// What is wrong with this bank.
pub fn problems(folder: &str, bank: &str) -> Vec<Problem> {
    read(folder, bank, &[]).problems
}

/// A bank with changes: `from => to`, several of them parted by `;;`. `⏎` is the end of a line, `∅`
/// is nothing. What is changed must be there.
pub fn changed(bank: &str, changes: &str) -> String {
    let plain = |text: &str| text.trim().replace('⏎', "\n").replace('∅', "");
    changes.split(";;").fold(bank.to_owned(), |bank, change| {
        let (from, to) = change.split_once("=>").unwrap();
        let (from, to) = (plain(from), plain(to));
        assert!(bank.contains(&from), "there is no {from:?}");
        bank.replacen(&from, &to, 1)
    })
}

/// The line on which a question has its id.
pub fn line_of(bank: &str, id: &str) -> usize {
    let id = format!("id = \"{id}\"");
    bank.lines().position(|line| line == id).unwrap() + 1
}

/// Problems as `I4@25`, or as the fault prints where it is none of a rule.
pub fn brief(problems: &[Problem]) -> Vec<String> {
    let one = |problem: &Problem| match &problem.fault {
        Fault::Rule(rule, _) => format!("{}@{}", rule.number(), problem.line),
        fault => format!("{fault:?}@{}", problem.line),
    };
    problems.iter().map(one).collect()
}

/// What is missing in the report of a breach: it must say where, name the rule by its number, and
/// say in Vietnamese what to do; a warning also how it is silenced, an error not.
pub fn unhelpful(problem: &Problem, rule: Rule) -> Option<String> {
    use canh_giac::bank::rules::Level::{Error, Warning};
    let report = report(problem);
    let place = match problem.line {
        0 => "questions/thu/bank.toml: ".into(),
        line => format!("questions/thu/bank.toml:{line}: "),
    };
    let mend = report.lines().find_map(|line| line.trim_start().strip_prefix("Cách sửa: "));
    let vietnamese = |text: &str| text.chars().filter(|letter| !letter.is_ascii()).count() > 2;
    let level = if rule.level() == Error { "lỗi: " } else { "nên xem lại: " };
    let silence = format!("innocent = [{{ rule = \"{}\", why = ", rule.number());
    let good = report.starts_with(&format!("{place}{level}[{}] ", rule.number()))
        && mend.is_some_and(vietnamese)
        && report.contains(&silence) == (rule.level() == Warning);
    (!good).then_some(report)
}
