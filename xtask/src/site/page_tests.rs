use super::*;

const PAGE: &str = "<html><head><meta charset=utf-8>\n<!-- head -->\n\
    <link rel=\"stylesheet\" href=\"style/app.css\">\
    <link data-trunk rel=\"rust\" data-bin=\"worker\"/></head><body>\
    <meta name=\"catalogue\" content=\"\"><meta name=\"guide\" content=\"\">\
    <!-- emergency --><!-- scripts --></body></html>";

const FILLINGS: [Filling; 3] = [
    Filling { marker: CATALOGUE, text: "Q0MBAA" },
    Filling { marker: GUIDE, text: "./bank/guide-1" },
    Filling { marker: EMERGENCY, text: "<section>113</section>" },
];

pub(in crate::site) fn asset(name: &str, text: &str) -> Asset {
    Asset { name: name.into(), bytes: text.into() }
}

/// A core in two languages, and a companion that has one page and uses a snippet.
pub(in crate::site) fn parts() -> [Part; 2] {
    let snippets = vec![asset("snippets/a/inline0.js", "snippet")];
    let core = Program {
        glue: asset("app-1.js", "const load = () => core_glue;"),
        wasm: asset("app-1_bg.wasm", "wasm"),
        snippets: Vec::new(),
    };
    let companion = Program {
        glue: asset("more-1.js", "more glue"),
        wasm: asset("more-1_bg.wasm", "more wasm"),
        snippets,
    };
    let english = asset("en-1_bg.wasm", "en wasm");
    let sheet = Some(asset("more-3.css", "i {}"));
    [
        Part {
            pages: &[],
            program: core,
            english: Some(english),
            constants: Some(16),
            sheet: None,
        },
        Part { pages: &["diem"], program: companion, english: None, constants: None, sheet },
    ]
}

fn sheet(text: &str) -> [Standing; 1] {
    [Standing { line: STYLE, sheet: asset("app-2.css", text) }]
}

fn finished(html: &str) -> Outcome<String> {
    let parts = parts();
    let shell = Shell::of(&parts, 700).expect("shell");
    finish("index.html", html, &parts, (&shell, &sheet("p {}")), &FILLINGS)
}

#[test]
fn policy_stands_before_every_script_and_knows_the_import_map() {
    let page = finished(PAGE).expect("page");
    let policy = page.find("Content-Security-Policy").expect("policy");
    assert!(policy < page.find("<script").expect("script"));
    let (_, map) = page.split_once(r#"<script type="importmap">"#).expect("map");
    let (map, _) = map.split_once("</script>").expect("end");
    assert!(page.contains(&hash::source(map)));
    for name in ["./more-1.js", "./snippets/a/inline0.js"] {
        assert_eq!(map.matches(name).count(), 1, "{map}");
    }
    assert!(!map.contains("app-1.js"), "it stands in the page: {map}");
}

#[test]
fn everything_that_is_fetched_carries_its_hash() {
    let page = finished(PAGE).expect("page");
    for part in ["wasm", "en wasm", "more glue", "more wasm"] {
        let hash = hash::integrity(part.as_bytes());
        assert_eq!(page.matches(&hash).count(), 1, "{part}: once, and not asked for ahead");
    }
    let shell = Shell::of(&parts(), 700).expect("shell");
    for later in [&shell.offline, &shell.english, &shell.help] {
        assert!(
            page.contains(&format!("\"./{}\":\"sha256-", later.name)),
            "not in the map: {later:?}"
        );
    }
}

#[test]
fn the_program_is_asked_for_first_and_started_behind_all_that_is_seen() {
    let Shell { ask, boot, .. } = Shell::of(&parts(), 700).expect("shell");
    let page = finished(PAGE).expect("page");
    let build = hash::short(format!("{ask}{boot}").as_bytes());
    let asking = page.find(&format!("<script>{ask}</script>")).expect("asking");
    let start = page.find(&format!("<script data-build=\"{build}\">{boot}</script>"));
    let start = start.expect("start");
    assert_eq!(page.find("<script"), Some(asking), "{page}");
    for seen in ["<style", "<section", "importmap"] {
        let place = page.find(seen).expect(seen);
        assert!(asking < place && place < start, "{seen}: {page}");
    }
    assert!(page.contains(&hash::source(&ask)) && page.contains(&hash::source(&boot)));
}

#[test]
fn the_style_sheet_stands_in_the_page_and_the_policy_knows_it() {
    let page = finished(PAGE).expect("page");
    assert!(page.contains("<style>p {}</style>") && !page.contains("<link"), "{page}");
    assert!(page.contains(&format!("style-src 'self' {};", hash::source("p {}"))), "{page}");
    let (parts, sheet) = (parts(), sheet("p { content: '</style>' }"));
    let shell = Shell::of(&parts, 700).expect("shell");
    let refused = finish("index.html", PAGE, &parts, (&shell, &sheet), &FILLINGS);
    assert!(refused.expect_err("refused").what.contains("app-2.css"));
}

#[test]
fn trunks_leftover_goes() {
    assert!(!finished(PAGE).expect("page").contains("data-trunk"));
}

#[test]
fn what_comes_from_the_banks_stands_at_its_marker() {
    let page = finished(PAGE).expect("page");
    assert!(page.contains(r#"<meta name="catalogue" content="Q0MBAA">"#), "{page}");
    assert!(page.contains(r#"<meta name="guide" content="./bank/guide-1">"#), "{page}");
    assert!(page.contains("<section>113</section><script"), "{page}");
}

#[test]
fn a_page_may_do_without_any_of_it() {
    let parts = parts();
    let shell = Shell::of(&parts[..1], 700).expect("shell");
    let sheet = sheet("p {}");
    let page = finish("trainer.html", PAGE, &parts[..1], (&shell, &sheet), &FILLINGS[..1]);
    let page = page.expect("page");
    assert!(page.contains("Q0MBAA") && page.contains(GUIDE) && page.contains(EMERGENCY));
}

#[test]
fn a_missing_or_doubled_marker_is_named() {
    for marker in [HEAD, STYLE, SCRIPTS, CATALOGUE, GUIDE, EMERGENCY] {
        let missing = finished(&PAGE.replace(marker, "")).expect_err("missing");
        assert!(missing.why.contains(marker) && missing.mend.contains("index.html"), "{missing}");
        let doubled = finished(&PAGE.replace(marker, &marker.repeat(2))).expect_err("doubled");
        assert!(doubled.why.contains("more than once"), "{doubled}");
    }
}

#[test]
fn a_script_above_the_policy_is_refused() {
    let page = PAGE.replace("<head>", "<head><script src=x.js></script>");
    assert!(finished(&page).expect_err("early").mend.contains("move"));
}
