//! In Vietnamese.

use super::*;

/// The sentences.
pub const TEXT: &DataText = &DataText {
    kept: |classes, results| match (classes, results) {
        (0, _) => "Máy này chưa giữ buổi học nào.".into(),
        (classes, results) => format!("Máy này đang giữ {classes} buổi học, {results} bài đã thu."),
    },
    kept_where: "Chỉ trong trình duyệt này, trên máy này. Không có bản nào ở nơi khác, trừ tệp bạn tự lưu và giấy bạn in.",
    law: "Cần nhớ khi giữ tên người khác",
    law_lines: [
        "Chỉ ghi tên khi người đó đồng ý. Đồng ý chỉ có giá trị khi tự nguyện và đã biết: ghi gì, để làm gì, mình có \
         quyền gì (Luật 91/2025/QH15, Điều 9).",
        "Ai cũng có quyền yêu cầu xem, sửa, xóa dữ liệu của mình. Muốn xóa bài của một người: mở buổi học, bấm “Thu \
         bài”, bấm ghế của họ, rồi “Bỏ bài này”.",
        "Luật này cấm mua bán dữ liệu cá nhân (Điều 7). Dùng xong thì xóa ở dưới đây.",
    ],
    export: "Chép tất cả ra tệp",
    export_about: "Một tệp có mọi buổi học và mọi bài đã thu, cả biệt danh. Ai có tệp đều xem được, nên hãy giữ kín.",
    export_now: "Lưu tệp",
    file: "canh-giac-cac-buoi.canhgiac-lop",
    saving: "Đang lưu tệp. Hãy xem trong mục Tải xuống của trình duyệt.",
    not_saved: "Trình duyệt này không cho lưu tệp. Hãy mở trang bằng Chrome, Safari hay Firefox.",
    import: "Nhận lại từ tệp",
    import_about: "Chọn tệp đã chép ra ở máy này hay máy khác. Buổi nào có rồi thì chỉ thêm bài còn thiếu, nên nhận \
                   hai lần cũng không sao.",
    import_now: "Nhận vào",
    no_file: "Hãy chọn tệp trước. Tên tệp thường có đuôi .canhgiac-lop.",
    too_large: "Tệp này lớn quá 32 MB, không phải tệp các buổi học. Chưa nhận gì.",
    broken: "Tệp này không phải tệp các buổi học của Cảnh giác, hoặc đã bị cắt, bị sửa. Chưa nhận gì. Hãy chép lại \
             tệp từ máy cũ.",
    newer: "Tệp này do bản Cảnh giác mới hơn ghi. Chưa nhận gì. Hãy mở trang khi có mạng để lấy bản mới, rồi nhận \
            lại.",
    taken_in: |new, known| match known {
        0 => format!("Đã nhận và lưu {new} buổi mới."),
        known => format!(
            "Đã nhận và lưu {new} buổi mới; {known} buổi có sẵn đã được thêm bài còn thiếu."
        ),
    },
    not_all: |missing| {
        format!(
            "Còn {missing} buổi chưa lưu được: bộ nhớ của trình duyệt đầy hoặc bị chặn. Hãy xóa bớt buổi \
             cũ rồi nhận lại."
        )
    },
    not_whole: |count| {
        format!(
            "Có {count} buổi đã có trên máy này nhưng khác đề, hoặc có câu hỏi không còn nữa. Máy giữ nguyên buổi của mình, \
             không thêm gì."
        )
    },
    delete: "Xóa hết",
    delete_about: "Xóa mọi buổi học và mọi bài đã thu trên máy này. Phần “Tổng hợp” xóa riêng, ở trang đó.",
    delete_all: "Xóa mọi buổi học",
    delete_sure: |classes, results| {
        format!(
            "Xóa cả {classes} buổi, {results} bài đã thu? Không lấy lại được, trừ khi đã chép ra tệp."
        )
    },
    delete_now: "Xóa hết ngay",
    keep: "Giữ lại",
    deleted: "Đã xóa. Đã xem lại: trình duyệt này không còn buổi học nào.",
    not_deleted: "Chưa xóa hết: trình duyệt không cho. Hãy đóng các thẻ khác đang mở Cảnh giác rồi thử lại.",
};
