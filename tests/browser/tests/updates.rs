//! A new version comes while somebody is using the old one: nobody is interrupted, nothing is lost, no two
//! versions are mixed, and afterwards the new one needs no network either. With real builds of three
//! editions (`xtask::site::edition`).

use std::time::Duration;

use browser_tests::faults::{count, told};
use browser_tests::{Banks, Engine, Site, VI, Worker};
use canh_giac::address::Page;
use canh_giac::exchange::transfer::{self, Transfer};
use canh_giac::quiz::learner::Learner;
use canh_giac::quiz::time::Minute;
use xtask::server::Fault;
use xtask::site::edition::Edition;
use xtask::workspace_root;

/// What is served in turn, each being newer than the one before.
const EDITIONS: [Edition; 3] = [Edition(None), Edition(Some("b")), Edition(Some("c"))];

/// What somebody is doing when the new version comes.
#[derive(Clone, Copy, Debug)]
enum Doing {
    Nothing,
    AQuestion,
    TheResult,
    GivingTheRecordAway,
    TakingARecordIn,
    TwoTabs,
}

const ALL: [Doing; 6] = [
    Doing::Nothing,
    Doing::AQuestion,
    Doing::TheResult,
    Doing::GivingTheRecordAway,
    Doing::TakingARecordIn,
    Doing::TwoTabs,
];

/// What the server does with the files of the old version, or with the new ones.
#[derive(Clone, Copy, Debug)]
enum Serving {
    OldAreGone,
    OldAreAPage,
    OldFail,
    NewAreSlow,
    NewBreakOffAtFirst,
    NewAreAPageAtFirst,
}

const WAYS: [Serving; 6] = [
    Serving::OldAreGone,
    Serving::OldAreAPage,
    Serving::OldFail,
    Serving::NewAreSlow,
    Serving::NewBreakOffAtFirst,
    Serving::NewAreAPageAtFirst,
];

#[test]
fn chromium() {
    let turns = count(ALL.len(), ALL.len() * WAYS.len() * 4);
    goes_through(Engine::Chromium, turns);
}

#[test]
fn firefox() {
    goes_through(Engine::Firefox, count(2, ALL.len() * WAYS.len()));
}

#[test]
fn webkit() {
    goes_through(Engine::WebKit, count(2, ALL.len() * WAYS.len()));
}

/// One browser, one new version after the other.
fn goes_through(engine: Engine, turns: usize) {
    let (mut site, banks) = (Site::open(), Banks::read());
    let worker = Worker::with(engine, &site);
    worker.open_home();
    worker.is_ready_for_no_network();
    for turn in 0..turns {
        // The edition is seldom the next one: phones miss some.
        let edition = EDITIONS[(turn * 2 + 1) % EDITIONS.len()];
        let doing = ALL[turn % ALL.len()];
        let mut serving = WAYS[(turn + turn / ALL.len()) % WAYS.len()];
        if engine == Engine::Chromium {
            // An edition that was there before would come from there, whatever the server does.
            worker.forgets_its_http_cache();
        } else if breaks_new(serving) {
            serving = Serving::OldFail;
        }
        update(&worker, &mut site, banks, (doing, serving, edition));
    }
    told("T6", &format!("updates-{engine}"), turns, turns);
}

fn update(
    worker: &Worker,
    site: &mut Site,
    banks: &Banks,
    (doing, serving, edition): (Doing, Serving, Edition),
) {
    begins(worker, banks, doing);
    worker.marks_the_page();
    let (heading, loaded) = (worker.look().heading, worker.loaded());
    // Before it is served: a browser looks for a new version by itself too.
    breaks(site, serving, edition);
    site.serves(edition);
    if breaks_new(serving) {
        stays_old(worker, site);
    }
    if let Doing::TwoTabs = doing {
        waits_for_the_other_tab(worker);
    } else {
        worker.finds_a_new_version();
    }
    worker.is_the_same_page();
    worker.same("the page that somebody was at", worker.look().heading, heading);
    if let Doing::AQuestion | Doing::TwoTabs = doing {
        let sheet = worker.question();
        worker.answer(worker.known(banks, &sheet), true);
        worker.press(VI.check);
        worker.hear(VI.right);
        worker.go_on();
        worker.question();
        worker.is_the_same_page();
        worker.same("what the page has loaded", worker.loaded(), loaded);
    }
    let before = worker.record();
    worker.takes_the_new_version();
    site.mend();
    is_of_one_edition(worker, edition);
    worker.has_lost_nothing(&before);
    worker.same("caches", worker.caches().len(), 1);
    site.stop();
    worker.loads_again();
    worker.see(VI.motto);
    is_of_one_edition(worker, edition);
    site.start();
}

