//! The parts that say what else is in the file, and how cells look.

use super::super::Table;
use super::{names, words};

/// With what each part begins.
pub(super) const XML: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#;
/// The names of what stands in sheets.
pub(super) const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
/// The names of what refers from one part to another.
const DOCUMENT: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/// The names of what holds the parts together.
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";

/// Which kind each part is of.
pub(super) fn content_types(sheets: usize) -> String {
    let mut part = format!(
        concat!(
            r#"{}<Types xmlns="{}/content-types">"#,
            r#"<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>"#,
            r#"<Default Extension="xml" ContentType="application/xml"/>"#
        ),
        XML, PACKAGE
    );
    let mut add = |name: &str, kind: &str| {
        part.push_str(&format!(
            concat!(
                r#"<Override PartName="/xl/{}.xml" "#,
                r#"ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.{}+xml"/>"#
            ),
            name, kind
        ));
    };
    add("workbook", "sheet.main");
    add("styles", "styles");
    add("sharedStrings", "sharedStrings");
    for sheet in 1..=sheets {
        add(&format!("worksheets/sheet{sheet}"), "worksheet");
    }
    part.push_str("</Types>");
    part
}

/// Where the book is.
pub(super) fn relations() -> String {
    let mut part = open_relations();
    relation(&mut part, 1, "officeDocument", "xl/workbook");
    part.push_str("</Relationships>");
    part
}

/// Which sheets the book has.
pub(super) fn workbook(tables: &[Table]) -> String {
    let mut part = format!(
        r#"{XML}<workbook xmlns="{MAIN}" xmlns:r="{DOCUMENT}"><bookViews><workbookView/></bookViews><sheets>"#
    );
    for (place, name) in names::names(tables).iter().enumerate() {
        part.push_str(r#"<sheet name=""#);
        words::escape(&mut part, name.chars());
        let id = place + 1;
        part.push_str(&format!(r#"" sheetId="{id}" r:id="rId{id}"/>"#));
    }
    part.push_str("</sheets></workbook>");
    part
}

/// Where the sheets of the book are, and what they share.
pub(super) fn workbook_relations(sheets: usize) -> String {
    let mut part = open_relations();
    for sheet in 1..=sheets {
        relation(&mut part, sheet, "worksheet", &format!("worksheets/sheet{sheet}"));
    }
    relation(&mut part, sheets + 1, "styles", "styles");
    relation(&mut part, sheets + 2, "sharedStrings", "sharedStrings");
    part.push_str("</Relationships>");
    part
}

fn open_relations() -> String {
    format!(r#"{XML}<Relationships xmlns="{PACKAGE}/relationships">"#)
}

fn relation(part: &mut String, id: usize, kind: &str, target: &str) {
    part.push_str(&format!(
        r#"<Relationship Id="rId{id}" Type="{DOCUMENT}/{kind}" Target="{target}.xml"/>"#
    ));
}

/// How cells look: a number format each, and bold for the head. [`Look`](super::sheet::Look) names the place of
/// one in this list.
const LOOKS: [(u16, u8); 9] =
    [(0, 0), (TEXT, 1), (TEXT, 0), (1, 0), (164, 0), (2, 0), (165, 0), (166, 0), (167, 0)];
/// The format that says that a cell holds text; 1 and 2 are numbers with no and with two decimals.
const TEXT: u16 = 49;
/// The formats that are not among those that every spreadsheet knows by number.
const FORMATS: [(u16, &str); 4] =
    [(164, "0.0"), (165, "0.000"), (166, "0.0%"), (167, "dd/mm/yyyy")];

/// How cells look.
pub(super) fn styles() -> String {
    let mut part =
        format!(r#"{XML}<styleSheet xmlns="{MAIN}"><numFmts count="{}">"#, FORMATS.len());
    for (id, code) in FORMATS {
        part.push_str(&format!(r#"<numFmt numFmtId="{id}" formatCode="{code}"/>"#));
    }
    part.push_str(r#"</numFmts><fonts count="2">"#);
    for bold in ["", "<b/>"] {
        part.push_str(&format!(
            r#"<font>{bold}<sz val="11"/><name val="Calibri"/><family val="2"/></font>"#
        ));
    }
    // The second filling is one that Excel expects there.
    part.push_str(concat!(
        r#"</fonts><fills count="2"><fill><patternFill patternType="none"/></fill>"#,
        r#"<fill><patternFill patternType="gray125"/></fill></fills>"#,
        r#"<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"#,
        r#"<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>"#
    ));
    part.push_str(&format!(r#"<cellXfs count="{}">"#, LOOKS.len()));
    for (format, font) in LOOKS {
        part.push_str(&format!(
            concat!(
                r#"<xf numFmtId="{}" fontId="{}" fillId="0" borderId="0" xfId="0" "#,
                r#"applyNumberFormat="1" applyFont="1"/>"#
            ),
            format, font
        ));
    }
    part.push_str(concat!(
        r#"</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/>"#,
        "</cellStyles></styleSheet>"
    ));
    part
}
