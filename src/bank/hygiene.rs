//! How a text is written: composed letters, single spaces, one style of tone marks; in English also the
//! signs that English has.

use unicode_normalization::{UnicodeNormalization, is_nfc};

use super::problem::{EnglishFault, TextFault};
use crate::quiz::language::Language;

/// Characters that a text may have at most; longer ones do not fit a phone.
const LONGEST: usize = 600;

/// All that is wrong with how `text` is written.
pub(super) fn faults(text: &str, language: Language) -> Vec<TextFault> {
    let mut faults = Vec::new();
    if !is_nfc(text) {
        faults.push(TextFault::NotComposed);
    }
    if text.trim() != text || text.contains("  ") || text.contains(['\n', '\t', '\u{a0}']) {
        faults.push(TextFault::Spaces);
    }
    if ["…", "...", "???", "TODO", "XXX"].iter().any(|mark| text.contains(mark)) {
        faults.push(TextFault::Unfinished);
    }
    if let Some(letter) = text.chars().find(|letter| is_foreign(*letter)) {
        faults.push(TextFault::ForeignLetter(letter));
    }
    let count = |mark| text.matches(mark).count();
    if count('"') % 2 != 0 || count('“') != count('”') || count('«') != count('»') {
        faults.push(TextFault::Quotes);
    }
    if text.chars().count() > LONGEST {
        faults.push(TextFault::TooLong(LONGEST));
    }
    let composed: String = text.nfc().collect();
    let syllables = composed.split(|letter: char| !letter.is_alphabetic());
    faults.extend(syllables.filter_map(older_style).map(TextFault::ToneMark));
    if language == Language::En {
        faults.extend(english(text));
    }
    faults
}

/// What is not English in a text. Names keep their Vietnamese letters, and so does what is quoted.
fn english(text: &str) -> Vec<TextFault> {
    let mut faults = Vec::new();
    if text.contains('"') {
        faults.push(TextFault::StraightQuote);
    }
    let mut found = |fault| faults.push(TextFault::English(fault));
    if text.contains('\'') {
        found(EnglishFault::Apostrophe);
    }
    if text.contains('—') || text.contains(" – ") {
        found(EnglishFault::Dash);
    }
    for word in text.split_whitespace() {
        let number = word.trim_matches(|sign: char| !sign.is_ascii_digit());
        if is_vietnamese_number(number) {
            found(EnglishFault::Number(number.into()));
        }
    }
    let outside = text.split('“').enumerate().map(|(place, part)| match place {
        0 => part,
        _ => part.split_once('”').map_or("", |(_, behind)| behind),
    });
    for word in outside.flat_map(|part| part.split(|sign: char| !sign.is_alphanumeric())) {
        if word.starts_with(char::is_lowercase) && word.chars().any(is_vietnamese) {
            found(EnglishFault::Word(word.into()));
        }
    }
    faults
}

/// True for 4.800.000 and 0,25, which English writes 4,800,000 and 0.25.
fn is_vietnamese_number(text: &str) -> bool {
    let plain = text.bytes().all(|sign| sign.is_ascii_digit() || b".,".contains(&sign));
    let groups = |by| text.split(by).skip(1).all(|group: &str| group.len() == 3);
    plain
        && match (text.rfind('.'), text.rfind(',')) {
            (Some(_), None) => groups('.'),
            (None, Some(_)) => !groups(','),
            (Some(dot), Some(comma)) => dot < comma,
            (None, None) => false,
        }
}

/// A letter that Vietnamese has and English has not.
fn is_vietnamese(letter: char) -> bool {
    matches!(letter, 'đ' | 'Đ') || letter.is_alphabetic() && letter.nfd().count() > 1
}

