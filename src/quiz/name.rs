//! The name of a person, as typed: cut and cleaned so that it can be shown anywhere.

/// A name has at most so many signs.
pub const LONGEST: usize = 40;
/// The name of a unit or a place has at most so many.
pub const LONGEST_UNIT: usize = 120;

/// The name that is kept of what was typed: without what cannot be seen or turns writing round
/// (control signs, marks of direction, signs of no width), blanks as single ones, at most
/// [`LONGEST`] signs; `None` where nothing is left.
pub fn clean(typed: &str) -> Option<String> {
    clean_to(typed, LONGEST)
}

/// The same for the name of a unit or a place: at most [`LONGEST_UNIT`] signs.
pub fn clean_unit(typed: &str) -> Option<String> {
    clean_to(typed, LONGEST_UNIT)
}

fn clean_to(typed: &str, longest: usize) -> Option<String> {
    let mut name = String::new();
    let mut signs = 0;
    for sign in typed.chars() {
        let blank = sign.is_whitespace();
        if is_unseen(sign) && !blank || blank && (signs == 0 || name.ends_with(' ')) {
            continue;
        }
        if signs == longest {
            break;
        }
        name.push(if blank { ' ' } else { sign });
        signs += 1;
    }
    let name = name.trim_end();
    (!name.is_empty()).then(|| name.into())
}

/// A name with the tone of each word behind its letters, so that “Hòa” and “Hoà” are one name: keyboards
/// differ in where they put the mark. `apart` is the name in the form that writes each mark by itself
/// (NFD).
pub fn tones_last(apart: &str) -> String {
    let (mut name, mut tones) = (String::new(), String::new());
    for sign in apart.chars() {
        if is_tone(sign) {
            tones.push(sign);
            continue;
        }
        // A blank, a hyphen: the end of a word. To know all letters of the world would cost a table.
        if sign.is_ascii() && !sign.is_ascii_alphabetic() {
            name.push_str(&tones);
            tones.clear();
        }
        name.push(sign);
    }
    name + &tones
}

/// The five marks of tone, written by themselves.
fn is_tone(sign: char) -> bool {
    matches!(sign, '\u{300}' | '\u{301}' | '\u{303}' | '\u{309}' | '\u{323}')
}

/// True for a sign that nobody sees, besides blanks: controls, marks of direction, signs of no width.
pub fn is_unseen(sign: char) -> bool {
    sign.is_control()
        || matches!(sign,
            '\u{00ad}' | '\u{034f}' | '\u{061c}' | '\u{115f}'..='\u{1160}'
            | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
            | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_kept_as_it_was_typed() {
        assert_eq!(clean("Nguyễn Thị Hòa").as_deref(), Some("Nguyễn Thị Hòa"));
        assert_eq!(clean("  Hòa \t\n  Bình ").as_deref(), Some("Hòa Bình"));
        // Marks that are written apart from their letter are seen, and stay.
        assert_eq!(clean("Ho\u{300}a").as_deref(), Some("Ho\u{300}a"));
    }

    #[test]
    fn nothing_that_cannot_be_seen_is_kept() {
        assert_eq!(clean(""), None);
        assert_eq!(clean(" \u{200b}\u{202e}\u{0} "), None);
        assert_eq!(clean("a\u{202e}b\u{2066}c\u{200f}\u{feff}").as_deref(), Some("abc"));
    }

    // What takes letters apart is there natively only.
    #[cfg(not(target_arch = "wasm32"))]
    #[test]
    fn a_tone_counts_for_the_word_and_not_for_the_letter() {
        let apart =
            |name: &str| unicode_normalization::UnicodeNormalization::nfd(name).collect::<String>();
        let last = |name: &str| tones_last(&apart(name));
        for (old, new) in [("Hòa", "Hoà"), ("Thúy Ngân", "Thuý Ngân"), ("lũy-tre", "luỹ-tre")]
        {
            assert_ne!(old, new);
            assert_eq!(last(old), last(new));
        }
        for (one, other) in [
            ("Hòa", "Hóa"),
            ("Hòa Binh", "Hoa Bình"),
            ("Tân", "Tan"),
            ("Tân", "Tăn"),
            ("à-a", "a-à"),
        ] {
            assert_ne!(last(one), last(other));
        }
        assert_eq!(last("Nguyễn Hòa"), "Nguye\u{302}n\u{303} Hoa\u{300}");
    }

    #[test]
    fn markup_stays_text_and_a_book_is_cut() {
        assert_eq!(clean("<b>Hòa</b>").as_deref(), Some("<b>Hòa</b>"));
        assert_eq!(clean(&"Ô".repeat(10_000)), Some("Ô".repeat(LONGEST)));
        assert_eq!(clean(&"a ".repeat(10_000)).map(|name| name.len()), Some(LONGEST - 1));
    }
}
