//! Proves that the sources keep the other rules of the house: web crates, the clock, chance and the
//! browser's storage only in their place, nothing that stops the program, no key without the
//! prefix, no long file. That each rule can fail is proved too, with made-up sources.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a helper fails its test")]

mod sources;
use sources::{code, rust_files};

/// Words that only some files may say: the words, those files, and why.
const PLACES: [(&[&str], &[&str], &str); 4] = [
    (
        &["leptos", "gloo_", "web_sys", "js_sys", "wasm_bindgen"],
        &["src/browser/", "src/view/", "src/main.rs", "src/bin/"],
        "web crates belong to browser and view",
    ),
    (
        &["Date::now", "Date::new_0", "SystemTime", "Instant::now", "performance()"],
        &["src/browser/clock.rs"],
        "only browser/clock.rs asks what time it is",
    ),
    (
        &["Math::random", "get_random_values"],
        &["src/browser/chance.rs"],
        "only browser/chance.rs draws chance",
    ),
    (
        &["LocalStorage::", "local_storage()", "session_storage", "set_item", "get_item"],
        &["src/browser/local.rs"],
        "only browser/local.rs touches the browser's storage",
    ),
];

const LONGEST_FILE: usize = 300;

/// Everything wrong in these sources, each as `path:line: what`.
fn faults(sources: &[(String, String)]) -> Vec<String> {
    let mut faults = Vec::new();
    for (path, text) in sources {
        let lines = text.lines().count();
        if lines > LONGEST_FILE {
            faults.push(format!("{path}:{LONGEST_FILE}: {lines} lines, at most {LONGEST_FILE}"));
        }
        if !path.starts_with("src/") {
            continue;
        }
        let code = code(text);
        for (place, line) in code.lines().enumerate() {
            let found = wrong_words(path, line);
            faults.extend(found.map(|what| format!("{path}:{}: {what}", place + 1)));
        }
        for (line, what) in wrong_keys(path, &code) {
            faults.push(format!("{path}:{line}: {what}"));
        }
    }
    faults
}

fn wrong_words<'a>(path: &'a str, line: &'a str) -> impl Iterator<Item = String> + 'a {
    let stops = [".unwrap()", ".expect("].into_iter().filter(|stop| line.contains(stop));
    let stops = stops.map(|stop| format!("{stop} can stop the program"));
    let misplaced = PLACES.iter().flat_map(move |(words, places, why)| {
        let foreign = !places.iter().any(|place| path.starts_with(place));
        let said = words.iter().filter(move |word| foreign && line.contains(**word));
        said.map(move |word| format!("{word}: {why}"))
    });
    stops.chain(misplaced)
}

/// Keys of the store that are not made with the prefix: a call of the store must be given what a
/// function named `key` made, and such a function must begin its key with the prefix.
fn wrong_keys(path: &str, code: &str) -> Vec<(usize, String)> {
    let mut wrong = Vec::new();
    let line = |at: usize| code[..at].matches('\n').count() + 1;
    if !path.starts_with("src/storage/") {
        let found = code.match_indices("\"canhgiac.").map(|(at, _)| at);
        return found.map(|at| (line(at), "a key of the store outside storage".into())).collect();
    }
    for call in [".get(", ".set(", ".set_surely(", ".remove("] {
        for (at, _) in code.match_indices(call) {
            let key = code[at + call.len()..].split([',', ')']).next().unwrap_or_default().trim();
            if key != "key" && !key.split('(').next().is_some_and(|made| made.ends_with("key")) {
                wrong.push((line(at), format!("{call}{key}…) without a key function")));
            }
        }
    }
    for (at, _) in code.match_indices("key(").filter(|(at, _)| is_definition(code, *at)) {
        let body = code[at..].split("\n}").next().unwrap_or_default();
        if !body.contains("\"{PREFIX}") {
            wrong.push((line(at), "a key without the prefix".into()));
        }
    }
    wrong
}

fn is_definition(code: &str, at: usize) -> bool {
    code[..at].rsplit('\n').next().is_some_and(|line| line.contains("fn "))
}

fn faults_in(path: &str, text: &str) -> Vec<String> {
    faults(&[(path.into(), text.into())])
}

#[test]
fn the_sources_keep_the_rules_of_the_house() {
    let sources = rust_files(&["src", "tests", "xtask/src", "scanner/src"]);
    assert!(sources.len() > 80, "only {} sources read", sources.len());
    let faults = faults(&sources);
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn a_broken_rule_is_named_with_file_and_line() {
    let bad = "//! Good words.\n\nfn now() {\n    js_sys::Date::now();\n}\n";
    assert_eq!(
        faults_in("src/view/app.rs", bad),
        ["src/view/app.rs:4: Date::now: only browser/clock.rs asks what time it is"]
    );
}

#[test]
fn every_rule_can_fail() {
    for (path, code) in [
        ("src/quiz/time.rs", "let now = std::time::Instant::now();"),
        ("src/view/app.rs", "let now = js_sys::Date::now();"),
        ("src/browser/clock.rs", "let one = js_sys::Math::random();"),
        ("src/text/mod.rs", "use leptos::prelude::*;"),
        ("src/view/app.rs", "let kept = window.local_storage();"),
        ("src/codec.rs", "#[cfg(test)]\nmod tests {\n}\nfn f() { g().unwrap(); }"),
        ("src/view/app.rs", "let one = none.expect(\"some\");"),
        ("src/storage/aside.rs", "store.set(\"notes\", text)?;"),
        ("src/storage/aside.rs", "fn key() -> String {\n    format!(\"aside\")\n}"),
        ("src/view/app.rs", "const KEY: &str = \"canhgiac.theme\";"),
        ("tests/long.rs", &"\n".repeat(LONGEST_FILE + 1)),
    ] {
        assert_eq!(faults_in(path, code).len(), 1, "{path}: {code}");
    }
}

#[test]
fn words_in_comments_and_in_tests_break_no_rule() {
    for (path, code) in [
        ("src/quiz/mod.rs", "// leptos knows this\n/// asks `Date::now`, `.unwrap()`\n"),
        ("src/codec.rs", "#[cfg(test)]\nmod tests {\n    fn f() { g().unwrap(); }\n}\n"),
        ("src/browser/clock.rs", "js_sys::Date::now()"),
        ("src/storage/aside.rs", "store.set(&key(place), text)?;"),
    ] {
        assert!(faults_in(path, code).is_empty(), "{path}: {code}");
    }
}
