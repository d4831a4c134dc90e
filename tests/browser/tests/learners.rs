//! Several people on one phone: their names, their scores, a guest, and deleting one of them.

use browser_tests::record::{self, answered_rightly, exam, handed_in};
use browser_tests::{Banks, Engine, Site, VI, Worker};
use canh_giac::quiz::name;
use canh_giac::text::companion::learners::VI as PEOPLE;
use std::time::Duration;

#[test]
fn chromium() {
    several_people(Engine::Chromium);
}

#[test]
fn firefox() {
    several_people(Engine::Firefox);
}

#[test]
fn webkit() {
    several_people(Engine::WebKit);
}

const HOA: &str = "Hòa";
const FOREIGN: [(&str, &str); 3] = [
    ("khac.ghi-chu", "của chương trình khác"),
    ("canhgiac", "không có dấu chấm"),
    ("Canhgiac.1.snapshot.0", "chữ hoa"),
];

fn several_people(engine: Engine) {
    let (site, banks) = (Site::open(), Banks::read());
    let worker = Worker::with(engine, &site);
    let questions: Vec<_> = banks.all().into_iter().take(20).collect();
    let exam = answered_rightly(exam(5, &questions), &questions, 0..20, Duration::from_secs(60));
    worker.has_kept(&handed_in(&[exam]));
    for (key, text) in FOREIGN {
        worker.store(key, text);
    }
    each_has_their_own_scores(&worker, banks);
    a_guest_leaves_nothing(&worker, banks);
    is_deleted(&worker);
    strange_names_are_text(&worker);
    worker.leave_the_app();
    for (key, text) in FOREIGN {
        worker.same(key, worker.stored(key).as_deref(), Some(text));
    }
}

fn answers_one(worker: &Worker, banks: &Banks) {
    worker.press(banks.topics()[0]);
    let sheet = worker.question();
    worker.answer(worker.known(banks, &sheet), true);
    worker.press(VI.check);
    worker.hear(VI.right);
}

fn has_passed(worker: &Worker, so: bool) {
    worker.open("#/diem");
    worker.until("the scores", |look| (look.heading.as_deref() == Some(VI.scores)).then_some(()));
    let points = (VI.points_of)(200, 20);
    worker.same("the exam is among the scores", worker.look().shows(&points), so);
    worker.all_is_calm();
}

/// The first one, without a name, has passed an exam; Hòa has begun a lesson.
fn each_has_their_own_scores(worker: &Worker, banks: &Banks) {
    has_passed(worker, true);
    worker.adds_person(HOA, HOA);
    has_passed(worker, false);
    worker.open_home();
    answers_one(worker, banks);
    // Two taps from a question.
    worker.hands_over(HOA, PEOPLE.no_name, VI.learners);
    worker.see_no(VI.resume);
    has_passed(worker, true);
    worker.hands_over(VI.learners, HOA, HOA);
    worker.see(VI.resume);
    has_passed(worker, false);
    worker.hands_over(HOA, PEOPLE.no_name, VI.learners);
}

/// A guest answers a question: nothing of it is where it lasts, and with the guest it goes.
fn a_guest_leaves_nothing(worker: &Worker, banks: &Banks) {
    worker.leave_the_app();
    let before = worker.all_stored();
    worker.opens_people();
    worker.press(PEOPLE.be_guest);
    worker.learns_as(VI.guest);
    answers_one(worker, banks);
    worker.hear(VI.keeping_guest);
    worker.same("what lasts", worker.all_stored(), before.clone());
    worker.open_home();
    worker.see(VI.resume);
    worker.all_is_calm();
    worker.same("what lasts", worker.all_stored(), before);
    worker.check(!worker.passing_keys().is_empty(), "the guest's answers are kept nowhere");
    worker.hands_over(VI.guest, PEOPLE.no_name, VI.learners);
    worker.see_no(VI.resume);
    worker.same("what is left of the guest", worker.passing_keys(), Vec::<String>::new());
    worker.opens_people();
    worker.press(PEOPLE.be_guest);
    worker.learns_as(VI.guest);
    worker.see_no(VI.resume);
    worker.hands_over(VI.guest, PEOPLE.no_name, VI.learners);
}

/// Asked once; then no key of Hòa is left, and the other one has everything still.
fn is_deleted(worker: &Worker) {
    let stored = worker.all_stored();
    let people = record::people(&stored);
    let drawer = people.iter().find(|person| person.name == HOA).map(|person| person.drawer);
    let drawer = drawer.unwrap_or_else(|| worker.fail("nobody is called Hòa"));
    let prefix = format!("canhgiac.{drawer}.");
    let keys = || worker.all_stored().into_keys().filter(|key| key.starts_with(&prefix)).count();
    worker.check(keys() > 0, "nothing is kept of Hòa");
    worker.opens_people();
    let (delete, sure) =
        (format!("{} {HOA}", PEOPLE.delete), format!("{} {HOA}", PEOPLE.delete_now));
    worker.presses_of(HOA, PEOPLE.manage);
    worker.presses_of(HOA, &delete);
    worker.hear(PEOPLE.delete_what);
    worker.presses_of(HOA, PEOPLE.keep);
    worker.until("no question any more", |look| look.offers(&delete).then_some(()));
    worker.same("what is stored", worker.all_stored(), stored.clone());
    worker.presses_of(HOA, &delete);
    worker.hear(PEOPLE.delete_what);
    worker.presses_of(HOA, &sure);
    worker.hear(&format!("{} {HOA}.", PEOPLE.deleted));
    worker.same("keys of Hòa", keys(), 0);
    let left = record::people(&worker.all_stored());
    worker.check(left.iter().all(|person| person.name != HOA), "Hòa is still in the list");
    worker.all_is_calm();
    has_passed(worker, true);
}

/// Shown as the text that is left of them when cleaned; none of it becomes an element.
fn strange_names_are_text(worker: &Worker) {
    for typed in [
        "Ô".repeat(10_000),
        format!("<img src=x onerror=alert(1)><b>{}", "a".repeat(10_000)),
        "\u{202e}Hòa\u{2066} \u{200b} Bình\u{200f}".into(),
    ] {
        let called = name::clean(&typed).unwrap_or_default();
        worker.adds_person(&typed, &called);
        worker.opens_people();
        worker.see(&called);
        let made = worker.elements("header b, header img, main b, main img, [onerror]");
        worker.same("elements made of a name", made, 0);
        worker.all_is_calm();
    }
}
