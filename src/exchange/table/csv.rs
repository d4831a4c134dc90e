//! CSV (RFC 4180): tables as plain text.

use super::{Cell, Table, formula, is_written, number};
use crate::quiz::language::Language;

/// By this a spreadsheet knows that the letters are UTF-8; without it Excel shows another alphabet.
const MARK: [u8; 3] = [0xef, 0xbb, 0xbf];
const END: &str = "\r\n";

/// What stands between cells and in decimal numbers. A CSV file does not say it: a spreadsheet goes by the
/// regional settings of the computer, and by the wrong ones all of a row stands in one cell and 7.5 is a
/// text, or the seventh of May.
///
/// Nothing opens right everywhere. A first line `sep=;` says what separates, but then Excel ignores the mark
/// of UTF-8 and breaks every Vietnamese letter (export-to-csv, issue 119; vue-json-csv, issue 43); UTF-16 with
/// tabs is CSV to no other program. So whoever saves the file chooses; XLSX needs no choice, and is what
/// to offer first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Separators {
    cells: char,
    decimals: char,
}

impl Separators {
    /// `;` and `7,5`: for computers that are set to Vietnamese, where the comma is in numbers already.
    pub const VIETNAMESE: Separators = Separators { cells: ';', decimals: ',' };
    /// `,` and `7.5`: for computers that are set to English, as many in Vietnam are, and for programs
    /// that read data.
    pub const ENGLISH: Separators = Separators { cells: ',', decimals: '.' };

    /// Those of a computer that is set to this language, where nobody is asked.
    pub fn of(language: Language) -> Separators {
        match language {
            Language::Vi => Separators::VIETNAMESE,
            Language::En => Separators::ENGLISH,
        }
    }
}

/// The tables as a CSV file in UTF-8. Where there is more than one, each has its name in a line above
/// its head, and an empty line stands between two.
///
/// Texts are in quotes. One that a spreadsheet would compute gets an apostrophe in front, as OWASP
/// advises; numbers are never text, and so need none. Days are written as `2025-07-01`, which
/// spreadsheets know by every setting. A spreadsheet may still take the zeros off `007`: in XLSX they stay.
pub fn csv(tables: &[Table], separators: Separators) -> Vec<u8> {
    let mut file = String::new();
    for (place, table) in tables.iter().enumerate() {
        if place > 0 {
            file.push_str(END);
        }
        if tables.len() > 1 {
            text(&mut file, &table.name);
            file.push_str(END);
        }
        for (column, title) in table.head.iter().enumerate() {
            between(&mut file, column, separators);
            text(&mut file, title);
        }
        file.push_str(END);
        for row in &table.rows {
            for (column, value) in row.iter().enumerate() {
                between(&mut file, column, separators);
                cell(&mut file, value, separators);
            }
            file.push_str(END);
        }
    }
    let mut bytes = Vec::with_capacity(MARK.len() + file.len());
    bytes.extend(MARK);
    bytes.extend(file.as_bytes());
    bytes
}

fn between(file: &mut String, column: usize, separators: Separators) {
    if column > 0 {
        file.push(separators.cells);
    }
}

fn cell(file: &mut String, cell: &Cell, Separators { decimals: point, .. }: Separators) {
    match cell {
        Cell::Text(words) => text(file, words),
        Cell::Whole(value) => number::write(file, *value, 0, point),
        Cell::Decimal { value, decimals } => number::write(file, *value, *decimals, point),
        Cell::Percent(tenths) => {
            number::write(file, i64::from(*tenths), 1, point);
            file.push('%');
        }
        Cell::Day(date) if date.is_a_day() => {
            let (year, month, day) = date.parts();
            file.push_str(&format!("{year:04}-{month:02}-{day:02}"));
        }
        Cell::Day(date) => text(file, &date.to_string()),
        Cell::Empty => {}
    }
}

fn text(file: &mut String, words: &str) {
    let mut guarded = String::with_capacity(words.len());
    formula::guard(&mut guarded, words.chars().filter(|sign| is_written(*sign)));
    file.push('"');
    for sign in guarded.chars() {
        if sign == '"' {
            file.push('"');
        }
        file.push(sign);
    }
    file.push('"');
}
