//! What is said to who does not see the page: right or wrong once each time, in one line that stays while questions
//! change; the time of an exam with five minutes left and with one, and in no other second.

use std::time::Duration;

use browser_tests::record::{answered_rightly, exam, lesson, under_way};
use browser_tests::{Banks, Engine, Site, VI, Worker};
use canh_giac::quiz::kind::Kind;
use canh_giac::quiz::question::{Bank, Question};

#[test]
fn chromium() {
    announces(Engine::Chromium);
}

#[test]
fn firefox() {
    announces(Engine::Firefox);
}

#[test]
fn webkit() {
    announces(Engine::WebKit);
}

fn announces(engine: Engine) {
    let (site, banks) = (Site::open(), Banks::read());
    let worker = Worker::with(engine, &site);
    let single = |(_, question): &(&Bank, &Question)| matches!(question.kind, Kind::Single(_));
    let questions: Vec<_> =
        banks.banks()[0].questions.iter().map(|one| (banks.banks()[0], one)).collect();
    let questions: Vec<_> = questions.into_iter().filter(single).take(3).collect();
    the_verdict_is_said_once(&worker, banks, &questions);
    the_time_is_said_twice(&worker, &questions);
}

fn the_verdict_is_said_once(worker: &Worker, banks: &Banks, questions: &[(&Bank, &Question)]) {
    worker.has_kept(&under_way(&[lesson(1, questions)]));
    worker.open(&format!("#/chu-de/{}", questions[0].0.topic));
    worker.question();
    worker.listens_to_the_page();
    for right in [true, true, false] {
        let sheet = worker.question();
        worker.answer(worker.known(banks, &sheet), right);
        worker.press(VI.check);
        let word = if right { VI.right } else { VI.wrong };
        worker.see(word);
        worker.has_the_focus(VI.go_on);
        // Both times that it was right, and never by two lines at once.
        worker.same("what is said", worker.announced(), [word]);
        worker.go_on();
        worker.until("the line to be silent", |look| {
            (!look.said.iter().any(|said| said == word)).then_some(())
        });
        worker.announced();
    }
    worker.all_is_calm();
}

fn the_time_is_said_twice(worker: &Worker, questions: &[(&Bank, &Question)]) {
    for (minutes, others) in [(5, [6, 4]), (1, [5, 2])] {
        let left = Duration::from_secs(60 * minutes + 4);
        let exam = answered_rightly(exam(minutes, questions), questions, 0..1, left);
        worker.has_kept(&under_way(&[exam]));
        worker.open("#/bai-thi");
        worker.exam_question(1);
        worker.listens_to_the_page();
        let words = (VI.minutes_left)(minutes as u32);
        worker.hear(&words);
        let (time, _) = worker.time_left();
        worker.check(time <= Duration::from_secs(60 * minutes), "said too early");
        std::thread::sleep(Duration::from_millis(2500));
        worker.same("said since", worker.announced(), [words]);
        for other in others {
            worker.see_no(&(VI.minutes_left)(other));
        }
        // Who comes back later is not told again.
        worker.reload();
        worker.exam_question(1);
        worker.listens_to_the_page();
        std::thread::sleep(Duration::from_millis(2500));
        worker.same("said once more", worker.announced(), Vec::<String>::new());
        worker.all_is_calm();
    }
}
