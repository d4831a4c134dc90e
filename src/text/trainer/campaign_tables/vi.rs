//! In Vietnamese.

use super::*;

/// The sentences.
pub const TEXT: &Words = &Words {
    all: ("Tổng hợp", ["Mục", "Số"]),
    sums: [
        "Số buổi",
        "Số người được tuyên truyền",
        "Số người nộp bài",
        "Số người đạt",
        "Tỷ lệ đạt",
    ],
    units: ("Theo đơn vị", "Đơn vị"),
    months: ("Theo tháng", "Tháng"),
    of_sum: ["Số buổi", "Số người", "Đạt", "Tỷ lệ đạt"],
    topics: ("Theo chủ đề", ["Chủ đề", "Tỷ lệ điểm trước buổi", "Tỷ lệ điểm sau buổi"]),
    models: ("Mô hình", ["Loại mô hình", "Số mô hình", "Số người tham gia"]),
    deeds: ("Ghi thêm", ["Ngày", "Việc", "Số lượng", "Đơn vị", "Số người"]),
    meeting: "Buổi không làm bài",
    no_unit: "Không ghi đơn vị",
};
