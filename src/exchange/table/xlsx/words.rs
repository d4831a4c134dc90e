//! The texts of all sheets: each stands in the file once, and cells name it by its number. Texts inside
//! the cells are allowed too, but spreadsheets themselves write them so: every reader knows it.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::super::is_written;
use super::parts::{MAIN, XML};

/// UTF-16 units of a cell's text, at most: what Excel can hold.
const LONGEST: usize = 32_767;

/// The texts so far.
#[derive(Default)]
pub(super) struct Words<'a> {
    known: BTreeMap<Cow<'a, str>, u32>,
    uses: u32,
    list: String,
}

impl<'a> Words<'a> {
    /// The number of a text.
    pub fn number(&mut self, text: Cow<'a, str>) -> u32 {
        self.uses += 1;
        if let Some(number) = self.known.get(&text) {
            return *number;
        }
        // Without this a reader may take off spaces and ends of lines.
        self.list.push_str("<si><t xml:space=\"preserve\">");
        let mut units = 0;
        let fitting = text.chars().filter(|sign| is_written(*sign)).take_while(|sign| {
            units += sign.len_utf16();
            units <= LONGEST
        });
        let fitting: String = fitting.collect();
        escape(&mut self.list, fitting.chars());
        self.list.push_str("</t></si>");
        let number = self.known.len() as u32;
        self.known.insert(text, number);
        number
    }

    /// The part of the file that holds them.
    pub fn finish(self) -> String {
        let Words { known, uses, list } = self;
        let different = known.len();
        format!(
            "{XML}<sst xmlns=\"{MAIN}\" count=\"{uses}\" uniqueCount=\"{different}\">{list}</sst>"
        )
    }
}

/// Writes signs as they stand in XML. All must be such that XML allows.
pub(super) fn escape(to: &mut String, signs: impl Iterator<Item = char> + Clone) {
    let mut rest = signs;
    while let Some(sign) = rest.next() {
        match sign {
            '&' => to.push_str("&amp;"),
            '<' => to.push_str("&lt;"),
            '>' => to.push_str("&gt;"),
            '"' => to.push_str("&quot;"),
            // Readers of XML make it the end of a line.
            '\r' => to.push_str("&#13;"),
            // `_x0041_` is an A in these files; so an underline that begins such a thing is written so too.
            '_' if begins_a_code(rest.clone()) => to.push_str("_x005F_"),
            _ => to.push(sign),
        }
    }
}

/// True where `x`, four hexadecimal digits and an underline follow.
fn begins_a_code(mut signs: impl Iterator<Item = char>) -> bool {
    signs.next() == Some('x')
        && (0..4).all(|_| signs.next().is_some_and(|sign| sign.is_ascii_hexdigit()))
        && signs.next() == Some('_')
}
