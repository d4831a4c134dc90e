//! One sheet: a table's head, rows, and the width of its columns.

use std::borrow::Cow;

use super::super::{Cell, Table, number};
use super::parts::{MAIN, XML};
use super::words::Words;
use crate::quiz::time::Date;

/// Rows and columns of a sheet, at most.
const ROWS: usize = 1_048_576;
const COLUMNS: usize = 16_384;
/// How wide a column is at least and at most, in digits.
const NARROWEST: usize = 8;
const WIDEST: usize = 60;

/// Signs of a text whose cell is marked as one, at most.
const LONGEST_MARKED: usize = 255;

/// How a cell looks; its number is the place in the list of looks in [`styles`](super::parts::styles).
#[derive(Clone, Copy)]
pub(super) enum Look {
    Plain = 0,
    Head = 1,
    Text = 2,
    Whole = 3,
    OneDecimal = 4,
    TwoDecimals = 5,
    ThreeDecimals = 6,
    Percent = 7,
    Day = 8,
}

/// True where a sheet has room for this table.
pub(super) fn fits(table: &Table) -> bool {
    table.rows.len() < ROWS && columns(table) <= COLUMNS
}

fn columns(table: &Table) -> usize {
    table.rows.iter().map(Vec::len).fold(table.head.len(), usize::max)
}

/// The sheet of this table, which must [fit](fits). One of all sheets is the one that is seen first.
pub(super) fn write<'a>(table: &'a Table, seen: bool, words: &mut Words<'a>) -> String {
    let mut part = format!("{XML}<worksheet xmlns=\"{MAIN}\"><sheetViews><sheetView");
    if seen {
        part.push_str(" tabSelected=\"1\"");
    }
    part.push_str(concat!(
        " workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" ",
        "state=\"frozen\"/></sheetView></sheetViews>"
    ));
    write_widths(&mut part, table);
    part.push_str("<sheetData>");
    let names = column_names(columns(table));
    let mut rows = Rows { part, names, row: 0, words };
    rows.begin();
    for (column, title) in table.head.iter().enumerate() {
        rows.text(column, Look::Head, Cow::Borrowed(title));
    }
    rows.end();
    for row in &table.rows {
        rows.begin();
        for (column, cell) in row.iter().enumerate() {
            rows.cell(column, cell);
        }
        rows.end();
    }
    rows.part.push_str("</sheetData></worksheet>");
    rows.part
}

/// Each column as wide as the widest of what stands in it.
fn write_widths(part: &mut String, table: &Table) {
    let mut widths: Vec<usize> = table.head.iter().map(|title| title.chars().count()).collect();
    widths.resize(columns(table), 0);
    for row in &table.rows {
        for (width, cell) in widths.iter_mut().zip(row) {
            if let Cell::Text(words) = cell {
                *width = words.chars().take(WIDEST).count().max(*width);
            }
        }
    }
    if widths.is_empty() {
        return;
    }
    part.push_str("<cols>");
    for (column, width) in widths.iter().enumerate() {
        let (column, width) = (column + 1, (width + 2).clamp(NARROWEST + 2, WIDEST + 2));
        part.push_str(&format!(
            "<col min=\"{column}\" max=\"{column}\" width=\"{width}\" customWidth=\"1\"/>"
        ));
    }
    part.push_str("</cols>");
}

/// The rows that are being written.
struct Rows<'a, 'w> {
    part: String,
    names: Vec<String>,
    row: usize,
    words: &'w mut Words<'a>,
}

