//! In Vietnamese.

use super::*;

/// The sentences.
pub const TEXT: &SelfCheckText = &SelfCheckText {
    about: "Chọn một nơi, đi xem một vòng rồi trả lời. Xong thì biết cần sửa gì trước.",
    no_such_list: "Không có danh sách này. Có thể đường dẫn bị gõ thiếu. Dưới đây là các danh sách \
                   đang có.",
    never: "Chưa kiểm tra lần nào",
    last: |safe, of, when| format!("Lần trước ({when}): {safe}/{of} điều đã an toàn."),
    vital_open: |count| format!("Còn {count} điều phải sửa ngay."),
    last_mend: "Xem lại những điều cần sửa lần trước",
    how: "Nhìn tận nơi rồi hãy chọn. Chưa xem được thì bỏ qua, lần sau xem.",
    safe: "Có",
    not_safe: "Chưa",
    absent: "Không có ở đây",
    vital: "Quan trọng nhất",
    chosen: |chosen, of| format!("Đã chọn {chosen}/{of} điều"),
    nothing_chosen: "Hãy chọn ít nhất một điều",
    show: "Xem kết quả",
    score: |safe, of| format!("{safe}/{of} điều đã an toàn"),
    before: |safe, of| format!("Lần trước {safe}/{of}."),
    kept: "Kết quả đã lưu trên máy này.",
    not_kept: "Kết quả chưa lưu được trên máy này: chụp lại màn hình nếu bạn cần.",
    missing: |numbers| {
        format!("Chưa trả lời câu {}. Những câu này tính là chưa an toàn.", listed(numbers))
    },
    all_safe: "Không có điều nào phải sửa. Vài tháng nữa hãy xem lại.",
    mend_vital: "Sửa ngay",
    mend: "Sửa tiếp",
    change: "Sửa câu trả lời",
    other_lists: "Danh sách khác",
};
