//! Every kind of question is answered and left behind by the keyboard alone. In Chromium: what the
//! keys do is the same native fields everywhere, and other drivers differ in what their tab key
//! stops at.

use browser_tests::record::{lesson, under_way};
use browser_tests::{Banks, Engine, Site, VI, Worker};

#[test]
fn every_kind_is_answered_by_the_keyboard_alone() {
    let (site, banks) = (Site::open(), Banks::read());
    let worker = Worker::with(Engine::Chromium, &site);
    for questions in banks.every_kind() {
        let lesson = lesson(1, &questions);
        worker.has_kept(&under_way(std::slice::from_ref(&lesson)));
        worker.open(&format!("#/chu-de/{}", questions[0].0.topic));
        for _ in &questions {
            let sheet = worker.question();
            worker.heading_has_the_focus();
            let known = worker.known(banks, &sheet);
            let deed = worker.answers_by_keyboard(known, true);
            worker.hear(VI.right);
            for words in known.feedback(&deed) {
                worker.see(&words);
            }
            worker.presses_by_keyboard(VI.go_on);
        }
        worker.see(VI.lesson_done);
        worker.see(&(VI.right_at_once)(questions.len(), questions.len()));
        worker.all_is_calm();
    }
}

/// The way on stays at the foot of a small window; it must not lie over what has the focus.
#[test]
fn what_has_the_focus_can_be_seen() {
    let (site, banks) = (Site::open(), Banks::read());
    let worker = Worker::with(Engine::Chromium, &site);
    let mut hidden = Vec::new();
    for (bank, question) in banks.every_kind().concat() {
        worker.has_kept(&under_way(&[lesson(1, &[(bank, question)])]));
        worker.open(&format!("#/chu-de/{}", bank.topic));
        worker.question();
        worker.heading_has_the_focus();
        let (stops, out_of_sight) = worker.tabs_round();
        worker.check(stops.len() > 2, &format!("the tab key stops at {stops:?} only"));
        hidden.extend(out_of_sight.into_iter().map(|stop| format!("{}: {stop}", question.id)));
    }
    worker.same("what has the focus out of sight", hidden, Vec::<String>::new());
}
