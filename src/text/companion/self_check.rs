//! Sentences of the lists by which people check their own surroundings.

/// What the lists say, in one language.
#[allow(missing_docs, reason = "a field is named for what it says; the sentence is its document")]
pub struct SelfCheckText {
    pub about: &'static str,
    pub no_such_list: &'static str,
    pub never: &'static str,
    pub last: fn(usize, usize, &str) -> String,
    pub vital_open: fn(usize) -> String,
    pub last_mend: &'static str,
    pub how: &'static str,
    pub safe: &'static str,
    pub not_safe: &'static str,
    pub absent: &'static str,
    pub vital: &'static str,
    pub chosen: fn(usize, usize) -> String,
    pub nothing_chosen: &'static str,
    pub show: &'static str,
    pub score: fn(usize, usize) -> String,
    pub before: fn(usize, usize) -> String,
    pub kept: &'static str,
    pub not_kept: &'static str,
    pub missing: fn(&[usize]) -> String,
    pub all_safe: &'static str,
    pub mend_vital: &'static str,
    pub mend: &'static str,
    pub change: &'static str,
    pub other_lists: &'static str,
}

/// In Vietnamese.
pub const VI: &SelfCheckText = &SelfCheckText {
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
        let mut list = String::new();
        for number in numbers {
            list.push_str(if list.is_empty() { "" } else { ", " });
            list.push_str(&number.to_string());
        }
        format!("Chưa trả lời câu {list}. Những câu này tính là chưa an toàn.")
    },
    all_safe: "Không có điều nào phải sửa. Vài tháng nữa hãy xem lại.",
    mend_vital: "Sửa ngay",
    mend: "Sửa tiếp",
    change: "Sửa câu trả lời",
    other_lists: "Danh sách khác",
};
