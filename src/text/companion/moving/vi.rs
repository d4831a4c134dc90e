//! In Vietnamese.

use super::*;

/// The sentences.
pub const TEXT: &MovingText = &MovingText {
    about: "Mã này mang toàn bộ điểm, bài làm và câu cần ôn của bạn. Trên máy kia, mở Cảnh giác, \
            vào “Chuyển máy” rồi dán mã.",
    careful: "Mã chỉ đi theo cách bạn chọn, không qua máy chủ của chúng tôi. Ai có mã đều xem được \
              tên, điểm và bài làm của bạn.",
    nothing: "Máy này chưa có gì để chuyển: bạn chưa làm bài nào.",
    holds: |amounts| format!("Trong mã có {}.", listed(amounts)),
    size: |signs| format!("Mã dài {} chữ và dấu.", dotted(signs)),
    title: "Mã chuyển máy của Cảnh giác",
    show_codes: |count| match count {
        1 => "Hiện mã QR để quét".into(),
        _ => format!("Hiện {count} mã QR để quét"),
    },
    hide_codes: "Cất mã QR",
    scan: |count| match count {
        1 => "Mở máy ảnh trên máy kia, chĩa vào mã, rồi bấm vào đường dẫn hiện ra.".into(),
        _ => format!(
            "Mở máy ảnh trên máy kia, chĩa vào mã, bấm vào đường dẫn hiện ra. Làm vậy với cả {count} \
             mã, thứ tự nào cũng được."
        ),
    },
    code_of: |number, count| format!("Mã {number}/{count}"),
    code_title: |number, count| format!("Mã QR {number}/{count}, để máy ảnh của máy kia quét"),
    previous_code: "Mã trước",
    next_code: "Mã tiếp",
    too_many_codes: "Bạn đã làm nhiều bài, mã QR không chứa hết. Hãy sao chép, chia sẻ hoặc lưu thành \
                     tệp.",
    no_codes: "Cảnh giác đang mở từ tệp trên máy này, không có địa chỉ để máy kia quét mã. Hãy sao chép, \
               chia sẻ hoặc lưu thành tệp.",

    receive: "Nhận từ máy khác",
    paste: "Dán mã vào đây",
    look: "Xem mã",
    choose_file: "Hoặc chọn tệp đã lưu",
    nothing_typed: "Ô còn trống. Hãy dán mã vào ô, hoặc chọn tệp.",
    not_taken_title: "Chưa nhận được",
    not_taken: |why| match why {
        NotTaken::NotOurs => {
            "Đây không phải mã của Cảnh giác. Mã bắt đầu bằng chữ CANHGIAC. Hãy sao chép lại trên \
             máy kia. Bài trên máy này còn nguyên."
        }
        NotTaken::Broken => {
            "Mã bị thiếu hoặc bị sửa một chỗ. Hãy sao chép lại cả mã trên máy kia, hoặc gửi bằng \
             tệp. Bài trên máy này còn nguyên."
        }
        NotTaken::Newer => {
            "Mã do bản Cảnh giác mới hơn tạo ra. Khi có mạng, tải lại trang này để có bản mới, rồi \
             nhận lại. Bài trên máy này còn nguyên."
        }
        NotTaken::TooLarge => {
            "Dài quá, không phải mã của Cảnh giác. Hãy xem lại có chọn nhầm tệp không. Bài trên máy \
             này còn nguyên."
        }
    },

    arrived: "Xem trước khi nhận",
    whose: "Của:",
    no_name: "không ghi tên",
    this_phone: "máy này",
    written: "Ghi lúc",
    has: |amounts| format!("Trong mã có {}.", listed(amounts)),
    other_name: "Tên trong mã khác tên đang học trên máy này. Nếu là hai người, hãy đổi người học \
                 trước:",
    brings: |amounts| format!("Máy này sẽ có thêm {}.", listed(amounts)),
    brings_nothing: "Máy này đã có đủ, không có gì mới để nhận.",
    adds_only: "Chỉ thêm vào. Bài đang có trên máy này không mất, bài trùng chỉ tính một lần.",
    take: "Nhận vào:",
    taken: |amounts| format!("Đã nhận thêm {}.", listed(amounts)),
    taken_kept: "Đã lưu trên máy này. Mã bên máy kia không còn cần nữa.",
    taken_not_kept: "Nhưng máy này chưa lưu được, đóng trang là mất. Hãy giữ bài trên máy kia.",

    not_a_piece: "Đường dẫn bị cắt mất một phần. Hãy quét lại mã đó. Các mã đã quét vẫn còn.",
    pieces_here: |here, of| format!("Đã có {here}/{of} mã"),
    pieces_missing: |missing| format!("Còn thiếu mã {}.", numbers(missing)),
    pieces_how: "Quay lại máy ảnh, quét tiếp mã còn thiếu. Quét lại mã cũ cũng không sao.",
    pieces_dropped: "Mã này thuộc lần chuyển khác, nên các mã quét lần trước đã được bỏ.",
    pieces_full: "Bộ nhớ của trình duyệt đã đầy, không giữ được từng mã. Hãy sao chép cả mã trên máy kia \
                  rồi gửi sang.",
    pieces_blocked: "Trình duyệt không cho lưu, nên không gom được từng mã. Hãy sao chép cả mã trên máy \
                     kia rồi gửi sang.",
    other_ways: "Dán mã hoặc chọn tệp",
};

/// "3 bài đã làm, 40 câu trả lời"; what there is none of is left out.
fn listed(amounts: Amounts) -> String {
    let Amounts { finished, open, answers, checks } = amounts;
    let parts = [
        (finished, "bài đã làm"),
        (open, "bài đang làm dở"),
        (answers, "câu trả lời"),
        (checks, "lần tự kiểm tra"),
    ];
    let mut list = String::new();
    for (count, words) in parts.into_iter().filter(|(count, _)| *count > 0) {
        let comma = if list.is_empty() { "" } else { ", " };
        list = format!("{list}{comma}{} {words}", dotted(count));
    }
    // Only what is under way may have gone on.
    if list.is_empty() { "vài chỗ mới hơn".into() } else { list }
}
