//! Banks that do not come, addresses that lead nowhere, and what a first visit fetches: each with
//! its own sentence, and a way on.

use std::thread::sleep;
use std::time::Duration;

use browser_tests::{Banks, Engine, Site, VI, Worker};
use xtask::server::Fault;

#[test]
fn chromium() {
    finds_a_way_on(Engine::Chromium);
}

#[test]
fn firefox() {
    finds_a_way_on(Engine::Firefox);
}

#[test]
fn webkit() {
    finds_a_way_on(Engine::WebKit);
}

#[test]
fn network_chromium() {
    loses_the_network(Engine::Chromium);
}

#[test]
fn network_firefox() {
    loses_the_network(Engine::Firefox);
}

#[test]
fn network_webkit() {
    loses_the_network(Engine::WebKit);
}

fn finds_a_way_on(engine: Engine) {
    let (site, banks) = (Site::open_without_worker(), Banks::read());
    let worker = Worker::with(engine, &site);
    fetches_only_its_own(&worker, &site);
    leads_home(&worker);
    worker.all_is_calm();
    opens_the_trainers_door(&worker);
    // A topic each, and not the one that came already: a browser does not ask for it again.
    let topics = banks.topics();
    broken(&worker, &site, topics[1], Fault::NotFound, VI.not_there);
    broken(&worker, &site, topics[2], Fault::ServerError, VI.not_there);
    broken(&worker, &site, topics[3], Fault::Html, VI.broken_bank);
}

/// The server is gone after the first page; then a transfer breaks off in the middle, which is said
/// to be an incomplete bank.
fn loses_the_network(engine: Engine) {
    let (mut site, banks) = (Site::open_without_worker(), Banks::read());
    let worker = Worker::with(engine, &site);
    worker.open_home();
    site.stop();
    worker.press(banks.topics()[1]);
    says_why(&worker, VI.no_network);
    worker.press(VI.try_again);
    says_why(&worker, VI.no_network);
    site.start();
    worker.press(VI.try_again);
    worker.question();
    broken(&worker, &site, banks.topics()[0], Fault::Cut(50), VI.broken_bank);
}

/// The whole bank comes behind the first question. That it did not come troubles nobody, and is not
/// remembered when it is needed.
#[test]
fn a_bank_that_did_not_come_behind_the_first_question_is_asked_for_again() {
    let (site, banks) = (Site::open_without_worker(), Banks::read());
    let worker = Worker::with(Engine::Chromium, &site);
    worker.open_home();
    site.break_whole_banks(Fault::NotFound);
    worker.press(banks.topics()[0]);
    worker.question();
    let whole = |path: &String| path.starts_with("/bank/") && !path.contains("-dau-");
    let asked = || site.asked().iter().filter(|path| whole(path)).count();
    while asked() == 0 {
        sleep(Duration::from_millis(20));
    }
    // The answer is on its way to the page.
    sleep(Duration::from_millis(500));
    worker.see_no(VI.not_loaded);
    site.mend();
    // On the same page: a lesson under way needs the whole bank.
    worker.press(VI.app);
    worker.press(VI.resume);
    worker.question();
    worker.check(asked() > 1, "the bank was not asked for again");
}

/// Opens a topic while its bank is sent broken, reads why, and goes on once it is sent whole.
fn broken(worker: &Worker, site: &Site, topic: &str, fault: Fault, why: &str) {
    worker.open_home();
    site.break_banks(fault);
    worker.press(topic);
    says_why(worker, why);
    worker.press(VI.try_again);
    says_why(worker, why);
    site.mend();
    worker.press(VI.try_again);
    worker.question();
    worker.see_no(VI.not_loaded);
}

fn says_why(worker: &Worker, why: &str) {
    worker.hear(VI.not_loaded);
    worker.hear(why);
}

/// What is fetched until the first question: one program, nothing of the companion's or the trainer's,
/// nothing from elsewhere, and of the banks first the few questions of a first lesson, with the whole bank behind them.
fn fetches_only_its_own(worker: &Worker, site: &Site) {
    worker.open_home();
    worker.see(VI.motto);
    let asked = site.asked();
    worker.check(asked.iter().any(|path| path.ends_with(".wasm")), "no wasm was fetched");
    let banks = |asked: Vec<String>| asked.iter().filter(|path| path.contains("bank")).count();
    worker.same("banks fetched for the first page", banks(asked), 0);
    worker.open("#/chu-de/lua-dao");
    worker.question();
    let asked = site.asked();
    let others = ["trainer", "companion", "exam", "scan", "reader"];
    let others = asked.iter().filter(|path| others.iter().any(|name| path.contains(name)));
    worker.same("files of other programs", others.collect::<Vec<_>>(), Vec::<&String>::new());
    // Its glue stands in the page.
    for (kind, wanted) in [(".wasm", 1), ("/glue-", 0)] {
        let mut programs: Vec<&String> = asked.iter().filter(|path| path.contains(kind)).collect();
        programs.dedup();
        worker.same(kind, programs.len(), wanted);
    }
    let banks: Vec<&String> = asked.iter().filter(|path| path.contains("bank")).collect();
    worker
        .check(banks[0].contains("lua-dao-dau-"), "something else came before the first questions");
    worker.check(banks.len() <= 2, "more than the first questions and their bank was fetched");
    let foreign = banks.iter().filter(|path| !path.contains("lua-dao"));
    worker.same("banks of other topics", foreign.count(), 0);
    worker.all_is_calm();
}

/// Addresses that lead nowhere say so, and lead home.
fn leads_home(worker: &Worker) {
    for (address, words) in [
        ("#/khong-co", VI.no_such_page),
        ("#/chu-de", VI.no_such_page),
        ("#/chu-de/khong-co", VI.no_such_topic),
        ("#/ket-qua/1234abcd", VI.no_such_result),
        ("#/ket-qua/xyz", VI.no_such_page),
        ("#/diem/1", VI.no_such_page),
        ("#/thi-thu/63", VI.no_such_exam),
        ("#/thi-thu/999", VI.no_such_page),
    ] {
        worker.open(address);
        worker.see(words);
        worker.press(VI.go_home);
        worker.see(VI.motto);
    }
}

fn opens_the_trainers_door(worker: &Worker) {
    worker.open("trainer.html");
    worker.all_is_calm();
    worker.see(VI.trainer_title);
    worker.see(canh_giac::text::trainer::class::VI.new);
    worker.press(VI.to_worker);
    worker.see(VI.motto);
}
