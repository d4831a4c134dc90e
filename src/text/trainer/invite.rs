//! Sentences of the page by which phones join a class, and of the sheet of seat numbers.

/// What the pages say, in one language.
#[allow(missing_docs, reason = "a field is named for what it says; the sentence is its document")]
pub struct InviteText {
    pub title: &'static str,
    pub steps: [&'static str; 3],
    pub typed_only: &'static str,
    pub qr: &'static str,
    pub distance: &'static str,
    pub wall: &'static str,
    pub leave_wall: &'static str,
    pub copy: &'static str,
    pub copied: &'static str,
    pub not_copied: &'static str,
    pub share: &'static str,
    pub shared: &'static str,
    pub not_shared: &'static str,
    pub message: fn(&str, &str) -> String,
    pub seats: &'static str,
    pub seats_about: &'static str,
    pub seat: fn(u16) -> String,
    pub seat_hint: &'static str,
    pub print: &'static str,
    pub back: &'static str,
}

/// In Vietnamese.
pub const VI: &InviteText = &InviteText {
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
