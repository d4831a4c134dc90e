//! The main job by the keyboard alone, from home to a certificate: numbers choose, Enter checks and goes on, Escape
//! leaves; what has the focus shows it at every step. No mouse and no finger, in three engines.

use std::time::Duration;

use browser_tests::record::{answered_rightly, exam_by_code, lesson, under_way};
use browser_tests::{Banks, Deed, Engine, Site, VI, Worker};
use canh_giac::quiz::attempt::Attempt;
use canh_giac::quiz::kind::Kind;
use canh_giac::quiz::paper_code::PaperCode;
use canh_giac::quiz::question::{Bank, Question};

#[test]
fn chromium() {
    walks(Engine::Chromium);
}

#[test]
fn firefox() {
    walks(Engine::Firefox);
}

#[test]
fn webkit() {
    walks(Engine::WebKit);
}

fn walks(engine: Engine) {
    let (site, banks) = (Site::open(), Banks::read());
    let worker = Worker::with(engine, &site);
    for questions in banks.every_kind() {
        // WebKitGTK's lists open a window of the system, which no driver reaches.
        let within_reach = |(_, question): &(&Bank, &Question)| {
            engine != Engine::WebKit || !matches!(question.kind, Kind::Matching(_))
        };
        let questions: Vec<_> = questions.into_iter().filter(within_reach).collect();
        if !questions.is_empty() {
            walks_through_a_lesson(&worker, banks, &questions);
        }
    }
    escape_keeps_what_was_chosen(&worker, banks);
    keys_that_mean_something_else_are_left_alone(&worker, banks);
    walks_through_an_exam(&worker, banks);
}

/// Keys come a moment after the app.
fn keys_have_come(worker: &Worker) {
    worker.until("keys and voice", |_| worker.attribute_of_page("data-voice"));
}

fn goes_on_from_home(worker: &Worker, attempt: &Attempt) {
    worker.has_kept(&under_way(std::slice::from_ref(attempt)));
    worker.open_home();
    keys_have_come(worker);
    worker.follows_by_keyboard(VI.resume);
}

fn walks_through_a_lesson(worker: &Worker, banks: &Banks, questions: &[(&Bank, &Question)]) {
    goes_on_from_home(worker, &lesson(1, questions));
    for (place, _) in questions.iter().enumerate() {
        let sheet = worker.question();
        worker.heading_has_the_focus();
        worker.shows_the_focus();
        let known = worker.known(banks, &sheet);
        let deed = worker.answers_by_numbers(known, true);
        worker.checks_by_keyboard(&deed);
        worker.hear(VI.right);
        worker.has_the_focus(VI.go_on);
        worker.shows_the_focus();
        worker.presses_enter();
        worker.until("the next question, or the end", |look| {
            let next = look.progress().is_some_and(|(at, _)| at == place + 2);
            (next || look.heading.as_deref() == Some(VI.lesson_done)).then_some(())
        });
    }
    worker.see(&(VI.right_at_once)(questions.len(), questions.len()));
    worker.all_is_calm();
}

/// The first question that is answered by one choice, and its bank.
fn single(banks: &Banks) -> (&Bank, &Question) {
    banks.first(|question| matches!(question.kind, Kind::Single(_)))
}

fn escape_keeps_what_was_chosen(worker: &Worker, banks: &Banks) {
    let number = banks.first(|question| matches!(question.kind, Kind::Number(_)));
    for asked in [single(banks), number] {
        goes_on_from_home(worker, &lesson(1, &[asked]));
        let known = worker.known(banks, &worker.question());
        worker.heading_has_the_focus();
        let deed = worker.answers_by_numbers(known, true);
        let before = worker.sheet();
        if let Deed::Type(_) = deed {
            // First out of the field.
            worker.presses_escape();
            worker.heading_has_the_focus();
        }
        worker.presses_escape();
        worker.see(VI.topics);
        worker.follows_by_keyboard(VI.resume);
        worker.same("the answer that was left", worker.question(), before);
        worker.heading_has_the_focus();
        worker.presses_enter();
        worker.hear(VI.right);
        worker.all_is_calm();
    }
}

