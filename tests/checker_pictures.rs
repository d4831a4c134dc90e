//! Proves that the bank checker lets no picture through that is more than a small drawing of the
//! common size, and that it knows every picture's question.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a helper fails its test")]

mod bank_text;
use bank_text::{changed, line_of, read};

use canh_giac::bank::problem::{Fault, Problem};
use canh_giac::text::checker::report;

const BANK: &str = include_str!("bank_text/kinds.toml");

/// A drawing of the common size.
fn drawing(inner: &str) -> String {
    let xlink = "xmlns:xlink=\"http://www.w3.org/1999/xlink\"";
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" {xlink} viewBox=\"0 0 400 300\">{inner}</svg>"
    )
}

/// What is wrong with the bank whose picture is this.
fn problems(folder: &str, picture: &str) -> Vec<Problem> {
    of(folder, BANK, &[("nha.svg", picture)])
}

fn of(folder: &str, bank: &str, pictures: &[(&str, &str)]) -> Vec<Problem> {
    let mut problems = read(folder, bank, pictures).problems;
    problems.retain(|problem| !matches!(problem.fault, Fault::Rule(..)));
    problems
}

/// Fails unless there is this one fault, at the line that names the picture, with what to do.
fn assert_one(picture: &str, problems: &[Problem], is: impl Fn(&Fault) -> bool, mend: &str) {
    let line = BANK.lines().position(|line| line == "picture = \"nha.svg\"").unwrap() + 1;
    let [problem] = problems else { panic!("{picture}: {problems:?}") };
    assert!(is(&problem.fault), "{picture}: {problem:?}");
    let report = report(problem);
    assert!(report.starts_with(&format!("questions/thu/bank.toml:{line}: lỗi: ")), "{report}");
    assert!(report.contains(&format!("Cách sửa: {mend}")), "{report}");
}

#[test]
fn a_drawing_of_all_that_drawings_are_made_of_is_fine() {
    let inner = "<title>Nhà</title><desc>Một căn nhà</desc><style>.a{fill:#fff}</style>\
                 <defs><linearGradient id=\"g\"><stop offset=\"0\"/></linearGradient>\
                 <clipPath id=\"c\"><rect/></clipPath><path id=\"p\" d=\"M0 0\"/></defs>\
                 <g clip-path=\"url(#c)\"><use href=\"#p\"/><use xlink:href=\"#p\"/></g>\
                 <circle fill=\"url(#g)\"/><text>Số <tspan>1</tspan></text>";
    assert_eq!(problems("picture-fine", &drawing(inner)), []);
    let declared = format!("<?xml version=\"1.0\"?>\n<!-- Nhà -->\n{}", drawing(""));
    assert_eq!(problems("picture-declared", &declared), []);
}

#[test]
fn what_could_run_or_fetch_something_is_refused_and_shown() {
    for (place, (inner, shown)) in [
        ("<script>alert(1)</script>", "<script>"),
        ("<script href=\"https://a.b/c.js\"/>", "<script>"),
        ("<rect onload=\"alert(1)\"/>", "onload=\"alert(1)\""),
        ("<rect onclick=\"alert(1)\"/>", "onclick=\"alert(1)\""),
        ("<use href=\"https://a.b/c.svg#d\"/>", "href=\"https://a.b/c.svg#d\""),
        ("<use xlink:href=\"khac.svg#d\"/>", "href=\"khac.svg#d\""),
        ("<use href=\"data:image/svg+xml,x\"/>", "href=\"data:image/svg+xml,x\""),
        ("<a href=\"#p\"/>", "<a>"),
        ("<image href=\"#p\"/>", "<image>"),
        ("<foreignObject/>", "<foreignObject>"),
        ("<animate/>", "<animate>"),
        ("<set/>", "<set>"),
        ("<style>@import 'a.css';</style>", "@import 'a.css';"),
        ("<style>@IMPORT 'a.css';</style>", "@IMPORT 'a.css';"),
        ("<style>.a{fill:url(https://a.b)}</style>", ".a{fill:url(https://a.b)}"),
        ("<rect fill=\"URL(khac.svg#a)\"/>", "fill=\"URL(khac.svg#a)\""),
        ("<rect style=\"fill:url('khac.svg')\"/>", "style=\"fill:url('khac.svg')\""),
        ("<?xml-stylesheet href=\"a.css\"?>", "<?…?>"),
    ]
    .into_iter()
    .enumerate()
    {
        let problems = problems(&format!("picture-unsafe-{place}"), &drawing(inner));
        let unsafe_part = Fault::UnsafePicture(shown.into());
        assert_one(inner, &problems, |fault| *fault == unsafe_part, "chỉ để nét vẽ và chữ;");
        assert!(report(&problems[0]).contains(&format!("không được phép: {shown} (câu ")));
    }
}

