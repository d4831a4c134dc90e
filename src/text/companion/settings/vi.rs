//! In Vietnamese.

use super::*;

/// The sentences.
pub const TEXT: &SettingsText = &SettingsText {
    about: "Chọn là có tác dụng ngay. Lựa chọn nằm trên máy này, dùng chung cho mọi người học trên máy.",
    not_kept: "Trình duyệt không cho lưu, nên lựa chọn này chỉ còn tới khi bạn rời trang.",
    language: "Ngôn ngữ",
    language_about: "Câu hỏi nào chưa dịch thì vẫn hiện bằng tiếng Việt.",
    size: "Cỡ chữ",
    sizes: ["Vừa", "To", "To hơn", "To nhất"],
    theme: "Màu",
    themes: ["Theo máy", "Sáng", "Tối", "Tương phản cao"],
    theme_about: "Ngoài nắng khó đọc thì chọn “Tương phản cao”: chữ đen trên nền trắng.",
    sound: "Âm thanh và rung",
    tones: "Tiếng báo khi trả lời xong, và khi bài thi còn 5 phút, còn 1 phút",
    vibration: "Rung vào những lúc đó",
    no_vibration: "Trình duyệt này không làm máy rung được.",
    slow_voice: "Đọc to thì đọc chậm",
    exams: "Thi thử",
    double_time: "Chọn sẵn gấp đôi thời gian",
    double_about: "Dành cho người đọc chậm, mắt kém. Bài thi nào không cho gấp đôi thì vẫn đúng giờ của bài đó.",
    who: "Đang học",
    who_change: "Đổi người, thêm người, đổi tên",
    stored: "Đang lưu trên máy",
    stored_size: |kilobytes| format!("Bài làm, điểm, tên và lựa chọn: khoảng {kilobytes} kB."),
    stored_unknown: "Trình duyệt không cho xem đang lưu bao nhiêu.",
    delete: "Xem được lưu những gì, và xóa",
    offline: "Dùng khi không có mạng, cài biểu tượng",
};
