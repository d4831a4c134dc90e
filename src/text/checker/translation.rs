//! What the checker says of translations: what is wrong, and what to do.

use super::names::thing_words;
use crate::bank::problem::{EnglishFault, TranslationFault};

/// What is wrong with a translation, and how to mend it.
pub(super) fn words(fault: &TranslationFault) -> (String, String) {
    match fault {
        TranslationFault::NotInMaster(name) => (
            format!("bản tiếng Việt không có phần nào mang mã «{name}»"),
            "sửa mã cho khớp bản tiếng Việt, hoặc bỏ phần này.".into(),
        ),
        TranslationFault::Order(name) => (
            format!("phần «{name}» không đứng ở chỗ của nó trong bản tiếng Việt"),
            "xếp các phần theo đúng thứ tự bản tiếng Việt, mỗi mã một lần.".into(),
        ),
        TranslationFault::Number(key, master, own) => (
            format!("bản tiếng Việt có {master} phần «{key}», ở đây có {own}"),
            "dịch đủ từng phần, không thêm không bớt.".into(),
        ),
        TranslationFault::LeftOut(thing, name) => (
            format!("{} «{name}» chưa có bản tiếng Anh", thing_words(*thing)),
            "chép phần đó từ bản tiếng Việt rồi dịch.".into(),
        ),
        TranslationFault::Changed(name, now) => {
            let named = if name.is_empty() { "phần này" } else { name };
            (
                format!("bản tiếng Việt của {named} đã đổi từ khi dịch"),
                format!("đọc lại bản tiếng Anh rồi ghi of = \"{now}\"."),
            )
        }
        TranslationFault::Parts(vietnamese, english) => (
            format!(
                "tin nhắn không chia thành các phần như bản tiếng Việt: «{vietnamese}», «{english}»"
            ),
            "giữ số dòng, số câu giữa các đoạn được đánh dấu, và thứ tự các đoạn đó.".into(),
        ),
        TranslationFault::Marks => (
            "bản tiếng Anh cho điểm khác bản tiếng Việt".into(),
            "chỉ dịch chữ, giữ nguyên mọi thứ khác.".into(),
        ),
    }
}

/// How an English text is badly written, and how to mend it.
pub(super) fn english_words(fault: &EnglishFault) -> (String, String) {
    match fault {
        EnglishFault::Apostrophe => {
            ("dấu phẩy trên thẳng trong bản tiếng Anh".into(), "thay bằng dấu ’.".into())
        }
        EnglishFault::Dash => (
            "gạch ngang dài trong bản tiếng Anh".into(),
            "tách thành hai câu, hoặc dùng dấu phẩy.".into(),
        ),
        EnglishFault::Number(number) => (
            format!("số «{number}» viết theo kiểu tiếng Việt"),
            "tiếng Anh viết 4,800,000 và 0.25.".into(),
        ),
        EnglishFault::Word(word) => (
            format!("còn từ tiếng Việt «{word}»"),
            "dịch từ đó; là chữ trên biển, trên nút thì đặt trong “ ” và ghi nghĩa trong ngoặc."
                .into(),
        ),
    }
}
