//! Tables for other programs: as CSV, which every program reads, and as XLSX, which spreadsheets open
//! with numbers as numbers, whatever their language. The words in them are the caller's.
//!
//! Text stays text. What somebody typed as a unit's name is not computed by the spreadsheet of whoever
//! opens the file, however it begins (CWE-1236, "formula injection").

mod csv;
mod formula;
mod number;
mod xlsx;
mod zip;

pub use csv::{Separators, csv};
pub use xlsx::{Unwritable, xlsx};

use crate::quiz::time::Date;

/// What browsers and mail call a CSV file.
pub const CSV_TYPE: &str = "text/csv;charset=utf-8";
/// What browsers and mail call an XLSX file.
pub const XLSX_TYPE: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// A table: a row of headings and rows of cells.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// What it is called; in XLSX the name of its sheet, as far as sheets may be called so.
    pub name: String,
    /// What stands above each column.
    pub head: Vec<String>,
    /// The rows; each may have fewer or more cells than the head.
    pub rows: Vec<Vec<Cell>>,
}

/// What stands in one place of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// Words. Characters that no XML file may hold are left out when it is written.
    Text(String),
    /// A whole number; a spreadsheet knows its first 15 digits.
    Whole(i64),
    /// The number `value / 10^decimals`, shown with that many digits behind the point.
    Decimal {
        /// The number without its point.
        value: i64,
        /// How many of its digits stand behind the point.
        decimals: u8,
    },
    /// A share in tenths of a percent, 0 to 1000.
    Percent(u16),
    /// A day of the calendar; a month or a year alone is written as text.
    Day(Date),
    /// Nothing.
    Empty,
}

/// True for what XML 1.0 allows in a text (section 2.2, `Char`); both files leave out the others, so that
/// they say the same.
fn is_written(sign: char) -> bool {
    !matches!(sign, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}')
}
