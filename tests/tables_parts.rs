//! Proves what stands in the parts of a spreadsheet: well-formed XML that names its other parts, looks of
//! cells, and nothing that is computed or leads out of the file.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a helper fails its test")]

mod spreadsheet;

use calamine::{Data, Reader};
use canh_giac::exchange::table::{Cell, Table, xlsx};
use proptest::prelude::*;
use roxmltree::Document;
use spreadsheet::{column, one_column, open, part, parts, text};

#[test]
fn numbers_shares_and_days_are_shown_as_such() {
    let decimal = |decimals| Cell::Decimal { value: 7500, decimals };
    let day = Cell::Day("2026-07-01".parse().unwrap());
    let cells = [
        text("Tổ 1"),
        text(&"a".repeat(255)),
        text(&"a".repeat(256)),
        Cell::Whole(7),
        decimal(0),
        decimal(1),
        decimal(2),
        decimal(3),
        decimal(4),
        Cell::Percent(5),
        day,
    ];
    let file = xlsx(&[one_column(cells)]).unwrap();
    let styles = part(&file, "xl/styles.xml");
    let styles = Document::parse(&styles).unwrap();
    let all = |name: &str| -> Vec<_> {
        styles.descendants().filter(|node| node.has_tag_name(name)).collect()
    };
    let own = |id: &str| {
        let formats = all("numFmt");
        let found = formats.iter().find(|format| format.attribute("numFmtId") == Some(id));
        found.and_then(|format| format.attribute("formatCode")).map(String::from)
    };
    let looks: Vec<_> = all("cellXfs")[0].children().collect();
    let sheet = part(&file, "xl/worksheets/sheet1.xml");
    let sheet = Document::parse(&sheet).unwrap();
    let cells = sheet.descendants().filter(|node| node.has_tag_name("c"));
    let formats = cells.map(|cell| {
        let look = looks[cell.attribute("s").unwrap().parse::<usize>().unwrap()];
        let format = look.attribute("numFmtId").unwrap();
        (own(format).unwrap_or(format.into()), look.attribute("fontId").unwrap())
    });
    let formats: Vec<(String, &str)> = formats.collect();
    let (text, general) = ("49", "0");
    let expected = [
        (text, "1"),
        (text, "0"),
        (text, "0"),
        (general, "0"),
        ("1", "0"),
        ("1", "0"),
        ("0.0", "0"),
        ("2", "0"),
        ("0.000", "0"),
        (general, "0"),
        ("0.0%", "0"),
        ("dd/mm/yyyy", "0"),
    ];
    assert_eq!(formats, expected.map(|(format, font)| (format.to_owned(), font)));
    let bold = all("font")[1];
    assert!(bold.children().any(|node| node.has_tag_name("b")));
}

#[test]
fn text_is_never_computed() {
    let texts = [
        "=HYPERLINK(\"http://a.vn\",\"bấm\")",
        "=1+1",
        "+84",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        " =1",
        "＝1",
        "'=1",
        "http://a.vn",
        "a@b.vn",
        "<b>&amp;</b>",
        "]]>",
        "<f>1</f>",
        "_x003D_1+1",
        "TRUE",
        "1/7/2026",
        "1e5",
    ];
    let mut table = one_column(texts.map(text));
    table.name = "=1+1".into();
    table.head = vec!["=HYPERLINK(\"http://a.vn\")".into()];
    let file = xlsx(&[table]).unwrap();
    assert_eq!(column(&file, texts.len()), texts.map(|text| Data::String(text.into())));
    assert!(open(&file).worksheet_formula("=1+1").unwrap().is_empty());
    for (name, text) in parts(&file) {
        let part = Document::parse(&text).unwrap_or_else(|fault| panic!("{name}: {fault}"));
        for node in part.descendants() {
            let tag = node.tag_name().name();
            assert!(
                !["f", "hyperlink", "hyperlinks", "definedName"].contains(&tag),
                "{tag} in {name}"
            );
            assert_ne!(node.attribute("TargetMode"), Some("External"));
        }
    }
}

#[test]
fn parts_are_well_formed_and_name_one_another() {
    let tables = [one_column([text("a & b")]), Table::default(), one_column([])];
    let file = xlsx(&tables).unwrap();
    let parts = parts(&file);
    let has = |name: &str| parts.iter().any(|(found, _)| found == name);
    let mut named = 0;
    for (name, text) in &parts {
        let part = Document::parse(text).unwrap_or_else(|fault| panic!("{name}: {fault}"));
        for node in part.descendants() {
            if let Some(target) = node.attribute("Target") {
                let folder = if name == "_rels/.rels" { "" } else { "xl/" };
                assert!(has(&format!("{folder}{target}")), "{target} in {name}");
                named += 1;
            }
            if let Some(target) = node.attribute("PartName") {
                assert!(has(target.trim_start_matches('/')), "{target} in {name}");
                named += 1;
            }
            // A list says how long it is.
            if let Some(count) = node.attribute("count").filter(|_| !node.has_tag_name("sst")) {
                let children = node.children().filter(|child| child.is_element()).count();
                assert_eq!(count, children.to_string(), "{} in {name}", node.tag_name().name());
            }
        }
    }
    // Book, styles, texts and three sheets, each named as a part and by who needs it.
    assert_eq!((parts.len(), named), (9, 12));
    assert_eq!(xlsx(&tables).unwrap(), file, "the same tables give the same bytes");
}

#[test]
fn heads_stay_and_columns_are_as_wide_as_their_words() {
    let mut table = one_column([text(&"ế".repeat(20)), text("Tổ")]);
    table.head = vec!["Tên".into(), "Điểm của cả tổ".into()];
    table.rows.push(vec![Cell::Empty, Cell::Empty, text(&"a".repeat(500))]);
    let file = xlsx(&[table]).unwrap();
    let sheet = part(&file, "xl/worksheets/sheet1.xml");
    let sheet = Document::parse(&sheet).unwrap();
    let widths = sheet.descendants().filter(|node| node.has_tag_name("col"));
    let widths: Vec<_> = widths.map(|node| node.attribute("width").unwrap()).collect();
    assert_eq!(widths, ["22", "16", "62"]);
    let pane = sheet.descendants().find(|node| node.has_tag_name("pane")).unwrap();
    assert_eq!((pane.attribute("ySplit"), pane.attribute("state")), (Some("1"), Some("frozen")));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_number_comes_back(value: i64, decimals in 0_u8..=20, tenths in 0_u16..=1000) {
        let cells = [Cell::Whole(value), Cell::Decimal { value, decimals }, Cell::Percent(tenths)];
        let file = xlsx(&[one_column(cells)]).unwrap();
        let sheet = part(&file, "xl/worksheets/sheet1.xml");
        let sheet = Document::parse(&sheet).unwrap();
        let found = sheet.descendants().filter(|node| node.has_tag_name("v")).skip(1);
        let found: Vec<_> = found.map(|node| node.text().unwrap().parse::<f64>().unwrap()).collect();
        let near = |found: f64, number: f64| (found - number).abs() <= number.abs() * 1e-14;
        prop_assert!(near(found[0], value as f64));
        prop_assert!(near(found[1], value as f64 / 10_f64.powi(i32::from(decimals))));
        prop_assert!(near(found[2], f64::from(tenths) / 1000.0));
    }
}
