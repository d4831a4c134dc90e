//! The first page of whoever comes for the first time stands in the page itself. The program takes its place, and
//! nobody notices: it is the same, and nothing moves.

use std::time::Duration;

use browser_tests::record::once_wrong;
use browser_tests::{Banks, Engine, Setup, Site, VI, Worker};
use xtask::server::Fault;

#[test]
fn chromium() {
    stands_there_before_the_program(Engine::Chromium);
}

#[test]
fn firefox() {
    stands_there_before_the_program(Engine::Firefox);
}

#[test]
fn webkit() {
    stands_there_before_the_program(Engine::WebKit);
}

/// As `index.html` says it.
const OPENING: &str = "Đang mở";
/// The page of the numbers to call.
const NUMBERS: &str = "Số khẩn cấp";
/// So much later comes the program: time enough to do something before.
const LATE: Fault = Fault::Slow(Duration::from_secs(5));
/// So long a person waits for it.
const PATIENCE: Duration = Duration::from_secs(20);

fn stands_there_before_the_program(engine: Engine) {
    let (site, banks) = (Site::open_without_worker(), Banks::read());
    site.break_program(LATE);
    let worker = Worker::with(engine, &site);
    is_taken_over_without_a_jump(&worker, banks);
    leads_on_at_once(&Worker::with(engine, &site), &site, banks);
    others_wait_as_ever(engine, &site, banks);
}

/// Nothing is drawn by the program yet.
fn waits(worker: &Worker, words: &str) {
    worker.see(words);
    worker.hear(OPENING);
    worker.same("the start", worker.look().started, None::<String>);
}

fn starts(worker: &Worker) {
    worker.until_late("the program", PATIENCE, |look| {
        (look.started.as_deref() == Some("done")).then_some(())
    });
}

fn is_taken_over_without_a_jump(worker: &Worker, banks: &Banks) {
    worker.goes_to("");
    waits(worker, VI.motto);
    worker.same("the heading", worker.look().heading, Some(VI.motto.to_owned()));
    worker.see_no(NUMBERS);
    if worker.engine() == Engine::Chromium {
        worker.same("what axe finds", worker.is_checked_by_axe(true), []);
    }
    worker.tabs_to_link(banks.topics()[1]);
    worker.scrolls_to(120);
    worker.notes_the_first_page();
    starts(worker);
    let [before, after] = worker.first_pages();
    worker.check(before.markup.len() > 200, "a page with little in it");
    for (before, after) in before.markup.iter().zip(&after.markup) {
        worker.same("the program's first page", after, before);
    }
    worker.same("lines", after.markup.len(), before.markup.len());
    for (before, after) in before.boxes.iter().zip(&after.boxes) {
        worker.same("where it stands", after, before);
    }
    worker.same("where one is", after.scrolled, before.scrolled);
    worker.has_the_focus(banks.topics()[1]);
    worker.see_no(OPENING);
    if worker.engine() == Engine::Chromium {
        worker.same("what has moved", worker.layout_shift(), 0.0);
    }
}

/// Before the program is there its links lead on: to the line that it is on its way, with the numbers to call; and then
/// to their page. The first questions of a lesson are fetched in the meantime, once.
fn leads_on_at_once(worker: &Worker, site: &Site, banks: &Banks) {
    worker.goes_to("");
    waits(worker, VI.motto);
    worker.press(VI.emergency);
    waits(worker, NUMBERS);
    worker.see_no(VI.motto);
    worker.go_back();
    waits(worker, VI.motto);
    worker.press(banks.topics()[0]);
    worker.until("home to go", |look| (!look.shows(VI.motto)).then_some(()));
    let starters = || site.asked().iter().filter(|path| path.contains("-dau-")).count();
    worker.until("the first questions to be asked for", |_| (starters() == 1).then_some(()));
    worker.same("the start", worker.look().started, None::<String>);
    starts(worker);
    worker.question();
    worker.same("requests for the first questions", starters(), 1);
}

fn others_wait_as_ever(engine: Engine, site: &Site, banks: &Banks) {
    let worker = Worker::with(engine, site);
    worker.has_kept(&once_wrong(&banks.all()[..1]));
    worker.goes_to("");
    waits(&worker, NUMBERS);
    worker.see_no(VI.motto);
    starts(&worker);
    worker.see(VI.due_today);

    let worker = Worker::with(engine, site);
    worker.goes_to("#/so-khan-cap");
    waits(&worker, NUMBERS);
    worker.see_no(VI.motto);

    // WebKitGTK takes its language from elsewhere.
    let setup = Setup { languages: Some("en-GB,en"), ..Setup::default() };
    let worker = Worker::set_up(engine, site, &setup);
    worker.goes_to("");
    starts(&worker);
    worker.same("first", worker.attribute_of_page("data-fresh"), None);
}
