//! Proves that the word lists and the reading of numbers leave everyday Vietnamese alone, and know
//! what they are there for: each phrase is put into a good bank by itself.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a helper fails its test")]

mod bank_text;
use bank_text::{GOOD, brief, changed, line_of, problems};

/// Phrases on which no rule fires, each where it is read: as a choice, a question, a statement, or
/// as feedback.
const INNOCENT: &str = r#"
choice    | Đi lại bình thường
choice    | Đòi họ bồi thường
choice    | Về nơi thường trú
choice    | Gặp cán bộ thường trực
choice    | Cởi đồ, mặc thường phục
choice    | Báo có mùi bất thường
choice    | Xem thường lời dọa
choice    | Nhờ ai có thể lực tốt
choice    | Không thể đi tiếp
choice    | Hít không khí mát
choice    | Bật tất cả quạt ⇢ Mọi cách đều lánh khói
choice    | Hỏi cả hai vợ chồng
choice    | Gọi cả bố và mẹ
choice    | Về địa chỉ cũ
choice    | Nghe theo chỉ huy
choice    | Làm theo chỉ dẫn
choice    | Xem chỉ số điện
choice    | Đưa bằng, chứng chỉ
choice    | Bán hai chỉ vàng
choice    | Lấy kim chỉ ra khâu
choice    | Gọi mọi người dậy
choice    | Nghe ý kiến hàng xóm
choice    | Đọc các câu hỏi đó
choice    | Lấy các việc dễ trước
choice    | Chờ ở tầng trên
choice    | Xem các cách trên mạng
choice    | Làm hai việc trước đã rồi ra
choice    | Uống vitamin A và B
choice    | Khai nhóm máu A
choice    | Gọi 114 rồi chờ
question  | Có khói trong phòng, gọi ai thì được không?
question  | Có khói trong phòng, vì sao không nên trốn?
question  | Có khói trong phòng, tại sao không leo lên?
question  | Có khói, không khí trong phòng ra sao?
question  | Có khói, có nên chạy hay không?
question  | Bạn bị trừ lương oan, nên hỏi ai?
question  | Bạn mượn không lãi, nên giữ gì?
question  | Có người đã chết ngạt chưa?
question  | Trả lời câu hỏi của công an thế nào?
statement | Nhà trọ ở địa chỉ cũ có hai lối ra.
statement | Người gây cháy phải bồi thường.
statement | Đám cháy được cán bộ chỉ huy dập.
statement | Mọi người đều chạy ra bằng lối này.
feedback  | Chạy được 1,5 km thì hết xăng.
feedback  | Dây dày 5–6 cm vẫn cháy.
feedback  | Mất 10.000.000 đồng tiền xe.
feedback  | Lãi 109,5% một năm.
feedback  | Lãi 0,548% một ngày.
feedback  | Gọi 114.
feedback  | Gọi 113, 114 hoặc 115.
feedback  | Gọi 0912345678.
feedback  | Gọi 0912 345 678.
feedback  | Gọi tổng đài 18001567.
feedback  | Gọi tổng đài 1900 6035.
feedback  | Xảy ra ngày 20/11/2026.
feedback  | Xảy ra ngày 20 tháng 11 năm 2026.
feedback  | Xảy ra lúc 7 giờ 30.
feedback  | Xảy ra lúc 3:30 sáng.
feedback  | Theo Điều 17 khoản 3 điểm a.
feedback  | Theo Điều 5, 6 và 7.
feedback  | Theo Nghị định 168/2024/NĐ-CP.
feedback  | Theo QCVN 06:2022/BXD.
feedback  | Có ở khắp quốc lộ 1.
feedback  | Nhà ở tầng 3, phòng 12.
feedback  | Cần bằng lái hạng A1.
feedback  | Thẻ có chip, in từ năm 2021.
feedback  | Trực 24/7 suốt tuần.
feedback  | Khói vô hiệu hóa chuông.
feedback  | Đi cổng 5.
feedback  | Nóng 38°C.
feedback  | Tuổi từ 18 – 60 tuổi.
feedback  | Theo Bộ luật Dân sự 2015.
feedback  | Phạt từ 2–3 triệu đồng.
feedback  | Đứng cách 1/3 bàn.
feedback  | Xe 4G, biển 29A.
feedback  | Khoảng 3 giờ 15 phút.
feedback  | Nhà (18 tuổi) ở số 5.
feedback  | Xe cũ 10.000đ một giờ.
feedback  | Gọi ngay “114”.
feedback  | Mất 50.000đ.
feedback  | 30 × 3.000 = 90.000 đồng.
choice    | Gửi tiền luôn
question  | Gửi đi rồi mới thấy chuyển sai số, bạn hỏi ai?
question  | Có khói. Ở tình huống trên, bạn làm gì?
question  | Ai xử lý sai phạm của chủ trọ?
question  | Khi chưa nhận lương, bạn hỏi ai?
question  | Đi xe mà không đội mũ, bạn gặp gì?
question  | Nếu không có điện, bạn soi bằng gì?
"#;

