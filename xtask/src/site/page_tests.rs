use super::*;

const PAGE: &str = "<html><head><meta charset=utf-8>\n<!-- head -->\n\
    <link rel=\"stylesheet\" href=\"style/app.css\">\
    <link data-trunk rel=\"rust\" data-bin=\"worker\"/></head><body>\
    <meta name=\"catalogue\" content=\"\"><meta name=\"guide\" content=\"\">\
    <!-- emergency --></body></html>";

const FILLINGS: [Filling; 3] = [
    Filling { marker: CATALOGUE, text: "Q0MBAA" },
    Filling { marker: GUIDE, text: "./bank/guide-1" },
    Filling { marker: EMERGENCY, text: "<section>113</section>" },
];

pub(in crate::site) fn asset(name: &str, text: &str) -> Asset {
    Asset { name: name.into(), bytes: text.into() }
}

/// A core, and a companion that has one page; both use the same snippet.
pub(in crate::site) fn parts() -> [Part; 2] {
    let snippets = vec![asset("snippets/a/inline0.js", "snippet")];
    let core = Program {
        glue: asset("app-1.js", "glue"),
        wasm: asset("app-1_bg.wasm", "wasm"),
        snippets: snippets.clone(),
    };
    let companion = Program {
        glue: asset("more-1.js", "more glue"),
        wasm: asset("more-1_bg.wasm", "more wasm"),
        snippets,
    };
    let sheet = Some(asset("more-3.css", "i {}"));
    [
        Part { pages: &[], program: core, sheet: None },
        Part { pages: &["diem"], program: companion, sheet },
    ]
}

fn finished(html: &str) -> Outcome<String> {
    let parts = parts();
    let shell = Shell::of(&parts, 700).expect("shell");
    finish("index.html", html, &parts, (&shell, &asset("app-2.css", "p {}")), &FILLINGS)
}

#[test]
fn policy_stands_before_every_script_and_knows_the_import_map() {
    let page = finished(PAGE).expect("page");
    let policy = page.find("Content-Security-Policy").expect("policy");
    assert!(policy < page.find("<script").expect("script"));
    let (_, map) = page.split_once(r#"<script type="importmap">"#).expect("map");
    let (map, _) = map.split_once("</script>").expect("end");
    assert!(page.contains(&hash::source(map)));
    for name in ["./app-1.js", "./more-1.js", "./snippets/a/inline0.js"] {
        assert_eq!(map.matches(name).count(), 1, "{map}");
    }
}

#[test]
fn everything_that_is_fetched_carries_its_hash() {
    let page = finished(PAGE).expect("page");
    let glue = hash::integrity(b"glue");
    assert_eq!(page.matches(&glue).count(), 2, "in the map and in the preload");
    let more = hash::integrity(b"more glue");
    assert_eq!(page.matches(&more).count(), 1, "in the map, and not asked for ahead");
    let shell = Shell::of(&parts(), 700).expect("shell");
    let start = hash::integrity(&shell.boot.bytes);
    assert!(page.contains(&format!("integrity=\"{start}\" crossorigin></script>")));
    assert!(page.contains(&format!("\"./{}\":\"sha256-", shell.offline.name)), "in the map");
    let style = hash::integrity(b"p {}");
    assert!(page.contains(&format!(r#"href="./app-2.css" integrity="{style}" crossorigin"#)));
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
    assert!(page.contains("<section>113</section></body>"), "{page}");
}

#[test]
fn a_page_may_do_without_any_of_it() {
    let parts = parts();
    let sheet = asset("app-2.css", "p {}");
    let shell = Shell::of(&parts[..1], 700).expect("shell");
    let page = finish("trainer.html", PAGE, &parts[..1], (&shell, &sheet), &FILLINGS[..1]);
    let page = page.expect("page");
    assert!(page.contains("Q0MBAA") && page.contains(GUIDE) && page.contains(EMERGENCY));
}

#[test]
fn a_missing_or_doubled_marker_is_named() {
    for marker in [HEAD, STYLE, CATALOGUE, GUIDE, EMERGENCY] {
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
