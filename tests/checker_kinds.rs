//! Proves that the bank checker finds every fault that an author can make in the kinds order,
//! match, number, red_flags, hotspot and call, and in pictures: a good bank
//! (`bank_text/kinds.toml`) is spoilt by one textual change at a time, and each fault must be
//! reported once, at its line, in Vietnamese, with what to do.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a helper fails its test")]

mod bank_text;
use bank_text::{brief, changed, read};

use canh_giac::bank::problem::{Fault, Problem};
use canh_giac::text::checker::report;

const GOOD: &str = include_str!("bank_text/kinds.toml");
const DRAWING: &str =
    r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300"><path d="M0 0h9"/></svg>"#;

/// One row for each way to spoil the bank: `from => to | the fault as it prints, at its line` (and
/// whatever must follow from it). `⏎` is the end of a line, `∅` is nothing.
const ORDER: &str = r#"
[[question.step]]⏎id = "b"⏎text = "Đậy vung"⏎why = "Hết hơi thì lửa tắt."⏎[[question.step]]⏎id = "c"⏎text = "Để nguội hẳn"⏎why = "Mở sớm là cháy lại." => ∅ | Count(Step,3,6)@20
[[question.step]]⏎id = "c"⏎text = "Để nguội hẳn"⏎why = "Mở sớm là cháy lại." => ∅ | Count(Step,3,6)@20
text = "Đậy vung" => text = "tắt bếp!" | SameChoice@32
id = "b"⏎text = "Đậy => id = "a"⏎text = "Đậy | IdTwice("thu/bank.toml:29")@33
id = "b"⏎text = "Đậy => id = "2"⏎text = "Đậy | IdForm("a")@33
why = "Hết hơi thì lửa tắt." => ∅ | MissingKey("why")@32
text = "Đậy vung" => text = "Đậy vung"⏎right = true | UnknownKey([@35
"#;
const MATCH: &str = r#"
left = "114" => left = "113" | SameChoice@54
right = "Có cháy" => right = "Có cướp." | SameChoice@54
left = "114"⏎right = "Có cháy" => left = "113"⏎right = "Có cướp" | SameChoice@54
[[question.pair]]⏎id = "c"⏎left = "115"⏎right = "Có người ngất"⏎why = "Xe cấp cứu nghe số này." => ∅ | Count(Pair,3,5)@41
right = "Có cháy" => ∅ | MissingKey("right")@54
left = "114" => left = 114 | Wanted(Text)@56
"#;
const NUMBER: &str = r#"
answer = "109,5" => answer = "hơn trăm" | NotANumber@72
answer = "109,5" => answer = 109 | Wanted(Text)@72
answer = "109,5" => answer = "36" | LoanAnswer("109,5")@72
answer = "109,5" => answer = "108,4" | LoanAnswer("109,5")@72
unit = "%" => unit = "đồng" ;; asks = "simple" => asks = "total" | LoanAnswer("10.900.000")@72
unit = "%" => unit = "đồng" ;; asks = "simple" => asks = "interest" | LoanAnswer("900.000")@72
unit = "%" => unit = "đồng" | LoanUnit("%")@71
asks = "simple" => asks = "total" ;; answer = "109,5" => answer = "10.900.000" | LoanUnit("đồng")@71
tolerance = "1" => ∅ | MissingKey("tolerance")@65
unit = "%" => ∅ | MissingKey("unit")@65
back = 10000000 => back = 9100000 | NoLoan@77
paid = 30000 => paid = 0 | NoLoan@77
received = 10000000 => received = 0 | NoLoan@77
times = 30 => times = 0 | NoLoan@77
times = 30 => times = -3 | Wanted(Number)@80
every = "day" => every = "year" | NotOneOf([@81
asks = "simple" => asks = "flat" | NotOneOf([@83
back = 10000000 => ∅ | MissingKey("back")@77
"#;
const RED_FLAGS: &str = r#"
text = "trong 30 phút" => text = "trong 40 phút" | NotInMessage@105
text = "trong 30 phút" => text = "top để xem" | Overlap@105
Cảm ơn bạn đã dùng => Cảm ơn bạn trong 30 phút đã dùng | QuotedTwice@105
genuine = true => ∅ | Count(Sign,1,6)@108
channel = "sms" => channel = "mail" | NotOneOf([@91
sender = "Ngân hàng"⏎message = """ => message = """ | MissingKey("sender")@85
message = "Bạn vừa rút 500.000 đồng. Không phải bạn thì gọi số sau thẻ." => ∅ | MissingKey("message")@108
Làm trong => Làm  trong | Text(Spaces)@95
dịch vụ.""" => dich vụ "mới.""" | Text(Quotes)@96
[[question.normal]] => [[question.sign]]⏎id = "a"⏎text = "Bạn vừa"⏎why = "Thử."⏎[[question.normal]] | GenuineWithSigns@108
[[question.normal]]⏎text = "gọi số sau thẻ"⏎why = "Số in trên thẻ là của ngân hàng thật." => ∅ | GenuineUnexplained@108
text = "gọi số sau thẻ" => text = "gọi số trên thẻ" | NotInMessage@121
Chào bạn, tài khoản của bạn vừa có thông báo mới.⏎ => ∅ ;; để xem. Làm trong 30 phút kẻo mất.⏎Cảm ơn bạn đã dùng dịch vụ. => trong 30 phút | Harmless(2,1)@85
id = "b"⏎text = "trong => id = "a"⏎text = "trong | IdTwice("thu/bank.toml:100")@104
"#;
const HOTSPOT: &str = r#"
[280, 60, 90, 90] => [320, 60, 90, 90] | AreaForm@147
[280, 60, 90, 90] => [280, 220, 90, 90] | AreaForm@147
[280, 60, 90, 90] => [280, 60, 55, 90] | AreaForm@147
[280, 60, 90, 90] => [280, 60, 90, 55] | AreaForm@147
[280, 60, 90, 90] => [280, 60, 90] | AreaForm@147
[280, 60, 90, 90] => [-1, 60, 90, 90] | Wanted(Number)@147
area = [280, 60, 90, 90] => ∅ | MissingKey("area")@145
[280, 60, 90, 90] => [200, 100, 90, 90] | Overlap@147
right = true => ∅ | NoneOrAllRight@124
text = "Cửa sổ" => text = "Cửa sổ"⏎right = true ;; text = "Gác xép" => text = "Gác xép"⏎right = true | NoneOrAllRight@124
text = "Cửa sổ" => text = "Cửa lớn" | SameChoice@140
[[question.spot]]⏎id = "c"⏎area = [280, 60, 90, 90]⏎text = "Gác xép"⏎why = "Gác xép không có lối ra." => ∅ | Count(Spot,3,6)@124
picture = "nha.svg"⏎alt = "Một căn nhà có cửa, cửa sổ và gác." => ∅ | MissingKey("picture")@124 UnusedPicture@0
picture = "nha.svg" => ∅ | PictureWords@131 UnusedPicture@0
alt = "Một căn nhà có cửa, cửa sổ và gác." => ∅ | PictureWords@130
picture = "nha.svg" => picture = "nha-hai.svg" | NoPicture("nha-hai.svg")@130 UnusedPicture@0
picture = "nha.svg" => picture = "Nha.SVG" | IdForm("bien-cam.svg")@130 UnusedPicture@0
picture = "nha.svg" => picture = "../nha.svg" | IdForm("bien-cam.svg")@130 UnusedPicture@0
"#;
const CALL: &str = r#"
ending = "safe"⏎explains = "Bạn không mất gì." => ∅ | NeverEnds@187 Endings@151
text = "Thôi, tắt máy"⏎to = "tat-may" => text = "Thôi, tắt máy"⏎to = "mo-dau" | Loop@185
text = "Thôi, tắt máy"⏎to = "tat-may" => text = "Thôi, tắt máy"⏎to = "hoi-them" | Loop@185
[[question.step]]⏎id = "mat-tien" => [[question.step]]⏎id = "thua"⏎says = "Thừa."⏎ending = "risky"⏎explains = "Thừa."⏎[[question.step]]⏎id = "mat-tien" | Unreachable@192
to = "hoi-them" => to = "tat-may" | Unreachable@174 Unreachable@192
text = "Thôi, tắt máy"⏎to = "tat-may" => text = "Thôi, tắt máy"⏎to = "tat-mayy" | NoSuch(Scene,["hoi-them","mat-tien","mo-dau","tat-may"])@185
text = "Thôi, tắt máy"⏎to = "tat-may" => text = "Thôi, tắt máy" | MissingKey("to")@182
says = "Anh chuyển tiền để kiểm tra." => says = "Anh chuyển tiền để kiểm tra."⏎ending = "risky"⏎explains = "Thử." | EndsAndGoesOn@174
ending = "safe" => ending = "risky" | Endings@151
ending = "lost" => ending = "risky" | Endings@151
ending = "lost" => ending = "bad" | NotOneOf([@195
ending = "safe" => ending = "good" | NotOneOf([@190
explains = "Bạn không mất gì." => ∅ | MissingKey("explains")@187
channel = "call" => channel = "sms" | NotOneOf([@157
text = "Thôi, tắt máy" => text = "Chuyển tiền" | SameChoice@182
[[question.step.reply]]⏎id = "b"⏎text = "Thôi, tắt máy"⏎to = "tat-may"⏎why = "Muộn nhưng còn kịp." => ∅ | Count(Reply,2,4)@174
says = "Họ khóa máy." => ∅ | MissingKey("says")@192
"#;

/// What is wrong, but for the size of the bank.
fn problems(folder: &str, bank: &str, pictures: &[(&str, &str)]) -> Vec<Problem> {
    let mut problems = read(folder, bank, pictures).problems;
    problems.retain(|problem| !matches!(problem.fault, Fault::Rule(..)));
    problems
}

/// True where the report says where, shows what stands there, and says what to do.
fn is_helpful(problem: &Problem, bank: &str) -> bool {
    let report = report(problem);
    let shown = problem.line.checked_sub(1).map(|line| bank.lines().nth(line).unwrap());
    let place = match problem.line {
        0 => format!("questions/{}: lỗi: ", problem.file),
        line => format!("questions/thu/bank.toml:{line}: lỗi: "),
    };
    let mend = report.lines().find_map(|line| line.trim_start().strip_prefix("Cách sửa: "));
    report.starts_with(&place)
        && shown.is_none_or(|line| report.contains(&format!("\n    | {line}\n")))
        && mend.is_some_and(|mend| !mend.is_ascii())
}

/// `NotOneOf([@91` leaves out the known words.
fn fits(found: &str, wanted: &str) -> bool {
    match wanted.rsplit_once('@') {
        Some((fault, line)) if fault.ends_with(['(', '[']) => {
            found.starts_with(fault) && found.ends_with(&format!("@{line}"))
        }
        _ => found == wanted,
    }
}

fn assert_found(name: &str, rows: &str) {
    let mut complaints = Vec::new();
    for (number, row) in rows.trim().lines().enumerate() {
        let (changes, wanted) = row.rsplit_once(" | ").unwrap();
        let bank = changed(GOOD, changes);
        let problems = problems(&format!("{name}-{number}"), &bank, &[("nha.svg", DRAWING)]);
        let mut found: Vec<String> =
            brief(&problems).iter().map(|one| one.replace(", ", ",")).collect();
        let mut wanted: Vec<&str> = wanted.split(' ').collect();
        found.sort();
        wanted.sort_unstable();
        let right =
            found.len() == wanted.len() && found.iter().zip(wanted).all(|(f, w)| fits(f, w));
        if !right || !problems.iter().all(|problem| is_helpful(problem, &bank)) {
            let reports: String = problems.iter().map(report).collect();
            complaints.push(format!("{row}\n  found {found:?}\n{reports}"));
        }
    }
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

#[test]
fn the_good_bank_has_no_problem() {
    assert_eq!(problems("kinds-good", GOOD, &[("nha.svg", DRAWING)]), []);
}

#[test]
fn faults_of_an_order_are_found() {
    assert_found("order", ORDER);
}

#[test]
fn faults_of_pairs_are_found() {
    assert_found("match", MATCH);
}

#[test]
fn faults_of_a_number_and_its_loan_are_found() {
    assert_found("number", NUMBER);
}

#[test]
fn faults_of_a_message_are_found() {
    assert_found("red-flags", RED_FLAGS);
}

#[test]
fn faults_of_places_in_a_picture_are_found() {
    assert_found("hotspot", HOTSPOT);
}

#[test]
fn faults_of_a_call_are_found() {
    assert_found("call", CALL);
}

#[test]
fn an_answer_that_does_not_follow_from_the_cash_is_told_what_does() {
    for (asks, answer) in
        [("simple", "109,5"), ("total", "10.900.000"), ("interest", "900.000"), ("real", "109,5")]
    {
        let spoilt = changed(GOOD, &format!("asks = \"simple\" => asks = \"{asks}\""));
        let wrong = changed(&spoilt, "answer = \"109,5\" => answer = \"7\"");
        let problems = problems("loan-told", &wrong, &[("nha.svg", DRAWING)]);
        assert!(report(&problems[0]).contains(&format!("thì đáp án là {answer}.")), "{asks}");
    }
}

#[test]
fn a_message_of_more_parts_than_letters_is_refused() {
    let tail = |count: usize| "Xin chào bạn. ".repeat(count).trim_end().to_owned();
    for (more, wanted) in [(23, None), (24, Some("Harmless(0, 27)@108"))] {
        let change = format!("gọi số sau thẻ.\" => gọi số sau thẻ. {}\"", tail(more));
        let problems = problems("many-parts", &changed(GOOD, &change), &[("nha.svg", DRAWING)]);
        assert_eq!(brief(&problems).first().map(String::as_str), wanted, "{more}");
    }
}

#[test]
fn an_unknown_step_is_not_looked_for_at_the_head_of_the_file() {
    let spoilt = changed(GOOD, "to = \"mat-tien\" => to = \"mat-tine\"");
    let problems = problems("unknown-step", &spoilt, &[("nha.svg", DRAWING)]);
    let report = report(&problems[0]);
    assert!(report.contains("viết thêm bước đó; đang có: hoi-them, mat-tien"), "{report}");
}
