//! In Vietnamese.

use super::*;

/// The sentences.
pub const TEXT: &NewClassText = &NewClassText {
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
