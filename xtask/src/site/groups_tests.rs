//! Files in groups, beside those of an earlier site.

use super::*;
use std::fs;

fn group(files: &[(&str, usize, usize)]) -> Group {
    let weight = |(name, raw, packed): &(&str, usize, usize)| Weight {
        name: (*name).into(),
        raw: *raw,
        packed: *packed,
    };
    Group { name: "together".into(), files: files.iter().map(weight).collect() }
}

fn cells(text: &str) -> Vec<Vec<&str>> {
    text.lines().map(|line| line.split_whitespace().collect()).collect()
}

#[test]
fn the_table_ends_with_the_sum() {
    let text = table(&group(&[("index.html", 1200, 600), ("a.wasm", 200_000, 60_000)]), None);
    let lines = cells(&text);
    assert_eq!(lines.len(), 4);
    assert_eq!(lines[3], ["sum", "together", "201200", "60600"]);
}

#[test]
fn files_are_beside_what_they_were_under_another_hash() {
    let before = group(&[
        ("a-0123456789abcdef.js", 100, 60),
        ("gone.css", 10, 10),
        ("b-1111111111111111.svg", 5, 5),
        ("b-2222222222222222.svg", 6, 6),
    ]);
    let now = group(&[
        ("a-fedcba9876543210.js", 90, 61),
        ("new.css", 11, 11),
        ("b-1111111111111111.svg", 5, 5),
        ("b-3333333333333333.svg", 7, 7),
    ]);
    let text = table(&now, Some(&before));
    let lines = cells(&text);
    assert_eq!(lines[1], ["a-fedcba9876543210.js", "100", "90", "-10", "60", "61", "+1"]);
    assert_eq!(lines[2], ["new.css", "-", "11", "-", "-", "11", "-"], "nothing is made up");
    assert_eq!(lines[3], ["b-1111111111111111.svg", "5", "5", "+0", "5", "5", "+0"]);
    assert_eq!(lines[4], ["b-3333333333333333.svg", "-", "7", "-", "-", "7", "-"], "which was it?");
    assert_eq!(lines[5], ["gone.css", "10", "-", "-", "10", "-", "-"]);
    assert_eq!(lines[6][0], "b-2222222222222222.svg");
    assert_eq!(lines[7], ["sum", "together", "121", "113", "-8", "81", "84", "+3"]);
    assert_eq!(lines.len(), 8);
}

#[test]
fn one_file_that_became_two_is_neither() {
    let before = group(&[("a-0123456789abcdef.js", 100, 60)]);
    let now = group(&[("a-1111111111111111.js", 90, 50), ("a-2222222222222222.js", 80, 40)]);
    for (one, other) in [(&before, &now), (&now, &before)] {
        assert!(other.files.iter().all(|file| one.find(file, other).is_none()));
    }
}

#[test]
fn every_served_file_is_in_a_group_and_weighs_what_is_sent() {
    let dist = std::env::temp_dir().join(format!("xtask-groups-{}", std::process::id()));
    for folder in ["bank", "can-cu"] {
        fs::create_dir_all(dist.join(folder)).expect(folder);
    }
    let names = [
        "index.html",
        "index.html.br",
        "index.html.gz",
        "bank/a-1.bank",
        "bank/a-en-1.bank",
        "bank/guide-1-list.bank",
        "can-cu/a.html",
        "icon.svg",
        "sw.js",
        "canh-giac.html",
        ".built",
    ];
    for name in names {
        let bytes = if name.ends_with(".br") { 3 } else { 10 };
        fs::write(dist.join(name), vec![b'a'; bytes]).expect(name);
    }
    assert!(of(&dist).is_err(), "a site of an older build");
    let first = Fetched { name: fetched::FIRST.into(), files: vec!["index.html".into()] };
    fetched::write(&dist, &[first]).expect("list");
    let groups = of(&dist).expect("groups");
    let found: Vec<(&str, usize)> =
        groups.iter().map(|group| (group.name.as_str(), group.files.len())).collect();
    assert_eq!(found.len(), 8, "{found:?}");
    assert_eq!(found.iter().map(|(_, count)| count).sum::<usize>(), 8, "each once: {found:?}");
    assert_eq!(found[0], (fetched::FIRST, 1));
    assert_eq!((groups[0].sum().raw, groups[0].sum().packed), (10, 3));
    let whole = groups.iter().find(|group| group.name == ONE_FILE).expect("one file");
    assert_eq!((whole.sum().raw, whole.sum().packed), (10, 10), "not packed: sent as it is");
    fs::remove_dir_all(&dist).expect("remove");
}
