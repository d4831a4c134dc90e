//! Deleting everything: of two people, a guest and a draft nothing is left, wherever a browser keeps
//! things; what belongs to others stays; and no tab that is still open brings it back.

use browser_tests::record::{self, answered_rightly, exam, handed_in};
use browser_tests::{Banks, Engine, Site, VI, Worker};
use canh_giac::text::companion::learners::VI as PEOPLE;
use canh_giac::text::companion::privacy::VI as PRIVACY;
use canh_giac::text::companion::report::VI as REPORT;
use std::time::Duration;

#[test]
fn chromium() {
    everything_is_deleted(Engine::Chromium);
}

#[test]
fn firefox() {
    everything_is_deleted(Engine::Firefox);
}

#[test]
fn webkit() {
    everything_is_deleted(Engine::WebKit);
}

const PRIVACY_PAGE: &str = "#/quyen-rieng-tu";
const FOREIGN: [(&str, &str); 3] = [
    ("khac.ghi-chu", "của chương trình khác"),
    ("canhgiac", "không có dấu chấm"),
    ("Canhgiac.snapshot.0", "chữ hoa"),
];

fn everything_is_deleted(engine: Engine) {
    let (site, banks) = (Site::open(), Banks::read());
    let worker = Worker::with(engine, &site);
    let questions: Vec<_> = banks.all().into_iter().take(20).collect();
    let exam = answered_rightly(exam(5, &questions), &questions, 0..20, Duration::from_secs(60));
    worker.has_kept(&handed_in(&[exam]));
    for (key, text) in FOREIGN {
        worker.store(key, text);
        worker.stores_passing(key, text);
    }
    worker.store("canhgiac.face", "size=1 sound=1");
    worker.adds_person("Hòa", "Hòa");
    answers_one(&worker, banks);
    // The first tab stays open, in the middle of a lesson.
    let first = worker.tab();
    let second = worker.opens_another_tab();
    worker.open("#/bao-tin");
    worker.press(REPORT.keep);
    worker.hear(REPORT.kept);
    worker.opens_people();
    worker.press(PEOPLE.be_guest);
    worker.learns_as(VI.guest);
    answers_one(&worker, banks);
    worker.check(worker.passing_keys().len() > 1, "nothing is kept of the guest");

    is_asked_first(&worker);
    worker.press(PRIVACY.delete_now);
    worker.until("the end of it", |look| look.shows(PRIVACY.deleted_proof).then_some(()));
    worker.see_no("Hòa");
    nothing_is_left(&worker);

    // The lesson is still there to be seen, and nothing of it is kept any more.
    worker.comes_back_to(&first);
    worker.hear(VI.keeping_deleted);
    worker.go_on();
    worker.question();
    nothing_is_left(&worker);
    worker.comes_back_to(&second);
    nothing_is_left(&worker);
    worker.press(PRIVACY.begin_anew);
    worker.learns_as(VI.learners);
    worker.see_no(VI.resume);
    worker.all_is_calm();
}

fn answers_one(worker: &Worker, banks: &Banks) {
    worker.press(banks.topics()[0]);
    let sheet = worker.question();
    worker.answer(worker.known(banks, &sheet), true);
    worker.press(VI.check);
    worker.hear(VI.right);
}

/// It says what goes, and whoever changes their mind loses nothing.
fn is_asked_first(worker: &Worker) {
    worker.open(PRIVACY_PAGE);
    for line in PRIVACY.about {
        worker.see(line);
    }
    let before = worker.all_stored();
    worker.press(PRIVACY.delete_all);
    worker.hear(&(PRIVACY.delete_what)(2, 1));
    worker.press(PRIVACY.keep);
    worker.until("no question any more", |look| look.offers(PRIVACY.delete_all).then_some(()));
    worker.same("what is stored", worker.all_stored(), before.clone());
    worker.check(record::people(&before).len() == 2, "there are not two people");
    worker.all_is_calm();
    worker.press(PRIVACY.delete_all);
    worker.hear(PRIVACY.delete_sure);
}

#[track_caller]
fn nothing_is_left(worker: &Worker) {
    let mut foreign: Vec<&str> = FOREIGN.iter().map(|(key, _)| *key).collect();
    foreign.sort_unstable();
    let stored = worker.all_stored();
    worker.same("keys that last", stored.keys().collect::<Vec<_>>(), foreign);
    for (key, text) in FOREIGN {
        worker.same(key, stored.get(key).map(String::as_str), Some(text));
    }
    let passing = worker.passing_keys();
    let ours = passing.iter().filter(|key| key.starts_with("canhgiac.")).count();
    worker.same("keys that go with the tab", ours, 0);
    worker.same("caches, databases, workers", worker.kept_elsewhere(), Vec::<String>::new());
}
