//! The paper for somebody who is commended, laid out with letters of several widths: nothing leaves the sheet, nothing stands on
//! anything else, and all that it says stands on it.
#![cfg(not(target_arch = "wasm32"))]

use canh_giac::print::award::{Award, lay_out};
use canh_giac::print::drawing::{Area, Font, INSIDE, Shape};
use canh_giac::quiz::class::commend::Terms;
use canh_giac::text::trainer::awards::VI;

fn award(name: Option<&str>, words: &str) -> Award {
    Award {
        name: name.map(Into::into),
        unit: words.into(),
        exam: (VI.exam)(words),
        points: "18,5/20 điểm".into(),
        facts: vec![
            (VI.day, "22/11/2026".into()),
            (VI.place, words.into()),
            (VI.seat, "500".into()),
            (VI.code, "ABCD-EFGH-JKMN-PQRS-TUVW".into()),
        ],
    }
}

fn words(shapes: &[Shape]) -> Vec<(String, Area)> {
    let words = shapes.iter().filter_map(|shape| match shape {
        Shape::Words { words, area, .. } => Some((words.clone(), *area)),
        _ => None,
    });
    words.collect()
}

#[test]
fn nothing_leaves_the_sheet_or_stands_on_anything_else() {
    let long = "Công ty Trách nhiệm hữu hạn một thành viên ".repeat(3);
    let endless = "W".repeat(120);
    let names = [
        None,
        Some("Hòa"),
        Some("Nguyễn Thị Hồng Nhung Công Tằng Tôn Nữ Q"),
        Some("WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW"),
    ];
    for part in [4, 5, 6, 8, 10] {
        let measure =
            move |words: &str, font: Font| words.chars().count() as u16 * font.size * part / 10;
        for name in names {
            for said in ["", "Nhà ăn", &long, &endless] {
                let shapes = lay_out(&award(name, said), &measure);
                let words = words(&shapes);
                let [left, top, right, bottom] = INSIDE;
                for (place, (said, area)) in words.iter().enumerate() {
                    let fits = area.x >= left
                        && area.y >= top
                        && area.x + area.width <= right
                        && area.y + area.height <= bottom;
                    assert!(fits, "{said:?} at {area:?}");
                    for (other, taken) in words.iter().skip(place + 1) {
                        let apart = area.x + area.width <= taken.x
                            || taken.x + taken.width <= area.x
                            || area.y + area.height <= taken.y
                            || taken.y + taken.height <= area.y;
                        assert!(apart, "{said:?} {area:?} on {other:?} {taken:?}");
                    }
                }
            }
        }
    }
}

#[test]
fn all_that_it_says_stands_on_it() {
    let measure = |words: &str, font: Font| words.chars().count() as u16 * font.size / 2;
    let all = |award: &Award| -> String {
        words(&lay_out(award, &measure)).into_iter().map(|(words, _)| words + "\n").collect()
    };
    let said = all(&award(Some("Nguyễn Thị Hòa"), "Nhà ăn"));
    for wanted in [
        VI.paper_title,
        "Nguyễn Thị Hòa",
        "Nhà ăn",
        "18,5/20 điểm",
        "22/11/2026",
        "Số ghế: 500",
        VI.trainer,
    ] {
        assert!(said.contains(wanted), "{wanted:?} is not on\n{said}");
    }
    // What it is not must be read by everybody; it may go over two lines.
    assert!(said.replace('\n', " ").contains(VI.what_it_is), "{said}");
    let failed = Award { points: String::new(), ..award(None, "") };
    let said = all(&failed);
    assert!(!said.contains(VI.result) && said.contains(VI.class), "{said}");
}

#[test]
fn the_rule_on_the_list_names_everything_that_was_asked_for() {
    assert_eq!((VI.rule)(Terms::default()), "Điều kiện: đã nộp bài.");
    let all = Terms { passed: true, points: 16, no_vital_missed: true, best: 3, gained: 5 };
    let said = (VI.rule)(all);
    for wanted in ["đạt", "từ 16 điểm", "điểm liệt", "3 người điểm cao nhất", "5 người tăng"]
    {
        assert!(said.contains(wanted), "{wanted:?} is not in {said}");
    }
}
