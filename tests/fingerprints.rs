//! Proves what the fingerprint in a paper code notices: everything that decides a paper or its marks, and
//! nothing else. So a phone with other questions does not give another paper for the same code, and
//! a typo that was mended makes no printed code worthless.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a helper fails its test")]

mod bank_text;

use bank_text::{GOOD, changed, read};
use canh_giac::quiz::exam::{Blueprint, Rules};
use canh_giac::quiz::kind::Kinds;
use canh_giac::quiz::paper::Pool;
use canh_giac::quiz::paper_code::PaperCode;
use canh_giac::quiz::time::{Date, Span};

/// The kinds that the good bank does not have.
const KINDS: &str = include_str!("bank_text/kinds.toml");

/// What changes a paper or its marks: a bank and the change.
const NOTICED: [(&str, &str); 23] = [
    // Keys.
    (GOOD, "right = true => ∅;; text = \"Leo vội lên gác\" => text = \"Leo vội\"⏎right = true"),
    (GOOD, "text = \"Một mình xông vào bắt\" => text = \"Một mình\"⏎right = true"),
    (GOOD, "answer = false => answer = true"),
    (GOOD, "answer = \"36\" => answer = \"37\""),
    (GOOD, "tolerance = \"0\" => tolerance = \"1\""),
    (KINDS, "text = \"Cửa sổ\" => text = \"Cửa sổ\"⏎right = true"),
    (KINDS, "ending = \"safe\" => ending = \"risky\""),
    (KINDS, "to = \"mat-tien\" => to = \"tat-may\""),
    (GOOD, "id = \"a\"⏎text = \"http => id = \"c\"⏎text = \"http"),
    // Choices: taken away, added, renamed, moved.
    (
        GOOD,
        "[[question.choice]]⏎id = \"c\"⏎text = \"Trùm kín chăn len\"⏎why = \"Chăn len bắt lửa rất nhanh.\" => ∅",
    ),
    (GOOD, "id = \"c\"⏎text = \"Trùm => id = \"d\"⏎text = \"Trùm"),
    (
        GOOD,
        "id = \"b\"⏎text = \"Leo => id = \"c\"⏎text = \"Leo;; id = \"c\"⏎text = \"Trùm => id = \"b\"⏎text = \"Trùm",
    ),
    // Numbers stand in their order on every paper; even there one more is noticed.
    (GOOD, "Cúi thấp rồi ra cửa => 1 mét;; Leo vội lên gác => 2 mét;; Trùm kín chăn len => 3 mét"),
    (
        GOOD,
        "Cúi thấp rồi ra cửa => 1 mét;; Leo vội lên gác => 2 mét;; Trùm kín chăn len => 3 mét;; why = \"Chăn len bắt lửa rất nhanh.\" => why = \"Không.\"⏎[[question.choice]]⏎id = \"d\"⏎text = \"4 mét\"⏎why = \"Không.\"",
    ),
    (GOOD, "id = \"b\"⏎text = \"Đậy => id = \"d\"⏎text = \"Đậy"),
    (
        KINDS,
        "[[question.pair]]⏎id = \"c\"⏎left = \"115\"⏎right = \"Có người ngất\"⏎why = \"Xe cấp cứu nghe số này.\" => ∅",
    ),
    (KINDS, "id = \"b\"⏎area = [150 => id = \"d\"⏎area = [150"),
    (KINDS, "id = \"b\"⏎text = \"Thôi => id = \"c\"⏎text = \"Thôi"),
    // Questions.
    (GOOD, "id = \"th-003\" => id = \"th-013\""),
    (GOOD, "kind = \"single\"⏎ => kind = \"multiple\"⏎"),
    (GOOD, "level = 3 => level = 3⏎vital = \"Kẹt lại là chết.\""),
    // The law is no longer read.
    (GOOD, "recheck = \"2027-09-01\" => recheck = \"2026-11-21\""),
    (KINDS, "recheck = \"2027-09-01\" => recheck = \"2026-11-21\""),
];