impl<'a> Rows<'a, '_> {
    fn begin(&mut self) {
        self.row += 1;
        self.part.push_str(&format!("<row r=\"{}\">", self.row));
    }

    fn end(&mut self) {
        self.part.push_str("</row>");
    }

    fn cell(&mut self, column: usize, cell: &'a Cell) {
        match cell {
            Cell::Text(words) => self.text(column, look_of(words), Cow::Borrowed(words)),
            Cell::Whole(value) => self.number(column, Look::Whole, *value, 0),
            Cell::Decimal { value, decimals } => {
                let look = match decimals {
                    0 => Look::Whole,
                    1 => Look::OneDecimal,
                    2 => Look::TwoDecimals,
                    3 => Look::ThreeDecimals,
                    _ => Look::Plain,
                };
                self.number(column, look, *value, *decimals);
            }
            Cell::Percent(tenths) => self.number(column, Look::Percent, i64::from(*tenths), 3),
            Cell::Day(date) => match serial(*date) {
                Some(day) => self.number(column, Look::Day, day, 0),
                None => self.text(column, Look::Text, Cow::Owned(date.to_string())),
            },
            Cell::Empty => {}
        }
    }

    fn open(&mut self, column: usize, look: Look) {
        let name = self.names.get(column).map(String::as_str).unwrap_or_default();
        let (row, look) = (self.row, look as usize);
        self.part.push_str(&format!("<c r=\"{name}{row}\" s=\"{look}\""));
    }

    /// An empty text is no cell, as in a sheet that a person fills.
    fn text(&mut self, column: usize, look: Look, text: Cow<'a, str>) {
        if text.is_empty() {
            return;
        }
        self.open(column, look);
        let number = self.words.number(text);
        self.part.push_str(&format!(" t=\"s\"><v>{number}</v></c>"));
    }

    fn number(&mut self, column: usize, look: Look, value: i64, decimals: u8) {
        self.open(column, look);
        self.part.push_str("><v>");
        number::write(&mut self.part, value, decimals, '.');
        self.part.push_str("</v></c>");
    }
}

/// Long texts are not marked as texts: Excel 2007 shows ##### in their place.
fn look_of(words: &str) -> Look {
    match words.chars().nth(LONGEST_MARKED) {
        Some(_) => Look::Plain,
        None => Look::Text,
    }
}

/// `A` to `Z`, `AA` and so on, for so many columns.
fn column_names(count: usize) -> Vec<String> {
    let letter = |number: usize| (b'A' + (number % 26) as u8) as char;
    let name = |column: usize| {
        let mut letters = vec![letter(column)];
        let mut rest = column / 26;
        while rest > 0 {
            letters.insert(0, letter(rest - 1));
            rest = (rest - 1) / 26;
        }
        letters.into_iter().collect()
    };
    (0..count).map(name).collect()
}

/// The number of a day as spreadsheets count: 1 January 1970 is 25,569. `None` for a month or a year, and
/// for what lies before 1 March 1900: there Excel counts a day that never was.
fn serial(date: Date) -> Option<i64> {
    let (year, month, day) = date.parts();
    if !date.is_a_day() || (year, month) < (1900, 3) {
        return None;
    }
    // Years that begin in March end with the leap day, so months before it are all alike.
    let (year, month) = match month {
        1 | 2 => (i64::from(year) - 1, i64::from(month) + 9),
        _ => (i64::from(year), i64::from(month) - 3),
    };
    let leap_days = year / 4 - year / 100 + year / 400;
    Some(365 * year + leap_days + (153 * month + 2) / 5 + i64::from(day) - 693_900)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::quiz::time::Day;

    #[test]
    fn days_have_the_numbers_of_spreadsheets() {
        for (day, number) in [
            ("1900-03-01", Some(61)),
            ("1970-01-01", Some(25_569)),
            ("2000-02-29", Some(36_585)),
            ("2026-07-01", Some(46_204)),
            ("9999-12-31", Some(2_958_465)),
            ("1900-02-28", None),
            ("2026-07", None),
            ("2026", None),
        ] {
            assert_eq!(serial(day.parse().unwrap()), number, "{day}");
        }
        for day in 0..60_000 {
            assert_eq!(serial(Date::from(Day(day))), Some(25_569 + i64::from(day)));
        }
    }

    #[test]
    fn columns_are_named_as_in_spreadsheets() {
        let names = column_names(COLUMNS);
        for (place, name) in [
            (0, "A"),
            (25, "Z"),
            (26, "AA"),
            (51, "AZ"),
            (52, "BA"),
            (701, "ZZ"),
            (702, "AAA"),
            (16_383, "XFD"),
        ] {
            assert_eq!(names[place], name);
        }
    }
}
