//! The clock of an exam: it runs out, it sleeps with the phone, and moving the phone's own clock
//! neither gives nor takes time.

use std::time::Duration;

use browser_tests::record::{self, answered_rightly, exam, under_way};
use browser_tests::{Banks, Engine, Site, VI, Worker};
use canh_giac::quiz::question::{Bank, Question};
use canh_giac::quiz::time::Span;

#[test]
fn chromium() {
    lives_by_the_clock(Engine::Chromium);
}

#[test]
fn firefox() {
    lives_by_the_clock(Engine::Firefox);
}

#[test]
fn webkit() {
    lives_by_the_clock(Engine::WebKit);
}

/// After this the exam's clock takes it that the device slept.
const FIVE_SECONDS: Duration = Duration::from_secs(5);
const NO_TIME: Duration = Duration::ZERO;
const A_DAY: f64 = 86_400_000.0;

/// In one session, for a browser starts slowly.
fn lives_by_the_clock(engine: Engine) {
    let (site, banks) = (Site::open(), Banks::read());
    let worker = Worker::with(engine, &site);
    time_runs_out(&worker, banks);
    the_phone_sleeps(&worker, banks);
    the_clock_is_moved(&worker, banks);
}

/// The first question that can be answered in an exam without failing it, of each of five topics, and
/// so on.
fn questions(banks: &Banks) -> Vec<(&Bank, &Question)> {
    let all = banks.all().into_iter().filter(|(_, question)| question.vital.is_none());
    all.step_by(7).take(20).collect()
}

/// Seven answers, and some seconds for the other questions.
fn time_runs_out(worker: &Worker, banks: &Banks) {
    let questions = questions(banks);
    let few_seconds = Duration::from_secs(4);
    let exam = answered_rightly(exam(1, &questions), &questions, 0..7, few_seconds);
    worker.has_kept(&under_way(std::slice::from_ref(&exam)));
    worker.open("#/bai-thi");
    let (left, _) = worker.time_left();
    worker.check(left <= few_seconds, "too much time is left");
    worker.exam_question(1);
    comes_out(worker);
    worker.hear(VI.kept);
    worker.all_is_calm();
    worker.reload();
    comes_out(worker);
    worker.leave_the_app();
    let learner = record::read(&worker.all_stored());
    let used = learner.finished_attempt(exam.id).map(|finished| finished.attempt.used);
    let a_tick_late = used.map(|used| used.0.saturating_sub(Span::minutes(30).0) < 2000);
    worker.same("time used, a tick late at most", a_tick_late, Some(true));
    worker.same("exams under way", learner.open_exam(), None);
}

fn comes_out(worker: &Worker) {
    worker.see(&(VI.points_of)(70, 20));
    worker.see(VI.not_passed);
    worker.see(&(VI.too_few)(16));
    worker.until("the review with 13 questions that have no answer", |look| {
        let silent = look.pieces.iter().filter(|piece| *piece == VI.not_answered);
        (look.parts.len() == 20 && silent.count() == 13).then_some(())
    });
}

/// Asleep for ten minutes by the clock that counts while a device sleeps; then for real.
fn the_phone_sleeps(worker: &Worker, banks: &Banks) {
    let questions = questions(banks);
    worker.has_kept(&under_way(&[exam(2, &questions)]));
    worker.open("#/bai-thi");
    let first = worker.exam_question(1);
    let before = worker.time_left();
    worker.ticks_leap(Duration::from_secs(600));
    worker.clock_goes_on(before, NO_TIME, FIVE_SECONDS);

    let asleep = Duration::from_secs(12);
    let before = worker.time_left();
    worker.sleeps(asleep);
    worker.clock_goes_on(before, asleep, FIVE_SECONDS);
    worker.same("the question after a sleep", worker.exam_question(1), first);
    worker.all_is_calm();
}

/// A day forward where the exam begins, right again after the page was loaded again, a day back in
/// the middle, and forward again where it ends.
fn the_clock_is_moved(worker: &Worker, banks: &Banks) {
    worker.leave_the_app();
    worker.forget_the_app();
    worker.chooses_exam("Năm phút");
    worker.sets_the_clock(1);
    let first = worker.begins();
    let before = worker.time_left();
    worker.check(before.0 > Duration::from_secs(290), "less than five minutes to begin with");

    worker.reload();
    let again = worker.exam_question(1);
    worker.same("the question under another clock", &again, &first);
    worker.clock_goes_on(before, NO_TIME, NO_TIME);

    let before = worker.time_left();
    worker.sets_the_clock(-1);
    worker.answer(worker.known(banks, &first), true);
    worker.clock_goes_on(before, NO_TIME, NO_TIME);
    let before = worker.time_left();
    worker.sets_the_clock(1);
    worker.clock_goes_on(before, NO_TIME, NO_TIME);

    worker.press(VI.hand_in);
    worker.press(VI.hand_in_now);
    worker.see(&(VI.points_of)(10, 5));
    worker.all_is_calm();
    worker.leave_the_app();
    let learner = record::read(&worker.all_stored());
    let [finished] = learner.finished() else { worker.fail("not one result") };
    let tomorrow = worker.now() + A_DAY;
    let late = [finished.attempt.started.0, finished.at.0].map(|at| tomorrow - at as f64);
    let as_the_clock_said = late.iter().all(|late| (0.0..60_000.0).contains(late));
    worker.check(as_the_clock_said, &format!("begun and ended {late:?} ms before tomorrow"));
    let used = Duration::from_millis(finished.attempt.used.0.into());
    worker.check(used < Duration::from_secs(60), &format!("{used:?} used"));
}
