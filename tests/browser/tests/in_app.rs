//! The browsers of other apps, where many people open a link: Zalo, Messenger, Facebook, TikTok. They call
//! themselves otherwise, lack what others have, are narrow, and their scripts throw errors in our page. The
//! quiz goes on, our pages of last resort stay away, and nothing is said to be kept or copied that is not.

use browser_tests::faults::{Chance, count, soaking, told};
use browser_tests::record::{lesson, under_way};
use browser_tests::worker::Stored;
use browser_tests::{Banks, Engine, Setup, Site, VI, Worker};
use canh_giac::quiz::kind::Kind;
use canh_giac::text::companion::give::VI as GIVE;

const FOREIGN: &str = include_str!("in_app/foreign.js");
const MISSING: &str = include_str!("in_app/missing.js");
/// How the browsers of these apps call themselves.
const AGENTS: [&str; 5] = [
    "Mozilla/5.0 (Linux; Android 13; SM-A047F Build/TP1A.220624.014; wv) AppleWebKit/537.36 (KHTML, like Gecko) \
     Version/4.0 Chrome/124.0.6367.82 Mobile Safari/537.36 Zalo android/12100723 ZaloTheme/light ZaloLanguage/vn",
    "Mozilla/5.0 (Linux; Android 12; CPH2349; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 \
     Chrome/123.0.6312.118 Mobile Safari/537.36 [FB_IAB/Orca-Android;FBAV/455.0.0.45.109;]",
    "Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 \
     [FBAN/FBIOS;FBAV/459.0.0.39.107;FBBV/591395106;FBDV/iPhone12,1;FBMD/iPhone;FBSN/iOS;FBSV/17.4]",
    "Mozilla/5.0 (Linux; Android 11; vivo 1906; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 \
     Chrome/121.0.6167.178 Mobile Safari/537.36 trill_2023304050 JsSdk/1.0 NetType/WIFI Channel/googleplay \
     AppName/trill app_version/33.4.5 ByteLocale/vi BytedanceWebview/d8a21c6",
    "Mozilla/5.0 (Linux; Android 10; Redmi 8; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 \
     Chrome/96.0.4664.45 Mobile Safari/537.36",
];
/// Pages of each part.
const PAGES: [&str; 9] = [
    "",
    "#/chu-de/lua-dao",
    "#/thi-thu",
    "#/thi-thu/1",
    "#/diem",
    "#/so-tay",
    "#/tu-kiem-tra",
    "#/chuyen-may",
    "#/bao-tin",
];
/// What foreign errors are known by.
const THEIRS: [&str; 14] = [
    "khac",
    "zalo",
    "Zalo",
    "webkit.messageHandlers",
    "CallbackHandler",
    "Java ",
    "fbq",
    "FB.init",
    "JSBridge",
    "ethereum",
    "googletag",
    "gCrWeb",
    "ResizeObserver",
    "Script error.",
];

#[test]
fn agents_chromium() {
    let (site, record) = (Site::open(), one_question());
    let worker = Worker::with(Engine::Chromium, &site);
    for agent in AGENTS {
        worker.calls_itself(agent);
        worker.has_a_phone(320, 640);
        learns(&worker, &record);
        worker.all_is_calm();
    }
    for page in PAGES {
        worker.open(page);
        worker.until("a heading", |look| look.heading.clone());
        worker.same(&format!("how much {page:?} is too wide for 320 px"), worker.too_wide(), 0);
    }
    told("in-app", "agents Chromium", AGENTS.len() + PAGES.len(), AGENTS.len() + PAGES.len());
}

#[test]
fn agents_firefox() {
    let (site, record) = (Site::open(), one_question());
    let agents = &AGENTS[..count(1, AGENTS.len())];
    for agent in agents {
        let setup = Setup { agent: Some((*agent).into()), ..Setup::default() };
        let worker = Worker::set_up(Engine::Firefox, &site, &setup);
        learns(&worker, &record);
        worker.all_is_calm();
    }
    told("in-app", "agents Firefox", agents.len(), agents.len());
}

#[test]
fn foreign_errors_chromium() {
    let (site, record) = (Site::open(), one_question());
    let mut worker = Worker::with(Engine::Chromium, &site);
    worker.before_every_page(FOREIGN);
    throws(&worker, &record, count(3, 1));
}

/// Not while the page loads: no driver lets us be there first.
#[test]
fn foreign_errors_firefox() {
    let (site, record) = (Site::open(), one_question());
    throws(&Worker::with(Engine::Firefox, &site), &record, count(10, 1));
}

