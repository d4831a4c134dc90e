//! Words of the tables of a class, and what its files are called.

use crate::exchange::class_tables::{Part, Words};
use crate::quiz::class::code::Phase;
use crate::quiz::class::handed::Way;
use crate::quiz::class::report::Note;
use crate::quiz::class::session::Session;
use crate::quiz::exam::Reason;
use crate::text::fold::fold;

/// In Vietnamese.
pub const VI: &Words = &Words {
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

/// The longest name of a unit in the name of a file, in letters.
const LONGEST: usize = 40;

/// What a file of this class is called; `ending` without its point. Any system can keep a file of this name.
pub fn file_name(session: &Session, ending: &str) -> String {
    let (year, month, day) = session.setup.date.parts();
    let mut name = format!("canh-giac-lop-{year:04}-{month:02}-{day:02}");
    let mut unit = String::new();
    for word in fold(&session.setup.unit).split(' ').filter(|word| !word.is_empty()) {
        // Words of other scripts stay in the tables.
        if unit.len() + word.len() > LONGEST || !word.is_ascii() {
            break;
        }
        unit.push('-');
        unit.push_str(word);
    }
    name.push_str(&unit);
    name.push('.');
    name.push_str(ending);
    name
}
