//! Thousands of taps on anything that can be tapped, with odd texts typed now and then: no panic, no
//! trouble, no answer lost, and no more kept than there may be.

use std::thread::sleep;
use std::time::{Duration, Instant};

use browser_tests::faults::{count, soaking, told};
use browser_tests::oracle::{self, Facts, MOST_STORED};
use browser_tests::record::{self, handed_in};
use browser_tests::{Banks, Engine, Site, Worker};

#[test]
fn chromium() {
    taps(Engine::Chromium);
}

#[test]
fn firefox() {
    taps(Engine::Firefox);
}

#[test]
fn webkit() {
    taps(Engine::WebKit);
}

/// After so many taps it is looked at what is kept.
const AT_ONCE: usize = 250;
/// A build waits no longer than this for one engine.
const ENOUGH: Duration = Duration::from_secs(15);
/// Who learns here is not changed, or the record to compare would be another.
const NOT_THESE_PAGES: [&str; 2] = ["nguoi-hoc", "quyen-rieng-tu"];
/// What throws away on purpose.
const NOT_THESE_WORDS: [&str; 2] = ["Xóa", "Khách"];

/// Five people, one after the other: Chromium clears pages that were left away too late for one who loads
/// hundreds of them within minutes.
fn taps(engine: Engine) {
    let people = count(1, 5);
    let tapped: usize = (0..people).map(|seed| taps_of_one(engine, seed as u64 + 7)).sum();
    told("random-taps", &engine.to_string(), tapped, tapped);
}

/// So many taps of one person; how many there were.
fn taps_of_one(engine: Engine, seed: u64) -> usize {
    let (site, banks) = (Site::open(), Banks::read());
    let worker = Worker::with(engine, &site);
    let questions: Vec<_> = banks.all().into_iter().take(20).collect();
    let exam = record::exam(5, &questions);
    let exam = record::answered_rightly(exam, &questions, 0..20, Duration::from_secs(60));
    worker.has_kept(&handed_in(&[exam]));
    worker.open_home();
    let (wanted, begin) = (count(600, 2_000), Instant::now());
    let (mut tapped, mut before) = (0, worker.record());
    while tapped < wanted && (soaking() || begin.elapsed() < ENOUGH) {
        tapped += AT_ONCE;
        worker.taps(tapped, seed, &NOT_THESE_PAGES, &NOT_THESE_WORDS);
        let after = worker.record();
        let lost = oracle::lost_unless_given_up(&before, &after);
        worker.same("lost by tapping", lost, Facts::default());
        worker.same("attempts kept twice", oracle::doubled(&after), Vec::<u64>::new());
        worker.check(worker.stored_length() < MOST_STORED, "too much is kept");
        before = after;
    }
    // The last tap may have loaded the page again: looking at it watches it.
    sleep(Duration::from_secs(1));
    worker.look();
    worker.all_is_calm();
    worker.holds_no_markup();
    // A tap may have chosen English; what follows is read in Vietnamese.
    worker.looks_as_at_first();
    worker.can_still_learn("lua-dao");
    let facts = Facts::of(&before);
    println!(
        "{} answers, {} results after {} s",
        facts.answers.len(),
        facts.results.len(),
        begin.elapsed().as_secs()
    );
    tapped
}
