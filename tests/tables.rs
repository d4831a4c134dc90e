//! Proves that spreadsheets hold what was put into them: they are read back by calamine.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a helper fails its test")]

mod spreadsheet;

use calamine::{Data, Reader};
use canh_giac::exchange::table::{Cell, Table, Unwritable, xlsx};
use proptest::prelude::*;
use spreadsheet::{column, one_column, open, part, sheet, text, written};

#[test]
fn every_kind_of_cell_is_what_it_was() {
    let day = |text: &str| Cell::Day(text.parse().unwrap());
    let table = Table {
        name: "Kết quả".into(),
        head: ["Họ tên", "Câu đúng", "Điểm", "Tỉ lệ", "Ngày", "Tháng", "Trống", "Thêm"]
            .map(String::from)
            .into(),
        rows: vec![
            vec![
                text("Nguyễn Thị Ánh Tuyết"),
                Cell::Whole(-12),
                Cell::Decimal { value: 775, decimals: 2 },
                Cell::Percent(625),
                day("2026-07-01"),
                day("2026-07"),
                Cell::Empty,
                Cell::Whole(9),
            ],
            vec![text("Đỗ Ước")],
            vec![],
            vec![
                text("007"),
                Cell::Whole(0),
                Cell::Decimal { value: -5, decimals: 4 },
                Cell::Percent(1000),
                day("1899-12-31"),
            ],
        ],
    };
    let file = xlsx(&[table]).unwrap();
    let sheet = sheet(&file);
    let at = |row, column| sheet.get_value((row, column)).cloned().unwrap_or(Data::Empty);
    let string = |text: &str| Data::String(text.into());
    let titles: Vec<_> = (0..8).map(|column| at(0, column)).collect();
    let head = ["Họ tên", "Câu đúng", "Điểm", "Tỉ lệ", "Ngày", "Tháng", "Trống", "Thêm"];
    assert_eq!(titles, head.map(string));
    assert_eq!(at(1, 0), string("Nguyễn Thị Ánh Tuyết"));
    assert_eq!(at(1, 1), Data::Float(-12.0));
    assert_eq!(at(1, 2), Data::Float(7.75));
    assert_eq!(at(1, 3), Data::Float(0.625));
    let Data::DateTime(found) = at(1, 4) else { panic!("no date: {:?}", at(1, 4)) };
    assert_eq!((found.as_f64(), found.is_datetime()), (46_204.0, true));
    assert_eq!(at(1, 5), string("7/2026"));
    assert_eq!(at(1, 6), Data::Empty);
    assert_eq!(at(1, 7), Data::Float(9.0));
    assert_eq!(at(2, 0), string("Đỗ Ước"));
    assert_eq!([at(2, 1), at(3, 0)], [Data::Empty, Data::Empty]);
    assert_eq!(at(4, 0), string("007"));
    assert_eq!(at(4, 1), Data::Float(0.0));
    assert_eq!(at(4, 2), Data::Float(-0.0005));
    assert_eq!(at(4, 3), Data::Float(1.0));
    assert_eq!(at(4, 4), string("31/12/1899"));
    assert_eq!((sheet.height(), sheet.width()), (5, 8));
}

#[test]
fn each_table_has_its_sheet() {
    let tables = ["Trước/Sau", "trước-sau", ""]
        .map(|name| Table { name: name.into(), ..one_column([text(name)]) });
    let file = xlsx(&tables).unwrap();
    let mut book = open(&file);
    assert_eq!(book.sheet_names(), ["Trước-Sau", "trước-sau (2)", "3"]);
    let second = book.worksheet_range("trước-sau (2)").unwrap();
    assert_eq!(second.get_value((1, 0)), Some(&Data::String("trước-sau".into())));
}

#[test]
fn nothing_and_too_much_are_refused() {
    assert_eq!(xlsx(&[]), Err(Unwritable::Nothing));
    let rows = vec![vec![]; 1_048_576];
    let mut table = Table { rows, ..Table::default() };
    assert_eq!(xlsx(std::slice::from_ref(&table)), Err(Unwritable::TooLarge));
    table.rows.pop();
    assert!(xlsx(&[table]).is_ok());
    let wide = |columns| Table { rows: vec![vec![Cell::Empty; columns]], ..Table::default() };
    assert_eq!(xlsx(&[wide(16_385)]), Err(Unwritable::TooLarge));
    assert!(xlsx(&[wide(16_384)]).is_ok());
}