#[test]
fn foreign_errors_webkit() {
    let (site, record) = (Site::open(), one_question());
    throws(&Worker::with(Engine::WebKit, &site), &record, count(10, 1));
}

/// Every `nth` of the errors: at the load, at each step to the answer, and at the end.
fn throws(worker: &Worker, record: &Stored, nth: usize) {
    let (mut errors, mut survived) = (0, 0);
    let all = 30;
    for place in (0..all).step_by(nth) {
        worker.has_kept(record);
        worker.keeps_for_the_tab("khac.foreign", &place.to_string());
        worker.open("#/chu-de/lua-dao");
        worker.question();
        for moment in ["answer", "finish"] {
            worker.throws_foreign(FOREIGN, place);
            let step =
                if moment == "answer" { worker.hurries() } else { worker.hurries_to_the_end() };
            let stands = worker.last_resort();
            worker.same(
                &format!("pages of last resort at error {place}, {moment} ({step:?})"),
                stands,
                Vec::<String>::new(),
            );
        }
        worker.same("results", worker.record().finished().len(), 1);
        worker.same("troubles of our own", worker.troubles_but(&THEIRS), Vec::<String>::new());
        (errors, survived) = (errors + 3, survived + 3);
    }
    worker.keeps_for_the_tab("khac.foreign", "");
    told("in-app", &format!("foreign errors {}", worker.engine()), errors, survived);
}

#[test]
fn missing_things() {
    let (site, record) = (Site::open(), one_question());
    let mut worker = Worker::with(Engine::Chromium, &site);
    worker.before_every_page(MISSING);
    let mut chance = Chance::from(10);
    let masks: Vec<u64> = match soaking() {
        true => (0..512).collect(),
        false => (0..count(10, 64)).map(|_| chance.below(512)).chain([0, 511]).collect(),
    };
    worker.leave_the_app();
    for mask in &masks {
        worker.keeps_for_the_tab("khac.missing", "0");
        worker.has_kept(&record);
        worker.keeps_for_the_tab("khac.missing", &mask.to_string());
        promises_only_what_is_so(&worker, *mask);
    }
    told("in-app", "missing", masks.len(), masks.len());
}

fn promises_only_what_is_so(worker: &Worker, mask: u64) {
    let lacks = |bit: u64| mask >> bit & 1 == 1;
    let keeps = !lacks(8);
    worker.open("#/chu-de/lua-dao");
    let what = format!("without {mask:09b}");
    if keeps {
        worker.question();
        worker.hurries_to_the_end();
        worker.same(&what, worker.record().finished().len(), 1);
    } else {
        // A whole lesson, for there is no record of one that has but one question.
        worker.hurries_until(VI.lesson_done);
        worker.see_no(VI.kept);
        worker.hear(VI.keeping_blocked);
    }
    if lacks(0) {
        let offline = worker.attribute_of_page("data-offline");
        worker.check(
            offline.is_none_or(|offline| offline == "none"),
            &format!("{what}: kept for use without a network"),
        );
    }
    worker.open("#/chuyen-may");
    worker.until("something to give", |look| look.offers(GIVE.copy).then_some(()));
    worker.press(GIVE.copy);
    let proof = !lacks(1) && !lacks(7);
    worker.hear(if proof { GIVE.copied } else { GIVE.not_copied });
    worker.check(worker.proves("copied") == proof, &format!("{what}: copied without a proof"));
    if worker.look().offers(GIVE.share) {
        worker.press(GIVE.share);
        worker.hear(GIVE.not_shared);
    }
    worker.same("pages of last resort", worker.last_resort(), Vec::<String>::new());
    worker.same("troubles of our own", worker.troubles_but(&[]), Vec::<String>::new());
}

/// A lesson that has one question.
fn one_question() -> Stored {
    let single = |kind: &Kind| matches!(kind, Kind::Single(_));
    let all = Banks::read().all();
    let mut ours =
        all.iter().filter(|(bank, one)| bank.topic.to_string() == "lua-dao" && single(&one.kind));
    let question: Vec<_> = ours.next().copied().into_iter().collect();
    assert!(!question.is_empty(), "no question with one right choice");
    under_way(&[lesson(3, &question)])
}

/// From the first page to a result that is kept.
fn learns(worker: &Worker, record: &Stored) {
    worker.has_kept(record);
    worker.open_home();
    worker.press(VI.resume);
    worker.question();
    worker.hurries_to_the_end();
    worker.same("results", worker.record().finished().len(), 1);
    worker.same("pages of last resort", worker.last_resort(), Vec::<String>::new());
}
