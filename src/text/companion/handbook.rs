//! Sentences of the handbook.

/// What the handbook says, in one language.
#[allow(missing_docs, reason = "a field is named for what it says; the sentence is its document")]
pub struct HandbookText {
    pub find: &'static str,
    pub find_example: &'static str,
    pub found: fn(usize) -> String,
    pub none: fn(&str) -> String,
    pub none_mend: &'static str,
    pub still_coming: fn(usize) -> String,
    pub not_searched: fn(&[String]) -> String,
    pub no_such_card: &'static str,
    pub dos: &'static str,
    pub donts: &'static str,
    pub why: &'static str,
    pub sources: fn(usize) -> String,
    pub stale: &'static str,
    pub practise: &'static str,
    pub whole: &'static str,
    pub neighbours: fn(&str) -> String,
}

/// In Vietnamese.
pub const VI: &HandbookText = &HandbookText {
    find: "Tìm trong sổ tay",
    find_example: "Gõ có dấu hay không dấu đều được. Ví dụ: otp, chay, mu bao hiem.",
    found: |count| match count {
        0 => "Chưa thấy thẻ nào.".into(),
        _ => format!("Thấy {count} thẻ."),
    },
    none: |words| format!("Không thẻ nào có đủ các từ “{words}”."),
    none_mend: "Thử bớt một từ, hoặc gõ từ khác. Xóa ô tìm để xem theo chủ đề.",
    still_coming: |topics| format!("Đang tìm tiếp trong {topics} chủ đề."),
    not_searched: |topics| {
        format!("Chưa tìm được trong: {}. Các chủ đề khác đã tìm xong.", topics.join(", "))
    },
    no_such_card: "Sổ tay không có thẻ này. Có thể đường dẫn bị gõ thiếu. Dưới đây là cả sổ tay.",
    dos: "Nên làm",
    donts: "Đừng làm",
    why: "Vì sao",
    sources: |count| format!("Căn cứ ({count})"),
    stale: "Căn cứ đã quá hạn đọc lại, quy định có thể đã đổi. Hãy hỏi lại trước khi làm theo.",
    practise: "Luyện câu hỏi phần này",
    whole: "Cả sổ tay",
    neighbours: |topic| format!("Thẻ khác về {topic}"),
};
