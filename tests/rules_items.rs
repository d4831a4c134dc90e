//! Proves that each rule about a single question fires on a seeded fault, alone, at the line of
//! that question and with a report that says what to do, and that it leaves an innocent neighbour
//! alone.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a helper fails its test")]

mod bank_text;
use bank_text::{GOOD, brief, changed, line_of, problems, unhelpful};

use canh_giac::bank::rules::Rule;

/// `rule | question | change that breaks it | neighbouring change that does not`; see
/// `bank_text::changed`.
const CHOICES: &str = r#"
I2   | th-001 | Trùm kín chăn len => Làm các ý trên | Trùm kín chăn len => Ra bằng cả hai cửa
I2   | th-002 | Một mình xông vào bắt => Cả hai phương án này | Một mình xông vào bắt => Rủ cả hai anh em
I2   | th-004 | Chờ nguội hẳn => Làm các việc trên | Chờ nguội hẳn => Nhờ người phòng trên
I3   | th-001 | Trùm kín chăn len => Không có ý nào hay | Trùm kín chăn len => Không có ai bên cạnh
I3   | th-004 | Chờ nguội hẳn => Không đáp án nào | Chờ nguội hẳn => Không mở vung
I4   | th-001 | Cúi thấp rồi ra cửa => Cúi thật thấp rồi ra cửa | Cúi thấp rồi ra cửa => Cúi thật thấp rồi ra cửa ;; Leo vội lên gác => Leo thật vội lên gác
I5   | th-001 | Cúi thấp rồi ra cửa => Tránh khói dày | Cúi thấp rồi ra cửa => Tránh khói dày ;; Trùm kín chăn len => Ngửi khói dày
I5   | th-002 | Gọi công an => Hô có kẻ lạ ;; Hô hàng xóm => Đuổi kẻ lạ | Gọi công an => Hô có kẻ lạ
I6   | th-001 | Trùm kín chăn len => Luôn trùm kín chăn | Trùm kín chăn len => Về địa chỉ cũ
I6   | th-002 | Một mình xông => Tuyệt đối xông | Một mình xông => Hô mọi người xông
I7   | th-001 | Trùm kín chăn len => Có thể trùm chăn | Trùm kín chăn len => Đi lại bình thường
I7   | th-002 | Gọi công an phường => Thường gọi công an | Gọi công an phường => Đòi người bồi thường
I9   | th-001 | Cúi thấp rồi ra cửa => Cúi thấp ra cửa chính ;; Leo vội lên gác => Cúi thấp leo gác xép ;; Trùm kín chăn len => Chạy nhanh ra cửa chính | Cúi thấp rồi ra cửa => Cúi thấp ra cửa chính ;; Leo vội lên gác => Cúi thấp leo gác xép
I10  | th-001 | Trùm kín chăn len => Trùm 2 chăn len | Trùm kín chăn len => Gọi 114 rồi chờ
I10  | th-001 | Trùm kín chăn len => Trùm kín chăn len. | Trùm kín chăn len => Trùm kín chăn len. ;; Leo vội lên gác => Leo vội lên gác. ;; Cúi thấp rồi ra cửa => Cúi thấp rồi ra cửa.
I10  | th-001 | Trùm kín chăn len => trùm kín chăn len | Trùm kín chăn len => Trùm kín CHĂN LEN
I10  | th-002 | Một mình xông vào bắt => Im lặng. Chờ sáng | Một mình xông vào bắt => Im lặng, chờ sáng
I11  | th-001 | Cúi thấp rồi ra cửa => Dưới 20 mét ;; Leo vội lên gác => Từ 10 đến 30 mét ;; Trùm kín chăn len => Trên 30 mét | Cúi thấp rồi ra cửa => Dưới 20 mét ;; Leo vội lên gác => Từ 20 đến 30 mét ;; Trùm kín chăn len => Trên 30 mét
I11  | th-001 | Cúi thấp rồi ra cửa => 10–30 mét ;; Leo vội lên gác => 20 đến 40 mét ;; Trùm kín chăn len => Trên 40 mét | Cúi thấp rồi ra cửa => 10–20 mét ;; Leo vội lên gác => 20 đến 40 mét ;; Trùm kín chăn len => Trên 40 mét
I11b | th-001 | Trùm kín chăn len => Cúi thấp | Trùm kín chăn len => Cúi gập
I12  | th-001 | Cúi thấp rồi ra cửa => 30 mét ;; Leo vội lên gác => 20 mét ;; Trùm kín chăn len => 40 mét | Cúi thấp rồi ra cửa => 20 mét ;; Leo vội lên gác => 30 mét ;; Trùm kín chăn len => 40 mét
I13  | th-001 | [[question.choice]]⏎id = "c"⏎text = "Trùm kín chăn len"⏎why = "Chăn len bắt lửa rất nhanh." => ∅ | why = "Chăn len => why = "Vải dày
I13  | th-001 | [[question.choice]]⏎id = "c" => [[question.choice]]⏎id = "d"⏎text = "Nấp trong tủ"⏎why = "Tủ gỗ cháy."⏎[[question.choice]]⏎id = "e"⏎text = "Chui gầm giường"⏎why = "Gầm kín."⏎[[question.choice]]⏎id = "f"⏎text = "Nằm chờ mẹ"⏎why = "Chờ lâu."⏎[[question.choice]]⏎id = "c" | [[question.choice]]⏎id = "c" => [[question.choice]]⏎id = "d"⏎text = "Nấp trong tủ"⏎why = "Tủ gỗ cháy."⏎[[question.choice]]⏎id = "e"⏎text = "Chui gầm giường"⏎why = "Gầm kín."⏎[[question.choice]]⏎id = "c"
I15  | th-001 | Cúi thấp rồi ra cửa => Ra khỏi phòng bằng cửa ;; Leo vội lên gác => Ra khỏi phòng bằng thang ;; Trùm kín chăn len => Ra khỏi phòng qua mái | Cúi thấp rồi ra cửa => Ra khỏi phòng bằng cửa ;; Leo vội lên gác => Ra khỏi phòng bằng thang ;; Trùm kín chăn len => Ra khỏi nhà qua mái
"#;
const WORDING: &str = r#"
I8   | th-001 | bạn làm gì? => việc nào không nên làm? | bạn làm gì? => việc nào KHÔNG nên làm?
I8   | th-001 | bạn làm gì? => trừ việc nào? | bạn làm gì? => có nên mở cửa không?
I8   | th-002 | nên làm những việc nào? => cách nào sai? | nên làm những việc nào? => vì sao không đứng nhìn?
I8b  | th-001 | bạn làm gì? => việc nào KHÔNG nên làm? ;; Trùm kín chăn len => Không mở cửa sổ | bạn làm gì? => việc nào KHÔNG nên làm? ;; Trùm kín chăn len => Không khí ẩm ướt
I8b  | th-002 | nên làm những việc nào? => việc nào KHÔNG ổn? ;; Một mình xông vào bắt => Đừng lại gần chúng | Một mình xông vào bắt => Đừng lại gần chúng
I14  | th-001 | Có khói dày trong phòng trọ, bạn làm gì? => Chọn việc cần làm khi có khói | Có khói dày trong phòng trọ, bạn làm gì? => Khi có khói dày, bạn nên ___ ngay.
I14  | th-001 | Có khói dày trong phòng trọ, bạn làm gì? => Câu nào sau đây đúng? | Có khói dày trong phòng trọ, bạn làm gì? => Câu nào nói đúng về khói?
I14  | th-001 | Có khói dày trong phòng trọ, bạn làm gì? => Làm gì ngay? | Có khói dày trong phòng trọ, bạn làm gì? => Bạn làm gì ngay?
I14  | th-004 | Chảo dầu bốc lửa nhỏ. Sắp xếp các việc. => Sắp xếp. | Chảo dầu bốc lửa nhỏ. Sắp xếp các việc. => Sắp xếp các việc.
I16  | th-001 | Có khói dày trong => Như câu trên, khói trong | Có khói dày trong => Gác trên có khói, trong
I17  | th-003 | được khóa trái => luôn được khóa trái | được khóa trái => của người thường trú được khóa
I17  | th-003 | được khóa trái => thường được khóa trái | được khóa trái => ở địa chỉ này bị khóa
I18  | th-001 | Khói nóng bay lên cao => Đáp án A đúng vì khói bay lên | Khói nóng bay lên cao => Thiếu vitamin A thì mờ mắt
I18  | th-002 | Chúng hay giấu dao. => Làm như ý b thì hơn. | Chúng hay giấu dao. => Mất máu nhóm B rất hiểm.
I18  | th-003 | Khóa trái thì cả nhà kẹt => Cả A và B đều kẹt | Khóa trái thì cả nhà kẹt => Cả bà và bố đều kẹt
I19  | th-001 | "Điều 1" => "điều thứ nhất" | "Điều 1" => "Điều 17 khoản 3 điểm a; Điều 18"
I19b | th-001 | { id = "luat", article = "Điều 1" } => { id = "luat" } | { id = "luat", article = "Điều 1" } => { id = "bao" }
I21b | th-001 | Khói nóng bay lên cao => Người đốt nhà bị khởi tố | Khói nóng bay lên cao => Người đốt nhà bị khởi tố (mở vụ án)
I21b | th-002 | Chúng hay giấu dao. => Đây là tang vật. | Chúng hay giấu dao. => Chúng vô hiệu hóa chuông.
I24  | th-001 | level = 1 => level = 1⏎vital = "Điều này nên nhớ kỹ." | level = 1 => level = 1⏎vital = "Ngạt khói là chết trong vài phút."
I24  | th-001 | level = 1 => level = 1⏎vital = "Chết người." | level = 1 => level = 1⏎vital = "Sai là chết người."
"#;
const NUMBERS: &str = r#"
I20  | th-001 | Chăn len bắt lửa => Mất 30000 đồng mà bắt lửa | Chăn len bắt lửa => Mất 30.000 đồng mà bắt lửa
I20  | th-001 | Chăn len bắt lửa => Mất 10000000 đồng mà bắt lửa | Chăn len bắt lửa => Gọi 0912345678 mà bắt lửa
I20  | th-001 | Chăn len bắt lửa => Cao 1.5 mét mà bắt lửa | Chăn len bắt lửa => Cao 1,5 mét mà bắt lửa
I20b | th-001 | Trên cao nhiều hơi độc nhất. => Cao 30. | Trên cao nhiều hơi độc nhất. => Cao 30 mét.
I20b | th-001 | Trên cao nhiều hơi độc nhất. => Mất 10.000.000. | Trên cao nhiều hơi độc nhất. => Gọi 18001567.
I20b | th-001 | Trên cao nhiều hơi độc nhất. => Đếm đến nghìn, còn 12. | Trên cao nhiều hơi độc nhất. => Gọi 0912 345 678.
I20c | th-001 | gần sàn dễ thở hơn. => sau 45 giây là ngạt. | gần sàn dễ thở hơn. => sau 45 giây là ngạt. ;; Trên cao nhiều hơi => Sau 45 giây nhiều hơi
I20c | th-003 | Lối thoát để trống => Phạt đến 25.000.000 đồng nếu chặn | Lối thoát để trống => Gọi 114 nếu bị chặn
"#;
const LOAD: &str = r#"
I21  | th-001 | bạn làm gì? => lửa cháy lan trên mái, cửa chính bị khóa, hàng xóm la hét. Mẹ già nằm trên giường, con nhỏ khóc, điện tắt, chuông kêu rất to, bạn làm gì? | bạn làm gì? => lửa cháy lan trên mái, cửa chính bị khóa, hàng xóm la hét. Mẹ già nằm trên giường, con nhỏ khóc, điện tắt, chuông kêu to, bạn làm gì?
I21  | th-001 | Trùm kín chăn len => Trùm kín chăn len, nằm yên một chỗ, nín thở thật lâu, chờ lính đến nơi | Trùm kín chăn len => Trùm kín chăn len, nằm yên một chỗ, nín thở thật lâu, chờ lính đến
I21  | th-001 | Khói nóng bay lên cao, gần sàn dễ thở hơn. => Khói nóng bay lên cao nên gần sàn dễ thở hơn nhiều so với trên gác xép hay cầu thang cao. | Khói nóng bay lên cao, gần sàn dễ thở hơn. => Khói nóng bay lên cao nên gần sàn dễ thở hơn nhiều so với trên gác xép hay cầu thang.
I21  | th-002 | Chúng hay giấu dao. => Chúng đi xe máy vượt quá 1.500 mét rồi quay lại chỗ cũ vào lúc 3:30 sáng khi cả xóm đang ngủ say. | Chúng hay giấu dao. => Chúng hay giấu dao. Có khi chúng đi xe máy vượt 1.500 mét rồi quay lại.
I21  | th-003 | Lối thoát để trống => Nhà kín; cửa khóa; lối thoát để trống | Lối thoát để trống => Nhà kín; lối thoát để trống
"#;

