//! What the one-file edition must be, as far as no browser is needed.

use super::*;
use crate::banks::English;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use flate2::read::GzDecoder;
use std::io::Read;

/// A glue with our loading behind it.
const GLUE: &str = "const load = async () => {};";
const SHEET: &str = "p { color: red; }";

fn program(glue: &str) -> Program {
    let asset = |name: &str, bytes: &[u8]| Asset { name: name.into(), bytes: bytes.into() };
    Program {
        glue: asset("glue.js", glue.as_bytes()),
        wasm: asset("a.wasm", b"wasm"),
        snippets: Vec::new(),
    }
}

fn page() -> String {
    crate::site::read_text(&crate::workspace_root().join(PAGE)).expect("page")
}

fn catalogue() -> Catalogue {
    let text = |text: &str| text.to_owned();
    Catalogue {
        text: text("topics"),
        english: English { catalogue: text("./bank/en.txt"), files: Vec::new() },
        starters: Vec::new(),
        guide: text("./bank/guide"),
        emergency: text("<section id=\"khan-cap\"></section>"),
        home: String::new(),
    }
}

fn finished(page: &str) -> Outcome<String> {
    let start = start(&program(GLUE))?;
    let packed = vec![Asset { name: "program.wasm".into(), bytes: b"wasm".into() }];
    let icon = "<svg id=\"a\"/>".into();
    finish(
        page,
        &Inside {
            style: SHEET,
            start,
            icon,
            packed,
            catalogue: catalogue(),
            pictures: "<svg hidden></svg>".into(),
        },
    )
}

/// The text between two others.
fn between<'a>(text: &'a str, before: &str, after: &str) -> &'a str {
    let (_, rest) = text.split_once(before).expect(before);
    rest.split_once(after).expect(after).0
}

#[test]
fn the_page_holds_everything_and_asks_for_nothing() {
    let html = finished(&page()).expect("html");
    for marker in [HEAD, CATALOGUE, GUIDE, EMERGENCY, PICTURES, RULES, ARCHIVE] {
        assert!(!html.contains(marker), "{marker}");
    }
    assert!(
        html.contains(r#"<meta name="catalogue" content="topics" data-en="./bank/en.txt">"#),
        "{html}"
    );
    assert!(html.contains(r#"<meta name="guide" content="./bank/guide">"#));
    assert!(html.contains(r#"href="data:image/svg+xml,<svg id=%22a%22/>""#), "{html}");
    for fetched in [" src=", "stylesheet", "data-trunk", "import(", "http:", "https:"] {
        assert!(!html.contains(fetched), "{fetched}");
    }
    let archive = between(&html, r#"<script type="text/plain" id="archive">"#, "</script>");
    let packed = STANDARD.decode(archive).expect("base64");
    let mut all = String::new();
    GzDecoder::new(packed.as_slice()).read_to_string(&mut all).expect("gzip");
    assert_eq!(all, "[[\"program.wasm\",4]]\nwasm");
}

#[test]
fn the_policy_allows_this_script_and_this_sheet_alone() {
    let html = finished(&page()).expect("html");
    let policy = between(&html, r#"<meta http-equiv="Content-Security-Policy" content=""#, "\"");
    let script = between(&html, r#"<script type="module">"#, "</script>");
    let sheet = between(&html, "<style>", "</style>");
    assert!(policy.contains(&format!("script-src {} 'wasm-unsafe-eval';", hash::source(script))));
    assert!(policy.contains(&format!("style-src {};", hash::source(sheet))), "{policy}");
    assert!(policy.starts_with("default-src 'none';") && !policy.contains("unsafe-inline"));
    let place = |what: &str| html.find(what).expect(what);
    assert!(place("Content-Security-Policy") < place("<style>"), "it binds what comes after it");
}

#[test]
fn a_page_with_a_marker_missing_is_not_finished() {
    for marker in [HEAD, CATALOGUE, GUIDE, EMERGENCY, PICTURES, RULES, ARCHIVE] {
        assert!(finished(&page().replace(marker, "")).is_err(), "{marker}");
    }
}

#[test]
fn a_script_that_cannot_stand_in_the_page_is_refused() {
    let start_of = |text: &str| start(&program(&format!("{GLUE}\nf({text});")));
    assert!(start_of("1").is_ok());
    assert!(start_of("1 +").is_err(), "no script");
    // What would end the script in the page is written in another way.
    for text in ["'</SCRIPT'", "`</script`", "/<\\/script/", "a</script/g"] {
        assert!(start_of(text).is_ok_and(|start| !start.to_lowercase().contains("</script")));
    }
    let mut more = program(GLUE);
    more.snippets.push(more.glue.clone());
    assert!(start(&more).is_err(), "snippets would be fetched");
}

#[test]
fn a_page_of_sources_takes_the_sheet_in_and_names_no_file() {
    let html = canh_giac::text::sources::guide_page(std::iter::empty(), "../app-1.css");
    let page = self_contained("a", &html, SHEET).expect("page");
    let page = String::from_utf8(page).expect("text");
    assert!(page.contains(STYLE) && !page.contains("app-1.css") && !page.contains("<link"));
    assert!(page.contains(&format!("style-src {};", hash::source(SHEET))), "{page}");
    assert!(self_contained("a", &page, SHEET).is_err(), "only once");
}

#[test]
fn a_drawing_stands_in_its_address_whole() {
    let address = banks::data_address("<svg a=\"1%\"\nb='#c'>&lt;</svg>");
    assert_eq!(address, "data:image/svg+xml,<svg a=%221%25%22%20b='%23c'>%26lt;</svg>");
}
