//! In Vietnamese.

use super::*;

/// The sentences.
pub const TEXT: &ScanText = &ScanText {
    open: "Mở máy ảnh",
    open_about: "Trình duyệt sẽ hỏi có cho trang này dùng máy ảnh không: hãy chọn “Cho phép”. Hình chỉ được đọc trên máy này, không lưu và không gửi đi đâu.",
    opening: "Đang mở máy ảnh…",
    close: "Tắt máy ảnh",
    turn: "Đổi máy ảnh",
    light: "Bật đèn",
    dark: "Tắt đèn",
    video: "Hình từ máy ảnh",
    hold: "Đưa mã vào giữa khung, cách một gang tay, giữ yên một giây.",
    new: "✓ Đã nhận",
    known: "= Mã này đã có",
    refused: "✕ Không nhận mã này",

    no_camera: "Máy này không có máy ảnh. Hãy dùng ảnh chụp mã ở dưới, hoặc mở trang này trên điện thoại.",
    not_allowed: "Trang này chưa được dùng máy ảnh. Bấm vào biểu tượng bên trái địa chỉ trang, cho phép Máy ảnh, rồi bấm “Mở máy ảnh” lần nữa. Nếu vẫn không được, vào Cài đặt của điện thoại, cho trình duyệt dùng máy ảnh.",
    in_use: "Ứng dụng khác đang dùng máy ảnh. Hãy tắt ứng dụng đó (gọi video, chụp ảnh), rồi bấm “Mở máy ảnh” lần nữa.",
    not_here: "Trình duyệt không cho mở máy ảnh ở đây. Hãy mở trang này bằng Chrome, Safari hay Firefox bản mới, qua địa chỉ bắt đầu bằng https. Ảnh chụp mã ở dưới vẫn đọc được.",
    in_app: "Ứng dụng này không cho trang web dùng máy ảnh. Hãy bấm nút ba chấm, chọn mở bằng trình duyệt, rồi thử lại. Ảnh chụp mã ở dưới vẫn đọc được.",
    no_reader: "Chưa tải được phần đọc mã. Hãy nối mạng, tải lại trang một lần; sau đó không cần mạng nữa.",

    pictures: "Đọc mã từ ảnh",
    pictures_about: "Chọn một hay nhiều ảnh chụp mã (tối đa 50), hoặc dán ảnh vào trang. Một ảnh có thể có nhiều mã.",
    pictures_label: "Chọn ảnh",
    looking: |at, all| format!("Đang đọc ảnh {at} trên {all}…"),
    looked: |pictures, codes| format!("Đã đọc {pictures} ảnh, thấy {codes} mã."),
    no_code: |name| {
        format!("{name}: không thấy mã nào. Hãy chụp lại gần hơn, đủ sáng, mã không bị che.")
    },
    no_picture: |name| format!("{name}: không phải ảnh, hoặc ảnh bị hỏng."),
    picture_too_large: |name| {
        format!("{name}: ảnh quá lớn. Hãy chụp màn hình ảnh đó rồi chọn ảnh chụp màn hình.")
    },
    too_many: |most| format!("Mỗi lần chỉ đọc {most} ảnh đầu. Hãy chọn những ảnh còn lại lần sau."),

    trying: "Quét thử",
    trying_about: "Thử máy ảnh trước giờ học: quét một mã bất kỳ, như mã chia sẻ ứng dụng hoặc mã trên hộp sữa. Ở đây không lưu gì.",
    trying_line: "Thử máy ảnh trước giờ học",
    ours: "Đây là mã của Cảnh giác.",
    foreign: "Đây là mã khác, không phải của Cảnh giác.",
    read_so_far: |count| format!("Số mã đã đọc: {count}"),
};
