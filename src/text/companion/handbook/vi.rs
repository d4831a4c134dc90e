//! In Vietnamese.

use super::*;

/// The sentences.
pub const TEXT: &HandbookText = &HandbookText {
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
