//! Proves that the author's guide is true: its examples, one after the other, are a bank without an
//! error, with a question of each kind (but the one that it tells of in words), and a guide beside it.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a helper fails its test")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use canh_giac::bank::problem::{Fault, GuideFault};
use canh_giac::bank::rules::kind_name;
use canh_giac::bank::shelf;
use canh_giac::quiz::language::Language;
use canh_giac::text::checker::report;

/// The examples in the guide that are written in this language, or belong into this file of it.
fn examples(guide: &str, language: &str) -> String {
    let blocks = guide.split("```").skip(1).step_by(2);
    blocks.filter_map(|block| block.strip_prefix(&format!("{language}\n"))).collect()
}

#[test]
fn the_examples_of_the_guide_are_a_good_bank() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let guide = fs::read_to_string(root.join("questions/README.md")).unwrap();
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("author-guide");
    fs::create_dir_all(folder.join("lua-dao/pictures")).unwrap();
    fs::write(folder.join("topics.toml"), "topics = [\"lua-dao\"]\n").unwrap();
    fs::write(folder.join("lua-dao/bank.toml"), examples(&guide, "toml")).unwrap();
    fs::write(folder.join("lua-dao/pictures/man-hinh.svg"), examples(&guide, "svg")).unwrap();
    for (language, file) in [
        ("toml handbook.toml", "lua-dao/handbook.toml"),
        ("toml self-checks.toml", "self-checks.toml"),
        ("toml emergency.toml", "emergency.toml"),
        ("toml bank.en.toml", "lua-dao/bank.en.toml"),
    ] {
        fs::write(folder.join(file), examples(&guide, language)).unwrap();
    }
    let shelf = shelf::read(&folder, "2026-11-22".parse().unwrap());
    // Two things to look at are a short list, and the guide says so.
    let short = Fault::Guide(GuideFault::HowMany("item", 2, 8, 14));
    let errors = shelf.errors().filter(|problem| problem.fault != short);
    let errors: Vec<String> = errors.map(report).collect();
    assert!(errors.is_empty(), "{}", errors.join("\n"));
    // Eight questions are a small bank; nothing else may be doubtful in an example.
    let doubts = shelf.warnings().map(report).filter(|doubt| !doubt.contains("[B5]"));
    let doubts: Vec<String> = doubts.collect();
    assert!(doubts.is_empty(), "{}", doubts.join("\n"));
    let kinds: BTreeSet<&str> = shelf.banks[0].1.questions.iter().map(kind_name).collect();
    let shown =
        ["call", "hotspot", "match", "number", "order", "red_flags", "single", "true_false"];
    assert_eq!(kinds, BTreeSet::from(shown));
    let english = shelf.english.banks[0].1.questions.iter();
    let english = english.filter(|question| question.language == Language::En);
    assert_eq!(english.map(|question| question.id.as_str()).collect::<Vec<_>>(), ["ld-001"]);
    let guide = &shelf.guide;
    assert_eq!((guide.cards.len(), guide.lists.len()), (1, 1));
    assert_eq!(shelf.emergency.numbers.len(), 2);
}
