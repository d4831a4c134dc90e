use super::*;

fn names() -> Vec<String> {
    [
        "index.html",
        "trainer.html",
        "sw.js",
        "boot-0123456789abcdef.js",
        "boot-fedcba9876543210.js",
        "canh-giac-0123456789abcdef_bg.wasm",
        "bank/a-0123456789abcdef.bank",
        "bank/guide-0123456789abcdef-cards-b.bank",
        "can-cu/a.html",
        "mixed/icon-0123456789abcdef.svg",
        "mixed/icon.svg",
    ]
    .map(String::from)
    .to_vec()
}

#[test]
fn exactly_the_hashed_names_are_kept_for_a_year() {
    let patterns = hashed_patterns(&names());
    let want = ["/bank/*", "/boot-*", "/canh-giac-*", "/mixed/icon-*"];
    assert_eq!(patterns.iter().map(String::as_str).collect::<Vec<_>>(), want);
    for name in names() {
        let path = format!("/{name}");
        let met = patterns.iter().filter(|pattern| path.starts_with(pattern.trim_end_matches('*')));
        assert_eq!(met.count(), usize::from(is_hashed(&name)), "{name}");
    }
}

#[test]
fn no_file_is_told_the_same_header_twice() {
    let text = listed(&Headers::of(Path::new("/no-such")), &names());
    let mut rules: Vec<(&str, Vec<&str>)> = Vec::new();
    for line in text.lines() {
        match (line.strip_prefix("  "), rules.last_mut()) {
            (Some(said), Some((_, all))) => all.push(said.split(':').next().expect("name")),
            _ => rules.push((line, Vec::new())),
        }
    }
    let meets = |pattern: &str, path: &str| match pattern.strip_suffix('*') {
        Some(begin) => path.starts_with(begin),
        None => path == pattern,
    };
    for name in names().iter().map(String::as_str).chain(["", "trainer", "canh-giac.html"]) {
        let path = format!("/{name}");
        let mut said: Vec<&str> = rules
            .iter()
            .filter(|(rule, _)| meets(rule, &path))
            .flat_map(|(_, all)| all.clone())
            .collect();
        let count = said.len();
        said.sort_unstable();
        said.dedup();
        assert_eq!(said.len(), count, "{path}");
        assert_eq!(said.contains(&CACHE), is_hashed(name), "{path}");
        let page = name.is_empty() || name.starts_with("trainer") || name.ends_with(".html");
        assert_eq!(said.contains(&PERMISSIONS), page, "{path}");
    }
}
