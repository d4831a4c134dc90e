//! Saving for use without a network, while one file does not come as it should: the app never says that it
//! is ready, and no half of it is ever served; once the file comes, only what was missing is fetched.

use browser_tests::faults::{count, told};
use browser_tests::{Engine, Site, VI, Worker};
use xtask::server::Fault;

/// One file of each sort, by what its path holds.
const FILES: [&str; 14] = [
    "/index-",
    "/exam-",
    "/companion-",
    "/glue-",
    "/app-",
    "/more-",
    "/old-",
    "/files-",
    "/bank/lua-dao-",
    "/bank/guide-",
    "/picture/",
    "/can-cu/",
    "/manifest.webmanifest",
    "/can-nho.html",
];

const FAULTS: [Fault; 8] = [
    Fault::Cut(0),
    Fault::Cut(50),
    Fault::Cut(99),
    Fault::NotFound,
    Fault::ServerError,
    Fault::Html,
    Fault::Altered,
    Fault::Mime,
];

#[test]
fn chromium() {
    let all = FILES.len() * FAULTS.len();
    let turns = count(8, all);
    let (mut site, mut worker) = (Site::open(), None);
    for turn in 0..turns {
        // In the gate each fault once, with another file each.
        let place = turn * all.div_ceil(turns);
        let (file, fault) =
            (FILES[place / FAULTS.len() % FILES.len()], FAULTS[turn % FAULTS.len()]);
        // A fresh browser for each: one that has the files already would not ask for them.
        let worker = worker.insert(Worker::with(Engine::Chromium, &site));
        saves_half(worker, &mut site, file, fault);
    }
    told("T7", "half-saved-Chromium", turns, turns);
}

fn saves_half(worker: &mut Worker, site: &mut Site, file: &'static str, fault: Fault) {
    // Saving begins when somebody asks for it, so that the page itself comes whole.
    worker.before_every_page(THRIFTY);
    worker.open_home();
    worker.see(VI.offline_save);
    worker.forgets_its_http_cache();
    let before = site.asked().len();
    site.breaks(move |path| path.contains(file), fault);
    worker.press(VI.offline_save);
    // What kind of file it is said to be matters to no cache; all else does.
    if fault != Fault::Mime {
        worker.hear(VI.offline_failed);
        let active = "return Boolean((await navigator.serviceWorker.getRegistration())?.active)";
        worker.same("a worker with half of the app", worker.waits_for(active), false);
        site.mend();
        worker.press(VI.try_again);
        worker.is_ready_for_no_network();
        fetches_little_twice(worker, &site.asked()[before..], file);
    }
    worker.is_ready_for_no_network();
    site.mend();
    site.stop();
    worker.loads_again();
    worker.see(VI.motto);
    worker.open("#/so-tay");
    worker.see(VI.handbook);
    site.start();
}

/// What came before the fault is not fetched again, but for the few files that were on their way.
fn fetches_little_twice(worker: &Worker, asked: &[String], broken: &str) {
    let always = ["/", "/sw.js"];
    let fetched = asked.iter().filter(|path| !path.contains(broken) && !path.contains("/files-"));
    let mut fetched: Vec<&String> =
        fetched.filter(|path| !always.contains(&path.as_str())).collect();
    let all = fetched.len();
    fetched.sort();
    fetched.dedup();
    worker.check(fetched.len() > 40, &format!("only {} files were fetched", fetched.len()));
    worker.check(
        all - fetched.len() <= 4,
        &format!("{} files were fetched twice", all - fetched.len()),
    );
}

/// A phone that saves data.
const THRIFTY: &str =
    "Object.defineProperty(navigator.connection, 'saveData', { get: () => true })";

/// Interrupted in the middle, by closing: the next visit goes on where this one stopped.
#[test]
fn broken_off_chromium() {
    let site = Site::open();
    let worker = Worker::with(Engine::Chromium, &site);
    site.breaks(
        |path| path.starts_with("/picture/"),
        Fault::Slow(std::time::Duration::from_millis(800)),
    );
    worker.open_home();
    worker.until("a file that is kept", |_| {
        site.asked().iter().filter(|path| path.starts_with("/picture/")).nth(3).map(drop)
    });
    worker.close_tab();
    site.mend();
    let before = site.asked().len();
    worker.open_home();
    worker.is_ready_for_no_network();
    let asked = site.asked();
    let banks = |paths: &[String]| paths.iter().filter(|path| path.starts_with("/bank/")).count();
    let (first, again) = (banks(&asked[..before]), banks(&asked[before..]));
    worker.check(again < first, &format!("banks fetched: {first} at first, then {again} again"));
}
