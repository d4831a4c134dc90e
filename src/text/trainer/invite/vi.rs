//! In Vietnamese.

use super::*;

/// The sentences.
pub const TEXT: &InviteText = &InviteText {
    title: "Vào lớp",
    steps: [
        "Mở máy ảnh của điện thoại, hướng vào mã, bấm vào đường dẫn hiện ra.",
        "Hoặc mở Cảnh giác, bấm “Vào lớp” rồi gõ mã.",
        "Gõ số ghế của mình. Biệt danh thì tùy, không bắt buộc.",
    ],
    typed_only: "Trang này mở từ một tệp nên không có đường dẫn để quét. Cả lớp vào bằng cách gõ mã.",
    qr: "Mã QR để vào lớp",
    distance: "Để người ngồi xa nhất quét được, mã trên màn chiếu nên rộng bằng một phần mười khoảng cách: \
               cách 5 m thì mã rộng 50 cm.",
    wall: "Phóng to để chiếu",
    leave_wall: "Thu nhỏ lại",
    copy: "Chép đường dẫn",
    copied: "Đã chép. Dán vào nhóm Zalo của lớp là được.",
    not_copied: "Chưa chép được. Hãy bấm giữ vào đường dẫn để chép.",
    share: "Gửi đi…",
    shared: "Đã chuyển sang ứng dụng bạn chọn.",
    not_shared: "Chưa gửi được. Bạn có thể chép đường dẫn.",
    message: |code, link| {
        format!("Vào lớp Cảnh giác: {link}\nHoặc mở Cảnh giác, bấm “Vào lớp”, gõ mã {code}")
    },
    seats: "Tờ số ghế để in",
    seats_about: "Mỗi ghế một thẻ, có số ghế và mã lớp. In ra, cắt theo nét đứt, đặt ở từng chỗ ngồi.",
    seat: |seat| format!("Ghế {seat}"),
    seat_hint: "Quét mã, hoặc mở Cảnh giác, bấm “Vào lớp”, gõ:",
    print: "In",
    back: "Quay lại",
};
