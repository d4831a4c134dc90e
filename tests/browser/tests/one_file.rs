//! The one-file edition, opened as a file: all of the app is in it, it asks for nothing outside of it, and it
//! gives no address away that leads nowhere.

use browser_tests::site::one_file;
use browser_tests::{Banks, Engine, Site, VI, Worker, record};
use canh_giac::exchange::transfer::{self, Transfer};
use canh_giac::quiz::learner::Learner;
use canh_giac::quiz::question::{Bank, Question};
use canh_giac::quiz::time::Minute;
use canh_giac::text::companion::give::VI as GIVE;
use canh_giac::text::companion::moving::VI as MOVING;
use canh_giac::text::companion::reminders::VI as REMINDERS;

#[test]
fn chromium() {
    has_the_whole_app(Engine::Chromium);
}

#[test]
fn firefox() {
    has_the_whole_app(Engine::Firefox);
}

#[test]
fn webkit() {
    has_the_whole_app(Engine::WebKit);
}

const MOVE: &str = "#/chuyen-may";
const EXAM: &str = "Đề chung";

fn has_the_whole_app(engine: Engine) {
    let banks = Banks::read();
    let (code, sheets) = a_paper_of_the_site(engine);
    let worker = Worker::at(engine, &one_file());
    learns(&worker, banks);
    opens_what_a_lesson_rests_on(&worker, banks);
    sees_every_picture(&worker, banks);
    opens_a_paper(&worker, &code, &sheets);
    looks_things_up(&worker);
    gives_no_address_away(&worker, banks);
    worker.reload();
    worker.open("#/diem");
    worker.see(VI.resume);
    worker.all_is_calm();
}

/// The code of an exam on the site, and its first questions.
fn a_paper_of_the_site(engine: Engine) -> (String, Vec<String>) {
    let site = Site::open();
    let worker = Worker::with(engine, &site);
    worker.chooses_exam(EXAM);
    let code = worker.paper_code();
    worker.begins();
    (code, leafs_through(&worker))
}

fn leafs_through(worker: &Worker) -> Vec<String> {
    worker.leafs_through(4).into_iter().map(|sheet| sheet.id).collect()
}

/// A lesson from the first page on, with the page loaded again in the middle and at the end.
fn learns(worker: &Worker, banks: &Banks) {
    worker.open_home();
    for topic in banks.topics() {
        worker.see(topic);
    }
    worker.see_no(VI.keeping_blocked);
    worker.press(banks.topics()[0]);
    let mut questions = 0;
    worker.finish_lesson(banks, |worker, sheet| {
        questions += 1;
        if questions == 3 {
            worker.all_is_calm();
            worker.reload();
            worker.same("the question after loading again", &worker.question(), sheet);
        }
    });
    worker.hear(VI.kept);
    worker.all_is_calm();
    worker.reload();
    worker.see(&(VI.right_at_once)(10, 10));
}

/// The page of the numbers to call, and a question: each names a page of sources, which opens in a new tab.
fn opens_what_a_lesson_rests_on(worker: &Worker, banks: &Banks) {
    let app = worker.tab();
    worker.open("#/so-khan-cap");
    worker.see("Số khẩn cấp");
    worker.follows_into_another_tab("Căn cứ");
    worker.see("Căn cứ của cẩm nang");
    worker.comes_back_to(&app);
    worker.open_home();
    worker.press(banks.topics()[1]);
    worker.answer(worker.known(banks, &worker.question()), true);
    worker.press(VI.check);
    let source = worker.until("a source", |look| {
        let names = look.controls.iter().flat_map(|control| &control.names);
        names.clone().find(|name| name.starts_with(VI.source)).cloned()
    });
    worker.follows_into_another_tab(&source);
    worker.see(&format!("Căn cứ: {}", banks.topics()[1]));
    worker.same("places that the address names", worker.elements(":target"), 1);
    worker.comes_back_to(&app);
    worker.go_on();
    worker.all_is_calm();
}

/// A record that came as a text, with an exam that shows all pictures.
fn sees_every_picture(worker: &Worker, banks: &Banks) {
    let all = banks.all().into_iter();
    let drawn: Vec<_> = all.filter(|(_, question)| question.picture.is_some()).collect();
    let words = drawn.iter().filter_map(|(_, question)| question.picture.as_ref());
    let words: Vec<&str> = words.map(|picture| picture.alt.as_str()).collect();
    takes_in(worker, &written(&drawn));
    worker.open("#/ket-qua/7");
    worker.until(&format!("{} pictures", words.len()), |look| {
        let came = look.pictures.iter().filter(|picture| picture.came);
        came.map(|picture| picture.words.as_str()).eq(words.iter().copied()).then_some(())
    });
    worker.check(worker.picture_address().starts_with("data:"), "the picture is fetched");
    worker.all_is_calm();
}

