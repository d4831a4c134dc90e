//! Vietnamese words: counting them and finding them.

use core::ops::Range;

use super::lexicon::STOP;

/// The words of a text, in small letters, without marks around them.
pub(super) fn words(text: &str) -> Vec<String> {
    let bare = |word: &str| {
        word.trim_matches(|sign: char| !sign.is_alphanumeric() && sign != '%').to_lowercase()
    };
    text.split_whitespace().map(bare).filter(|word| !word.is_empty()).collect()
}

/// How many syllables a text has: in Vietnamese each is a word of its own.
pub(in crate::bank) fn syllables(text: &str) -> usize {
    words(text).len()
}

/// Where this phrase stands among the words.
pub(super) fn find(words: &[String], phrase: &str) -> Option<Range<usize>> {
    finds(words, phrase).next()
}

/// Everywhere that this phrase stands among the words.
pub(super) fn finds(words: &[String], phrase: &str) -> impl Iterator<Item = Range<usize>> {
    let phrase: Vec<String> = phrase.split(' ').map(String::from).collect();
    let length = phrase.len();
    let starts = words.windows(length).enumerate().filter(move |(_, part)| *part == phrase);
    starts.map(move |(start, _)| start..start + length).collect::<Vec<_>>().into_iter()
}

/// The first of these phrases that stands in the text, and is not part of an innocent one.
pub(super) fn first<'a>(text: &str, phrases: &[&'a str], innocent: &[&str]) -> Option<&'a str> {
    let words = words(text);
    let excused: Vec<Range<usize>> =
        innocent.iter().flat_map(|phrase| finds(&words, phrase)).collect();
    let guilty = |found: Range<usize>| {
        !excused.iter().any(|range| range.start <= found.start && found.end <= range.end)
    };
    phrases.iter().find(|phrase| finds(&words, phrase).any(guilty)).copied()
}

/// The pairs of neighbouring words that mean something: most Vietnamese words have two syllables.
pub(super) fn pairs(text: &str) -> Vec<String> {
    let words = words(text);
    let means = |word: &String| !STOP.contains(&word.as_str());
    let pairs = words.windows(2).filter(|two| two.iter().all(means));
    pairs.map(|two| two.join(" ")).collect()
}

/// The words that mean something by themselves.
pub(super) fn content(text: &str) -> Vec<String> {
    let mut content = words(text);
    content.retain(|word| !STOP.contains(&word.as_str()));
    content.sort();
    content.dedup();
    content
}

/// The sentences of a text.
pub(super) fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let mut left = text.trim();
    core::iter::from_fn(move || {
        // A mark inside a number, a time or an address ends nothing.
        let goes_on = |sign: char| sign.is_alphanumeric() || sign == '/';
        let mut marks = left.match_indices(['.', '?', '!', ':']).map(|(at, _)| at + 1);
        let end = marks.find(|end| !left[*end..].starts_with(goes_on)).unwrap_or(left.len());
        let (sentence, more) = left.split_at(end);
        left = more.trim_start();
        Some(sentence).filter(|sentence| !sentence.is_empty())
    })
}

/// The choice that a phrase such as "đáp án A" or "cả A và B" points to by its letter; `None`
/// where letters stand for other things (vitamin A, nhóm máu B).
pub(super) fn letter_reference(text: &str) -> Option<String> {
    let words = words(text);
    let letter = |word: &String| matches!(word.as_str(), "a" | "b" | "c" | "d");
    let names = ["đáp án", "phương án", "lựa chọn", "ý", "câu"];
    for name in names {
        for found in finds(&words, name) {
            if words.get(found.end).is_some_and(letter) {
                return Some(words[found.start..=found.end].join(" "));
            }
        }
    }
    for found in finds(&words, "cả") {
        let rest: Vec<&str> = words[found.end..].iter().take(3).map(String::as_str).collect();
        let both = rest.len() == 3 && letter(&words[found.end]) && letter(&words[found.end + 2]);
        let list = rest.len() >= 2 && letter(&words[found.end]) && letter(&words[found.end + 1]);
        if (both && rest[1] == "và") || list {
            return Some(format!("cả {}", rest.join(" ")));
        }
    }
    None
}

