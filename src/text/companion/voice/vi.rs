//! In Vietnamese.

use super::*;

/// The sentences.
pub const TEXT: &VoiceText = &VoiceText {
    title: "Đọc thành tiếng",
    about: "Ở mỗi câu hỏi có nút “Nghe”: máy đọc câu hỏi, các phương án và lời giải thích.",
    try_out: "Nghe thử",
    sample: "Chào bạn. Giọng này sẽ đọc câu hỏi cho bạn nghe.",
    unknown: "Đang xem máy có giọng đọc nào.",
    never: "Trình duyệt này không đọc thành tiếng được, nên không có nút “Nghe”. Hãy thử Chrome hoặc Safari.",
    missing: "Máy này chưa có giọng đọc tiếng Việt, nên không có nút “Nghe”. Vào Cài đặt của điện thoại, tìm mục \
              chuyển văn bản thành giọng nói, tải giọng tiếng Việt về máy, rồi mở lại trang này.",
    far: "Máy này chỉ có giọng đọc tiếng Việt qua mạng. Giọng đó gửi câu hỏi đi nơi khác, nên chúng tôi không dùng. \
          Hãy tải giọng tiếng Việt về máy trong Cài đặt của điện thoại.",
    here: "Máy này có giọng đọc tiếng Việt, dùng được khi không có mạng.",
    slowly: "Đọc chậm",
};
