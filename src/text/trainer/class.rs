//! Sentences of the list of classes, and of the page of one.

use crate::quiz::class::code::Phase;
use crate::quiz::time::Date;

/// What the pages say, in one language.
#[allow(missing_docs, reason = "a field is named for what it says; the sentence is its document")]
pub struct ClassText {
    pub new: &'static str,
    pub new_about: &'static str,
    pub classes: &'static str,
    pub none: &'static str,
    pub unreadable: fn(usize) -> String,
    pub store_full: &'static str,
    pub store_newer: &'static str,
    pub store_blocked: &'static str,
    pub tools: &'static str,
    pub printing: &'static str,
    pub limits: &'static str,
    pub limits_about: &'static str,
    pub data: &'static str,
    pub data_about: &'static str,

    pub unnamed: &'static str,
    pub on: fn(Date) -> String,
    pub handed_in: fn(usize, u16) -> String,
    pub phase: fn(Phase, bool) -> &'static str,
    pub code: &'static str,
    pub seats: fn(u16) -> String,
    pub invite: &'static str,
    pub collect: &'static str,
    pub project: &'static str,
    pub report: &'static str,
    pub papers: &'static str,
    pub awards: &'static str,
    pub afterwards: &'static str,
    pub again: &'static str,
    pub back: &'static str,

    pub missing: &'static str,
    pub not_readable: &'static str,
    pub store_closed: &'static str,
    pub delete: &'static str,
    pub delete_sure: fn(usize) -> String,
    pub delete_now: &'static str,
    pub keep: &'static str,
    pub not_deleted: &'static str,
}

/// In Vietnamese.
pub const VI: &ClassText = &ClassText {
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