/// The rows of all tables.
fn rows() -> impl Iterator<Item = (Rule, &'static str, [&'static str; 2], &'static str)> {
    let rows = [CHOICES, WORDING, NUMBERS, LOAD].into_iter().flat_map(|rows| rows.trim().lines());
    rows.map(|row| {
        let cells: Vec<&str> = row.split('|').map(str::trim).collect();
        (Rule::named(cells[0]).unwrap(), cells[1], [cells[2], cells[3]], row)
    })
}

#[test]
fn no_rule_fires_on_the_good_bank() {
    assert_eq!(problems("items-good", GOOD), []);
}

#[test]
fn each_rule_fires_alone_at_its_question_and_says_what_to_do() {
    let mut complaints = Vec::new();
    for (number, (rule, id, [guilty, _], row)) in rows().enumerate() {
        let bank = changed(GOOD, guilty);
        let problems = problems(&format!("items-guilty-{number}"), &bank);
        let wanted = format!("{}@{}", rule.number(), line_of(&bank, id));
        if brief(&problems) != [wanted] {
            complaints.push(format!("{row}\n  found {problems:?}"));
        }
        complaints.extend(problems.iter().filter_map(|problem| unhelpful(problem, rule)));
    }
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

#[test]
fn nothing_fires_on_the_innocent_neighbours() {
    let mut complaints = Vec::new();
    for (number, (_, _, [_, innocent], row)) in rows().enumerate() {
        let problems = problems(&format!("items-innocent-{number}"), &changed(GOOD, innocent));
        if !problems.is_empty() {
            complaints.push(format!("{row}\n  found {problems:?}"));
        }
    }
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

#[test]
fn no_rule_about_a_question_is_without_a_case() {
    for rule in Rule::ALL {
        let number = rule.number();
        // Rules about a bank have theirs in rules_banks.rs.
        assert!(number.starts_with(['I', 'B']), "{number} is a rule about what?");
        let cases = rows().filter(|(of, ..)| of == rule).count();
        assert_eq!(cases > 0, number.starts_with('I'), "{number} has {cases} cases");
    }
}