/// What changes neither.
const UNNOTICED: [(&str, &str); 15] = [
    (GOOD, "Có khói dày trong phòng trọ => Thấy khói dày trong phòng"),
    (GOOD, "Cúi thấp rồi ra cửa => Cúi thấp rồi bò ra cửa"),
    (GOOD, "Gần sàn còn hơi để thở. => Sát sàn còn hơi để thở."),
    (GOOD, "Khói nóng bay lên cao, gần sàn dễ thở hơn. => Khói bay lên cao."),
    (GOOD, "article = \"Điều 1\" => article = \"Điều 9\""),
    (GOOD, "sources = [{ id = \"luat\", article = \"Điều 1\" }] => sources = [{ id = \"bao\" }]"),
    (GOOD, "document = \"Luật thử\" => document = \"Luật thử (sửa đổi)\""),
    (GOOD, "recheck = \"2027-09-01\" => recheck = \"2026-11-22\""),
    (GOOD, "level = 1 => level = 2"),
    (GOOD, "Vặn tắt bếp => Tắt bếp"),
    (GOOD, "Cảm ơn bạn đã dùng dịch vụ. => Cảm ơn. Chúc bạn vui."),
    (GOOD, "unit = \"%\" => unit = \"phần trăm\""),
    (KINDS, "right = \"Có người ngất\" => right = \"Có người bị ngất\""),
    (KINDS, "area = [150, 60, 90, 90] => area = [140, 70, 90, 90]"),
    (KINDS, "says = \"Họ khóa máy.\" => says = \"Máy họ tắt.\""),
];

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// The fingerprint of all questions of a bank, under the standard rules, on 22 November 2026.
fn print(bank: &str) -> u32 {
    of(bank, "2026-11-22", &Rules::standard(), 3, Kinds::ALL)
}

fn of(bank: &str, today: &str, rules: &Rules, questions: u16, kinds: Kinds) -> u32 {
    let drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 400 300\"/>";
    let shelf = read("fingerprints", bank, &[("nha.svg", drawing)]);
    let (topic, bank) = &shelf.banks[0];
    assert!(bank.questions.len() >= 6, "{:?}", shelf.problems);
    let blueprint =
        Blueprint { kinds, ..Blueprint::even(core::slice::from_ref(&topic.id), questions) };
    Pool::new(&[bank], &blueprint, day(today)).fingerprint(rules)
}

/// The bank with its last question first.
fn turned(bank: &str) -> String {
    let mut parts: Vec<&str> = bank.split("[[question]]\n").collect();
    parts[1..].reverse();
    // What stood last had no empty line behind it.
    parts.join("\n[[question]]\n")
}

// One test, for the banks are written into one folder.
#[test]
fn the_fingerprint_notices_what_decides_a_paper_or_its_marks_and_nothing_else() {
    let mut seen = vec![print(GOOD), print(KINDS)];
    for (bank, change) in NOTICED {
        let changed = print(&changed(bank, change));
        assert!(!seen.contains(&changed), "not noticed: {change}");
        seen.push(changed);
    }
    for (bank, change) in UNNOTICED {
        assert_eq!(print(&changed(bank, change)), print(bank), "noticed: {change}");
    }
    for bank in [GOOD, KINDS] {
        assert_eq!(print(&turned(bank)), print(bank), "noticed: the questions in another order");
    }

    let whole = Rules::standard();
    let by = |rules: &Rules| of(GOOD, "2026-11-22", rules, 3, Kinds::ALL);
    for rules in [
        Rules { pass: 15, ..whole.clone() },
        Rules { minimum: 1, ..whole.clone() },
        Rules { vital: false, ..whole.clone() },
        Rules { questions: 19, ..whole.clone() },
        Rules { time: Span::minutes(29), ..whole.clone() },
    ] {
        assert_ne!(by(&rules), print(GOOD), "not noticed: {rules:?}");
    }
    let shares = of(GOOD, "2026-11-22", &whole, 4, Kinds::ALL);
    let kinds = of(GOOD, "2026-11-22", &whole, 3, Kinds::of([0, 1]));
    assert!(shares != print(GOOD) && kinds != print(GOOD));

    // The last day on which everything may be asked, and the first on which nothing may.
    let on = |today| of(GOOD, today, &whole, 3, Kinds::ALL);
    assert!(on("2027-09-01") == print(GOOD) && on("2027-09-02") != print(GOOD));

    // Also in the 13 bits that a code has room for.
    let code = PaperCode::new(1, print(GOOD), 7);
    let others = seen.iter().skip(1).filter(|print| code.fits(**print));
    assert!(code.fits(print(GOOD)) && others.count() == 0);
}
