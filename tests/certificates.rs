//! The sheet of a certificate, laid out with letters of several widths: nothing leaves the sheet, and
//! nothing stands upon anything else, whatever the name and the exam are called.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a helper fails its test")]

use canh_giac::print::certificate::{Area, Font, HEIGHT, INSIDE, Shape, Sheet, WIDTH, lay_out};
use canh_giac::quiz::attempt::{Attempt, AttemptId, Sort};
use canh_giac::quiz::certificate::Certificate;
use canh_giac::quiz::exam::{Exam, Outcome, Rules};
use canh_giac::quiz::learner::Finished;
use canh_giac::quiz::name;
use canh_giac::quiz::paper_code::PaperCode;
use canh_giac::quiz::points::Points;
use canh_giac::quiz::time::{Moment, Span};
use canh_giac::text::companion::certificate::VI;

const ADDRESS: &str = "mot-cong-doan-co-so.github.io/canh-giac/#/kiem-tra-ma";

fn passed(points: Points, double_time: bool) -> Finished {
    let code = Some(PaperCode::new(1, 77, 4242));
    let exam = Exam { code, rules: Rules::standard(), double_time };
    let attempt = Attempt::new(AttemptId(7), Sort::Exam(exam), Moment(0), Vec::new());
    let outcome = Outcome { points, questions: 20, topics: Vec::new(), vital_missed: 0 };
    // 2026-11-21, 23:30 in Vietnam.
    Finished { at: Moment((20_778 * 1440 + 990) * 60_000), outcome, attempt }
}

fn sheet(name: &str, exam: &str, address: &str) -> Sheet {
    let (finished, name) = (passed(Points::whole(20), true), name::clean(name));
    let certificate = Certificate::of(&finished, name.as_deref()).unwrap();
    Sheet::new(&certificate, name, (exam.into(), 16), address)
}

/// Letters so many hundredths as wide as they are high; marks by themselves take no room.
fn letters(hundredths: usize) -> impl Fn(&str, Font) -> u16 {
    move |words, Font { size, bold }| {
        let signs = words.chars().filter(|sign| !('\u{300}'..'\u{370}').contains(sign)).count();
        let width = hundredths + usize::from(bold) * hundredths / 10;
        u16::try_from((signs * usize::from(size) * width).div_ceil(100)).unwrap_or(u16::MAX)
    }
}

fn words(shapes: &[Shape]) -> Vec<(&str, Area)> {
    let words = |shape| match shape {
        &Shape::Words { ref words, area, .. } => Some((words.as_str(), area)),
        _ => None,
    };
    shapes.iter().filter_map(words).collect()
}

fn is_inside(area: Area, [left, top, right, bottom]: [u16; 4]) -> bool {
    let Area { x, y, width, height } = area;
    x >= left && y >= top && x + width <= right && y + height <= bottom
}

fn overlap(one: Area, other: Area) -> bool {
    one.x < other.x + other.width
        && other.x < one.x + one.width
        && one.y < other.y + other.height
        && other.y < one.y + one.height
}

/// Everything that is wrong with how these shapes stand.
fn faults(shapes: &[Shape]) -> Vec<String> {
    let words = words(shapes);
    let mut faults = Vec::new();
    for shape in shapes {
        if let Shape::Fill(area, _) | Shape::Mark(area, _) = shape
            && !is_inside(*area, [0, 0, WIDTH, HEIGHT])
        {
            faults.push(format!("what is drawn leaves the sheet: {area:?}"));
        }
    }
    for (place, (text, area)) in words.iter().enumerate() {
        if !is_inside(*area, INSIDE) {
            faults.push(format!("“{text}” leaves the sheet: {area:?}"));
        }
        for (other, room) in words.iter().skip(place + 1) {
            if overlap(*area, *room) {
                faults.push(format!("“{text}” and “{other}” overlap: {area:?}, {room:?}"));
            }
        }
        // The first shape is the sheet itself.
        for shape in shapes.iter().skip(1) {
            let (Shape::Fill(room, _) | Shape::Mark(room, _)) = shape else { continue };
            if overlap(*area, *room) {
                faults.push(format!("“{text}” stands on what is drawn: {area:?}, {room:?}"));
            }
        }
    }
    faults
}