fn begins(worker: &Worker, banks: &Banks, doing: Doing) {
    match doing {
        Doing::Nothing => worker.open_home(),
        Doing::AQuestion | Doing::TwoTabs => {
            // The first question of the bank is another one in each edition.
            worker.open("#/chu-de/giao-thong");
            worker.question();
        }
        Doing::TheResult => {
            worker.open("#/chu-de/phong-chay");
            worker.question();
            worker.finish_lesson(banks, |_, _| {});
        }
        Doing::GivingTheRecordAway => {
            worker.open(&Page::Move.to_string());
            worker.see(VI.moving);
        }
        Doing::TakingARecordIn => {
            let learner = Learner::default();
            let code =
                transfer::write(&Transfer { name: String::new(), written: Minute(0), learner });
            worker.open(&Page::TakeIn(code).to_string());
            worker.until("what the code holds", |look| look.heading.clone());
        }
    }
}

fn breaks_new(serving: Serving) -> bool {
    matches!(serving, Serving::NewBreakOffAtFirst | Serving::NewAreAPageAtFirst)
}

/// What the server does wrong while the new version comes.
fn breaks(site: &Site, serving: Serving, edition: Edition) {
    let folder = edition.folder(&workspace_root());
    let old = move |path: &str| !folder.join(path.trim_start_matches('/')).exists();
    let banks = |path: &str| path.starts_with("/bank/");
    match serving {
        Serving::OldAreGone => {}
        Serving::OldAreAPage => site.breaks(old, Fault::Html),
        Serving::OldFail => site.breaks(old, Fault::ServerError),
        Serving::NewAreSlow => site.breaks(banks, Fault::Slow(Duration::from_millis(300))),
        Serving::NewBreakOffAtFirst => site.breaks(banks, Fault::Cut(50)),
        Serving::NewAreAPageAtFirst => site.breaks(banks, Fault::Html),
    }
}

/// Where the new version cannot come whole, the old one stays as it is until it can.
fn stays_old(worker: &Worker, site: &Site) {
    worker.looks_for_a_new_version();
    worker.is_the_same_page();
    let kept = worker.waits_for("return document.documentElement.dataset.offline");
    worker.same("what is said of the old version", kept, "kept");
    site.mend();
}

/// Where another tab is open, the new version waits: somebody may be in the middle of an exam there.
fn waits_for_the_other_tab(worker: &Worker) {
    let asked = worker.tab();
    worker.opens_another_tab();
    worker.open_home();
    worker.finds_a_new_version();
    worker.press(VI.take_new);
    worker.see(VI.new_version_others);
    worker.closes_this_tab_for(&asked);
}

/// Everything that the page has loaded is of this edition.
#[track_caller]
fn is_of_one_edition(worker: &Worker, edition: Edition) {
    let folder = edition.folder(&workspace_root());
    let loaded = worker.loaded();
    worker.check(loaded.iter().any(|path| path.ends_with(".wasm")), "no program was loaded");
    let foreign = loaded.iter().filter(|path| !folder.join(path.trim_start_matches('/')).exists());
    let foreign: Vec<&String> = foreign.collect();
    worker.same("files of another edition", foreign, Vec::<&String>::new());
}

/// Somebody comes back after a year: what they had is no longer served. Without a network the old version
/// opens; with one, the new version comes whole.
#[test]
fn after_a_year_chromium() {
    let mut site = Site::open();
    let worker = Worker::with(Engine::Chromium, &site);
    worker.open_home();
    worker.is_ready_for_no_network();
    worker.close_tab();
    site.serves(EDITIONS[2]);
    site.stop();
    worker.open_home();
    is_of_one_edition(&worker, EDITIONS[0]);
    worker.open("#/chu-de/te-nan");
    worker.question();
    site.start();
    worker.open_home();
    worker.finds_a_new_version();
    is_of_one_edition(&worker, EDITIONS[0]);
    // Whoever closes the app, and opens it again, has the new one without being asked.
    worker.close_tab();
    worker.open_home();
    is_of_one_edition(&worker, EDITIONS[2]);
    worker.press(VI.resume);
    worker.question();
    worker.all_is_calm();
}
