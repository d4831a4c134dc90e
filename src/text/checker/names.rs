//! What things in a bank file are called.

use crate::bank::problem::{Thing, Wanted};

/// What should stand where something else does.
pub(super) fn wanted_words(wanted: Wanted) -> &'static str {
    match wanted {
        Wanted::Text => "ở đây phải là chữ, đặt trong dấu ngoặc kép",
        Wanted::Number => "ở đây phải là một số nguyên, không có dấu ngoặc kép",
        Wanted::YesNo => "ở đây phải là true (đúng) hoặc false (sai), không có dấu ngoặc kép",
        Wanted::List => "ở đây phải là một danh sách",
        Wanted::Table => "ở đây phải là một phần có các mục riêng",
    }
}

/// What a thing is called.
pub(super) fn thing_words(thing: Thing) -> &'static str {
    match thing {
        Thing::Objective => "mục tiêu",
        Thing::Source => "căn cứ",
        Thing::Choice => "phương án",
        Thing::Step => "bước",
        Thing::Pair => "cặp",
        Thing::Sign => "dấu hiệu",
        Thing::Spot => "chỗ trong hình",
        Thing::Scene => "bước của cuộc gọi",
        Thing::Reply => "câu trả lời",
        Thing::Topic => "chủ đề",
        Thing::Question => "câu hỏi",
        Thing::Exam => "bài thi",
    }
}

/// How a thing is called in a bank file.
pub(super) fn thing_key(thing: Thing) -> &'static str {
    match thing {
        Thing::Objective => "objective",
        Thing::Source => "source",
        Thing::Choice => "choice",
        Thing::Step | Thing::Scene => "step",
        Thing::Pair => "pair",
        Thing::Sign => "sign",
        Thing::Spot => "spot",
        Thing::Reply => "step.reply",
        Thing::Topic => "topic",
        Thing::Question => "question",
        Thing::Exam => "exam",
    }
}
