//! In Vietnamese.

use super::*;

/// The sentences.
pub const TEXT: &PaperText = &PaperText {
    title: |topic| format!("Câu hỏi: {topic}"),
    print: "In",
    back: "Quay lại",
    choose_topic: "In câu hỏi ra giấy",
    exam_title: |name, code| format!("{name} (mã đề {code})"),
    choose_exam: "In một đề thi mới",
    questions: |count| format!("{count} câu, kèm đáp án ở trang riêng"),
    name_line: "Họ tên hoặc số ghế: ______________________________   Ngày: ______________",
    keys: "Đáp án",
    vital: "Câu điểm liệt",
    tick_one: "Đánh dấu một ô.",
    tick_all: "Đánh dấu mọi ô đúng.",
    tick_truth: "Câu này đúng hay sai? Đánh dấu một ô.",
    write_order: "Ghi 1, 2, 3… vào ô theo thứ tự phải làm.",
    write_letters: "Ghi vào ô chữ cái của ý khớp với dòng đó.",
    write_number: "Viết câu trả lời bằng số.",
    tick_signs: "Đánh dấu những chỗ đáng ngờ, hoặc ô “Tin thật”.",
    tick_places: "Đánh dấu số của chỗ cần tìm trong hình.",
    follow: "Bắt đầu từ bước 1. Đánh dấu một câu trả lời, rồi sang bước ghi sau mũi tên.",
    genuine: "Tin thật, không có gì đáng ngờ",
    genuine_short: "Tin thật",
    truth: |is_true| if is_true { "Đúng" } else { "Sai" },
    goes_on: |step| format!("→ bước {step}"),
    ends: "Hết cuộc nói chuyện.",
    turn: |step, letter| format!("{step}{letter}"),
};
