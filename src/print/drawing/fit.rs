//! Words into a room: on fewer lines in smaller letters, until they fit.

use super::{Font, Measure, Style};

/// Words that fit.
pub(super) struct Fitted {
    /// Its lines.
    pub lines: Vec<String>,
    /// Its letters.
    pub font: Font,
}

/// `words` on lines of at most this width. Where even the smallest letters are too large, a long word is
/// broken, and what is then too much is left out behind “…”.
pub(super) fn fit(words: &str, width: u16, style: Style, measure: Measure) -> Fitted {
    let mut font = Font { size: style.most, bold: style.bold };
    while font.size > style.least {
        let lines = wrap(words, |line| measure(line, font) <= width);
        if lines.len() <= style.lines && lines.iter().all(|line| measure(line, font) <= width) {
            return Fitted { lines, font };
        }
        font.size -= 2;
    }
    font.size = style.least;
    let mut lines = broken(words, &|line| measure(line, font) <= width);
    if lines.len() > style.lines {
        lines.truncate(style.lines);
        if let Some(last) = lines.last_mut() {
            *last = cut(last, |line| measure(line, font) <= width);
        }
    }
    Fitted { lines, font }
}

/// Lines with as many words each as fit; a word that is too wide has one of its own.
fn wrap(words: &str, fits: impl Fn(&str) -> bool) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in words.split(' ') {
        let longer = lines.last().map(|line| format!("{line} {word}")).filter(|line| fits(line));
        match (longer, lines.last_mut()) {
            (Some(longer), Some(line)) => *line = longer,
            _ => lines.push(word.into()),
        }
    }
    lines
}

/// Lines as [`wrap`] makes them, a word that is too wide broken between two signs.
fn broken(words: &str, fits: &dyn Fn(&str) -> bool) -> Vec<String> {
    let mut lines = Vec::new();
    for line in wrap(words, fits) {
        let mut part = String::new();
        for sign in line.chars() {
            part.push(sign);
            // A mark that is written by itself adds no width, and stays with its letter.
            if !fits(&part) && part.chars().nth(1).is_some() {
                part.pop();
                lines.push(core::mem::replace(&mut part, sign.into()));
            }
        }
        lines.push(part);
    }
    lines
}

/// A line with “…” at its end, shorter by as much as that takes.
fn cut(line: &str, fits: impl Fn(&str) -> bool) -> String {
    let mut kept = String::from(line);
    loop {
        let line = format!("{kept}…");
        if fits(&line) || kept.pop().is_none() {
            return line;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::NAME;
    use super::*;

    /// Each sign as wide as its letters are high, a mark by itself as nothing.
    fn wide(words: &str, font: Font) -> u16 {
        words.chars().filter(|sign| !('\u{300}'..'\u{370}').contains(sign)).count() as u16
            * font.size
    }

    fn fitted(words: &str, width: u16) -> (Vec<String>, u16) {
        let Fitted { lines, font } = fit(words, width, NAME, &wide);
        assert!(lines.iter().all(|line| wide(line, font) <= width), "{lines:?}");
        (lines, font.size)
    }

    #[test]
    fn what_has_room_stays_large_and_on_one_line() {
        assert_eq!(fitted("Hòa", 150), (vec!["Hòa".into()], 50));
    }

    #[test]
    fn two_lines_come_before_smaller_letters() {
        assert_eq!(fitted("Thị Hòa", 200), (vec!["Thị".into(), "Hòa".into()], 50));
        assert_eq!(fitted("Thị Hòa", 120), (vec!["Thị".into(), "Hòa".into()], 40));
    }

    #[test]
    fn a_long_word_is_broken_only_in_the_smallest_letters_and_never_before_a_mark() {
        assert_eq!(fitted("HòaBình", 130), (vec!["HòaBì".into(), "nh".into()], 26));
        let apart = "Ho\u{300}a\u{309}".repeat(3);
        let (lines, _) = fitted(&apart, 26 * 5);
        assert_eq!(lines.concat(), apart);
        assert!(lines.iter().all(|line| line.starts_with(['H', 'o', 'a'])), "{lines:?}");
    }

    #[test]
    fn what_is_still_too_much_is_left_out_and_that_is_seen() {
        let (lines, size) = fitted(&"Trần ".repeat(30), 260);
        assert_eq!((lines.len(), size), (2, 26));
        assert!(lines[1].ends_with('…'));
        assert_eq!(fit("WW", 20, NAME, &wide).lines, ["W", "W"]);
        assert_eq!(fitted("WWWWWWWWW", 26), (vec!["W".into(), "…".into()], 26));
    }
}
