//! Two tabs of one browser at once: neither takes anything from the other, and who comes back to a tab
//! sees what was done in the other one.

use browser_tests::record::{self, exam, under_way};
use browser_tests::worker::Tab;
use browser_tests::{Banks, Engine, Sheet, Site, VI, Worker};
use canh_giac::quiz::kind::Kind;
use canh_giac::quiz::question::{Bank, Question};
use canh_giac::text::class::VI as CLASS;

#[test]
fn chromium() {
    two_tabs(Engine::Chromium);
}

#[test]
fn firefox() {
    two_tabs(Engine::Firefox);
}

#[test]
fn webkit() {
    two_tabs(Engine::WebKit);
}

fn two_tabs(engine: Engine) {
    let (site, banks) = (Site::open(), Banks::read());
    let worker = Worker::with(engine, &site);
    let tabs = a_lesson_in_each(&worker, banks);
    one_exam_in_both(&worker, banks, &tabs);
}

/// Two topics, a lesson in each tab, answered in turn; the tabs.
fn a_lesson_in_each(worker: &Worker, banks: &Banks) -> [Tab; 2] {
    let lessons = [banks.topics()[0], banks.topics()[1]];
    worker.open_home();
    let one = worker.tab();
    worker.press(lessons[0]);
    worker.question();
    let other = worker.opens_another_tab();
    worker.open_home();
    worker.press(lessons[1]);
    worker.question();
    let tabs = [one, other];
    for _ in 0..2 {
        for tab in &tabs {
            worker.comes_back_to(tab);
            answers_right(worker, banks);
        }
    }
    // The third question of each; then both are loaded again.
    let third = tabs.each_ref().map(|tab| {
        worker.comes_back_to(tab);
        worker.question()
    });
    for (place, tab) in tabs.iter().enumerate() {
        worker.comes_back_to(tab);
        worker.reload();
        worker.same("the question after a reload", worker.question(), third[place].clone());
        sees_both_lessons(worker, &lessons, [3, 3]);
    }
    // The first tab stands at its first page; what the second goes on with is seen there.
    worker.comes_back_to(&tabs[0]);
    worker.open_home();
    worker.comes_back_to(&tabs[1]);
    worker.press(&(VI.learn)(lessons[1]));
    worker.question();
    answers_right(worker, banks);
    worker.comes_back_to(&tabs[0]);
    worker.until("what was done in the other tab", |look| {
        look.shows(&(VI.question_of)(4, 10)).then_some(())
    });
    worker.all_is_calm();
    tabs
}

fn answers_right(worker: &Worker, banks: &Banks) {
    let sheet = worker.question();
    worker.answer(worker.known(banks, &sheet), true);
    worker.press(VI.check);
    worker.hear(VI.right);
    worker.go_on();
    worker.until("the next question", |look| {
        look.sheet.clone().filter(|next| next.id != sheet.id && look.offers(VI.check))
    });
}

/// On the first page: two lessons under way, each at its question.
fn sees_both_lessons(worker: &Worker, lessons: &[&str; 2], at: [usize; 2]) {
    worker.open_home();
    for (lesson, number) in lessons.iter().zip(at) {
        worker.see(&(VI.learn)(lesson));
        worker.see(&(VI.question_of)(number, 10));
    }
}

/// Six questions of one choice each; both tabs have the exam in front of them.
fn one_exam_in_both(worker: &Worker, banks: &Banks, tabs: &[Tab; 2]) {
    worker.comes_back_to(&tabs[1]);
    worker.leave_the_app();
    worker.comes_back_to(&tabs[0]);
    let single = |(_, one): &(&Bank, &Question)| matches!(one.kind, Kind::Single(_));
    let paper: Vec<_> = banks.all().into_iter().filter(single).take(6).collect();
    let exam = exam(9, &paper);
    worker.has_kept(&under_way(std::slice::from_ref(&exam)));
    for tab in tabs {
        worker.comes_back_to(tab);
        worker.open("#/bai-thi");
        worker.exam_question(1);
    }
    let known = |sheet: &Sheet| worker.known(banks, sheet).clone();
    // One question in each tab, in turn; each sees where the other has gone and what it answered.
    for number in 1..=4 {
        worker.comes_back_to(&tabs[number % 2]);
        let sheet = worker.exam_question(number);
        worker.answer(&known(&sheet), true);
        let answered = worker.exam_question(number);
        worker.comes_back_to(&tabs[(number + 1) % 2]);
        worker.until("the answer of the other tab", |look| {
            (look.sheet.as_ref()? == &answered).then_some(())
        });
        worker.press_for(VI.next, "the next question", |look| {
            look.progress().filter(|(at, _)| *at == number + 1)
        });
        worker.comes_back_to(&tabs[number % 2]);
        worker.exam_question(number + 1);
    }
    // An answer that one has given and the other changes.
    worker.comes_back_to(&tabs[1]);
    let sheet = worker.exam_question(5);
    worker.answer(&known(&sheet), true);
    worker.comes_back_to(&tabs[0]);
    worker.exam_question(5);
    worker.answer(&known(&sheet), false);
    let changed = worker.exam_question(5);
    for tab in [&tabs[1], &tabs[0]] {
        worker.comes_back_to(tab);
        worker.until("the changed answer", |look| (look.sheet.as_ref()? == &changed).then_some(()));
        worker.reload();
        worker.same("the changed answer after a reload", worker.exam_question(5), changed.clone());
        worker.press(VI.hand_in);
        worker.see(&(VI.unanswered)(1));
        worker.press(VI.keep_going);
        worker.exam_question(5);
        worker.all_is_calm();
    }
    worker.press(VI.hand_in);
    worker.press(VI.hand_in_now);
    worker.see(&(VI.points_of)(40, 6));
    // In the other tab there is no exam any more.
    worker.comes_back_to(&tabs[1]);
    worker.see(CLASS.have_code);
    worker.see_no(VI.resume);
    worker.leave_the_app();
    let learner = record::read(&worker.all_stored());
    let points = learner.finished_attempt(exam.id).map(|ended| ended.outcome.points.tenths());
    worker.same("points of what both tabs did", points, Some(40));
}
