//! Sentences of taking in what a class hands in.

use crate::quiz::class::code::Phase;
use crate::quiz::class::handed::{Seat, Way};
use crate::quiz::class::intake::NotIn;
use crate::quiz::class::roll::{Roll, Taken};
use crate::quiz::code::NotACode;
use crate::quiz::kind::Kind;

/// What the page says, in one language.
#[allow(missing_docs, reason = "a field is named for what it says; the sentence is its document")]
pub struct CollectText {
    pub title: fn(&str) -> String,
    pub count: fn(usize, u16) -> String,
    pub ways: &'static str,
    pub scan: &'static str,
    pub typing: &'static str,
    pub typed_label: &'static str,
    pub typed_take: &'static str,
    pub pasting: &'static str,
    pub paste_label: &'static str,
    pub paste_take: &'static str,
    pub pictures: &'static str,
    pub paper: &'static str,

    pub seats: &'static str,
    pub legend: [&'static str; 3],
    pub cell: fn(Seat, bool, bool) -> String,
    pub beyond: &'static str,
    pub waiting: &'static str,
    pub waiting_about: &'static str,
    pub seat: fn(Seat) -> String,
    pub nothing: &'static str,
    pub counts: &'static str,
    pub waits: &'static str,
    pub let_count: &'static str,
    pub remove: &'static str,
    pub remove_sure: &'static str,
    pub remove_now: &'static str,
    pub keep: &'static str,
    pub changed: &'static str,
    pub close: &'static str,
    pub way: fn(Way) -> &'static str,
    pub again: fn(u16) -> String,
    pub nth: fn(u8) -> String,
    pub unsigned: &'static str,

    pub came: fn(Taken, Seat, &str) -> String,
    pub came_beyond: &'static str,
    pub summary: fn([usize; 4]) -> String,
    pub not_in: fn(NotIn) -> String,
    pub not_ours: &'static str,
    pub broken: &'static str,
    pub forged: &'static str,
    pub other_class: &'static str,
    pub newer: &'static str,
    pub older: &'static str,
    pub too_large: &'static str,
    pub impossible: &'static str,
    pub no_seat: &'static str,
    pub other_phase: fn(Phase) -> &'static str,
    pub not_a_code: fn(NotACode) -> String,
    pub elsewhere: fn(usize, &str) -> String,
    pub open_it: &'static str,
    pub nothing_found: &'static str,
    pub other_questions: &'static str,
    pub questions_gone: &'static str,

    pub sheet_letter: &'static str,
    pub sheet_seat: &'static str,
    pub sheet_about: &'static str,
    pub sheet_take: &'static str,
    pub sheet_no_seat: &'static str,
    pub sheet_wrong: fn(&[usize]) -> String,
    pub question: fn(usize) -> String,
    pub hint: fn(&Kind) -> &'static str,
}

/// "3, 7, 12"
fn listed(numbers: &[usize]) -> String {
    let numbers: Vec<String> = numbers.iter().map(usize::to_string).collect();
    numbers.join(", ")
}

/// In Vietnamese.
pub const VI: &CollectText = &CollectText {
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
