//! What is due today: a card on the first page, practice, and an end of it.

use browser_tests::record::once_wrong;
use browser_tests::{Banks, Engine, Site, VI, Worker};

#[test]
fn chromium() {
    is_due(Engine::Chromium, 12);
}

#[test]
fn firefox() {
    is_due(Engine::Firefox, 3);
}

#[test]
fn webkit() {
    is_due(Engine::WebKit, 3);
}

/// Questions that are asked at once.
const AT_ONCE: usize = 10;

/// So many questions were answered wrong once, in topics that lie apart. More than ten are asked in
/// two goes.
fn is_due(engine: Engine, mut questions: usize) {
    let (site, banks) = (Site::open(), Banks::read());
    let worker = Worker::with(engine, &site);
    nothing_is_due(&worker);
    let all = banks.all().into_iter().step_by(9);
    worker.has_kept(&once_wrong(&all.take(questions).collect::<Vec<_>>()));
    while questions > 0 {
        worker.open_home();
        worker.see(VI.due_today);
        worker.see(&(VI.due_count)(questions));
        let now = questions.min(AT_ONCE);
        practises(&worker, banks, now);
        questions -= now;
    }
    nothing_is_due(&worker);
}

/// One question, the first page again, and then all of them to the end.
fn practises(worker: &Worker, banks: &Banks, questions: usize) {
    worker.press(VI.due_today);
    let first = worker.question();
    worker.same("progress", worker.progress(), (1, questions));
    worker.open_home();
    // What was begun goes on, and is not offered twice.
    worker.see(VI.resume);
    let cards = worker.look().pieces.iter().filter(|piece| *piece == VI.due_today).count();
    worker.same("cards for what is due", cards, 1);
    worker.press(VI.resume);
    worker.same("the question after coming back", worker.question(), first);
    let turns = worker.finish_lesson(banks, |_, _| {});
    worker.same("questions asked", turns, questions);
    worker.see(VI.practice_done);
    worker.see(&(VI.right_at_once)(questions, questions));
    worker.hear(VI.kept);
    worker.all_is_calm();
}

fn nothing_is_due(worker: &Worker) {
    worker.open_home();
    worker.see(VI.motto);
    worker.see_no(VI.due_today);
    worker.open("#/on-tap");
    worker.see(VI.nothing_due);
    worker.see(VI.nothing_due_why);
    worker.press(VI.go_home);
    worker.see(VI.motto);
    worker.all_is_calm();
}
