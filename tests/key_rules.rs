//! Proves that the ten rules rest on sources that the banks have, are short, and stand on a page that
//! any browser can show.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a helper fails its test")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use canh_giac::bank::shelf;
use canh_giac::quiz::language::Language;
use canh_giac::text::key_rules::{RULES, page, section};
use toml::de::DeTable;
use unicode_normalization::is_nfc;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("questions")
}

/// The ids of the sources of one file.
fn ids(file: &str) -> BTreeSet<String> {
    let text = fs::read_to_string(folder().join(file)).unwrap();
    let table = DeTable::parse(&text).unwrap().into_inner();
    let sources = table.get("source").and_then(|list| list.get_ref().as_array()).unwrap();
    let id = |source: &toml::Spanned<toml::de::DeValue>| {
        source.get_ref().get("id").and_then(|id| id.get_ref().as_str()).unwrap().to_owned()
    };
    sources.iter().map(id).collect()
}

fn shipped() -> String {
    let shelf = shelf::read(&folder(), "2026-11-22".parse().unwrap());
    page(&shelf.emergency, "./app-0.css", "./can-cu/cam-nang.html")
}

#[test]
fn every_rule_rests_on_sources_that_are_there() {
    for rule in &RULES {
        assert!(!rule.sources.is_empty(), "{}", rule.when);
        for (file, id) in rule.sources {
            assert!(ids(file).contains(*id), "{}: no {id} in {file}", rule.when);
        }
    }
}

#[test]
fn no_rule_is_longer_than_forty_syllables() {
    for rule in &RULES {
        let text = format!("{} {}", rule.when, rule.then);
        let syllables = text.split_whitespace().count();
        assert!(syllables <= 40, "{syllables}: {text}");
        assert!(rule.then.ends_with('.') && !rule.when.ends_with([':', '.']), "{text}");
    }
}

#[test]
fn the_page_holds_the_rules_and_whom_to_call() {
    let page = shipped();
    assert!(page.contains(&section(Language::Vi)) && page.contains(&section(Language::En)));
    for (rule, place) in RULES.iter().zip(1..) {
        assert!(page.contains(&format!("<p><b>{place}. {}:</b> {}</p>", rule.when, rule.then)));
    }
    let place = |what: &str| page.find(what).unwrap();
    let links = ["tel:113", "tel:114", "tel:115"];
    assert!(links.iter().all(|link| place(link) < place("<b>1. ")), "at the top: {page}");
    assert!(place("id=\"khan-cap\"") < place("<div lang=\"en\""));
    assert!(place("<b>10. ") < place("id=\"khan-cap\"") && page.contains("href=\"#khan-cap\""));
}

/// The link to our sheet is all that it fetches; what it says is no address of a program.
#[test]
fn the_page_needs_nothing_but_html() {
    let page = shipped();
    assert!(page.starts_with("<!DOCTYPE html>\n<html lang=\"vi\">\n") && is_nfc(&page));
    assert!(page.contains("<meta charset=\"utf-8\">"));
    for word in ["<script", "<img", "<svg", "<button", "style=", " on", "src=", "hidden"] {
        let tags = page.split('<').skip(1).map(|tag| tag.split('>').next().unwrap_or_default());
        let found = tags.map(|tag| format!("<{tag}")).find(|tag| tag.contains(word));
        assert_eq!(found, None, "{word}");
    }
    assert_eq!(page.matches("<link").count(), 1);
    for tag in ["main", "section", "p", "b", "ul", "li", "a", "h1", "h2"] {
        let opened = page.matches(&format!("<{tag}>")).count();
        let opened = opened + page.matches(&format!("<{tag} ")).count();
        assert_eq!(opened, page.matches(&format!("</{tag}>")).count(), "<{tag}>");
    }
    for source in RULES.iter().flat_map(|rule| rule.sources) {
        assert!(!page.contains(source.1), "{} is printed", source.1);
    }
}
