//! One page that is tapped on and on, on a phone that is four times slower than this machine: what the page's
//! scripts use and what the program uses grow by less than a tenth once it is warm, what is kept stays bounded,
//! and nothing goes wrong. And one that is drawn anew on and on.

use std::time::{Duration, Instant};

use browser_tests::faults::{number, soaking, told};
use browser_tests::oracle::{self, Facts, MOST_STORED};
use browser_tests::{Engine, Site, Worker};
use canh_giac::address::{COMPANION, EXAM};

const NOT_THESE_WORDS: [&str; 2] = ["Xóa", "Khách"];
const HOME: &str = "#/";
const TOPICS: [&str; 8] = [
    "#/chu-de/giao-thong",
    "#/chu-de/lao-dong",
    "#/chu-de/lua-dao",
    "#/chu-de/phong-chay",
    "#/chu-de/te-nan",
    "#/chu-de/tin-dung-den",
    "#/chu-de/to-quoc",
    "#/chu-de/trom-cap",
];
const AT_ONCE: usize = 100;
/// A hold on each would take some 80 bytes a time.
const DRAWN: u32 = 300;
const LEFT: u64 = 8_000;
/// Of the time, until the page is warm.
const WARM: u32 = 4;

#[test]
fn one_page_stays_light() {
    let site = Site::open();
    let mut worker = Worker::with(Engine::Chromium, &site);
    worker.notes_its_memory();
    worker.open_home();
    // Every bank is there before anything is compared.
    for topic in TOPICS {
        worker.turns_to(topic);
        worker.turns_to(HOME);
    }
    worker.is_slowed(4);
    // Ten minutes, or so many seconds.
    let seconds = if soaking() { number("CANH_GIAC_SOAK_SECONDS", 600) } else { 12 };
    let (whole, begin) = (Duration::from_secs(seconds as u64), Instant::now());
    let (mut tapped, mut before, mut warm) = (0, worker.record(), None);
    // Pages of the other parts load this one again, and others than this person's record are not compared.
    let others: Vec<&str> = EXAM.into_iter().chain(COMPANION).collect();
    while begin.elapsed() < whole {
        tapped += AT_ONCE;
        worker.taps(tapped, 11, &others, &NOT_THESE_WORDS);
        let after = worker.record();
        let lost = oracle::lost_unless_given_up(&before, &after);
        worker.same("lost by tapping", lost, Facts::default());
        worker.check(worker.stored_length() < MOST_STORED, "too much is kept");
        before = after;
        if warm.is_none() && begin.elapsed() > whole / WARM {
            worker.turns_to(HOME);
            warm = Some(worker.memory());
        }
    }
    worker.turns_to(HOME);
    let (warm, end) = (warm.unwrap_or_default(), worker.memory());
    worker.all_is_calm();
    let kept = worker.stored_length();
    println!(
        "soak: {tapped} taps; heap {} to {}, program {} to {}, in use {} to {}, {kept} characters kept",
        warm.heap, end.heap, warm.program, end.program, warm.used, end.used
    );
    worker.same("loads of the page", worker.loads(), 1);
    if soaking() {
        worker.check(end.heap < warm.heap * 11 / 10, "the heap has grown by more than a tenth");
        // It holds the record, too, which grows with each answer.
        worker.check(end.used < warm.used * 11 / 10, "the program uses more by a tenth");
        // It never shrinks, and its holes are not all filled again.
        worker.check(end.program < warm.program * 5 / 4, "the program has grown by a quarter");
    }
    told("soak", &format!("{seconds} s"), tapped, tapped);
}

/// A view that is gone leaves nothing behind in the program: nobody may hold on to who once read a bank.
#[test]
fn views_that_are_gone_leave_nothing() {
    let site = Site::open();
    let mut worker = Worker::with(Engine::Chromium, &site);
    worker.notes_its_memory();
    worker.open_home();
    worker.turns_to(TOPICS[0]);
    worker.draws_anew(DRAWN);
    let before = worker.memory();
    worker.draws_anew(DRAWN);
    let more = worker.memory().used.saturating_sub(before.used);
    worker.check(more < LEFT, &format!("{DRAWN} times drawn anew, and {more} bytes more in use"));
    worker.all_is_calm();
}
