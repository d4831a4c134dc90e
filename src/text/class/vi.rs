//! In Vietnamese.

use super::*;

/// The sentences.
pub const TEXT: &ClassText = &ClassText {
    have_code: "Có mã đề hay mã lớp?",
    any_code: "Gõ mã, ví dụ K7M3-9P2T",
    open_any: "Mở bài",
    join_about: "Quét mã QR trên màn hình của lớp bằng máy ảnh của điện thoại, hoặc gõ mã lớp mà người \
                 hướng dẫn cho.",
    code_label: "Gõ mã lớp, ví dụ K7M3-9P2T-4QXR",
    open: "Mở bài của lớp",
    wrong_length: |typed| {
        format!("Mã lớp có 12 chữ và số, có khi 20; bạn gõ {typed}. Xem lại có thiếu, thừa không.")
    },

    exam: |name| format!("Bài của lớp: {name}"),
    composed: "đề tự soạn",
    phase: |phase| match phase {
        Phase::Before => "Bài trước buổi học",
        // Also the only one, where there are no two: the code does not tell.
        Phase::After => "Bài chính của buổi học",
    },
    class_code: |code| format!("Mã lớp {code}"),
    seat_label: "Số ghế của bạn",
    seat_hint: "Số ghi trên thẻ ở chỗ bạn ngồi, từ 1 đến 500.",
    no_seat: |why| match why {
        NoSeat::Missing => "Hãy gõ số ghế. Nếu chưa có số, hỏi người hướng dẫn.",
        NoSeat::Wrong => "Số ghế phải là một số từ 1 đến 500, chỉ gõ chữ số.",
    },
    name_label: "Biệt danh, không bắt buộc",
    name_hint: "Không cần ghi tên thật. Dài nhất 24 chữ.",

    under_way: "Bạn đang làm dở bài này của lớp.",
    done: "Bài này của lớp đã làm xong trên máy này.",
    show_code: "Xem mã để nộp",
    again: "Làm lại",
    again_about: |nth| {
        format!("Nếu làm lại, mã sẽ ghi là lần thứ {nth} và người hướng dẫn thấy điều đó.")
    },

    hand_in: "Nộp bài cho lớp",
    seat: |seat| format!("Ghế {seat}"),
    nth: |nth| format!("Lần làm thứ {nth}"),
    show: "Đưa mã này cho người hướng dẫn quét:",
    qr: "Mã QR của bài làm",
    enlarge: "Phóng to mã QR",
    shrink: "Thu nhỏ mã QR",
    read_aloud: "Không quét được? Đọc mã này cho người hướng dẫn:",
    copy: "Chép mã",
    copied: "Đã chép. Mở Zalo, dán vào nhóm của lớp rồi gửi.",
    not_copied: "Trình duyệt không cho chép. Hãy giữ ngón tay trên dòng dưới đây, chọn tất cả rồi \
                 chép.",
    send: "Gửi qua Zalo hay tin nhắn…",
    sent: "Đã chuyển mã sang ứng dụng bạn chọn.",
    not_sent: "Chưa gửi được. Bạn có thể chép mã.",
    see_result: "Xem kết quả của tôi",
    holds: "Trong mã có số ghế, biệt danh, câu trả lời, thời gian làm, lần làm thứ mấy và dấu riêng \
            của máy cho buổi này. Không có gì khác. Chương trình không tự gửi mã đi đâu: chỉ ai được \
            bạn đưa mã mới có.",
    wrong_seat: "Sai số ghế?",
    change_seat: "Sửa số ghế",
    forgotten: "Bài này làm đã lâu, máy không còn giữ từng câu trả lời, nên không tạo được mã nữa. Hãy cho \
                người hướng dẫn xem kết quả.",
    no_pass: "Máy không giữ số ghế của bài này, nên không tạo được mã. Hãy cho người hướng dẫn xem \
              kết quả.",
    other_questions: "Bộ câu hỏi trên máy đã đổi từ khi làm bài, nên không tạo được mã. Hãy cho \
                      người hướng dẫn xem kết quả.",
    handed_in: "Bài của lớp đã làm",
};
