//! In Vietnamese.

use super::*;

/// The sentences.
pub const TEXT: &RemindersText = &RemindersText {
    heading: |topic| format!("Hẹn ôn lại: {topic}"),
    why: "Học rồi mà không gặp lại thì dễ quên. Lịch của điện thoại sẽ nhắc bạn ba lần, mỗi lần năm \
          câu, chừng ba phút.",
    day: |number, day| format!("Lần {number}: {day}"),
    save: "Thêm vào lịch của máy",
    saving: "Đã nhờ trình duyệt mở tệp hẹn. Nếu máy hỏi, hãy chọn Lịch rồi bấm lưu. Nếu không thấy \
             gì, xem mục “Bấm rồi mà lịch chưa có gì?”.",
    not_saved: "Trình duyệt không tải được tệp hẹn. Ba ngày ở trên vẫn đúng: bạn có thể chụp màn hình.",
    share_file: "Chia sẻ tệp hẹn",
    file_shared: "Đã chuyển tệp hẹn sang ứng dụng bạn chọn.",
    file_not_shared: "Chưa chia sẻ tệp hẹn. Bạn có thể thêm vào lịch của máy.",
    nothing_seen: "Bấm rồi mà lịch chưa có gì?",
    what_to_do: [
        "Mở mục Tải xuống, bấm vào tệp có tên bắt đầu bằng “hen-on”, chọn Lịch rồi bấm lưu.",
        "Nếu đang mở trong Zalo hay Facebook: bấm dấu ba chấm, chọn mở bằng trình duyệt, rồi thử lại.",
        "Máy không có lịch: chụp màn hình ba ngày này, hoặc ghi lên lịch treo tường.",
    ],
    no_day: "Chưa hẹn được vì ngày trên máy không đúng. Hãy chỉnh lại ngày giờ rồi mở lại trang này.",

    link: "Đường dẫn năm câu ôn lại",
    link_why: "Gửi cho chính mình qua Zalo, hoặc rủ bạn cùng phòng ôn chung. Trong đường dẫn không có \
               điểm hay tên của bạn.",
    no_link: "Cảnh giác đang mở từ tệp trên máy này, nên không có đường dẫn để gửi. Đến ngày hẹn, hãy mở lại \
              tệp.",
    practise_now: "Ôn năm câu ngay",
    no_such_topic: "Không có chủ đề này để hẹn ôn. Có thể đường dẫn bị gõ thiếu.",

    event: |topic| format!("Ôn 5 câu: {topic}"),
    event_words: "Năm câu, chừng ba phút, để không quên cách giữ mình. Mở đường dẫn này:",
    event_words_of_file: "Năm câu, chừng ba phút, để không quên cách giữ mình. Mở lại tệp Cảnh giác, rồi chọn chủ \
                          đề này.",
    invitation: |topic| format!("Năm câu ôn lại, chừng ba phút: {topic}"),
};
