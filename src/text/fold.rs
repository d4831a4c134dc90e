//! Looking for words as people type them: with marks or without, in any letter case. The letters of
//! Vietnamese stand here by themselves: general tables of all scripts would cost more than the search.

/// The text in small letters without marks (`Đừng GỌI` is `dung goi`), whether these are parts of
/// their letters or signs of their own. All that is no letter and no digit is left out; words have
/// one blank between them.
pub fn fold(text: &str) -> String {
    let mut folded = spread(text, bare);
    folded.remove(0);
    folded
}

/// What somebody looks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// The words as they were typed, a blank before each.
    marked: Vec<String>,
    /// The same without marks.
    bare: Vec<String>,
}

/// Something may be found so well: [`Wanted::rank`] is less than this.
pub const RANKS: u8 = 4;

impl Wanted {
    /// Looks for all words of what was typed.
    pub fn of(typed: &str) -> Wanted {
        let words = |of| {
            let words = typed.split_whitespace().map(move |word| spread(word, of));
            words.filter(|word| word.len() > 1).collect()
        };
        Wanted { marked: words(small), bare: words(bare) }
    }

    /// True where nothing is looked for.
    pub fn is_nothing(&self) -> bool {
        self.bare.is_empty()
    }

    /// How well something is found by its `name` and by `more` of its text; the best is 0. `None`
    /// unless each word that is looked for begins a word there. Better are those with the marks as
    /// they were typed (“cháy” before “chạy”), among them those found by the name alone.
    pub fn rank(&self, name: &str, more: &str) -> Option<u8> {
        let all = |words: &[String], text: &str| words.iter().all(|word| text.contains(&**word));
        let rank = |words: &[String], of: fn(char) -> Letter| {
            let name = spread(name, of);
            match all(words, &name) {
                true => Some(0),
                false => all(words, &(name + &spread(more, of))).then_some(1),
            }
        };
        rank(&self.marked, small).or_else(|| rank(&self.bare, bare).map(|rank| rank + 2))
    }
}

/// What a sign is to the search.
enum Letter {
    /// A letter or a digit, as this one.
    As(char),
    /// Nothing; its word goes on.
    Nothing,
    /// What stands between words.
    Between,
}

/// The text as the signs that `of` makes of it, with one blank before each word, and before nothing.
fn spread(text: &str, of: fn(char) -> Letter) -> String {
    let mut spread = String::from(" ");
    for sign in text.chars() {
        match of(sign) {
            Letter::As(letter) => spread.push(letter),
            Letter::Between if !spread.ends_with(' ') => spread.push(' '),
            Letter::Nothing | Letter::Between => {}
        }
    }
    if spread.len() > 1 && spread.ends_with(' ') {
        spread.pop();
    }
    spread
}

/// A letter without its marks.
fn bare(sign: char) -> Letter {
    Letter::As(match sign {
        'a'..='z' | '0'..='9' => sign,
        'A'..='Z' => sign.to_ascii_lowercase(),
        'À'..='Ã' | 'à'..='ã' | 'Ă' | 'ă' | 'Ạ'..='ặ' => 'a',
        'Đ' | 'đ' => 'd',
        'È'..='Ê' | 'è'..='ê' | 'Ẹ'..='ệ' => 'e',
        'Ì' | 'Í' | 'ì' | 'í' | 'Ĩ' | 'ĩ' | 'Ỉ'..='ị' => 'i',
        'Ò'..='Õ' | 'ò'..='õ' | 'Ơ' | 'ơ' | 'Ọ'..='ợ' => 'o',
        'Ù' | 'Ú' | 'ù' | 'ú' | 'Ũ' | 'ũ' | 'Ư' | 'ư' | 'Ụ'..='ự' => 'u',
        'Ý' | 'ý' | 'Ỳ'..='ỹ' => 'y',
        // A mark by itself, as some keyboards and systems write it.
        '\u{300}'..='\u{36f}' => return Letter::Nothing,
        _ => return Letter::Between,
    })
}

/// A small letter with its marks.
fn small(sign: char) -> Letter {
    let code = sign as u32;
    let small = match sign {
        'A'..='Z' | 'À'..='Ý' => code + 32,
        // Here a capital stands right before its small letter.
        'Ă' | 'Đ' | 'Ĩ' | 'Ũ' | 'Ơ' | 'Ạ'..='ỹ' => code | 1,
        'Ư' => code + 1,
        '\u{300}'..='\u{36f}' => return Letter::As(sign),
        _ => code,
    };
    match (bare(sign), char::from_u32(small)) {
        (Letter::As(_), Some(small)) => Letter::As(small),
        (other, _) => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LETTERS: [(&str, char); 7] = [
        ("aàáảãạăằắẳẵặâầấẩẫậ", 'a'),
        ("đ", 'd'),
        ("eèéẻẽẹêềếểễệ", 'e'),
        ("iìíỉĩị", 'i'),
        ("oòóỏõọôồốổỗộơờớởỡợ", 'o'),
        ("uùúủũụưừứửữự", 'u'),
        ("yỳýỷỹỵ", 'y'),
    ];

    #[test]
    fn every_letter_of_vietnamese_loses_its_marks_in_both_cases() {
        for (letters, base) in LETTERS {
            for letter in letters.chars() {
                let capital: String = letter.to_uppercase().collect();
                assert_eq!(
                    fold(&format!("{letter}{capital}")),
                    format!("{base}{base}"),
                    "{letter}"
                );
                assert_eq!(spread(&capital, small), format!(" {letter}"), "{capital}");
                assert_eq!(spread(&letter.to_string(), small), format!(" {letter}"));
            }
        }
        for letter in 'a'..='z' {
            assert_eq!(fold(&letter.to_ascii_uppercase().to_string()), letter.to_string());
        }
    }

    #[test]
    fn marks_apart_from_their_letters_go_too_and_the_rest_is_blanks() {
        assert_eq!(fold("Lu\u{31b}\u{300}a đa\u{309}o"), "lua dao");
        assert_eq!(fold("  “Gọi” +84 981, 4G!\n"), "goi 84 981 4g");
        assert_eq!((fold(""), fold(" … ")), (String::new(), String::new()));
        assert_eq!(fold("×÷ß"), "", "no letters of ours");
    }

    fn rank(typed: &str) -> Option<u8> {
        Wanted::of(typed).rank("Thoát khi có cháy", "Đừng chạy vào. Gọi 114 khi đã ra.")
    }

    #[test]
    fn all_words_must_be_there_each_at_the_beginning_of_a_word() {
        for typed in ["thoat", "THOÁT CHÁY", "114 thoat", "ra dung", "tho", "gọi, thoát"] {
            assert!(rank(typed).is_some(), "{typed}");
        }
        for typed in ["thoat nuoc", "hoat", "14", "thoatkhi"] {
            assert_eq!(rank(typed), None, "{typed}");
        }
    }

    #[test]
    fn what_was_typed_with_its_marks_is_found_first_and_the_name_before_the_rest() {
        let ranks = ["cháy", "Chạy", "Tho\u{309}at", "gói"].map(rank);
        assert_eq!(ranks, [Some(0), Some(1), Some(2), Some(3)]);
        assert!(ranks.into_iter().flatten().all(|rank| rank < RANKS));
    }

    #[test]
    fn nothing_typed_is_nothing_looked_for() {
        for typed in ["", "  ", "“…”"] {
            assert!(Wanted::of(typed).is_nothing(), "{typed}");
        }
        assert!(!Wanted::of("a").is_nothing());
    }
}
