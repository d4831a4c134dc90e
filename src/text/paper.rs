//! What stands on paper: sentences of printed questions. Apart from the rest, so that a worker's
//! phone does not carry them.

/// What a printed sheet says, in one language.
#[allow(missing_docs, reason = "a field is named for what it says; the sentence is its document")]
pub struct PaperText {
    pub title: fn(&str) -> String,
    pub print: &'static str,
    pub back: &'static str,
    pub choose_topic: &'static str,
    pub exam_title: fn(&str, &str) -> String,
    pub choose_exam: &'static str,
    pub questions: fn(u16) -> String,
    pub name_line: &'static str,
    pub keys: &'static str,
    pub vital: &'static str,
    pub tick_one: &'static str,
    pub tick_all: &'static str,
    pub tick_truth: &'static str,
    pub write_order: &'static str,
    pub write_letters: &'static str,
    pub write_number: &'static str,
    pub tick_signs: &'static str,
    pub tick_places: &'static str,
    pub follow: &'static str,
    pub genuine: &'static str,
    pub truth: fn(bool) -> &'static str,
    pub goes_on: fn(usize) -> String,
    pub ends: &'static str,
    pub turn: fn(usize, char) -> String,
}

/// What a printed sheet says in Vietnamese.
pub const PAPER_VI: &PaperText = &PaperText {
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
    truth: |is_true| if is_true { "Đúng" } else { "Sai" },
    goes_on: |step| format!("→ bước {step}"),
    ends: "Hết cuộc nói chuyện.",
    turn: |step, letter| format!("{step}{letter}"),
};
