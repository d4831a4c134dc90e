//! In Vietnamese.

use super::*;

/// The sentences.
pub const TEXT: &LimitsText = &LimitsText {
    short: "Kết quả ở đây để ghi nhận buổi tập huấn, không phải kết quả của một kỳ thi.",
    lines: [
        "Mã đầy đủ (quét, dán, ảnh chụp) mang theo từng câu trả lời. Máy của bạn tự chấm: trong mã không có số điểm \
         để sửa.",
        "Mã đầy đủ có chữ ký điện tử do điện thoại tự tạo: ai sửa mã đó thì mã bị từ chối.",
        "Hai mã cùng một chữ ký là từ cùng một máy; khác chữ ký thì chưa chắc là hai máy. Chữ ký không cho biết ai \
         cầm máy, có ai nhắc hay không.",
        "Người rành máy có thể tự chế ra một mã, cả mã có chữ ký. Đáp án cũng nằm sẵn trong điện thoại để dùng khi \
         không có mạng, nên họ có thể xem trộm.",
        "Một lần làm mà nộp mã đầy đủ cho hai ghế thì máy của bạn báo, và bạn quyết định. Cùng một người học \
         trên máy đó làm lại thì mã đầy đủ ghi là lần làm thứ mấy.",
        "Mỗi ghế tính một bài. Bài thứ hai của ghế đó được giữ lại, chưa tính, chờ bạn chọn.",
        "Mã đầy đủ gắn với lớp và đề của buổi này: bài của lớp khác, đề khác đều bị từ chối.",
        "Mã ngắn (đọc, gõ) không có chữ ký, và có câu chỉ ghi được điểm. Nó chặn gõ nhầm, không chặn người cố ý làm \
         giả. Gõ sai một chữ thì luôn bị từ chối; sai nhiều chữ hay mã của lớp khác thì trong chừng \
         8.000 mã mới lọt một.",
        "Muốn ngăn gian lận, cần có người: ngồi đúng số ghế, bạn đi giữa các bàn, nhìn từng người đưa mã.",
        "Biệt danh do người học tự gõ. Cần biết chắc ai ngồi ghế nào thì ghi vào danh sách của đơn vị.",
    ],
};
