//! In Vietnamese.

use super::*;

/// The sentences.
pub const TEXT: &LearnersText = &LearnersText {
    about: "Bấm vào tên để đổi người. Điểm và bài làm của mỗi người để riêng, không lẫn vào nhau.",
    no_name: "Người chưa đặt tên",
    learning_now: "đang học",
    not_kept: "Bài mới của người đang học chưa lưu được. Đổi người bây giờ là mất phần đó; nên chuyển \
               sang máy khác trước.",
    add: "Thêm người học",
    name: "Tên",
    name_empty: "Hãy gõ một cái tên, ví dụ “Hòa”. Tên nằm trên máy này, chỉ đi theo mã \
                 chuyển máy của bạn.",
    add_now: "Thêm và bắt đầu học",
    manage: "Đổi tên, xóa",
    rename: "Đổi tên",
    delete: "Xóa",
    delete_whose: "Xóa hết của",
    delete_sure: "?",
    delete_what: "Tên, điểm, bài làm và câu cần ôn của người này trên máy này sẽ mất, không lấy lại được. \
                  Những người khác không bị đụng đến.",
    delete_now: "Xóa hết của",
    deleted: "Đã xóa hết trên máy này của",
    keep: "Giữ lại",
    guest_about: "Học thử trên máy của người khác: không đụng đến điểm của ai. Xong thì đổi sang \
                  người khác: bài của khách bị xóa.",
    be_guest: "Học với tư cách khách",
    blocked: "Trình duyệt không cho lưu, nên chưa đổi được gì. Hãy mở trang này bằng trình duyệt thường, \
              không phải chế độ ẩn danh.",
    full: "Bộ nhớ của trình duyệt đã đầy, nên chưa đổi được. Điểm đang có vẫn còn nguyên. Hãy xóa bớt \
           người không học nữa, hoặc dữ liệu của trang khác.",
    newer: "Danh sách người học do bản mới hơn ghi, nên được giữ nguyên. Tải lại trang để dùng bản mới.",
};
