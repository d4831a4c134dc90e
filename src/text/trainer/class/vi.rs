//! In Vietnamese.

use super::*;

/// The sentences.
pub const TEXT: &ClassText = &ClassText {
    new: "Buổi học mới",
    new_about: "Soạn đề, lấy mã để cả lớp vào bằng điện thoại. Không cần mạng, không cần danh sách tên.",
    classes: "Các buổi trên máy này",
    none: "Chưa có buổi nào. Soạn một buổi mất chừng một phút.",
    unreadable: |count| {
        format!(
            "Có {count} buổi không đọc được: do bản mới hơn ghi, hoặc đã hỏng. Máy vẫn giữ nguyên. Hãy tải lại trang \
             khi có mạng để lấy bản mới."
        )
    },
    store_full: "Bộ nhớ của trình duyệt đã đầy, nên chưa lưu được. Hãy chép các buổi ra tệp ở “Dữ liệu trên máy \
                 này” rồi xóa bớt buổi cũ.",
    store_newer: "Các buổi trên máy do bản mới hơn ghi, nên chưa lưu được gì. Hãy tải lại trang để dùng bản mới.",
    store_blocked: "Trình duyệt không cho lưu trên máy này, nên chưa lưu được gì. Hãy mở trang bằng trình duyệt \
                    thường, không phải chế độ ẩn danh.",
    limits: "Kết quả tin được đến đâu",
    limits_about: "Mã kết quả cho biết gì, và không cho biết gì.",
    tools: "Công cụ",
    printing: "In ra giấy, không cần buổi học",
    data: "Dữ liệu trên máy này",
    data_about: "Chép các buổi ra tệp, nhận lại từ tệp, xóa hết.",

    unnamed: "Buổi học",
    on: |date| format!("Ngày {date}"),
    handed_in: |count, seats| format!("Đã nộp {count}/{seats}"),
    phase: |phase, twice| match (phase, twice) {
        (_, false) => "Bài của lớp",
        (Phase::Before, true) => "Trước buổi học",
        (Phase::After, true) => "Sau buổi học",
    },
    code: "Mã lớp",
    seats: |seats| format!("{seats} ghế"),
    invite: "Mời vào lớp",
    collect: "Thu bài",
    project: "Chiếu đề lên màn hình",
    report: "Kết quả",
    papers: "In đề",
    awards: "Biểu dương",
    afterwards: "Sau khi thu bài",
    again: "Soạn buổi mới giống buổi này",
    back: "Về buổi học",

    missing: "Trên máy này không có buổi học đó. Có thể buổi đã bị xóa, hoặc nằm ở máy khác.",
    not_readable: "Buổi học này không đọc được: do bản mới hơn ghi, hoặc đã hỏng. Máy vẫn giữ nguyên. Hãy tải lại \
                   trang khi có mạng để lấy bản mới.",
    store_closed: "Trình duyệt không cho đọc những gì đã lưu. Hãy đóng các thẻ khác đang mở Cảnh giác rồi \
                   tải lại trang.",
    delete: "Xóa buổi này",
    delete_sure: |results| match results {
        0 => "Xóa buổi học này? Chưa thu bài nào. Xóa rồi thì không thu được bài theo mã lớp này."
            .into(),
        results => format!(
            "Xóa buổi học này? Sẽ mất {results} bài đã thu, cả biệt danh trong đó, không lấy lại được."
        ),
    },
    delete_now: "Xóa hẳn",
    keep: "Giữ lại",
    not_deleted: "Trình duyệt không cho xóa. Hãy đóng các thẻ khác đang mở Cảnh giác rồi thử lại.",
};