#[test]
fn nothing_overlaps_and_nothing_leaves_the_sheet() {
    let long_word = "Ư".repeat(40);
    let apart = "Nguye\u{302}\u{303}n Thi\u{323} Ho\u{300}a Bi\u{300}nh Minh Ngo\u{323}c";
    let names =
        ["", "Ý", "Nguyễn Thị Hòa", "Nguyễn Hoàng Phương Thảo Trần Thị Kim Ng", &long_word, apart];
    let long_exam =
        "Đề của riêng phân xưởng may số mười hai, ca đêm, dành cho người mới vào làm".repeat(2);
    let cut = |signs| long_exam.chars().take(signs).collect::<String>();
    let exams = [4, 16, 25, 35, 50, 70, 150].map(cut).into_iter().chain(["X".repeat(200)]);
    let exams: Vec<String> = exams.collect();
    let addresses = ["", ADDRESS, &"mot-ten-mien-rat-dai.".repeat(9)];
    for hundredths in [30, 48, 56, 70, 95] {
        for name in names {
            for (exam, address) in exams.iter().flat_map(|exam| addresses.map(|at| (exam, at))) {
                let sheet = sheet(name, exam, address);
                let faults = faults(&lay_out(&sheet, &letters(hundredths)));
                let faults = faults.join("\n");
                assert!(
                    faults.is_empty(),
                    "{hundredths}, {name:?}, {exam:?}, {address:?}:\n{faults}"
                );
            }
        }
    }
}

#[test]
fn a_sheet_where_something_overlaps_or_leaves_is_noticed() {
    let mut shapes = lay_out(&sheet("Ý", "Đề chung", ADDRESS), &letters(56));
    assert_eq!(faults(&shapes), [""; 0]);
    let twice = shapes.iter().rfind(|shape| matches!(shape, Shape::Words { .. })).cloned().unwrap();
    shapes.push(twice.clone());
    assert_eq!(faults(&shapes).len(), 1);
    if let Some(Shape::Words { area, .. }) = shapes.last_mut() {
        area.y = 800;
    }
    assert!(faults(&shapes).iter().any(|fault| fault.contains("leaves")));
}

#[test]
fn all_that_a_certificate_says_stands_on_it() {
    let sheet = sheet("  Nguyễn   Thị Hòa ", "Đề chung", ADDRESS);
    let shapes = lay_out(&sheet, &letters(56));
    let said = words(&shapes).into_iter().map(|(words, _)| words).collect::<Vec<_>>().join(" ");
    for words in [
        "Nguyễn Thị Hòa",
        "Đề chung",
        "20/20 điểm",
        "Mức đạt: từ 16 điểm",
        "Ngày làm bài: 21/11/2026",
        "Mã đề: ",
        &sheet.code,
        ADDRESS,
        VI.title,
        "Thời gian làm bài: gấp đôi",
        VI.what_it_is,
    ] {
        assert!(said.contains(words), "{words:?} is missing: {said}");
    }
    let spoken = sheet.spoken();
    for words in ["Nguyễn Thị Hòa", "Đề chung", "20/20 điểm", VI.double_time, &sheet.code]
    {
        assert!(spoken.contains(words), "{words:?} is not spoken: {spoken}");
    }
}

#[test]
fn the_code_on_the_sheet_says_what_the_sheet_says() {
    let finished = passed(Points::whole(18) + Points::share(1, 2), false);
    let certificate = Certificate::of(&finished, Some("Hòa")).unwrap();
    let sheet = Sheet::new(&certificate, Some("Hòa".into()), ("Đề chung".into(), 16), "");
    let read: Certificate = sheet.code.parse().unwrap();
    assert_eq!(read, certificate);
    assert!(read.names("Hòa") && sheet.points.starts_with("18,5/20"), "{}", sheet.points);
    assert_eq!(sheet.check, VI.check_in_app);
    assert!(!sheet.spoken().contains(VI.double_time));
}

#[test]
fn only_a_passed_exam_under_a_code_has_a_certificate() {
    assert!(Certificate::of(&passed(Points::whole(15), false), None).is_none());
    let mut finished = passed(Points::whole(20), false);
    assert!(Certificate::of(&finished, None).is_some());
    finished.attempt.sort = Sort::Exam(Exam::under(Rules::standard()));
    assert!(Certificate::of(&finished, None).is_none());
    finished.attempt.used = Span(1);
    finished.attempt.sort = Sort::Lesson("lua-dao".into());
    assert!(Certificate::of(&finished, None).is_none());
}
