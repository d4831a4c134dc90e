//! In Vietnamese.

use super::*;

/// The sentences.
pub const TEXT: &AboutText = &AboutText {
    what: "Cảnh giác giúp người lao động nhận ra và tránh lừa đảo, tín dụng đen, cháy nổ, tai nạn, trộm cắp, tệ nạn, \
           và biết báo tin tội phạm. Mỗi lần vài câu, trả lời xong biết ngay vì sao.",
    not_official: "Đây không phải ấn phẩm của cơ quan nhà nước, công an hay công đoàn, nên không mang huy hiệu của nơi \
                   nào. Chương trình không thay luật sư, và không nhận tin báo thay công an.",
    free: "Không mất tiền, không quảng cáo, không cần tài khoản.",

    made: "Ai viết, kiểm tra ra sao",
    made_how: [
        "Câu hỏi do nhóm tác giả của Cảnh giác viết. Mỗi câu ghi rõ căn cứ: văn bản luật, cảnh báo hay bài báo nào, \
         của ai, đọc ngày nào.",
        "Trước mỗi lần phát hành, máy soát từng câu: đủ căn cứ, lời giải cho mọi phương án, không để lộ đáp án, \
         đọc dễ hiểu.",
        "Căn cứ nào đến hạn mà chưa được đọc lại thì câu bị đánh dấu, và không ra trong bài thi.",
        "Vẫn có thể còn chỗ sai, và luật có thể đổi. Việc lớn thì hãy hỏi lại nơi ra văn bản; thấy sai thì hãy báo.",
    ],

    versions: "Phiên bản",
    version: |version, build| match build {
        Some(build) => format!("Chương trình {version} ({build})"),
        None => format!("Chương trình {version}"),
    },
    content: |day| format!("Nội dung: căn cứ mới nhất đọc ngày {day}"),

    licences: "Giấy phép",
    licence_code: "Mã nguồn: MIT hoặc Apache-2.0, tùy bạn chọn.",
    licence_questions: "Câu hỏi và cẩm nang: CC BY 4.0. Ai cũng được dùng lại và sửa, miễn là ghi nguồn “Cảnh giác” và \
                        nói đã sửa gì.",
    libraries: "Các thư viện có trong chương trình, và giấy phép của chúng",

    wrong: "Báo câu sai",
    wrong_about: "Đáp án sai, luật đã đổi, hay chữ khó hiểu? Ghi vào đây rồi đưa lời báo cho người phụ trách lớp, hoặc \
                  người đã đưa bạn chương trình này: họ chuyển cho người viết câu hỏi.",
    wrong_more: "Chương trình không tự gửi gì đi. Đừng ghi tên hay chuyện riêng của ai.",
    id: "Mã câu hỏi",
    id_hint: "Ví dụ ld-001. Mã có sẵn khi bạn bấm “Báo câu sai” ở dưới lời giải của câu đó.",
    what_wrong: "Sai ở chỗ nào, đúng ra phải thế nào?",
    what_hint: "Biết văn bản nào nói khác thì ghi cả tên văn bản.",
    composed: "Lời báo",
    nothing: "Ghi mã câu hỏi và chỗ sai thì lời báo hiện ở đây.",
    file: "bao-cau-sai.txt",
    issues: "Có tài khoản thì báo thẳng ở trang của dự án",
    compose: |Wrong { id, what, version }| match (id.trim(), what.trim()) {
        ("", _) | (_, "") => String::new(),
        (id, what) => format!(
            "Báo câu sai trong Cảnh giác\nMã câu: {id}\nSai ở chỗ: {what}\n{version}\nNgôn ngữ: Tiếng Việt"
        ),
    },
};
