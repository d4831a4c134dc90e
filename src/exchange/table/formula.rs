//! Texts that a spreadsheet would compute when it opens a CSV file, and how they are kept from it.
//!
//! OWASP ("CSV Injection") names the signs with which such a text begins (`=`, `+`, `-`, `@`, their
//! full-width forms, tab, and the ends of lines) and an apostrophe in front as what stops it. It warns of two
//! more: spaces and quotes before the sign, and a sign behind a separator inside the text, for a
//! spreadsheet that separates by another sign than the file does begins a new cell there.

/// Writes `text` with an apostrophe before each place where a spreadsheet could begin to compute: its
/// start, and behind each comma, semicolon, tab and end of line in it. Every other text stays as it is.
pub(super) fn guard(to: &mut String, text: impl Iterator<Item = char> + Clone) {
    let mut rest = text;
    // A cell begins here, or could.
    let mut begins = true;
    // Only a text that begins with the end of a line is suspicious by that alone.
    let mut start = rest.clone().take_while(|sign| is_passed_over(*sign)).any(ends_a_cell);
    loop {
        let mut ahead = rest.clone().skip_while(|sign| is_passed_over(*sign));
        let computes = ahead.next().is_some_and(is_trigger);
        loop {
            // The apostrophe stands before the spaces, so that the text behind it is as it was.
            if start || (begins && computes) {
                to.push('\'');
            }
            start = false;
            let Some(sign) = rest.next() else { return };
            to.push(sign);
            begins = ends_a_cell(sign);
            if !is_passed_over(sign) {
                break;
            }
        }
    }
}

/// What a spreadsheet may leave out before it looks how a text begins.
fn is_passed_over(sign: char) -> bool {
    matches!(sign, '"' | '\'' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
        || sign.is_whitespace()
}

/// With what a formula begins.
fn is_trigger(sign: char) -> bool {
    matches!(sign, '=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠')
}

/// Behind what the next cell begins, in one program or another.
fn ends_a_cell(sign: char) -> bool {
    matches!(sign, ',' | ';' | '\t' | '\r' | '\n')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn guarded(text: &str) -> String {
        let mut written = String::new();
        guard(&mut written, text.chars());
        written
    }

    #[test]
    fn what_a_spreadsheet_would_compute_gets_an_apostrophe() {
        for (text, written) in [
            ("=HYPERLINK(\"http://a\")", "'=HYPERLINK(\"http://a\")"),
            ("+84 901", "'+84 901"),
            ("-1", "'-1"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("＝1＋1", "'＝1＋1"),
            ("＋1", "'＋1"),
            ("－1", "'－1"),
            ("＠SUM(A1)", "'＠SUM(A1)"),
            ("  =1", "'  =1"),
            ("\u{a0}=1", "'\u{a0}=1"),
            ("\"=1", "'\"=1"),
            ("'=1", "''=1"),
            ("\u{feff}=1", "'\u{feff}=1"),
            ("\tTổ", "'\tTổ"),
            ("\rTổ", "'\rTổ"),
            ("\nTổ", "'\nTổ"),
            ("Tổ 1;=1", "Tổ 1;'=1"),
            ("Tổ 1, \"=1", "Tổ 1,' \"=1"),
            ("Tổ 1\n=1", "Tổ 1\n'=1"),
            ("=1;=1", "'=1;'=1"),
            (";=1", ";'=1"),
            ("a;\t=1", "a;'\t'=1"),
        ] {
            assert_eq!(guarded(text), written, "{text:?}");
        }
    }

    #[test]
    fn every_other_text_stays_as_it_is() {
        for text in
            ["", " ", "Tổ 1", "a=b", "1-2", "x@y.vn", "a, b; c", "a\n\nb", "'", "“=”", "a - b"]
        {
            assert_eq!(guarded(text), text);
        }
    }

    #[test]
    fn a_long_run_of_line_ends_takes_no_longer_than_its_length() {
        let text = "a".to_owned() + &"\n".repeat(300_000) + "=";
        assert_eq!(guarded(&text).len(), text.len() + 300_000);
    }
}
