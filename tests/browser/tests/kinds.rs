//! One question of each kind in a lesson: answered wrong, then right when it comes back. What is
//! read about the answer is that of its kind, and nothing goes wrong unseen. The sentences stand
//! here as they must be read.

use std::collections::BTreeSet;

use browser_tests::known::tidy;
use browser_tests::record::{handed_in, lesson, under_way};
use browser_tests::{Banks, Deed, Engine, Known, Sheet, Site, Worker, record};
use canh_giac::quiz::amount::Amount;
use canh_giac::quiz::kind::{Kind, Number};

#[test]
fn chromium() {
    asks_every_kind(Engine::Chromium);
}

#[test]
fn firefox() {
    asks_every_kind(Engine::Firefox);
}

#[test]
fn webkit() {
    asks_every_kind(Engine::WebKit);
}

/// In one session, for a browser starts slowly.
fn asks_every_kind(engine: Engine) {
    let (site, banks) = (Site::open(), Banks::read());
    let worker = Worker::with(engine, &site);
    for questions in banks.every_kind() {
        worker.has_kept(&under_way(&[lesson(1, &questions)]));
        goes_through(&worker, banks, questions.len());
    }
    shows_every_picture(&worker, banks);
}

/// Every question wrong, and right when it comes back.
fn goes_through(worker: &Worker, banks: &Banks, questions: usize) {
    worker.open_home();
    worker.press("Làm tiếp");
    let mut wrong = BTreeSet::new();
    for turn in 0..2 * questions {
        let sheet = worker.question();
        let known = worker.known(banks, &sheet);
        let back = turn >= questions;
        worker.same("it was asked before", wrong.contains(&sheet.id), back);
        worker.same("tag of a question that comes back", worker.look().shows("Câu làm lại"), back);
        sees_the_picture(worker, known);
        let deed = worker.answer(known, back);
        let answered = worker.question();
        worker.press("Kiểm tra");
        worker.hear(if back { "Đúng" } else { "Chưa đúng" });
        worker.see_no(if back { "Chưa đúng" } else { "Đúng một phần" });
        for words in known.feedback(&deed) {
            worker.see(&words);
        }
        worker.see_beginning("Căn cứ:");
        is_told_by_kind(worker, known, &deed, &answered, back);
        worker.all_is_calm();
        worker.go_on();
        wrong.insert(sheet.id);
    }
    worker.see("Xong bài học");
    worker.see(&format!("0/{questions} câu đúng ngay lần đầu"));
    worker.all_is_calm();
}

fn sees_the_picture(worker: &Worker, known: &Known) {
    let wanted: Vec<&str> = known.picture.as_deref().into_iter().collect();
    worker.until(&format!("the pictures {wanted:?}"), |look| {
        let here: Vec<&str> = look.pictures.iter().map(|picture| picture.words.as_str()).collect();
        (here == wanted && look.pictures.iter().all(|picture| picture.came)).then_some(())
    });
}

