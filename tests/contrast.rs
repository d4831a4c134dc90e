//! The colours of `style/tokens.css`: whether what stands on what can be read, by the formula of WCAG 2.2.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, reason = "a helper fails its test")]

use std::collections::HashMap;
use std::fs;
use std::path::Path;

/// Where the values of a theme begin in the sheet.
const THEMES: [(&str, &str, f64); 4] = [
    ("light", ":root {", 7.0),
    ("dark, as the system has it", ":root:not([data-theme]) {", 7.0),
    ("dark", ":root[data-theme=\"dark\"] {", 7.0),
    ("high contrast", ":root[data-theme=\"contrast\"] {", 10.0),
];

/// Words, and the grounds on which they stand.
const WORDS: [(&str, &[&str]); 6] = [
    ("--ink", &["--paper", "--card", "--track", "--green-wash", "--amber-wash", "--red-wash"]),
    ("--quiet", &["--paper", "--card", "--green-wash", "--amber-wash", "--red-wash"]),
    ("--green", &["--paper", "--card", "--green-wash", "--amber-wash"]),
    ("--red", &["--paper", "--card", "--red-wash"]),
    ("--on-green", &["--green"]),
    ("--on-amber", &["--amber"]),
];

/// Lines that mean something: around fields, around what has the focus.
const LINES: [(&str, &[&str]); 3] = [
    ("--focus", &["--paper", "--card", "--green-wash", "--amber-wash", "--red-wash"]),
    ("--edge", &["--paper", "--card"]),
    ("--red", &["--red-wash"]),
];

/// What a line must reach that is not read.
const LINE: f64 = 3.0;

type Colours = HashMap<String, [f64; 3]>;

#[test]
fn words_and_lines_stand_out_in_every_theme() {
    let sheet = sheet();
    let mut faint = Vec::new();
    for (name, head, least) in THEMES {
        let colours = theme(&sheet, head);
        for (pairs, least) in [(&WORDS[..], least), (&LINES[..], LINE)] {
            let pairs = pairs
                .iter()
                .flat_map(|(front, grounds)| grounds.iter().map(move |ground| (*front, *ground)));
            for (front, ground) in pairs {
                let found = ratio(colours[front], colours[ground]);
                if found < least {
                    faint.push(format!("{name}: {front} on {ground} is {found:.2}, not {least}"));
                }
            }
        }
    }
    assert!(faint.is_empty(), "{}", faint.join("\n"));
}

#[test]
fn the_chosen_dark_is_the_systems_dark() {
    let sheet = sheet();
    assert_eq!(theme(&sheet, THEMES[1].1), theme(&sheet, THEMES[2].1));
}

#[test]
fn the_formula_is_that_of_the_guidelines() {
    let ratio = |a: &str, b: &str| ratio(colour(a).unwrap(), colour(b).unwrap());
    assert!((ratio("#000", "#fff") - 21.0).abs() < 0.001);
    assert!((ratio("#777777", "#fff") - 4.48).abs() < 0.01);
}

fn sheet() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("style/tokens.css");
    fs::read_to_string(path).expect("tokens.css")
}

/// The colours of the theme whose rule begins so, over those of the light theme.
fn theme(sheet: &str, head: &str) -> Colours {
    let mut colours = rule(sheet, THEMES[0].1);
    let own = rule(sheet, head);
    assert!(own.len() > 10, "{head} has only {} colours", own.len());
    colours.extend(own);
    colours
}

fn rule(sheet: &str, head: &str) -> Colours {
    let (_, after) = sheet.split_once(head).expect("the theme's rule");
    let (rule, _) = after.split_once('}').expect("its end");
    let line = |line: &str| {
        let (name, value) = line.trim().strip_suffix(';')?.split_once(": ")?;
        Some((name.to_owned(), colour(value)?))
    };
    rule.lines().filter_map(line).collect()
}

/// `#rgb` or `#rrggbb`, as shares of full light.
fn colour(value: &str) -> Option<[f64; 3]> {
    let digits = value.strip_prefix('#')?;
    let width = digits.len() / 3;
    let channel = |place: usize| {
        let digits = digits.get(place * width..(place + 1) * width)?;
        let value = u8::from_str_radix(&digits.repeat(3 - width), 16).ok()?;
        Some(f64::from(value) / 255.0)
    };
    Some([channel(0)?, channel(1)?, channel(2)?])
}

fn ratio(a: [f64; 3], b: [f64; 3]) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

fn luminance(colour: [f64; 3]) -> f64 {
    let linear = |share: f64| match share <= 0.040_45 {
        true => share / 12.92,
        false => ((share + 0.055) / 1.055).powf(2.4),
    };
    let [red, green, blue] = colour.map(linear);
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}
