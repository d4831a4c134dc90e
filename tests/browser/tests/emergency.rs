//! The numbers to call in an emergency: one tap away wherever somebody is, and in the page itself where
//! the program does not start. The sentences stand here as they must be read.

use browser_tests::record::{exam, handed_in};
use browser_tests::{Banks, Engine, Site, VI, Worker};
use xtask::server::Fault;

#[test]
fn chromium() {
    finds_the_numbers(Engine::Chromium);
}

#[test]
fn firefox() {
    finds_the_numbers(Engine::Firefox);
}

#[test]
fn webkit() {
    finds_the_numbers(Engine::WebKit);
}

const HEADING: &str = "Số khẩn cấp";
const NUMBERS: [(&str, &str); 3] = [
    ("113 Công an", "tel:113"),
    ("114 Chữa cháy, cứu nạn", "tel:114"),
    ("115 Cấp cứu y tế", "tel:115"),
];

fn finds_the_numbers(engine: Engine) {
    let (site, banks) = (Site::open_without_worker(), Banks::read());
    finds_them_from_everywhere(&Worker::with(engine, &site), banks);
    // A browser that has the program does not ask for it again.
    let worker = Worker::with(engine, &site);
    for fault in [Fault::NotFound, Fault::Cut(50), Fault::Html] {
        site.break_program(fault);
        worker.open_in_vain("");
        worker.see_beginning("Chưa mở được.");
        reads_the_numbers(&worker);
    }
    site.mend();
    worker.press_for("Thử lại", "the app to start", |look| {
        (look.started.as_deref() == Some("done")).then_some(())
    });
    is_out_of_the_way(&worker);
}

/// The heading, and lines that dial.
fn reads_the_numbers(worker: &Worker) {
    // A browser may show the heading while the lines are still on their way.
    let look = worker.until(HEADING, |look| {
        let stands = look.heading.as_deref() == Some(HEADING);
        (stands && NUMBERS.iter().all(|(name, _)| look.leads(name))).then(|| look.clone())
    });
    for (name, to) in NUMBERS {
        let link = look.link(name);
        worker.same(name, link.and_then(|link| link.to.as_deref()), Some(to));
        worker.check(link.is_some_and(|link| link.usable && !link.button), name);
    }
    let dialled = look.controls.iter().filter_map(|control| control.to.as_ref());
    let dialled = dialled.filter(|to| to.starts_with("tel:")).count();
    worker.check(dialled > 6, &format!("only {dialled} numbers"));
}

fn is_out_of_the_way(worker: &Worker) {
    worker.until("the numbers to go", |look| {
        (!NUMBERS.iter().any(|(name, _)| look.leads(name)) && !look.shows(HEADING)).then_some(())
    });
}

/// From the first page, a question, a result and a page of the other part of the app; and back.
fn finds_them_from_everywhere(worker: &Worker, banks: &Banks) {
    worker.has_kept(&handed_in(&[exam(2, &banks.all()[..20])]));
    worker.open_home();
    there_and_back(worker, |worker| worker.see(VI.motto));
    worker.press(banks.topics()[0]);
    let question = worker.question();
    there_and_back(worker, |worker| {
        worker.same("the question after coming back", worker.question(), question.clone());
    });
    worker.open("#/ket-qua/2");
    there_and_back(worker, |worker| worker.see(&(VI.points_of)(0, 20)));
    worker.open("#/diem");
    there_and_back(worker, |worker| worker.see("Các lần làm bài"));
    worker.open("#/so-khan-cap");
    reads_the_numbers(worker);
    worker.press(VI.app);
    worker.see(VI.motto);
    is_out_of_the_way(worker);
}

fn there_and_back(worker: &Worker, is_here: impl Fn(&Worker)) {
    is_here(worker);
    worker.press_for("Khẩn cấp", HEADING, |look| {
        // They stand there also while the other part of the app is on its way.
        (look.shows(HEADING) && look.started.as_deref() == Some("done")).then_some(())
    });
    reads_the_numbers(worker);
    worker.has_the_focus(HEADING);
    worker.all_is_calm();
    worker.go_back();
    is_here(worker);
    is_out_of_the_way(worker);
}

/// Chromium alone lets its driver read a page that may run no script.
#[test]
fn without_javascript_chromium() {
    let site = Site::open_without_worker();
    let worker = Worker::with(Engine::Chromium, &site);
    worker.has_no_javascript();
    worker.reads_without_the_app();
    worker.see_beginning("Các câu hỏi cần JavaScript.");
    reads_the_numbers(&worker);
    worker.check(!site.asked().iter().any(|path| path.ends_with(".wasm")), "the program ran");
}