fn keys_that_mean_something_else_are_left_alone(worker: &Worker, banks: &Banks) {
    goes_on_from_home(worker, &lesson(1, &[single(banks)]));
    let sheet = worker.question();
    worker.heading_has_the_focus();
    // Nothing to check yet, and no such choice.
    worker.presses_enter();
    worker.presses_keys("9");
    worker.same("the question as it was", worker.question(), sheet);
    // A number is taken, and another one in its place.
    worker.presses_keys("12");
    worker.until("the second choice, and no other", |look| {
        let choices = &look.sheet.as_ref()?.choices;
        choices
            .iter()
            .map(|choice| choice.taken)
            .eq((0..choices.len()).map(|at| at == 1))
            .then_some(())
    });
    // On a link Enter follows it, and does not check. No look at the focus: behind the last stop Firefox goes round by
    // its own bars, and what comes after them has no line around it.
    worker.tabs_to_link(VI.app);
    worker.presses_enter();
    worker.see(VI.topics);
    worker.all_is_calm();
}

const QUESTIONS: u16 = 20;

fn walks_through_an_exam(worker: &Worker, banks: &Banks) {
    let one_choice =
        |question: &Question| matches!(question.kind, Kind::Single(_) | Kind::Multiple(_));
    let questions: Vec<_> =
        banks.all().into_iter().filter(|(_, one)| one_choice(one)).take(QUESTIONS.into()).collect();
    let code = PaperCode::new(1, 0xBEEF, 77);
    let left = Duration::from_secs(900);
    let exam = exam_by_code(code, 7, &questions);
    let mut exam = answered_rightly(exam, &questions, 0..QUESTIONS - 3, left);
    exam.place = QUESTIONS - 3;
    worker.has_kept(&under_way(&[exam]));
    worker.open_home();
    worker.follows_by_keyboard(VI.exam);
    worker.until("the exams", |look| (look.heading.as_deref() == Some(VI.exam)).then_some(()));
    keys_have_come(worker);
    worker.follows_by_keyboard(VI.resume);
    answers_in_the_exam(worker, banks, QUESTIONS - 2);
    // What is answered in an exam is kept at once.
    worker.presses_escape();
    worker.until("another page", |look| look.sheet.is_none().then_some(()));
    worker.open("#/thi-thu");
    keys_have_come(worker);
    worker.follows_by_keyboard(VI.resume);
    answers_in_the_exam(worker, banks, QUESTIONS - 1);
    answers_in_the_exam(worker, banks, QUESTIONS);
    worker.see(VI.all_answered);
    // Back to the question, and on again.
    worker.presses_escape();
    worker.exam_question(QUESTIONS.into());
    worker.heading_has_the_focus();
    worker.presses_enter();
    worker.see(VI.all_answered);
    worker.presses_by_keyboard(VI.hand_in_now);
    worker.see(&(VI.points_of)(200, QUESTIONS));
    worker.follows_by_keyboard(VI.certificate);
    worker.until("the certificate", |look| look.pictures.first().filter(|it| it.came).map(drop));
    worker.all_is_calm();
}

fn answers_in_the_exam(worker: &Worker, banks: &Banks, number: u16) {
    let sheet = worker.exam_question(number.into());
    worker.heading_has_the_focus();
    let done = sheet.choices.iter().any(|choice| choice.taken);
    if !done {
        worker.answers_by_numbers(worker.known(banks, &sheet), true);
    }
    worker.presses_enter();
    let next = usize::from(number) + 1;
    worker.until("the next question, or the end", |look| {
        let there = look.progress().is_some_and(|(at, _)| at == next);
        (there || look.heading.as_deref() == Some(VI.hand_in)).then_some(())
    });
}
