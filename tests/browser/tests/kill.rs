//! An exam whose tab is killed after every answer, twenty times, and never loses anything: the
//! question, the order of its choices, the answers so far, the time left within a second. Every kind
//! of question is asked twice: killed after the whole answer, and in the middle of it where it has
//! parts.

use std::time::{Duration, Instant};

use browser_tests::record::{exam, under_way};
use browser_tests::{Banks, Deed, Engine, Sheet, Site, VI, Worker};
use canh_giac::quiz::attempt::Attempt;
use canh_giac::quiz::question::{Bank, Question};

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
    worker.has_kept(&under_way(&[of_every_kind(banks)]));
    worker.open_home();
    worker.see(&(VI.question_of)(1, 20));
    worker.press(VI.resume);
    let mut answered: Vec<Sheet> = Vec::new();
    for number in 1..=20 {
        let sheet = worker.exam_question(number);
        let known = worker.known(banks, &sheet);
        let deed = known.deed(true, &sheet);
        let half = if number > 11 { deed.half() } else { deed.clone() };
        worker.does(&half);
        answered.push(worker.exam_question(number));
        worker.check(answered[number - 1] != sheet, "an answer that cannot be seen");
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
        if half != deed && matches!(deed, Deed::Pair(_) | Deed::Say(_)) {
            // Pairs that are not all made, and a call that goes on, are no answer yet.
            all_are_there(&worker, number, number - 1);
        }
        worker.answer(known, true);
        answered[number - 1] = worker.exam_question(number);
        all_are_there(&worker, number, number);
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

/// An exam that asks each of nine kinds twice, and two more.
fn of_every_kind(banks: &Banks) -> Attempt {
    let all = banks.all();
    let kind = |question: &Question| std::mem::discriminant(&question.kind);
    let mut paper: Vec<(&Bank, &Question)> = Vec::new();
    for most in [1, 2] {
        for (bank, question) in &all {
            let same = paper.iter().filter(|(_, other)| kind(other) == kind(question)).count();
            if same < most && paper.len() < 9 * most && !paper.contains(&(*bank, *question)) {
                paper.push((*bank, *question));
            }
        }
    }
    assert_eq!(paper.len(), 18, "nine kinds, each twice");
    let more = all.iter().rev().filter(|one| !paper.contains(one)).take(2).copied();
    let more: Vec<_> = more.collect();
    // In front, so that the second half holds every kind.
    paper.splice(0..0, more);
    exam(1, &paper)
}

/// The overview says which questions have an answer; afterwards the question is open again.
fn all_are_there(worker: &Worker, number: usize, answers: usize) {
    worker.press(VI.hand_in);
    let wanted: Vec<String> =
        (1..=20).map(|place| (VI.go_to)(place, place <= answers, false)).collect();
    worker.until(&format!("{answers} answered questions in the overview"), |look| {
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
