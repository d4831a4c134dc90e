//! In Vietnamese.

use super::*;

/// The sentences.
pub const TEXT: &HandOnText = &HandOnText {
    scan: "Trên máy kia: mở máy ảnh, chĩa vào mã này, rồi bấm vào đường dẫn hiện ra.",
    qr: "Mã QR dẫn đến Cảnh giác, để máy ảnh của máy kia quét",
    nothing_personal: "Trong mã và đường dẫn không có tên hay điểm của bạn.",
    link: "Gửi đường dẫn",
    invitation: "Cảnh giác: câu hỏi ngắn giúp mình tránh lừa đảo, cháy nổ, tai nạn. Không cần tài khoản.",

    file: "Gửi cả chương trình trong một tệp",
    file_about: |kb| {
        format!(
            "Máy kia không có mạng? Gửi tệp canh-giac.html ({} kB) qua Bluetooth, Zalo hay thẻ nhớ. Mở \
             tệp đó bằng Chrome là học được. Chỉ gửi cho người quen, và nói trước với họ.",
            dotted(kb)
        )
    },
    file_apple: "iPhone không chạy được tệp này: hãy quét mã QR hoặc gửi đường dẫn.",
    download: |kb| format!("Tải tệp ({} kB)", dotted(kb)),
    fetch: "Lấy tệp để gửi",
    fetching: "Đang lấy tệp…",
    fetched: "Đã lấy xong. Bấm “Gửi tệp” rồi chọn nơi gửi.",
    not_fetched: "Chưa lấy được tệp. Xem lại mạng rồi thử lại.",
    send: "Gửi tệp",
    sent: "Đã chuyển tệp sang ứng dụng bạn chọn.",
    not_sent: "Chưa gửi được tệp. Hãy tải tệp về, rồi gửi từ ứng dụng Tệp của máy.",

    this_file: "Bạn đang dùng bản một tệp. Gửi chính tệp canh-giac.html này cho người khác:",
    this_file_how: &[
        "Bluetooth hoặc Quick Share: mở ứng dụng Tệp, giữ ngón tay trên tệp, bấm Chia sẻ, chọn máy kia.",
        "Zalo: mở cuộc trò chuyện, bấm dấu ba chấm, chọn “Tài liệu” hoặc “File”, rồi chọn tệp.",
        "Thẻ nhớ hoặc USB: chép tệp sang, cắm vào máy kia rồi mở bằng Chrome.",
    ],
    this_file_clean: "Trong tệp không có tên hay điểm của bạn.",
    file_apple_alone: "iPhone không chạy được tệp này.",
};
