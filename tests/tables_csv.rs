//! Proves that CSV files hold what was put into them, and nothing that a spreadsheet computes: they are
//! read back by the csv crate, also with the separators of a computer that is set otherwise.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a helper fails its test")]

use canh_giac::exchange::table::{Cell, Separators, Table, csv};
use proptest::prelude::*;

const BOTH: [(Separators, char); 2] = [(Separators::VIETNAMESE, ';'), (Separators::ENGLISH, ',')];

/// The rows of a file, as a reader with this separator sees them. It leaves out empty lines.
fn read(file: &[u8], separator: char) -> Vec<Vec<String>> {
    let text = file.strip_prefix(b"\xef\xbb\xbf").unwrap();
    let mut reader = ::csv::ReaderBuilder::new();
    let reader = reader.has_headers(false).flexible(true).delimiter(separator as u8);
    let rows = reader.from_reader(text).into_records();
    rows.map(|row| row.unwrap().iter().map(String::from).collect()).collect()
}

fn text(words: &str) -> Cell {
    Cell::Text(words.into())
}

fn table(name: &str, head: &[&str], rows: Vec<Vec<Cell>>) -> Table {
    Table { name: name.into(), head: head.iter().map(|title| (*title).into()).collect(), rows }
}

/// A text as the file has it, without the apostrophes that were put in; written from the documentation: at the
/// start and behind separators and ends of lines one comes off where a formula stands behind it.
fn without_apostrophes(text: &str) -> String {
    let passed = |sign: char| {
        sign.is_whitespace()
            || matches!(sign, '"' | '\'' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
    };
    let signs: Vec<char> = text.chars().collect();
    let mut found = String::new();
    for (place, sign) in signs.iter().enumerate() {
        let behind = &signs[place + 1..];
        let begins = place == 0 || matches!(signs[place - 1], ',' | ';' | '\t' | '\r' | '\n');
        let skipped = behind.iter().take_while(|sign| passed(**sign)).count();
        let formula = behind.get(skipped).is_some_and(|sign| "=+-@＝＋－＠".contains(*sign));
        let control = behind[..skipped].iter().any(|sign| matches!(sign, '\t' | '\r' | '\n'));
        if !(*sign == '\'' && begins && (formula || (place == 0 && control))) {
            found.push(*sign);
        }
    }
    found
}

/// True where a spreadsheet would compute this cell.
fn computes(cell: &str) -> bool {
    let begins = cell.trim_start_matches(|sign: char| {
        sign.is_whitespace()
            || matches!(sign, '"' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
    });
    begins.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠'])
}

#[test]
fn the_bytes_are_those_of_the_standard() {
    let day = |text: &str| Cell::Day(text.parse().unwrap());
    let table = table(
        "Kết quả",
        &["Họ tên", "Điểm"],
        vec![
            vec![
                text("Lê \"Bi\""),
                Cell::Decimal { value: 75, decimals: 1 },
                Cell::Percent(625),
                Cell::Empty,
            ],
            vec![text(""), Cell::Whole(-3), day("2026-07-01"), day("2026-07")],
            vec![],
        ],
    );
    let vietnamese = "\u{feff}\"Họ tên\";\"Điểm\"\r\n\"Lê \"\"Bi\"\"\";7,5;62,5%;\r\n\"\";-3;2026-07-01;\"7/2026\"\r\n\r\n";
    let english = "\u{feff}\"Họ tên\",\"Điểm\"\r\n\"Lê \"\"Bi\"\"\",7.5,62.5%,\r\n\"\",-3,2026-07-01,\"7/2026\"\r\n\r\n";
    let tables = [table];
    assert_eq!(String::from_utf8(csv(&tables, Separators::VIETNAMESE)).unwrap(), vietnamese);
    assert_eq!(String::from_utf8(csv(&tables, Separators::ENGLISH)).unwrap(), english);
}

#[test]
fn several_tables_stand_below_one_another() {
    let tables = [table("Tổ 1", &["A"], vec![vec![text("a")]]), table("=Tổ 2", &["B"], vec![])];
    let file = csv(&tables, Separators::ENGLISH);
    let text = "\u{feff}\"Tổ 1\"\r\n\"A\"\r\n\"a\"\r\n\r\n\"'=Tổ 2\"\r\n\"B\"\r\n";
    assert_eq!(String::from_utf8(file).unwrap(), text);
    assert_eq!(csv(&[], Separators::ENGLISH), b"\xef\xbb\xbf");
}

#[test]
fn no_cell_is_computed_whatever_the_computer_is_set_to() {
    let traps = [
        "=HYPERLINK(\"http://a.vn\",\"bấm\")",
        "+84",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "  =1",
        "\"=1",
        "'=1",
        "＝1",
        "＠SUM(A1)",
        "a;=1",
        "a,=1",
        "a\n=1",
        "a\t=1",
        "a;\"=1",
        "a,\"\";=1;\"",
        "\u{feff}=1",
        "a\r\n+1,2",
    ];
    let tables =
        [table("Tổ", &["=1"], traps.map(|trap| vec![text("x"), text(trap), text("x")]).into())];
    for (separators, own) in BOTH {
        let file = csv(&tables, separators);
        for reader in [own, ',', ';', '\t'] {
            for cell in read(&file, reader).iter().flatten() {
                assert!(!computes(cell), "{cell:?} in a file with {own:?} read with {reader:?}");
            }
        }
        let found = read(&file, own);
        for (trap, row) in traps.iter().zip(&found[1..]) {
            assert_eq!(without_apostrophes(&row[1]), *trap);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_comes_back(rows in prop::collection::vec(prop::collection::vec(any::<String>(), 1..4), 0..6)) {
        comes_back(&rows)?;
    }

    #[test]
    fn texts_made_of_traps_come_back(rows in prop::collection::vec(prop::collection::vec("[=+@',;\"\t\r\n a-c\u{1}\u{200b}＝-]{0,12}", 1..4), 0..6)) {
        comes_back(&rows)?;
    }
}

fn comes_back(rows: &[Vec<String>]) -> Result<(), TestCaseError> {
    let cells = rows.iter().map(|row| row.iter().map(|words| text(words)).collect()).collect();
    let tables = [table("", &["Cột"], cells)];
    for (separators, own) in BOTH {
        let file = csv(&tables, separators);
        let found = read(&file, own);
        let forbidden = |sign: char| {
            (sign < ' ' && !matches!(sign, '\t' | '\n' | '\r'))
                || matches!(sign, '\u{fffe}' | '\u{ffff}')
        };
        let expected = rows.iter().map(|row| -> Vec<String> {
            row.iter()
                .map(|words| words.chars().filter(|sign| !forbidden(*sign)).collect())
                .collect()
        });
        let expected: Vec<_> = expected.collect();
        let back = found.iter().skip(1).map(|row| -> Vec<String> {
            row.iter().map(|cell| without_apostrophes(cell)).collect()
        });
        prop_assert_eq!(back.collect::<Vec<_>>(), expected);
        for cell in found.iter().chain(&read(&file, if own == ',' { ';' } else { ',' })).flatten() {
            prop_assert!(!computes(cell), "{:?}", cell);
        }
    }
    Ok(())
}
