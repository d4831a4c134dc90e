//! Papers by their codes: whoever types the code that another phone shows gets the same paper, and
//! what is no code of a paper here begins nothing. And the way into an exam and out of it.

use browser_tests::{Banks, Engine, Sheet, Site, VI, Worker, record};
use canh_giac::quiz::code::NotACode;
use canh_giac::quiz::paper_code::PaperCode;

/// In each, another engine types what the one before has shown.
#[test]
fn chromium_after_webkit() {
    share_a_paper(Engine::WebKit, Engine::Chromium);
}

#[test]
fn firefox_after_chromium() {
    share_a_paper(Engine::Chromium, Engine::Firefox);
}

#[test]
fn webkit_after_firefox() {
    share_a_paper(Engine::Firefox, Engine::WebKit);
}

const EVERY_TOPIC: &str = "Đề chung";
const FIVE_MINUTES: &str = "Năm phút";

fn share_a_paper(one: Engine, other: Engine) {
    let (site, banks) = (Site::open(), Banks::read());
    let (code, sheets) = shows_a_code(one, &site);
    let worker = Worker::with(other, &site);
    what_is_no_code_begins_nothing(&worker, &code);
    types_the_code(&worker, &code, &sheets);
    another_exam_asks_first(&worker, &code, &sheets);
    marks_a_question(&worker, banks);
    takes_twice_the_time(&worker);
    worker.all_is_calm();
}

/// What stands on a question, whatever was answered.
fn on_paper(sheets: &[Sheet]) -> Vec<(&str, Vec<&str>)> {
    sheets.iter().map(|sheet| (sheet.id.as_str(), sheet.order())).collect()
}

/// The code of an exam, and its first five questions.
fn shows_a_code(engine: Engine, site: &Site) -> (String, Vec<Sheet>) {
    let worker = Worker::with(engine, site);
    worker.chooses_exam(EVERY_TOPIC);
    let code = worker.paper_code();
    worker.same("signs of the code", code.len(), 9);
    worker.begins();
    let sheets = worker.leafs_through(5);
    worker.all_is_calm();
    (code, sheets)
}

/// The same signs, as somebody types them who was told them aloud.
fn types_the_code(worker: &Worker, code: &str, sheets: &[Sheet]) {
    let [one, other] = [&code[..4], &code[5..]].map(str::to_lowercase);
    worker.open("#/thi-thu");
    worker.opens_paper(&format!(" {one} {other} "));
    worker.see(&(VI.exam_named)(EVERY_TOPIC));
    worker.same("the code of the paper", worker.paper_code().as_str(), code);
    worker.begins();
    worker.same("questions", on_paper(&worker.leafs_through(5)), on_paper(sheets));
}

fn what_is_no_code_begins_nothing(worker: &Worker, code: &str) {
    let signs = code.replace('-', "");
    let other = if signs.starts_with('7') { "8" } else { "7" };
    let neighbours = signs.as_bytes().windows(2).position(|two| two[0] != two[1]);
    let (head, tail) = signs.split_at(neighbours.unwrap_or_default());
    let swapped = format!("{head}{}{}{}", &tail[1..2], &tail[..1], &tail[2..]);
    for (typed, fault) in [
        (format!("{other}{}", &signs[1..]), NotACode::Check),
        (swapped, NotACode::Check),
        (format!("{}O", &signs[..7]), NotACode::Sign('O')),
        (signs[..7].into(), NotACode::Length(7)),
    ] {
        let why = (VI.not_a_code)(fault, PaperCode::LENGTH);
        worker.open("#/thi-thu");
        worker.opens_paper(&typed);
        worker.hear(&why);
        // By an address it is said at once, with the code in the field to be mended.
        worker.open(&format!("#/ma-de/{typed}"));
        worker.hear(&why);
        worker.same("heading", worker.look().heading.as_deref(), Some(VI.exam));
    }
    let code: PaperCode = signs.parse().unwrap_or_else(|_| worker.fail("no code"));
    // One bit of the fingerprint: other questions, or another version of them.
    let version = PaperCode::from_number(code.number() ^ (1 << 6));
    worker.open("#/thi-thu");
    worker.opens_paper(&version.to_string());
    worker.hear(VI.other_paper);
    worker.hear(VI.other_paper_mend);
    worker.check(!worker.look().offers(VI.begin), "an exam of other questions can be begun");
    let no_exam = PaperCode::from_number(code.number() ^ 62);
    worker.open(&format!("#/ma-de/{}", no_exam.signs()));
    worker.see(VI.no_such_exam);
    worker.all_is_calm();
    worker.leave_the_app();
    let learner = record::read(&worker.all_stored());
    worker.same("exams under way", learner.open_exam(), None);
}