/// The phrase by which a text refers to other choices. Whoever says "trên" after such a word, or
/// "tất cả" before it, speaks of choices, and they move.
pub(super) fn reference(text: &str) -> Option<String> {
    let words = words(text);
    let things = [
        "ý",
        "đáp án",
        "phương án",
        "lựa chọn",
        "câu",
        "việc",
        "cách",
        "nguyên nhân",
        "trường hợp",
    ];
    // Those that mean all of them speak of choices even without "above".
    let all = ["tất cả các", "tất cả những", "tất cả", "cả hai", "cả ba", "cả bốn"];
    let some = ["hai", "ba", "các", "những"];
    let is_one_of =
        |word: Option<&String>, of: &[&str]| word.is_some_and(|word| of.contains(&word.as_str()));
    let closes =
        |word: Option<&String>| word.is_none() || is_one_of(word, &["đều", "đúng", "sai", "này"]);
    for thing in things {
        for (count, all) in all.map(|count| (count, true)).iter().chain(&some.map(|c| (c, false))) {
            for found in finds(&words, &format!("{count} {thing}")) {
                let (next, after) = (words.get(found.end), words.get(found.end + 1));
                // "các cách trên mạng" and "hai việc trước khi đi" point at nothing.
                let behind = is_one_of(next, &["nêu", "kể"])
                    || (is_one_of(next, &["trên", "trước"]) && closes(after));
                let choice = ["ý", "đáp án", "phương án", "lựa chọn"].contains(&thing);
                if behind || (choice && *all && closes(next)) {
                    return Some(words[found.start..(found.end + 1).min(words.len())].join(" "));
                }
            }
        }
    }
    for whole in
        ["tất cả đều đúng", "tất cả đều sai", "cả hai đều đúng", "cả hai đều sai", "đều đúng"]
    {
        if words.join(" ") == whole {
            return Some(whole.into());
        }
    }
    letter_reference(text)
}

#[cfg(test)]
mod tests {
    use super::super::lexicon::{ABSOLUTE, NOT_VAGUE, VAGUE};
    use super::*;

    #[test]
    fn phrases_that_refer_to_other_choices_are_found() {
        for phrase in [
            "Tất cả các ý trên",
            "Tất cả các phương án đều đúng",
            "Cả A và B",
            "Cả A, B và C đều đúng",
            "Cả hai phương án trên",
            "Các đáp án trên đều sai",
            "Một trong các nguyên nhân trên",
            "Cả ba ý đều đúng",
            "Những việc nêu trên",
            "Đáp án A và C",
            "Tất cả đều đúng",
            "Các trường hợp kể trên",
        ] {
            assert!(reference(phrase).is_some(), "{phrase}");
        }
    }

    #[test]
    fn innocent_phrases_are_left_alone() {
        for phrase in [
            "Bật tất cả đèn trong phòng",
            "Cả hai đều cho phép tiếp tục",
            "Gọi cả 113 và 114",
            "Tắt tất cả thiết bị điện",
            "Cả hai vợ chồng cùng ký",
            "Bỏ các câu hỏi khó ra sau",
            "Làm các việc trong danh sách",
            "Uống vitamin A và B",
            "Đọc các ý kiến trên mạng",
            "Xem các cách trên mạng",
            "Làm hai việc trước khi rời phòng",
            "Hỏi ba câu trước khi chuyển tiền",
        ] {
            assert_eq!(reference(phrase), None, "{phrase}");
        }
    }

    #[test]
    fn words_inside_other_words_are_innocent() {
        for text in ["Bồi thường cho người bị hại", "Vẫn đi lại bình thường", "Nơi thường trú"]
        {
            assert_eq!(first(text, VAGUE, NOT_VAGUE), None, "{text}");
        }
        assert_eq!(first("Kẻ gian thường giục gấp", VAGUE, NOT_VAGUE), Some("thường"));
        assert_eq!(first("Đưa địa chỉ phòng trọ", ABSOLUTE, NOT_VAGUE), None);
        assert_eq!(first("Chỉ đưa số điện thoại", ABSOLUTE, NOT_VAGUE), Some("chỉ"));
    }

    #[test]
    fn syllables_are_counted_as_they_are_read() {
        assert_eq!(syllables("Lãi 3.000 đồng một triệu – một ngày!"), 7);
    }
}
