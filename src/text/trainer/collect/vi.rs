//! In Vietnamese.

use super::*;

/// The sentences.
pub const TEXT: &CollectText = &CollectText {
    title: |phase| format!("Thu bài: {phase}"),
    count: |count, seats| format!("{count}/{seats}"),
    ways: "Cách thu",
    scan: "Quét mã",
    typing: "Gõ mã",
    typed_label: "Gõ mã kết quả mà người học đọc",
    typed_take: "Nhận",
    pasting: "Dán nhiều mã",
    paste_label: "Dán tin nhắn có mã vào đây, ví dụ chép từ nhóm Zalo. Chữ khác ở quanh mã không sao.",
    paste_take: "Nhận hết",
    pictures: "Ảnh chụp mã",
    paper: "Bài giấy",

    seats: "Các ghế",
    legend: ["đã nộp", "chưa nộp", "chờ bạn chọn"],
    cell: |seat, is_in, waits| match (is_in, waits) {
        (_, true) => format!("Ghế {seat}: có bài chờ chọn"),
        (true, false) => format!("Ghế {seat}: đã nộp"),
        (false, false) => format!("Ghế {seat}: chưa nộp"),
    },
    beyond: "Ngoài số ghế của buổi này",
    waiting: "Chờ bạn chọn",
    waiting_about: "Mỗi ghế chỉ tính một bài. Bấm vào ghế để xem các bài và chọn bài được tính.",
    seat: |seat| format!("Ghế {seat}"),
    nothing: "Ghế này chưa nộp bài.",
    counts: "Đang được tính",
    waits: "Chưa được tính",
    let_count: "Tính bài này",
    remove: "Bỏ bài này",
    remove_sure: "Bỏ hẳn bài này? Muốn có lại thì phải quét hoặc gõ mã một lần nữa.",
    remove_now: "Bỏ hẳn",
    keep: "Giữ lại",
    close: "Đóng",
    changed: "Danh sách vừa đổi ở thẻ khác. Hãy xem lại rồi bấm lần nữa.",
    way: |way| match way {
        Way::Filmed => "quét mã",
        Way::Typed => "gõ mã",
        Way::Pasted => "dán mã",
        Way::Pictured => "ảnh chụp mã",
        Way::Paper => "bài giấy",
    },
    again: |times| format!("nhận lại {times} lần"),
    nth: |nth| format!("lần làm thứ {nth} trên máy đó"),
    unsigned: "mã ngắn, không rõ làm trên máy nào",

    came: |taken, seat, points| match taken {
        Taken::New => format!("Ghế {seat}: bài mới, {points}. Đã lưu."),
        Taken::Known => format!("Ghế {seat}: bài này đã có rồi."),
        Taken::Second => {
            format!(
                "Ghế {seat}: ghế này đã có bài khác. Bài vừa nhận ({points}) được giữ, chưa tính. Hãy bấm ghế đó ở \
                 dưới để chọn."
            )
        }
        Taken::Copied => {
            format!(
                "Ghế {seat}: máy này đã nộp cho ghế khác, hoặc nộp lại lần làm cũ với câu trả lời khác. Bài này \
                 ({points}) được giữ, chưa tính. Hãy bấm ghế đó ở dưới để chọn."
            )
        }
        Taken::Full => (VI.not_in)(NotIn::Full),
    },
    came_beyond: "Buổi này không có số ghế đó: hãy hỏi lại người học.",
    summary: |[new, known, waiting, refused]| {
        let mut said = format!("Mới {new}");
        for (count, words) in [(known, "đã có"), (waiting, "chờ chọn"), (refused, "không nhận")]
        {
            if count > 0 {
                said.push_str(&format!(", {words} {count}"));
            }
        }
        said + "."
    },
    not_in: |why| match why {
        NotIn::Round => "Buổi này không có bài đó. Hãy về buổi học, bấm lại “Thu bài”.".into(),
        NotIn::Question => VI.questions_gone.into(),
        NotIn::Paper => {
            "Mã không khớp với số câu của đề. Không nhận. Hãy xem người học có vào đúng mã \
             lớp không."
                .into()
        }
        NotIn::Full => {
            let most = Roll::MOST;
            format!(
                "Đã đủ {most} bài, không nhận thêm. Hãy bỏ bớt bài trùng, hoặc soạn thêm một buổi."
            )
        }
    },
    not_ours: "Đây không phải mã kết quả của Cảnh giác. Người học mở Cảnh giác, bấm “Vào lớp”, chọn bài đã làm thì mã \
               hiện ra.",
    broken: "Mã bị cắt hoặc bị sửa. Hãy xin lại mã từ điện thoại của người học.",
    forged: "Chữ ký trong mã không khớp: mã đã bị sửa. Không nhận. Hãy quét mã ngay trên điện thoại đã làm bài.",
    other_class: "Mã này của lớp khác, đề khác, hoặc gõ sai vài chữ. Không nhận. Hãy so lại từng chữ, và xem người học \
                  có vào đúng mã lớp không.",
    newer: "Mã do bản Cảnh giác mới hơn tạo. Hãy mở trang này khi có mạng để lấy bản mới rồi nhận lại.",
    older: "Mã do bản Cảnh giác quá cũ tạo. Người học mở Cảnh giác khi có mạng để lấy bản mới, rồi đưa mã lại.",
    too_large: "Đoạn chữ này quá dài. Hãy dán từng phần.",
    impossible: "Mã có câu trả lời mà đề này không có. Không nhận. Hãy hỏi người học, và cho làm lại nếu cần.",
    no_seat: "Số ghế trong mã không phải từ 1 đến 500. Người học bấm “Sai số ghế?” để sửa rồi đưa mã lại.",
    other_phase: |phase| match phase {
        Phase::Before => {
            "Đây là bài trước buổi học. Hãy về buổi học, bấm “Thu bài” ở phần “Trước buổi học”."
        }
        Phase::After => {
            "Đây là bài sau buổi học. Hãy về buổi học, bấm “Thu bài” ở phần “Sau buổi học”."
        }
    },
    not_a_code: |why| match why {
        NotACode::Length(typed) => {
            format!(
                "Mã gõ có {typed} chữ và số, thiếu hoặc thừa. Hãy so lại với điện thoại của người học."
            )
        }
        NotACode::Sign(sign) => {
            format!("Mã không có dấu “{sign}”. Trong mã không bao giờ có 0, 1, I, L, O.")
        }
        NotACode::Check => "Mã sai một chỗ nào đó. Hãy so lại từng chữ.".into(),
    },
    elsewhere: |count, class| format!("Có {count} mã phải thu ở chỗ khác trên máy này: {class}."),
    open_it: "Sang đó thu bài",
    nothing_found: "Không thấy mã kết quả nào. Hãy dán cả dòng có mã.",
    other_questions: "Bộ câu hỏi trên máy này đã khác lúc soạn buổi học, nên mã có thể bị đọc ra câu trả lời khác. Đừng thu \
                      ở đây: hãy thu bằng máy còn bộ câu hỏi cũ, hoặc soạn buổi mới rồi cho làm lại.",
    questions_gone: "Bộ câu hỏi trên máy này không có đủ các câu của đề, nên không chấm được. Hãy dùng máy đã \
                     soạn buổi học, hoặc tải lại trang khi có mạng để lấy bộ câu hỏi mới.",

    sheet_letter: "Bài ghi đề nào",
    sheet_seat: "Số ghế trên bài",
    sheet_about: "Gõ những gì người học đã đánh dấu. Câu một đáp án: gõ chữ cái là nhảy sang câu sau. Để trống là không \
                  trả lời.",
    sheet_take: "Ghi bài này",
    sheet_no_seat: "Hãy gõ số ghế, từ 1 đến 500.",
    sheet_wrong: |numbers| {
        let numbers = listed(numbers);
        format!("Chưa ghi: câu {numbers} không có câu trả lời như đã gõ. Hãy xem gợi ý cạnh ô.")
    },
    question: |number| format!("Câu {number}"),
    hint: |kind| match kind {
        Kind::Single(_) => "một chữ cái, ví dụ B",
        Kind::Multiple(_) => "các chữ cái, ví dụ A C",
        Kind::TrueFalse(_) => "Đ (đúng) hoặc S (sai)",
        Kind::Order(_) => "các số từ ô đầu đến ô cuối, ví dụ 2 1 3",
        Kind::Matching(_) => "chữ cái từng ô từ trên xuống, ô trống gõ -, ví dụ B-A",
        Kind::Number(_) => "con số",
        Kind::RedFlags(_) => "các số đã đánh dấu, hoặc T (tin thật)",
        Kind::Hotspot(_) => "các số đã đánh dấu, ví dụ 1 3",
        Kind::Call(_) => "các chữ cái theo thứ tự đã chọn, ví dụ A B",
    },
};