/// The exam of the code is under way: another one, also by a link, says so first.
fn another_exam_asks_first(worker: &Worker, code: &str, sheets: &[Sheet]) {
    worker.chooses_exam(FIVE_MINUTES);
    worker.see(VI.exam_open);
    worker.check(!worker.look().offers(VI.begin), "an exam is given up unasked");
    worker.press(VI.resume);
    worker.same(
        "the question that was left",
        on_paper(&[worker.exam_question(5)]),
        on_paper(&sheets[4..5]),
    );
    worker.chooses_exam(FIVE_MINUTES);
    worker.press_for(VI.drop_exam, "a paper of five questions", |look| {
        look.progress().filter(|progress| *progress == (1, 5))
    });
    worker.open_home();
    worker.see(&(VI.exam_named)(FIVE_MINUTES));
    worker.see_no(&(VI.exam_named)(EVERY_TOPIC));

    worker.open(&format!("#/ma-de/{}", code.replace('-', "")));
    worker.see(VI.exam_open);
    worker.press_for(VI.drop_exam, "a paper of twenty questions", |look| {
        look.progress().filter(|progress| *progress == (1, 20))
    });
    worker.same("questions by a link", on_paper(&worker.leafs_through(5)), on_paper(sheets));
}

/// The fifth question of twenty: answered, marked, found in the overview, not marked any more.
fn marks_a_question(worker: &Worker, banks: &Banks) {
    let sheet = worker.exam_question(5);
    worker.answer(worker.known(banks, &sheet), true);
    worker.press_for(VI.mark, VI.unmark, |look| look.offers(VI.unmark).then_some(()));
    worker.reload();
    worker.exam_question(5);
    overview(worker, true);
    worker.see(&(VI.unanswered)(19));
    worker.press(&(VI.go_to)(5, true, true));
    worker.exam_question(5);
    worker.press_for(VI.unmark, VI.mark, |look| look.offers(VI.mark).then_some(()));
    overview(worker, false);
    worker.press(VI.keep_going);
    worker.exam_question(5);
}

fn overview(worker: &Worker, marked: bool) {
    let wanted = (1..=20).map(|number| (VI.go_to)(number, number == 5, number == 5 && marked));
    let wanted: Vec<String> = wanted.collect();
    worker.press_for(VI.hand_in, &format!("an overview with a mark: {marked}"), |look| {
        wanted.iter().all(|name| look.offers(name)).then_some(())
    });
}

/// The clock says twice the time, and still does when the page is loaded again.
fn takes_twice_the_time(worker: &Worker) {
    worker.leave_the_app();
    worker.forget_the_app();
    worker.chooses_exam(EVERY_TOPIC);
    worker.ticks(VI.double_time);
    worker.begins();
    for _ in 0..2 {
        let (left, _) = worker.time_left();
        let twice = (59 * 60 + 40..=60 * 60).contains(&left.as_secs());
        worker.check(twice, &format!("{left:?} left of twice 30 minutes"));
        worker.reload();
        worker.exam_question(1);
    }
}
