//! In Vietnamese.

use super::*;

/// The sentences.
pub const TEXT: &PapersText = &PapersText {
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
