//! In Vietnamese.

use super::*;

/// The sentences.
pub const TEXT: &PrivacyText = &PrivacyText {
    about: [
        "Được lưu: câu trả lời, kết quả, câu cần ôn, lần tự kiểm tra, tên bạn tự gõ, lựa chọn ở mục Cài đặt, \
         và bản nháp tin báo nếu bạn bấm giữ.",
        "Lưu ở đâu: chỉ trong trình duyệt này, trên máy này. Người làm chương trình và nơi đặt trang không có bản nào.",
        "Không cần tài khoản, số điện thoại hay giấy tờ. Không cookie, không theo dõi, không quảng cáo.",
        "Chương trình không tự gửi bài làm, điểm hay tên của bạn đi đâu. Trang khác chỉ mở khi bạn bấm vào \
         đường dẫn.",
        "Nơi đặt trang này, như mọi trang web, có thể ghi lại địa chỉ mạng (IP), giờ, tệp nào được tải. Không \
         nơi nào biết bạn trả lời gì.",
        "Mã chuyển máy mang theo tên, điểm và bài làm. Giấy ghi nhận mang tên và điểm. Cả hai chỉ đi khi \
         bạn tự gửi, và ai nhận được đều xem được.",
        "Công ty, chủ trọ, công an không xem được bài của bạn, trừ khi bạn đưa máy hay gửi mã cho họ.",
        "Lưu bao lâu: tới khi bạn xóa, hoặc trình duyệt tự xóa, ví dụ khi máy đầy, hay lâu không mở \
         (Safari trên iPhone: 7 ngày).",
        "Ai cầm máy này cũng xem được. Máy dùng chung thì học với tư cách khách, xong thì đổi sang người \
         khác: bài của khách bị xóa.",
        "Muốn xóa: xóa từng người ở trang “Người học”, hoặc xóa hết ở dưới đây. Không phải xin ai.",
    ],

    delete: "Xóa dữ liệu",
    delete_one: "Xóa một người",
    delete_all: "Xóa hết trong trình duyệt này",
    delete_sure: "Xóa hết trong trình duyệt này?",
    delete_what: |people, results| {
        let people = match people {
            0 | 1 => "toàn bộ tên, điểm, bài làm và câu cần ôn".into(),
            people => format!("tên, điểm, bài làm và câu cần ôn của cả {people} người"),
        };
        match results {
            0 => format!("Sẽ mất {people}."),
            results => format!("Sẽ mất {people}, trong đó có {results} bài đã làm xong."),
        }
    },
    delete_unknown: "Sẽ mất tên, điểm, bài làm và câu cần ôn của mọi người học trong trình duyệt này.",
    delete_more: "Bản nháp tin báo và phần lưu để dùng khi không có mạng cũng bị xóa. Không lấy lại được. \
                  Học ở trình duyệt khác hay ở Zalo thì vào đó xóa nữa. Tệp đã tải về, tin đã gửi, biểu \
                  tượng đã cài thì bạn tự xóa.",
    delete_move: "Mang điểm sang máy khác trước",
    delete_now: "Xóa hết ngay",
    keep: "Giữ lại",
    deleting: "Đang xóa…",

    deleted: "Đã xóa hết",
    deleted_proof: "Đã xem lại: trình duyệt này không còn giữ tên, điểm, bài làm nào của Cảnh giác.",
    deleted_tabs: "Nếu Cảnh giác còn mở ở thẻ khác, hãy đóng thẻ đó: bài của khách ở đó còn tới \
                   khi đóng. Bây giờ bạn có thể đóng trang này.",
    begin_anew: "Học lại từ đầu",
    reload: "Tải lại trang",
    not_deleted: "Chưa xóa hết",
    not_deleted_records: "Trình duyệt không cho xóa, nên có thể còn điểm hay tên ở đây.",
    not_deleted_files: "Điểm, bài làm và tên đã xóa khỏi chỗ lưu chính. Nhưng chưa chắc bản lưu dự phòng và \
                        phần để dùng khi không có mạng đã xóa xong.",
    not_deleted_mend: "Đóng các thẻ khác đang mở Cảnh giác rồi thử lại. Vẫn không được thì vào Cài đặt của \
                       trình duyệt, chọn xóa dữ liệu của trang này.",
};