/// What only this kind of question tells.
fn is_told_by_kind(worker: &Worker, known: &Known, deed: &Deed, answered: &Sheet, right: bool) {
    let lines = worker.look().lines;
    let tells = |line: &[&str]| {
        let found =
            lines.iter().any(|found| found.iter().map(String::as_str).eq(line.iter().copied()));
        worker.check(found, &format!("no line {line:?} among {lines:?}"));
    };
    match &known.kind {
        Kind::Single(_) | Kind::Multiple(_) | Kind::TrueFalse(_) => {
            worker.see(if right { "Bạn chọn · Đáp án" } else { "Bạn chọn" });
            worker.same(
                "“Đáp án” beside what was not chosen",
                worker.look().shows("Đáp án"),
                !right,
            );
        }
        Kind::Order(kind) => {
            worker.see("Thứ tự đúng");
            for (place, step) in kind.steps.iter().enumerate() {
                let (number, words) = ((place + 1).to_string(), tidy(&step.text));
                let put = answered.steps.iter().position(|put| *put == words).unwrap_or_default();
                let elsewhere = format!("Bạn xếp thứ {}", put + 1);
                let mark = if put == place { "Đúng" } else { &elsewhere };
                tells(&[&number, &words, mark, &tidy(&step.why)]);
            }
        }
        Kind::Matching(kind) => {
            let Deed::Pair(pairs) = deed else { worker.fail("no pairs") };
            for (pair, (_, put)) in kind.pairs.iter().zip(pairs) {
                let words = tidy(&format!("{} → {}", pair.left, pair.right));
                let other = format!("Bạn chọn: {put}");
                tells(&[&words, if right { "Đúng" } else { &other }, &tidy(&pair.why)]);
            }
        }
        Kind::Number(kind) => {
            let Deed::Type(number) = deed else { worker.fail("no number") };
            worker.see(&format!("Bạn trả lời: {}", with_unit(number, &kind.unit)));
            worker.see(&format!("Đáp án: {}", with_unit(&kind.answer.to_string(), &kind.unit)));
            for [words, sum] in sums(kind) {
                tells(&[words.as_str(), sum.as_str()]);
            }
        }
        Kind::RedFlags(kind) => {
            let signs = kind.parts.iter().filter(|part| part.sign).count();
            worker.see(&match (kind.is_genuine(), right) {
                (true, true) => "Đây là tin thật.".into(),
                (true, false) => "Đây là tin thật; bạn nghi nhầm 1 chỗ.".into(),
                (false, true) => format!(
                    "Đây là tin lừa đảo. Bạn tìm ra {signs}/{signs} dấu hiệu, không nghi nhầm chỗ nào."
                ),
                (false, false) => {
                    format!("Đây là tin lừa đảo. Bạn tìm ra 1/{signs} dấu hiệu, nghi nhầm 1 chỗ.")
                }
            });
            let Deed::Take(taken) = deed else { worker.fail("nothing taken") };
            for part in &kind.parts {
                let words = tidy(&part.text);
                let mark = match (part.sign, taken.contains(&words)) {
                    (true, true) => "Dấu hiệu, bạn đã tìm ra",
                    (true, false) => "Dấu hiệu bạn bỏ sót",
                    (false, true) => "Chỗ này bình thường, bạn nghi nhầm",
                    (false, false) => continue,
                };
                let why = match part.why.as_str() {
                    "" => "Câu này tự nó không có gì đáng ngờ.".into(),
                    why => tidy(why),
                };
                tells(&[&format!("“{words}”"), mark, &why]);
            }
        }
        Kind::Hotspot(kind) => {
            let Deed::Take(taken) = deed else { worker.fail("nothing taken") };
            for (place, spot) in kind.spots.iter().enumerate() {
                let (number, choice) = ((place + 1).to_string(), &spot.choice);
                let words = tidy(&choice.text);
                let mark = match (choice.right, taken.contains(&words)) {
                    (true, true) => "Bạn chọn · Đáp án",
                    (true, false) => "Đáp án",
                    (false, true) => "Bạn chọn",
                    (false, false) => continue,
                };
                tells(&[&number, &words, mark, &tidy(&choice.why)]);
            }
        }
        Kind::Call(kind) => {
            let Deed::Say(said) = deed else { worker.fail("nothing said") };
            let told = worker.sheet().talk;
            worker.same("what was said first", told.first(), Some(&tidy(&kind.scenes[0].says)));
            for words in said {
                worker.check(told.contains(words), &format!("{words:?} is missing: {told:?}"));
            }
            worker.same("what can still be said", worker.sheet().replies, Vec::<String>::new());
        }
    }
}

fn with_unit(number: &str, unit: &str) -> String {
    if unit == "%" { format!("{number}%") } else { format!("{number} {unit}") }
}

/// The table of a loan.
fn sums(kind: &Number) -> Vec<[String; 2]> {
    let Some(loan) = &kind.loan else { return Vec::new() };
    let dong = |sum: u64| format!("{} đồng", Amount::whole(sum as i64));
    let back = loan.paid * u64::from(loan.times) + loan.back;
    let lines = [
        ("Thực nhận", dong(loan.received)),
        ("Tổng tiền trả", dong(back)),
        ("Trả thêm ngoài tiền nhận", dong(back - loan.received)),
        ("Mức cao nhất được thỏa thuận, một năm", "20%".into()),
        ("Mức bắt đầu có thể là tội phạm, một năm", "100%".into()),
        ("Lãi khoản này, một năm", format!("{}%", loan.simple_rate())),
    ];
    lines.map(|(words, sum)| [words.into(), sum]).into()
}

/// All pictures of all banks come, and are said in words.
fn shows_every_picture(worker: &Worker, banks: &Banks) {
    let all = banks.all().into_iter();
    let drawn: Vec<_> = all.filter(|(_, question)| question.picture.is_some()).collect();
    let words = drawn.iter().filter_map(|(_, question)| question.picture.as_ref());
    let words: Vec<&str> = words.map(|picture| picture.alt.as_str()).collect();
    worker.check(words.len() > 9, "too few pictures");
    worker.has_kept(&handed_in(&[record::exam(2, &drawn)]));
    worker.open("#/ket-qua/2");
    worker.until(&format!("{} pictures", words.len()), |look| {
        let came = look.pictures.iter().filter(|picture| picture.came);
        came.map(|picture| picture.words.as_str()).eq(words.iter().copied()).then_some(())
    });
    worker.all_is_calm();
}
