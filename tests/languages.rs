//! Proves that the English sentences are English: no Vietnamese letters are left in them but in names and in words that
//! stand somewhere in Vietnamese, and none is the Vietnamese sentence. That each rule can fail is proved too.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a helper fails its test")]

mod sources;
use sources::{code, rust_files};
use unicode_normalization::UnicodeNormalization;

/// Names, which are the same in each language.
const NAMES: [&str; 5] = ["Cảnh giác", "Cốc Cốc", "Nguyễn Văn A", "Việt", "NĐ-CP"];

/// What the police read is written for them, with the English behind it in brackets.
const FOR_THE_POLICE: &str = "src/text/companion/report/en.rs";

/// Sentences that are the same in both: what people call so, or no words at all.
const THE_SAME: [&str; 12] = [
    "←  PageUp",
    "Shift + 1 2 3 …",
    "tin-bao.txt",
    "Cảnh giác",
    "iPhone, iPad",
    "Android",
    "iOS",
    "Zalo",
    "Facebook",
    "Messenger",
    "Email",
    "OTP",
];

/// The texts in double quotes, as they stand in the source, each with its line; a line that goes on is one.
fn texts(code: &str) -> Vec<(usize, String)> {
    let (mut texts, mut line, mut signs) = (Vec::new(), 1, code.chars().peekable());
    while let Some(sign) = signs.next() {
        match sign {
            '\n' => line += 1,
            // A character in single quotes may be a double one.
            '\'' if signs.peek() == Some(&'"') => drop(signs.next()),
            '"' => {
                let (begin, mut text) = (line, String::new());
                while let Some(sign) = signs.next() {
                    match sign {
                        '"' => break,
                        '\\' => match signs.next() {
                            Some('\n') => {
                                line += 1;
                                while signs.next_if(|sign| *sign == ' ').is_some() {}
                            }
                            Some(sign) => text.push(sign),
                            None => break,
                        },
                        '\n' => line += 1,
                        sign => text.push(sign),
                    }
                }
                texts.push((begin, text));
            }
            _ => {}
        }
    }
    texts
}

/// Without names, and without what is quoted: a sign on a wall, a button of another program.
fn own_words(text: &str) -> String {
    let mut words = NAMES.iter().fold(text.to_owned(), |text, name| text.replace(name, ""));
    while let Some((before, after)) = words.split_once('“') {
        words = format!("{before}{}", after.split_once('”').map_or("", |(_, after)| after));
    }
    words
}

fn is_vietnamese(sign: char) -> bool {
    matches!(sign, 'đ' | 'Đ') || (sign.is_alphabetic() && sign.nfd().count() > 1)
}

/// True where something is said, and not only put together: `{}%` is the same in every language.
fn says_something(text: &str) -> bool {
    let mut inside = false;
    let said = text.chars().filter(|sign| {
        inside = (inside || *sign == '{') && *sign != '}';
        !inside && sign.is_alphabetic()
    });
    said.count() > 2
}

/// Everything wrong in an English file, whose Vietnamese twin is this.
fn faults(path: &str, english: &str, vietnamese: &str) -> Vec<String> {
    let masters: Vec<String> = texts(&code(vietnamese)).into_iter().map(|(_, text)| text).collect();
    let mut faults = Vec::new();
    for (line, text) in texts(&code(english)) {
        let (before, behind) = text.split_once(" (").unwrap_or(("", &text));
        let own = if path == FOR_THE_POLICE && !before.is_empty() { behind } else { &text };
        if own_words(own).chars().any(is_vietnamese) {
            faults.push(format!("{path}:{line}: Vietnamese letters: {text}"));
        } else if masters.contains(&text) && says_something(&text) && !THE_SAME.contains(&&*text) {
            faults.push(format!("{path}:{line}: as in Vietnamese: {text}"));
        }
    }
    faults
}

#[test]
fn every_english_sentence_is_english() {
    let sources = rust_files(&["src/text"]);
    let english: Vec<_> = sources.iter().filter(|(path, _)| path.ends_with("/en.rs")).collect();
    assert!(english.len() > 25, "only {} files read", english.len());
    let faults: Vec<String> = english
        .into_iter()
        .flat_map(|(path, english)| {
            let twin = path.replace("/en.rs", "/vi.rs");
            let twin = sources.iter().find(|(path, _)| *path == twin);
            faults(path, english, twin.map_or("", |(_, text)| text))
        })
        .collect();
    assert!(faults.is_empty(), "{} sentences:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn what_is_not_english_is_named() {
    let found = |english: &str, vietnamese: &str| faults("en.rs", english, vietnamese).len();
    for english in ["a: \"Nộp bài\",", "a: \"Hand in \\\n    bài\",", "a: \"Đ\","] {
        assert_eq!(found(english, ""), 1, "{english}");
    }
    assert_eq!(found("a: \"Chat nhanh\",", "a: \"Chat nhanh\","), 1);
    for (english, vietnamese) in [
        ("a: \"Cảnh giác\", b: \"{}%\", c: \"iOS\",", "a: \"Cảnh giác\", b: \"{}%\", c: \"iOS\","),
        ("a: \"Tap “Tin thật” there\",", "a: \"Bấm “Tin thật”\","),
        ("// Vietnamese: \"Nộp bài\"\na: \"Hand in\",", ""),
    ] {
        assert_eq!(found(english, vietnamese), 0, "{english}");
    }
}