#[test]
fn empty_tables_can_be_opened() {
    for table in
        [Table::default(), one_column([]), Table { head: vec![], ..one_column([text("a")]) }]
    {
        let rows = table.rows.len();
        let file = xlsx(&[table]).unwrap();
        open(&file).worksheet_range_at(0).unwrap().unwrap();
        assert_eq!(column(&file, rows), vec![Data::String("a".into()); rows]);
    }
}

#[test]
fn no_text_is_longer_than_a_cell_may_hold() {
    let (long, fits) = ("😀".repeat(20_000), "😀".repeat(16_383));
    let file = xlsx(&[one_column([text(&long), text(&fits)])]).unwrap();
    assert_eq!(column(&file, 2), [Data::String(fits.clone()), Data::String(fits)]);
}

#[test]
fn thousands_of_rows_come_back() {
    let row = |number: i64| {
        vec![
            text(&format!("Nguyễn Văn {number}")),
            Cell::Whole(number),
            text(["Đạt", "Trượt"][number as usize % 2]),
        ]
    };
    let rows: Vec<_> = (0..5_000).map(row).collect();
    let file = xlsx(&[Table { rows, ..Table::default() }]).unwrap();
    let sheet = sheet(&file);
    for number in 0..5_000_u32 {
        let at = |column| sheet.get_value((number + 1, column)).cloned().unwrap();
        assert_eq!(at(0), Data::String(format!("Nguyễn Văn {number}")));
        assert_eq!(at(1), Data::Float(f64::from(number)));
        assert_eq!(at(2), Data::String(["Đạt", "Trượt"][number as usize % 2].into()));
    }
    let texts = part(&file, "xl/sharedStrings.xml");
    let texts = roxmltree::Document::parse(&texts).unwrap();
    let root = texts.root_element();
    assert_eq!(
        (root.attribute("count"), root.attribute("uniqueCount")),
        (Some("10000"), Some("5002"))
    );
    assert_eq!(root.children().count(), 5_002);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_comes_back(texts in prop::collection::vec(any::<String>(), 1..20)) {
        let file = xlsx(&[one_column(texts.iter().map(|it| text(it)))]).unwrap();
        let found = column(&file, texts.len());
        for (text, found) in texts.iter().zip(found) {
            match found {
                Data::String(found) => prop_assert_eq!(found, written(text)),
                found => prop_assert!(found == Data::Empty && written(text).is_empty()),
            }
        }
    }

    #[test]
    fn texts_that_look_like_parts_come_back(text in "(_x00[0-9a-fA-F]{2}_|_|x|&|<|>|\"|;|\r|\n|\t| |ế|\u{1}|]]>|amp){0,12}") {
        let file = xlsx(&[one_column([Cell::Text(text.clone())])]).unwrap();
        let found = column(&file, 1).remove(0);
        prop_assert_eq!(found.to_string(), written(&text));
    }

    #[test]
    fn any_names_give_a_file_that_opens(names in prop::collection::vec(any::<String>(), 1..6)) {
        let tables: Vec<_> = names.iter().map(|name| Table { name: name.clone(), ..Table::default() }).collect();
        let file = xlsx(&tables).unwrap();
        let found = open(&file).sheet_names();
        prop_assert_eq!(found.len(), names.len());
        for (place, name) in found.iter().enumerate() {
            prop_assert!((1..=31).contains(&name.encode_utf16().count()), "{:?}", name);
            prop_assert!(!name.contains(['[', ']', ':', '*', '?', '/', '\\']));
            prop_assert!(!name.starts_with('\'') && !name.ends_with('\''));
            let lower = name.to_lowercase();
            prop_assert!(found[..place].iter().all(|other| other.to_lowercase() != lower));
        }
    }
}
