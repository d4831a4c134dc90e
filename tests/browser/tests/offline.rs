//! After the first load no network is needed: the server is really gone, and everything is there.

use std::time::Duration;

use browser_tests::record::{answered_rightly, exam_by_code, handed_in_at, holding, lesson, read};
use browser_tests::worker::Stored;
use browser_tests::{Banks, Engine, Site, VI, Worker};
use canh_giac::address::Page;
use canh_giac::quiz::attempt::{Attempt, AttemptId};
use canh_giac::quiz::event::Event;
use canh_giac::quiz::paper_code::PaperCode;
use canh_giac::quiz::question::{Bank, Question};
use canh_giac::quiz::time::Moment;

#[test]
fn chromium() {
    needs_no_network(Engine::Chromium);
}

#[test]
fn firefox() {
    needs_no_network(Engine::Firefox);
}

#[test]
fn webkit() {
    needs_no_network(Engine::WebKit);
}

/// An exam that was passed: it has a certificate.
const PASSED: AttemptId = AttemptId(0xC0DE);
const HANDED_IN: Moment = Moment(1_790_000_000_000);

fn needs_no_network(engine: Engine) {
    let (mut site, banks) = (Site::open(), Banks::read());
    let worker = Worker::with(engine, &site);
    let (bank, question) = banks.first(|question| question.picture.is_some());
    worker.has_kept(&passed_and_learning(banks, lesson(7, &[(bank, question)])));
    worker.open("trainer.html");
    worker.until_it_keeps("./trainer.html");
    worker.open_home();
    worker.is_ready_for_no_network();
    worker.all_is_calm();
    site.stop();

    worker.loads_again();
    worker.see(VI.motto);
    learns_a_topic_never_opened(&worker, banks);
    sees_the_picture(&worker, bank, question);
    sits_an_exam(&worker);
    worker.open(&Page::Certificate(PASSED).to_string());
    worker.loads_again();
    worker.until("the certificate", |look| look.pictures.first().filter(|it| it.came).map(drop));
    for page in [Page::Handbook(None), Page::SelfCheck(None), Page::Move, Page::Scores] {
        worker.open(&page.to_string());
        worker.loads_again();
        worker.see_no(VI.not_loaded);
    }
    worker.all_is_calm();
    worker.open("trainer.html");
    worker.loads_again();
    worker.see(VI.trainer_title);
}

/// A worker's phone pays for the worker's app alone, also where the trainer's page is.
#[test]
fn the_trainers_page_is_not_kept_before_it_is_opened_chromium() {
    let site = Site::open();
    let worker = Worker::with(Engine::Chromium, &site);
    worker.open_home();
    worker.is_ready_for_no_network();
    let script = "return (await caches.match('./trainer.html')) === undefined";
    worker.same("no trainer's page", worker.waits_for(script), true);
    worker.same("caches", worker.caches().len(), 1);
    let asked = site.asked();
    let trainers = asked.iter().filter(|path| path.contains("trainer"));
    worker.same("files of the trainer", trainers.count(), 0);
}

/// What a device keeps of somebody who passed an exam and is in the middle of this lesson.
fn passed_and_learning(banks: &Banks, lesson: Attempt) -> Stored {
    let questions: Vec<_> = banks.all().into_iter().take(20).collect();
    let exam = exam_by_code(PaperCode::new(1, 0xBEEF, 77), PASSED.0, &questions);
    let exam = answered_rightly(exam, &questions, 0..20, Duration::from_secs(600));
    let mut learner = read(&handed_in_at(HANDED_IN, &[exam]));
    learner.apply(Event::Started(lesson));
    holding(&learner)
}

fn learns_a_topic_never_opened(worker: &Worker, banks: &Banks) {
    worker.press(banks.topics()[3]);
    let sheet = worker.question();
    worker.answer(worker.known(banks, &sheet), true);
    worker.press(VI.check);
    worker.hear(VI.right);
    worker.loads_again();
    worker.go_on();
    worker.question();
}

fn sits_an_exam(worker: &Worker) {
    let first = worker.begins_exam("Đề chung");
    worker.loads_again();
    let again = worker.exam_question(1);
    worker.same("the question after loading again", again, first);
}

fn sees_the_picture(worker: &Worker, bank: &Bank, question: &Question) {
    worker.open(&Page::Learn(bank.topic.clone()).to_string());
    worker.loads_again();
    let sheet = worker.question();
    worker.same("the question with the picture", &sheet.id, question.id.as_str());
    worker.until("the picture", |look| look.pictures.first().filter(|it| it.came).map(drop));
}
