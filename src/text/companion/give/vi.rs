//! In Vietnamese.

use super::*;

/// The sentences.
pub const TEXT: &GiveText = &GiveText {
    copy: "Sao chép",
    copied: "Đã sao chép. Mở Zalo hoặc tin nhắn rồi dán vào.",
    not_copied: "Trình duyệt không cho sao chép. Hãy giữ ngón tay trên chữ, chọn tất cả rồi sao chép.",
    share: "Chia sẻ",
    shared: "Đã chuyển sang ứng dụng bạn chọn.",
    not_shared: "Chưa chia sẻ. Bạn có thể sao chép hoặc lưu thành tệp.",
    save: "Lưu thành tệp",
    saving: "Trình duyệt đang lưu tệp. Hãy mở mục Tải xuống xem đã có tệp chưa.",
    not_saved: "Trình duyệt không lưu được tệp. Hãy sao chép.",

    copy_link: "Sao chép đường dẫn",
    link_copied: "Đã sao chép. Dán vào tin nhắn, hoặc vào ô địa chỉ của trình duyệt.",
    link_not_copied: "Trình duyệt không cho sao chép. Hãy giữ ngón tay trên đường dẫn rồi chọn sao chép.",
    share_link: "Chia sẻ đường dẫn",
    link_shared: "Đã chuyển đường dẫn sang ứng dụng bạn chọn.",
    link_not_shared: "Chưa chia sẻ. Bạn có thể sao chép đường dẫn.",
};
