//! An exam whose tab is killed after every answer, twenty times, and never loses anything: the
//! question, the order of its choices, the answers so far, the time left within a second.

use std::time::{Duration, Instant};

use browser_tests::{Banks, Engine, Sheet, Site, VI, Worker};

/// What a kill may cost or give: time is written down every second.
const A_SECOND: Duration = Duration::from_secs(1);

#[test]
fn chromium_closed_and_crashed_in_turn() {
    survives(Engine::Chromium, |worker, number| match number % 2 {
        0 => worker.close_tab(),
        _ => worker.crash_tab(),
    });
}

#[test]
fn firefox_closed() {
    survives(Engine::Firefox, |worker, _| worker.close_tab());
}

#[test]
fn webkit_closed() {
    survives(Engine::WebKit, |worker, _| worker.close_tab());
}

fn survives(engine: Engine, kill: impl Fn(&Worker, usize)) {
    let (site, banks) = (Site::open(), Banks::read());
    let worker = Worker::with(engine, &site);
    worker.open("#/thi-thu");
    worker.press(VI.begin);
    let mut answered: Vec<Sheet> = Vec::new();
    for number in 1..=20 {
        let sheet = worker.exam_question(number);
        worker.choose(&worker.known(&banks, &sheet).right());
        answered.push(worker.exam_question(number));
        let (before, read) = worker.time_left();
        kill(&worker, number);
        let open_before = read.elapsed();

        worker.open_home();
        if engine == Engine::Chromium && number % 2 == 1 {
            worker.was_not_told();
        }
        worker.see(&(VI.question_of)(number, 20));
        let opened = Instant::now();
        worker.press(VI.resume);
        let (after, read) = worker.time_left();
        let gone = open_before + read.duration_since(opened);
        let right = after <= before + A_SECOND && after + gone + A_SECOND >= before;
        let times = format!("{before:?} left, then {gone:?} open, then {after:?} left");
        worker.check(right, &format!("time after kill {number}: {times}"));

        let again = worker.exam_question(number);
        worker.same("the question after the kill", &again, &answered[number - 1]);
        all_are_there(&worker, number);
        if number < 20 {
            worker.press(VI.next);
        }
    }
    nothing_was_changed(&worker, &answered);
    worker.press(VI.hand_in);
    worker.see(VI.all_answered);
    worker.press(VI.hand_in_now);
    worker.see(&(VI.points_of)(200, 20));
    worker.see(VI.passed);
    worker.hear(VI.kept);
    worker.all_is_calm();
}

/// The overview says which questions have an answer; afterwards the question is open again.
fn all_are_there(worker: &Worker, number: usize) {
    worker.press(VI.hand_in);
    let wanted: Vec<String> = (1..=20).map(|place| (VI.go_to)(place, place <= number)).collect();
    worker.until(&format!("{number} answered questions in the overview"), |look| {
        let names = look.controls.iter().flat_map(|control| &control.names);
        let names: Vec<&String> = names.filter(|name| wanted.contains(name)).collect();
        (names.len() == wanted.len()).then_some(())
    });
    worker.press(VI.keep_going);
    worker.exam_question(number);
}

/// Goes back over the whole exam: every answer is as it was given.
fn nothing_was_changed(worker: &Worker, answered: &[Sheet]) {
    for (place, sheet) in answered.iter().enumerate().rev() {
        let again = worker.exam_question(place + 1);
        worker.same("an earlier question and its answer", &again, sheet);
        if place > 0 {
            worker.press(VI.previous);
        }
    }
}
