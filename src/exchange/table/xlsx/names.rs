//! The names of sheets: Excel takes no file with a name that it does not like.

use super::super::{Table, is_written};

/// UTF-16 units of a name, at most.
const LONGEST: usize = 31;

/// A name for each table's sheet: its own, as far as sheets may be called so, and no two alike.
pub(super) fn names(tables: &[Table]) -> Vec<String> {
    let mut names: Vec<String> = Vec::with_capacity(tables.len());
    for (place, table) in tables.iter().enumerate() {
        let mut own = clean(&table.name, LONGEST);
        if own.is_empty() {
            own = (place + 1).to_string();
        }
        let mut name = own.clone();
        let mut copy = 1;
        // The second is Excel's own: it keeps changes there.
        while alike(&name, "History") || names.iter().any(|taken| alike(taken, &name)) {
            copy += 1;
            let behind = format!(" ({copy})");
            name = clean(&own, LONGEST - behind.len()) + &behind;
        }
        names.push(name);
    }
    names
}

/// The name without what no sheet's name may hold, in so many UTF-16 units.
fn clean(name: &str, longest: usize) -> String {
    let mut cleaned = String::new();
    let mut units = 0;
    for sign in name.trim_matches(stands_at_no_end).chars().filter(|sign| is_written(*sign)) {
        units += sign.len_utf16();
        if units > longest {
            break;
        }
        cleaned.push(match sign {
            '[' | ']' | ':' | '*' | '?' | '/' | '\\' => '-',
            _ if sign.is_control() => ' ',
            _ => sign,
        });
    }
    let kept = cleaned.trim_end_matches(stands_at_no_end).len();
    cleaned.truncate(kept);
    cleaned
}

/// Spaces are hard to see there, apostrophes forbidden.
fn stands_at_no_end(sign: char) -> bool {
    sign == '\'' || sign.is_whitespace() || !is_written(sign)
}

/// True where Excel could take them for one name: it does not tell capital letters from small ones. In
/// all letters of Vietnamese these are 1 or 32 apart; a few others that are get a number too, which
/// costs less than the tables of Unicode in the download.
fn alike(one: &str, other: &str) -> bool {
    let same = |(a, b): (char, char)| {
        let foreign = !a.is_ascii() && !b.is_ascii();
        a.eq_ignore_ascii_case(&b)
            || (foreign && matches!((a as u32).abs_diff(b as u32), 0 | 1 | 32))
    };
    one.chars().count() == other.chars().count() && one.chars().zip(other.chars()).all(same)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(names_of: &[&str]) -> Vec<String> {
        let table = |name: &&str| Table { name: (*name).to_owned(), ..Table::default() };
        names(&names_of.iter().map(table).collect::<Vec<_>>())
    }

    #[test]
    fn what_no_sheet_may_be_called_is_mended() {
        for (name, mended) in [
            ("Kết quả", "Kết quả"),
            ("Trước/sau [1]: *?\\", "Trước-sau -1-- ---"),
            ("'Tổ 1'", "Tổ 1"),
            ("  Tổ\n1 ", "Tổ 1"),
            ("\u{1}'", "1"),
            ("", "1"),
            ("history", "history (2)"),
            ("Phân xưởng cơ điện lạnh số 10, ca ba", "Phân xưởng cơ điện lạnh số 10,"),
            ("Phân xưởng cơ điện lạnh số 100 ca ba", "Phân xưởng cơ điện lạnh số 100"),
            ("😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀", "😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀"),
        ] {
            assert_eq!(named(&[name]), [mended], "{name:?}");
        }
    }

    #[test]
    fn no_two_sheets_are_called_alike() {
        assert_eq!(named(&["Tổ", "TỔ", "tổ", "Tổ (2)"]), ["Tổ", "TỔ (2)", "tổ (3)", "Tổ (2) (2)"]);
        assert_eq!(named(&["Đạt", "đạt"]), ["Đạt", "đạt (2)"]);
        assert_eq!(named(&["Ưu", "ưu", "Ấm", "ấm"]), ["Ưu", "ưu (2)", "Ấm", "ấm (2)"]);
        assert_eq!(named(&["Đạt", "Trượt"]), ["Đạt", "Trượt"]);
        let long = "a".repeat(40);
        let names = named(&[&long, &long]);
        assert_eq!(names[1], format!("{} (2)", "a".repeat(27)));
    }
}
