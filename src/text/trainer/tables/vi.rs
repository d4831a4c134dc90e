//! In Vietnamese.

use super::*;

/// The sentences.
pub const TEXT: &Words = &Words {
    name: |part, phase| {
        let name = match part {
            Part::About => "Buổi học",
            Part::Seats => "Theo ghế",
            Part::Topics => "Theo chủ đề",
            Part::Questions => "Theo câu",
            Part::Choices => "Phương án",
            Part::Gains => "Trước và sau",
        };
        let round = match phase {
            None => "",
            Some(Phase::Before) => " (trước)",
            Some(Phase::After) => " (sau)",
        };
        format!("{name}{round}")
    },
    about: [
        "Đơn vị",
        "Nơi học",
        "Ngày",
        "Đề",
        "Số câu",
        "Số phút",
        "Điểm phải đạt",
        "Xét câu điểm liệt",
        "Tổng số ghế",
    ],
    of_round: [
        "Mã lớp",
        "Đã nộp",
        "Đạt",
        "Tỷ lệ đạt",
        "Điểm trung bình",
        "Điểm trung vị",
        "Độ lệch chuẩn",
        "Độ tin cậy (alpha)",
    ],
    seats: [
        "Ghế",
        "Biệt danh",
        "Điểm",
        "Kết quả",
        "Vì sao chưa đạt",
        "Số phút làm",
        "Cách nộp",
        "Ghi chú",
    ],
    topics: ["Chủ đề", "Mục", "Số câu", "Tỷ lệ điểm"],
    questions: [
        "Câu",
        "Mã câu",
        "Chủ đề",
        "Câu hỏi",
        "Điểm liệt",
        "Số người",
        "Có trả lời",
        "Đúng trọn",
        "Tỷ lệ điểm",
        "Độ phân biệt",
        "Chênh 27% đầu và cuối",
        "Phương án không ai chọn",
        "Nghi sai đáp án: phương án thắng",
    ],
    choices: ["Câu", "Phương án", "Đáp án", "Số người chọn", "Số người biết đã chọn gì"],
    gains: ["Chủ đề", "Mục", "Trước", "Sau", "Tăng (điểm phần trăm)", "Mức tăng g"],
    whole: "Cả bài",
    question: |number| format!("Câu {number}"),
    truth: |is_true| if is_true { "Đúng" } else { "Sai" },
    genuine: "Tin thật",
    passed: |passed| if passed { "đạt" } else { "chưa đạt" },
    reason: |reason, topic| match reason {
        Reason::TooFew => "thiếu điểm".into(),
        Reason::TopicTooLow(_) => format!("thấp ở chủ đề {topic}"),
        Reason::VitalMissed(count) => format!("sai {count} câu điểm liệt"),
    },
    way: |way| match way {
        Way::Filmed => "quét mã",
        Way::Typed => "gõ mã",
        Way::Pasted => "dán mã",
        Way::Pictured => "ảnh chụp mã",
        Way::Paper => "bài giấy",
    },
    note: |note| match note {
        Note::Outside => "ngoài số ghế".into(),
        Note::MarksOnly => "mã ngắn: có câu chỉ biết điểm, không rõ phương án".into(),
        Note::Attempt(nth) => format!("lần làm thứ {nth}"),
        Note::DoubleTime => "gấp đôi thời gian".into(),
        Note::Others(count) => format!("còn {count} bài khác của ghế này, không tính"),
    },
    yes: "có",
};