/// Phrases on which exactly this rule fires.
const GUILTY: &str = r#"
I2  | choice    | Các ý trên
I2  | choice    | Cả hai phương án trên
I2  | choice    | Cả A và B
I2  | choice    | Cả A, B và C
I2  | choice    | Đáp án A và C
I2  | choice    | Một trong các cách trên
I2  | choice    | Những việc nêu trên
I2  | choice    | Cả ba ý đều đúng
I2  | choice    | Các trường hợp kể trên
I2  | choice    | Tất cả các ý trên ⇢ Tất cả ra bằng cửa
I3  | choice    | Không ý nào đúng
I3  | choice    | Hai cách đều sai
I3  | choice    | Không có đáp án
I6  | choice    | Không bao giờ ra ngoài
I6  | choice    | Bắt buộc ở lại
I6  | choice    | Chỉ ngồi chờ
I6  | choice    | Bật tất cả quạt
I7  | choice    | Đôi khi ở lại
I7  | choice    | Hầu như ở lại
I7  | choice    | Thường ở lại
I7  | choice    | Có thể ở lại
I8  | question  | Có khói, việc nào không đúng?
I8  | question  | Có khói, cách nào chưa ổn?
I8  | question  | Có khói, việc nào không cần làm?
I8  | question  | Có khói, số nào không biết cũng được?
I8  | question  | Có khói, làm gì cũng được, ngoại trừ việc nào?
I14 | question  | Ý nào đúng?
I14 | question  | Điều nào sau đây đúng?
I14 | question  | Khói dày
I16 | question  | Như ở câu trên, bạn làm gì?
I16 | question  | Theo câu hỏi trước, bạn làm gì?
I17 | statement | Lối thoát nạn tuyệt đối được khóa.
I17 | statement | Chỉ lối thoát nạn được khóa.
I17 | statement | Lối thoát nạn có thể bị khóa.
I18 | feedback  | Phương án B tốt hơn.
I18 | feedback  | Câu c nói rõ rồi.
I20 | feedback  | Mất 50000 đồng.
I20 | feedback  | Mất 50000đ.
I20 | feedback  | Mất 3,000,000 đồng.
I20 | feedback  | Lãi 109.5% một năm.
I20 | feedback  | Mất 15000000 đồng.
I20b | feedback | Lãi là 30.
I20b | feedback | Vay hết 5.000.000, mất nhà.
I21 | feedback  | Khói; lửa; hơi độc.
I21b | feedback | Bị can được gọi lên.
I21b | feedback | Người đó bị truy cứu.
"#;

/// The good bank with a phrase in its place; behind `⇢` stands what the right choice says then.
fn with(place: &str, phrase: &str) -> (String, &'static str) {
    let (phrase, right) = phrase.split_once(" ⇢ ").unwrap_or((phrase, "Cúi thấp rồi ra cửa"));
    let (id, what) = match place {
        "choice" => ("th-001", "text = \"Trùm kín chăn len"),
        "question" => ("th-001", "text = \"Có khói dày trong phòng trọ, bạn làm gì?"),
        "statement" => ("th-003", "text = \"Lối thoát nạn được khóa trái vào ban đêm."),
        "feedback" => ("th-001", "why = \"Trên cao nhiều hơi độc nhất."),
        other => panic!("no place {other}"),
    };
    let (key, _) = what.split_once(" = ").unwrap();
    let bank = changed(GOOD, &format!("{what} => {key} = \"{phrase}"));
    (changed(&bank, &format!("Cúi thấp rồi ra cửa => {right}")), id)
}

#[test]
fn no_rule_fires_on_everyday_vietnamese() {
    let rows: Vec<_> = INNOCENT.trim().lines().collect();
    assert!(rows.len() >= 40, "{}", rows.len());
    let mut complaints = Vec::new();
    for row in rows {
        let (place, phrase) = row.split_once('|').unwrap();
        let problems = problems("phrases-innocent", &with(place.trim(), phrase.trim()).0);
        if !problems.is_empty() {
            complaints.push(format!("{row}: {:?}", brief(&problems)));
        }
    }
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

#[test]
fn the_rule_fires_on_what_it_is_there_for() {
    let rows: Vec<_> = GUILTY.trim().lines().collect();
    assert!(rows.len() >= 25, "{}", rows.len());
    let mut complaints = Vec::new();
    for row in rows {
        let cells: Vec<&str> = row.split('|').map(str::trim).collect();
        let (bank, id) = with(cells[1], cells[2]);
        let found = brief(&problems("phrases-guilty", &bank));
        if found != [format!("{}@{}", cells[0], line_of(&bank, id))] {
            complaints.push(format!("{row}: {found:?}"));
        }
    }
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}
