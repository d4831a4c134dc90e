//! Proves that the map in `src/lib.rs` is true: reads the sources, and fails on an arrow in the
//! wrong direction. That it can fail is proved too, with made-up sources.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a helper fails its test")]

mod sources;
use sources::{code, rust_files};

/// A module of ours and what it may use: modules, or single files of one.
const ARROWS: [(&str, &[&str]); 19] = [
    ("quiz", &[]),
    ("codec", &["quiz"]),
    ("bank", &["quiz", "codec"]),
    ("storage", &["quiz", "codec"]),
    ("exchange", &["quiz", "codec"]),
    ("address", &["quiz", "codec"]),
    ("agent", &[]),
    ("text::checker", &["quiz", "bank::problem", "bank::rules", "bank::shelf"]),
    ("text::emergency", &["quiz", "bank::guide"]),
    ("text::key_rules", &["quiz", "bank::guide"]),
    ("text::companion::moving", &["quiz", "exchange"]),
    ("text::companion::offline", &["agent"]),
    ("text::trainer::campaign", &["quiz", "exchange::class_file"]),
    ("text::trainer::campaign_tables", &["quiz", "exchange::campaign_tables"]),
    ("text::trainer::tables", &["quiz", "exchange::class_tables"]),
    ("text", &["quiz"]),
    ("print", &["quiz", "text"]),
    ("browser", &["quiz", "codec", "storage", "address", "agent"]),
    (
        "view",
        &[
            "quiz", "codec", "bank", "storage", "exchange", "address", "agent", "text", "print",
            "browser",
        ],
    ),
];

/// Every wrong arrow in these sources, each as `path:line: what`.
fn faults(sources: &[(String, String)]) -> Vec<String> {
    let mut faults = Vec::new();
    for (path, text) in sources {
        for (line, what) in wrong_arrows(path, &code(text)) {
            faults.push(format!("{path}:{line}: {what}"));
        }
    }
    faults
}

/// Uses of a module that this file may not use, with their lines.
fn wrong_arrows(path: &str, code: &str) -> Vec<(usize, String)> {
    let own = own_module(path);
    let Some((module, allowed)) = ARROWS.iter().find(|(name, _)| within(&own, name)) else {
        return Vec::new();
    };
    let home = module.split("::").next().unwrap_or(module);
    let mut wrong = Vec::new();
    for (at, used) in uses(&own, code) {
        let fine = allowed.iter().chain([&home]).any(|name| within(&used, name));
        if !fine {
            let line = code[..at].matches('\n').count() + 1;
            wrong.push((line, format!("{module} must not use {used}")));
        }
    }
    wrong
}

/// `src/quiz/kind/mod.rs` is `quiz::kind`.
fn own_module(path: &str) -> String {
    let path = path.trim_start_matches("src/").trim_end_matches(".rs");
    path.trim_end_matches("/mod").replace('/', "::")
}

fn within(path: &str, module: &str) -> bool {
    path.strip_prefix(module).is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
}

/// What the code of the module `own` names of ours, as paths from the crate's root.
fn uses(own: &str, code: &str) -> Vec<(usize, String)> {
    let mut uses = Vec::new();
    for (at, _) in code.match_indices("crate::") {
        uses.extend(tree("", &code[at + 7..]).into_iter().map(|path| (at, path)));
    }
    // `super::super::bank`: one step from the root it is a path of ours like any other.
    let depth = own.split("::").count();
    for (at, _) in code.match_indices("super::") {
        let first = !code[..at].ends_with("super::");
        let steps = code[at..].split("::").take_while(|part| *part == "super").count();
        if first && steps >= depth {
            uses.extend(tree("", &code[at + 7 * steps..]).into_iter().map(|path| (at, path)));
        }
    }
    uses
}

/// The paths at the beginning of `text`: `a::{b, c::d}` are `a::b` and `a::c::d`.
fn tree(prefix: &str, text: &str) -> Vec<String> {
    let text = text.trim_start();
    if let Some(group) = text.strip_prefix('{') {
        let (mut depth, mut start, mut paths) = (0_usize, 0, Vec::new());
        for (at, sign) in group.char_indices() {
            match sign {
                ',' | '}' if depth == 0 => {
                    paths.extend(tree(prefix, &group[start..at]));
                    start = at + 1;
                    if sign == '}' {
                        break;
                    }
                }
                '{' => depth += 1,
                '}' => depth -= 1,
                _ => {}
            }
        }
        return paths;
    }
    let end = text.find(|sign: char| !sign.is_alphanumeric() && sign != '_');
    let (name, rest) = text.split_at(end.unwrap_or(text.len()));
    let path = format!("{prefix}{name}");
    match rest.strip_prefix("::") {
        _ if name.is_empty() => Vec::new(),
        Some(rest) if !rest.starts_with('<') => match tree(&format!("{path}::"), rest) {
            deeper if deeper.is_empty() => vec![path],
            deeper => deeper,
        },
        _ => vec![path],
    }
}

fn faults_in(path: &str, text: &str) -> Vec<String> {
    faults(&[(path.into(), text.into())])
}

#[test]
fn no_module_uses_one_below_it() {
    let sources = rust_files(&["src"]);
    for (module, _) in ARROWS {
        let here = sources.iter().any(|(path, _)| within(&own_module(path), module));
        assert!(here, "no source of {module} was read");
    }
    let faults = faults(&sources);
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn an_arrow_in_the_wrong_direction_is_named_with_file_and_line() {
    let bad = "//! Good words.\n\nuse crate::storage::keeper::Keeper;\n";
    assert_eq!(
        faults_in("src/quiz/lesson.rs", bad),
        ["src/quiz/lesson.rs:3: quiz must not use storage::keeper::Keeper"]
    );
}

#[test]
fn an_arrow_is_found_in_whatever_form_it_is_written() {
    for (path, code) in [
        ("src/codec.rs", "use crate::{quiz::time::Date, bank::{compact, shelf::Shelf}};"),
        ("src/quiz/points.rs", "fn f() { crate::text::VI.home; }"),
        ("src/quiz/kind/single.rs", "use super::super::super::codec;"),
        ("src/bank/shelf.rs", "use crate::storage::PREFIX;"),
        ("src/storage/keeper.rs", "use super::super::bank::compact;"),
        ("src/exchange/ics.rs", "use crate::text::VI;"),
        ("src/address.rs", "use super::storage::PREFIX;"),
        ("src/text/vi.rs", "use crate::bank::problem::Fault;"),
        ("src/text/checker/mod.rs", "use crate::bank::compact::Topic;"),
        ("src/browser/local.rs", "use crate::text::VI;"),
        ("src/browser/local.rs", "use crate::\n    view::App;"),
    ] {
        assert!(!faults_in(path, code).is_empty(), "{path}: {code}");
    }
}

#[test]
fn what_is_allowed_is_not_reported() {
    for (path, code) in [
        ("src/quiz/kind/single.rs", "use super::super::answer; use crate::quiz::points::Points;"),
        ("src/text/checker/mod.rs", "use crate::bank::problem::{Fault, Problem};"),
        ("src/view/app.rs", "use crate::{address::Page, text::VI}; use leptos::prelude::*;"),
        ("src/quiz/mod.rs", "// crate::bank knows this\n/// see [`crate::bank`], leptos\n"),
        ("src/codec.rs", "#[cfg(test)]\nmod tests {\n    fn f() { g().unwrap(); }\n}\n"),
    ] {
        assert!(faults_in(path, code).is_empty(), "{path}: {code}");
    }
}