#[test]
fn a_root_that_runs_something_is_refused_like_any_other_part() {
    let picture = drawing("").replace("<svg ", "<svg onload=\"alert(1)\" ");
    let problems = problems("picture-onload", &picture);
    let unsafe_part = Fault::UnsafePicture("onload=\"alert(1)\"".into());
    assert_one(&picture, &problems, |fault| *fault == unsafe_part, "chỉ để nét vẽ");
}

#[test]
fn what_is_no_drawing_of_the_common_size_is_refused() {
    for (place, picture) in [
        drawing("").replace("0 0 400 300", "0 0 300 400"),
        drawing("").replace("viewBox=\"0 0 400 300\"", "width=\"400\" height=\"300\""),
        drawing("").replace("<svg ", "<g ").replace("</svg>", "</g>"),
        drawing("").replace("xmlns=\"http://www.w3.org/2000/svg\"", ""),
        drawing("<g>"),
        "chỉ là chữ".into(),
        String::new(),
        format!("<!DOCTYPE svg [<!ENTITY a \"b\">]>{}", drawing("")),
    ]
    .iter()
    .enumerate()
    {
        let problems = problems(&format!("picture-form-{place}"), picture);
        let is = |fault: &Fault| matches!(fault, Fault::PictureForm(_));
        assert_one(picture, &problems, is, "lưu hình dạng SVG, khung viewBox=\"0 0 400 300\".");
    }
}

#[test]
fn a_picture_may_have_twelve_kilobytes_and_no_byte_more() {
    let filled = |bytes: usize| {
        let fill = "x".repeat(bytes - drawing("<!---->").len());
        drawing(&format!("<!--{fill}-->"))
    };
    assert_eq!(problems("picture-large", &filled(12 << 10)), []);
    let problems = problems("picture-too-large", &filled((12 << 10) + 1));
    let is = |fault: &Fault| *fault == Fault::PictureSize((12 << 10) + 1);
    assert_one("12 KB + 1", &problems, is, "vẽ đơn giản lại, dưới 12 KB");
}

#[test]
fn a_picture_that_no_question_has_is_named_by_its_file() {
    let (used, unused) = (drawing(""), drawing(""));
    let pictures = [("nha.svg", used.as_str()), ("thua.svg", &unused)];
    let problems = of("picture-unused", BANK, &pictures);
    let [problem] = &problems[..] else { panic!("{problems:?}") };
    assert_eq!(problem.fault, Fault::UnusedPicture);
    let report = report(problem);
    assert!(report.starts_with("questions/thu/pictures/thua.svg: lỗi: "), "{report}");
    assert!(report.contains("hoặc xóa tệp hình"), "{report}");
}

#[test]
fn any_kind_may_have_a_picture_with_its_words() {
    let order = changed(
        BANK,
        "kind = \"order\" => kind = \"order\"⏎picture = \"bep.svg\"⏎alt = \"Một cái bếp.\"",
    );
    let drawing = drawing("");
    let pictures = [("nha.svg", drawing.as_str()), ("bep.svg", &drawing)];
    assert_eq!(of("picture-order", &order, &pictures), []);
    let wordless = order.replace("alt = \"Một cái bếp.\"\n", "");
    let problems = of("picture-wordless", &wordless, &pictures);
    assert_eq!(problems.len(), 1, "{problems:?}");
    assert_eq!(problems[0].fault, Fault::PictureWords);
    assert_eq!(problems[0].line, line_of(&wordless, "th-001") + 2);
}