/// The code of a record with an exam of these questions.
fn written(questions: &[(&Bank, &Question)]) -> String {
    let learner: Learner = record::read(&record::handed_in(&[record::exam(7, questions)]));
    transfer::write(&Transfer { name: String::new(), written: Minute(0), learner })
}

fn takes_in(worker: &Worker, code: &str) {
    worker.open(MOVE);
    worker.fills(MOVING.paste, code);
    worker.press(MOVING.look);
    let take = worker.until("the button that takes it in", |look| {
        let names = look.controls.iter().flat_map(|control| &control.names);
        names.clone().find(|name| name.starts_with(MOVING.take)).cloned()
    });
    worker.press(&take);
    worker.see(MOVING.taken_kept);
}

/// Whoever types the code of a paper of the site gets the same paper.
fn opens_a_paper(worker: &Worker, code: &str, sheets: &[String]) {
    worker.open("#/thi-thu");
    worker.opens_paper(code);
    worker.see(&(VI.exam_named)(EXAM));
    worker.begins();
    worker.same("questions", leafs_through(worker), sheets);
    worker.all_is_calm();
}

/// A card of the handbook, the scores, and a check of oneself: what on the site are other parts.
fn looks_things_up(worker: &Worker) {
    worker.open("#/so-tay/lua-dao/ngan-hang-otp");
    worker.see("Giữ an toàn tài khoản ngân hàng, mã OTP và điện thoại");
    worker.open("#/diem");
    worker.see("Các lần làm bài");
    worker.see(&(VI.points_of)(100, 10));
    worker.open("#/tu-kiem-tra");
    worker.see(VI.self_check);
    worker.all_is_calm();
}

/// Neither as a code to be scanned nor as a link; the text and the file are there.
fn gives_no_address_away(worker: &Worker, banks: &Banks) {
    let no_address = |worker: &Worker| {
        let shown = worker.look().pieces.into_iter().find(|piece| piece.contains("file:"));
        worker.same("an address", shown, None::<String>);
    };
    worker.open(MOVE);
    worker.see(MOVING.no_codes);
    worker.check(worker.look().offers(GIVE.copy), "no text to be copied");
    worker.check(worker.look().offers(GIVE.save), "no file");
    no_address(worker);
    let topic = &banks.all()[0].0.topic;
    worker.open(&format!("#/hen-on/{topic}"));
    worker.see(REMINDERS.no_link);
    worker.check(!worker.look().offers(GIVE.copy_link), "a link to be copied");
    no_address(worker);
    worker.all_is_calm();
}

/// How a page with blocked storage answers.
const BLOCKED: &str = "Object.defineProperty(window, 'localStorage', { get() {
    throw new DOMException('The operation is insecure.', 'SecurityError');
} })";

#[test]
fn blocked_chromium() {
    let mut worker = Worker::at(Engine::Chromium, &one_file());
    worker.before_every_page(BLOCKED);
    carries_it_elsewhere(&worker, Engine::Chromium);
}

#[test]
fn blocked_firefox() {
    carries_it_elsewhere(&Worker::whose_browser_keeps_nothing(&one_file()), Engine::WebKit);
}

/// Nothing is kept, which is said; the quiz goes on, and its code can be taken in elsewhere.
fn carries_it_elsewhere(worker: &Worker, other: Engine) {
    let banks = Banks::read();
    worker.open_home();
    worker.hear(VI.keeping_blocked);
    worker.press(banks.topics()[0]);
    worker.finish_lesson(banks, |_, _| {});
    worker.see(&(VI.right_at_once)(10, 10));
    worker.hear(VI.keeping_blocked);
    worker.press(VI.keep_elsewhere);
    let code = worker.copies(GIVE.copy, GIVE.copied);
    worker.all_is_calm();
    let site = Site::open();
    let worker = Worker::with(other, &site);
    takes_in(&worker, &code);
    worker.open("#/diem");
    worker.see(&(VI.points_of)(100, 10));
}

/// Chromium alone lets its driver read a page that may run no script.
#[test]
fn without_javascript_chromium() {
    let worker = Worker::at(Engine::Chromium, &one_file());
    worker.has_no_javascript();
    worker.reads_without_the_app();
    worker.see_beginning("Các câu hỏi cần JavaScript");
    worker.see("Mười điều cần nhớ");
    worker.see("1. Có cháy:");
    for (name, to) in [("113 Công an", "tel:113"), ("115 Cấp cứu y tế", "tel:115")] {
        let look = worker.look();
        worker.same(name, look.link(name).and_then(|link| link.to.as_deref()), Some(to));
    }
}
