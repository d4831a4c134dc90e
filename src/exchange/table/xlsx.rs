//! XLSX (Office Open XML, ECMA-376 part 1, 18): tables as the sheets of a spreadsheet. Only what these
//! tables need is written, which is a thirtieth of what a crate for all of the format brings
//! (docs/performance.md).

mod names;
mod parts;
mod sheet;
mod words;

use self::words::Words;
use super::Table;
use super::zip::{Archive, TooLarge};

/// Why tables are not written as a spreadsheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unwritable {
    /// There is no table; a spreadsheet has a sheet at least.
    Nothing,
    /// A table has more rows (1,048,575 below its head) or columns (16,384) than a sheet may have, or all
    /// together have more bytes than a file of this kind.
    TooLarge,
}

/// The tables as a spreadsheet, each on a sheet of its own: a bold head that stays when the rows move,
/// columns as wide as their words, numbers, shares and days as such. The same tables give the same bytes.
///
/// Texts are text: there is no formula and no link in the file, and the format of these cells says that
/// what they hold is text even after somebody edits it. Of a text that is longer than a cell
/// may hold the first 32,767 UTF-16 units are written.
///
/// # Errors
/// [`Unwritable`], where no spreadsheet can hold this.
pub fn xlsx(tables: &[Table]) -> Result<Vec<u8>, Unwritable> {
    if tables.is_empty() {
        return Err(Unwritable::Nothing);
    }
    if !tables.iter().all(sheet::fits) {
        return Err(Unwritable::TooLarge);
    }
    pack(tables).map_err(|TooLarge| Unwritable::TooLarge)
}

fn pack(tables: &[Table]) -> Result<Vec<u8>, TooLarge> {
    let mut archive = Archive::default();
    archive.add("[Content_Types].xml", &parts::content_types(tables.len()))?;
    archive.add("_rels/.rels", &parts::relations())?;
    archive.add("xl/workbook.xml", &parts::workbook(tables))?;
    archive.add("xl/_rels/workbook.xml.rels", &parts::workbook_relations(tables.len()))?;
    archive.add("xl/styles.xml", &parts::styles())?;
    let mut words = Words::default();
    for (place, table) in tables.iter().enumerate() {
        let name = format!("xl/worksheets/sheet{}.xml", place + 1);
        archive.add(&name, &sheet::write(table, place == 0, &mut words))?;
    }
    archive.add("xl/sharedStrings.xml", &words.finish())?;
    archive.finish()
}
