//! Sentences of the page on which the papers of an exam are printed, and of what stands on the sheets.

use crate::quiz::class::code::Phase;
use crate::quiz::time::Date;

/// What the page and its sheets say, in one language.
#[allow(missing_docs, reason = "a field is named for what it says; the sentence is its document")]
pub struct PapersText {
    pub title: &'static str,
    pub about: &'static str,
    pub lost: &'static str,
    pub lost_mend: &'static str,
    pub back: &'static str,
    pub print: &'static str,
    pub nothing: &'static str,
    pub round: fn(Phase) -> &'static str,
    pub rounds: &'static str,
    pub letters: &'static str,
    pub letters_about: &'static str,
    pub letter_count: fn(usize) -> String,
    pub what: &'static str,
    pub papers: &'static str,
    pub answer_sheets: &'static str,
    pub keys: &'static str,
    pub copies: &'static str,

    pub letter: fn(char) -> String,
    pub seat: &'static str,
    pub class: fn(&str) -> String,
    pub code: fn(&str) -> String,
    pub day: fn(Date) -> String,
    pub rules: fn(u16, u32, u16) -> String,
    pub vital: &'static str,
    pub on_answer_sheet: &'static str,
    pub answer_sheet: &'static str,
    pub fill_in: &'static str,
    pub key_of: fn(char) -> String,
    pub key_about: &'static str,
}

/// In Vietnamese.
pub const VI: &PapersText = &PapersText {
    title: "In đề",
    about: "Dành cho lớp không dùng điện thoại, hoặc cho người không có máy. Không cần ghi tên: số ghế là đủ.",
    lost: "Không in được đề này",
    lost_mend: "Bộ câu hỏi trên máy đã khác lúc soạn buổi học, có câu không còn. Hãy soạn buổi mới.",
    back: "Quay lại",
    print: "In",
    nothing: "Hãy chọn ít nhất một thứ để in.",
    round: |phase| match phase {
        Phase::Before => "Trước buổi học",
        Phase::After => "Sau buổi học",
    },
    rounds: "Bài nào",
    letters: "Mấy đề",
    letters_about: "Cùng các câu hỏi, nhưng mỗi đề xếp câu và phương án theo thứ tự riêng, để người ngồi cạnh không chép \
                    của nhau. Đề A giống bài trên điện thoại.",
    letter_count: |count| match count {
        0 | 1 => "1 (chỉ đề A)".into(),
        2 => "2 (đề A, B)".into(),
        3 => "3 (đề A, B, C)".into(),
        _ => "4 (đề A, B, C, D)".into(),
    },
    what: "In những gì",
    papers: "Đề",
    answer_sheets: "Phiếu trả lời, mỗi đề một tờ",
    keys: "Đáp án, mỗi đề một tờ",
    copies: "Cần nhiều bản thì chọn số bản trong hộp thoại in của máy.",

    letter: |letter| format!("Đề {letter}"),
    seat: "Số ghế",
    class: |code| format!("Mã lớp {code}"),
    code: |code| format!("Mã đề {code}"),
    day: |date| format!("Ngày {date}"),
    rules: |questions, minutes, pass| {
        format!("{questions} câu · {minutes} phút · đạt từ {pass} điểm")
    },
    vital: "sai câu điểm liệt là không đạt",
    on_answer_sheet: "Có thể ghi câu trả lời ngay trên đề, hoặc vào phiếu trả lời của đúng đề này.",
    answer_sheet: "Phiếu trả lời",
    fill_in: "Tô hoặc gạch chéo ô tròn. Ô vuông: ghi số hoặc chữ như đề dặn. Muốn sửa, gạch bỏ rồi chọn lại.",
    key_of: |letter| format!("Đáp án, đề {letter}"),
    key_about: "Chỉ dành cho người hướng dẫn. Câu xếp thứ tự: các số ghi vào ô, từ dòng đầu đến dòng cuối.",
};
