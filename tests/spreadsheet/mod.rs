//! What the tests of spreadsheets share: tables of one column, and ways to read a file back that know
//! nothing of the writer. The zip crate compares the checksums.
#![allow(dead_code, reason = "each test uses some of it")]
#![allow(clippy::unwrap_used, reason = "a helper fails its test")]

use std::io::{Cursor, Read};

use calamine::{Data, Range, Reader, Xlsx};
use canh_giac::exchange::table::{Cell, Table};

/// Every part of the file with its name.
pub fn parts(file: &[u8]) -> Vec<(String, String)> {
    let mut archive = zip::ZipArchive::new(Cursor::new(file)).unwrap();
    let mut parts = Vec::new();
    for place in 0..archive.len() {
        let mut part = archive.by_index(place).unwrap();
        let mut text = String::new();
        part.read_to_string(&mut text).unwrap();
        parts.push((part.name().unwrap().into_owned(), text));
    }
    parts
}

pub fn part(file: &[u8], name: &str) -> String {
    parts(file).into_iter().find(|(found, _)| found == name).unwrap().1
}

pub fn open(file: &[u8]) -> Xlsx<Cursor<&[u8]>> {
    Xlsx::new(Cursor::new(file)).unwrap()
}

/// What stands on the first sheet, head and all.
pub fn sheet(file: &[u8]) -> Range<Data> {
    open(file).worksheet_range_at(0).unwrap().unwrap()
}

pub fn text(words: &str) -> Cell {
    Cell::Text(words.into())
}

pub fn one_column(cells: impl IntoIterator<Item = Cell>) -> Table {
    let rows = cells.into_iter().map(|cell| vec![cell]).collect();
    Table { name: "Tổ".into(), head: vec!["Cột".into()], rows }
}

/// What stands below the head in the first column.
pub fn column(file: &[u8], rows: usize) -> Vec<Data> {
    let sheet = sheet(file);
    let at = |row: usize| sheet.get_value((row as u32, 0)).cloned().unwrap_or(Data::Empty);
    (1..=rows).map(at).collect()
}

/// A text without what XML forbids, as the table says that it is written.
pub fn written(text: &str) -> String {
    let forbidden = |sign: char| {
        (sign < ' ' && !matches!(sign, '\t' | '\n' | '\r'))
            || matches!(sign, '\u{fffe}' | '\u{ffff}')
    };
    text.chars().filter(|sign| !forbidden(*sign)).collect()
}
