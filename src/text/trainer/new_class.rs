//! Sentences of preparing a class.

use crate::quiz::class::form::Fault;

/// What the page says, in one language.
#[allow(missing_docs, reason = "a field is named for what it says; the sentence is its document")]
pub struct NewClassText {
    pub about: &'static str,
    pub exam: &'static str,
    pub composed: &'static str,
    pub composed_about: &'static str,
    pub composed_name: &'static str,
    pub topics: &'static str,
    pub questions: &'static str,
    pub minutes: &'static str,
    pub pass: &'static str,
    pub vital: &'static str,
    pub class: &'static str,
    pub unit: &'static str,
    pub place: &'static str,
    pub date: &'static str,
    pub seats: &'static str,
    pub seats_about: &'static str,
    pub twice: &'static str,
    pub twice_about: &'static str,
    pub make: &'static str,
    pub fault: fn(Fault) -> String,
    pub too_few: fn(usize, u16) -> String,
    pub clear: &'static str,
}

/// In Vietnamese.
pub const VI: &NewClassText = &NewClassText {
    about: "Điền xong sẽ có mã lớp, mã QR và tờ số ghế. Cả lớp làm cùng một đề.",
    exam: "Đề thi",
    composed: "Tự soạn đề",
    composed_about: "Chọn chủ đề, số câu, thời gian.",
    composed_name: "Đề tự soạn",
    topics: "Chủ đề",
    questions: "Số câu",
    minutes: "Số phút",
    pass: "Đạt từ (điểm)",
    vital: "Có câu điểm liệt: sai một câu nguy hiểm đến tính mạng hay tài sản thì không đạt",
    class: "Buổi học",
    unit: "Đơn vị",
    place: "Nơi học",
    date: "Ngày học",
    seats: "Tổng số ghế",
    seats_about: "Đánh số ghế từ 1. Ghế thừa không sao.",
    twice: "Làm bài cả trước và sau buổi học",
    twice_about: "Hai đề khác nhau nhưng cùng cách ra đề, để thấy buổi học có ích đến đâu.",
    make: "Soạn xong, lấy mã",
    fault: |fault| match fault {
        Fault::Exam => "Đề thi: đề này không còn nữa. Hãy chọn đề khác.".into(),
        Fault::NoTopic => "Chủ đề: hãy đánh dấu ít nhất một chủ đề.".into(),
        Fault::Questions(1, most) => format!("Số câu: hãy gõ một số từ 1 đến {most}."),
        Fault::Questions(least, most) => {
            format!("Số câu: hãy gõ một số từ {least} (mỗi chủ đề một câu) đến {most}.")
        }
        Fault::Minutes(most) => format!("Số phút: hãy gõ một số từ 1 đến {most}."),
        Fault::Pass(most) => {
            format!("Đạt từ (điểm): hãy gõ một số từ 1 đến {most}, mỗi câu một điểm.")
        }
        Fault::Date => "Ngày học: hãy chọn một ngày, ví dụ 22/11/2026.".into(),
        Fault::Seats(most) => format!("Tổng số ghế: hãy gõ một số từ 1 đến {most}."),
    },
    too_few: |has, wanted| {
        format!(
            "Đề cần {wanted} câu, mà đến ngày học chỉ còn {has} câu chưa quá hạn đọc lại căn cứ. Hãy bớt số câu, thêm chủ đề, \
             hoặc mở trang khi có mạng để lấy bộ câu hỏi mới."
        )
    },
    clear: "Xóa những gì đã điền",
};
