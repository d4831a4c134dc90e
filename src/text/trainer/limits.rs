//! What a result proves and what it does not.

/// What the page says, in one language.
#[allow(missing_docs, reason = "a field is named for what it says; the sentence is its document")]
pub struct LimitsText {
    pub short: &'static str,
    pub lines: [&'static str; 10],
}

/// In Vietnamese.
pub const VI: &LimitsText = &LimitsText {
    short: "Đây là giấy ghi nhận tập huấn, không phải kỳ thi.",
    lines: [
        "Máy của bạn chấm lại từng câu. Không ai sửa được điểm bằng cách sửa mã.",
        "Mã đầy đủ có chữ ký của điện thoại: sửa một chữ là bị từ chối.",
        "Chữ ký cho biết cùng một máy, cùng một lượt làm. Nó không cho biết ai cầm máy, có ai nhắc hay không.",
        "Một máy nộp hai ghế, hay hai ghế nộp cùng một lượt làm, thì máy bạn báo, và bạn quyết định.",
        "Mỗi ghế tính một bài. Bài thứ hai của ghế đó được giữ lại, chưa tính, chờ bạn chọn.",
        "Mã lớp gắn với đề của buổi này: bài của lớp khác, đề khác đều bị từ chối.",
        "Mã ngắn (đọc, gõ) không có chữ ký, và với câu khó chỉ ghi được điểm. Người rành máy có thể làm giả. Nó chỉ chặn gõ nhầm.",
        "Đáp án nằm sẵn trong điện thoại để dùng khi không có mạng. Người rành máy có thể xem trộm.",
        "Thấy được gian lận là nhờ lớp học: ngồi theo số ghế, mỗi ghế một mã, bạn đi giữa các bàn.",
        "Tên gọi do người học tự gõ. Cần biết chắc ai ngồi ghế nào thì ghi vào danh sách của đơn vị.",
    ],
};