/// Greek and Cyrillic letters, and marks that turn the direction of writing or cannot be seen.
fn is_foreign(letter: char) -> bool {
    matches!(letter, '\u{370}'..='\u{52f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// The tone marks: grave, acute, hook, tilde, dot below.
const TONES: [char; 5] = ['\u{300}', '\u{301}', '\u{309}', '\u{303}', '\u{323}'];

/// The syllable in the older style (hòa, khỏe, thủy) where it is written in the newer one (hoà,
/// khoẻ, thuỷ); `None` where it is right. It concerns open syllables in -oa, -oe and -uy only, and
/// not "quý", whose u belongs to the consonant.
fn older_style(syllable: &str) -> Option<String> {
    let letters: Vec<char> = syllable.chars().collect();
    let (&last, rest) = letters.split_last()?;
    let (&before, start) = rest.split_last()?;
    let mut parts = last.nfd();
    let (vowel, tone) = (parts.next()?, parts.next()?);
    if parts.next().is_some() || !TONES.contains(&tone) {
        return None;
    }
    let pair = matches!(
        (before.to_lowercase().next()?, vowel.to_lowercase().next()?),
        ('o', 'a') | ('o', 'e') | ('u', 'y')
    );
    let consonant = start.last().is_some_and(|letter| matches!(letter, 'q' | 'Q'));
    (pair && !consonant).then(|| {
        let moved = start.iter().copied().chain([before, tone, vowel]);
        moved.nfc().collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults(text: &str) -> Vec<TextFault> {
        super::faults(text, Language::Vi)
    }

    #[test]
    fn good_vietnamese_passes() {
        for text in [
            "Tắt máy, rồi tự đến công an phường hỏi cho rõ.",
            "Hòa khóa cửa, Thủy khỏe, ma túy, quý khách, hoàn tiền, thuế, ngoài, xoá"
                .trim_end_matches(", xoá"),
            "Lãi 3.000 đồng một triệu một ngày là 109,5% một năm.",
            "Họ nói “chỉ thu phí” là sao?",
        ] {
            assert_eq!(faults(text), [], "{text}");
        }
    }

    #[test]
    fn the_newer_tone_style_is_named_with_its_older_form() {
        for (newer, older) in [
            ("hoà", "hòa"),
            ("Khoá", "Khóa"),
            ("khoẻ", "khỏe"),
            ("thuỷ", "thủy"),
            ("xoá", "xóa"),
            ("HOÀ", "HÒA"),
        ] {
            assert_eq!(faults(newer), [TextFault::ToneMark(older.into())], "{newer}");
        }
    }

    #[test]
    fn letters_in_parts_double_spaces_and_look_alikes_are_found() {
        let in_parts: String = "lừa đảo".nfd().collect();
        assert_eq!(faults(&in_parts), [TextFault::NotComposed]);
        assert_eq!(faults("hai  khoảng"), [TextFault::Spaces]);
        assert_eq!(faults("cuối "), [TextFault::Spaces]);
        assert_eq!(faults("còn nữa…"), [TextFault::Unfinished]);
        assert_eq!(faults("сông an"), [TextFault::ForeignLetter('с')]);
        assert_eq!(faults("mở “ không đóng"), [TextFault::Quotes]);
        assert_eq!(faults(&"a".repeat(601)), [TextFault::TooLong(600)]);
    }

    #[test]
    fn english_has_its_own_signs_and_vietnamese_in_names_and_quotes_only() {
        let english = |text: &str| super::faults(text, Language::En);
        for text in [
            "Hoa lives in Hà Tĩnh. She’s paid 4,800,000 dong, or 109.5% a year.",
            "Decree 168/2024/NĐ-CP: press “Bỏ qua” (skip), 5–6 cm deep, or 1,500.25 dong.",
        ] {
            assert_eq!(english(text), [], "{text}");
        }
        let found = |fault| vec![TextFault::English(fault)];
        assert_eq!(english("Don't"), found(EnglishFault::Apostrophe));
        assert_eq!(english("“Stop” and \"go\""), [TextFault::StraightQuote]);
        assert_eq!(english("Stop – now"), found(EnglishFault::Dash));
        assert_eq!(english("A bốc họ loan").len(), 2);
        assert_eq!(
            english("Call a bảo vệ.")[0],
            TextFault::English(EnglishFault::Word("bảo".into()))
        );
        for number in ["4.800.000", "3.000", "0,25", "109,5", "1.500,25"] {
            let text = format!("Pay {number} dong");
            assert_eq!(english(&text), found(EnglishFault::Number(number.into())), "{text}");
        }
        assert_eq!(faults("Họ nói ‘được’, '3.000 đồng', lãi 0,25%"), []);
    }
}
