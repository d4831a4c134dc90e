//! In Vietnamese.

use super::*;

/// The sentences.
pub const TEXT: &ReportText = &ReportText {
    about: "Biết gì ghi nấy, ô nào không biết thì bỏ trống. Điều chưa chắc thì ghi “chưa chắc”.",
    private: "Trang này không gửi gì đi. Bạn tự đọc, dán hoặc đưa lời báo cho công an. Đừng ghi mật \
              khẩu, mã OTP.",
    danger: "Ngay lúc này đang có người gặp nguy hiểm",
    call: "Gọi 113 ngay",
    call_why: "Ra chỗ an toàn rồi gọi, không ra được thì gọi từ chỗ đang kẹt. Nói địa chỉ trước. Đừng \
               ngồi viết tiếp.",
    other_numbers: "Cháy, có người bị thương: xem các số khẩn cấp",
    deeds: "Việc gì (chọn một hay nhiều)",
    proofs: "Đang giữ những gì",
    tick,
    bank_first: "Mất tiền qua tài khoản, lộ mã OTP: gọi ngay ngân hàng theo số in trên thẻ hay trong \
                 ứng dụng ngân hàng, xin khóa tài khoản, tra soát. Gọi xong thì trình báo công an.",
    label,
    example: |field| match field {
        Field::Place => "Ví dụ: phòng 5, dãy trọ số 12 đường A, phường B, gần cổng chợ.",
        Field::Deed => "Ví dụ: có người gọi điện xưng công an, bảo tôi chuyển tiền để kiểm tra.",
        Field::Time => "Ví dụ: khoảng 9 giờ tối qua, hoặc từ đầu tháng tới giờ.",
        Field::Person => {
            "Ví dụ: hai người, áo đen, biển số xe, hướng chạy; số điện thoại, số tài khoản, tên Zalo."
        }
        Field::Harm => "Ví dụ: một người bị thương ở tay, họ có dao; mất 5.000.000 đồng.",
        Field::Proof => "Ví dụ: ảnh chụp màn hình, vỏ hộp, tên người cùng thấy.",
        Field::Reporter => "Ví dụ: Nguyễn Văn A, số máy, nơi ở.",
    },
    composed: "Lời báo của bạn",
    nothing: "Chọn hoặc ghi ít nhất một ô ở trên, lời báo sẽ hiện ở đây.",
    file: "tin-bao.txt",
    give_to: "Báo ở đâu",
    places: [
        ("Gọi 113", "Việc đang xảy ra hoặc sắp xảy ra. Miễn cước. Đọc lời báo, nói địa chỉ trước."),
        (
            "Công an xã, phường",
            "Trực 24/24. Mang căn cước hoặc VNeID. Kể bằng lời cũng được, nơi nhận không được từ \
             chối tin tố giác.",
        ),
        (
            "Ứng dụng VNeID",
            "Việc không gấp. Mở “Dịch vụ khác”, chọn “Kiến nghị, phản ánh về ANTT”, bấm “Tạo mới yêu \
             cầu”, rồi dán lời báo. Cần tài khoản mức 2.",
        ),
    ],
    sources: "Căn cứ",
    keep: "Giữ trên máy này",
    keep_about: "Chưa giữ gì cả: rời trang này là mất. Bấm giữ thì bản nháp nằm trên máy này, ai mở \
                 máy cũng đọc được. Báo xong thì nên xóa.",
    keep_guest: "Chưa giữ gì cả: rời trang này là mất. Bạn đang dùng với tư cách khách: bấm giữ thì bản \
                 nháp còn tới khi đóng thẻ này.",
    kept: "Đã giữ bản nháp trên máy này. Sửa thêm thì bấm giữ lần nữa.",
    kept_guest: "Đã giữ bản nháp tới khi đóng thẻ này. Sửa thêm thì bấm giữ lần nữa.",
    not_kept: "Trình duyệt không cho giữ. Những gì đã ghi còn ở trang này: hãy sao chép hoặc lưu thành \
               tệp.",
    came_back: "Đây là bản nháp bạn đã giữ trên máy này.",
    unreadable: "Có một bản nháp trên máy này nhưng không đọc được. Bạn có thể tải lại trang, hoặc xóa \
                 bản nháp.",
    delete: "Xóa bản nháp",
    deleted: "Đã xóa bản nháp khỏi máy này. Những ô đang hiện chưa bị xóa.",
    not_deleted: "Trình duyệt không cho xóa. Thử lại, hoặc xóa dữ liệu của trang này trong cài đặt \
                  trình duyệt.",
    compose: |report| WORDING.compose(report),
};

const WORDING: Wording = Wording {
    opening: "Tôi báo tin cho công an.\n",
    danger: "Đang có người gặp nguy hiểm, xin đến ngay.\n",
    deeds: "Việc gì",
    proofs: "Tôi còn giữ",
    label,
    tick,
};

fn tick(tick: Tick) -> &'static str {
    match tick {
        Tick::Danger => "Đang có người gặp nguy hiểm",
        Tick::Theft => "Trộm, cướp",
        Tick::Fraud => "Lừa đảo",
        Tick::Threat => "Đe dọa, đòi nợ",
        Tick::Fight => "Đánh nhau, gây rối",
        Tick::Drugs => "Ma túy",
        Tick::Captivity => "Giữ người, mua bán người",
        Tick::Messages => "Tin nhắn, ghi âm",
        Tick::Pictures => "Ảnh, video",
        Tick::Receipts => "Biên lai chuyển tiền",
        Tick::Papers => "Giấy tờ",
        Tick::Witnesses => "Người cùng thấy",
    }
}

fn label(field: Field) -> &'static str {
    match field {
        Field::Place => "Ở đâu",
        Field::Deed => "Chuyện xảy ra thế nào",
        Field::Time => "Khi nào",
        Field::Person => "Ai làm, xe, số máy, số tài khoản",
        Field::Harm => "Ai bị thương, hung khí, mất gì",
        Field::Proof => "Còn giữ gì khác",
        Field::Reporter => "Người báo, số máy",
    }
}
