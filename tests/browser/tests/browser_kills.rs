//! Answers lost per 1,000 kills of the whole browser: all its processes end at once while somebody
//! learns, and it is started again on the same profile. What the page had acknowledged before is
//! compared with what is there then. A browser writes what a page keeps to its disk seconds later, so
//! this measures; what must hold always is that a page comes again, with nothing twice.
//!
//! `CANH_GIAC_KILLS` says how many kills, with `CANH_GIAC_SOAK=1`; `CANH_GIAC_SEED` begins elsewhere.

use std::thread::sleep;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use browser_tests::faults::{Chance, count, number, told};
use browser_tests::oracle::{self, Facts};
use browser_tests::worker::{Did, Step};
use browser_tests::{Engine, Setup, Site, Worker, record};

#[path = "profile/mod.rs"]
mod profile;
#[path = "browser_kills/tally.rs"]
mod tally;

use profile::Profile;
use tally::{Fact, Tally};

#[test]
fn chromium() {
    kills(Engine::Chromium, count(6, number("CANH_GIAC_KILLS", 1000)));
}

#[test]
fn firefox() {
    kills(Engine::Firefox, count(2, 30));
}

/// Topics whose lessons are begun in turn.
const TOPICS: [&str; 3] = ["lua-dao", "tin-dung-den", "phong-chay"];

fn kills(engine: Engine, wanted: usize) {
    let site = Site::open();
    let profile = Profile::fresh(engine);
    let setup = Setup { profile: Some(profile.folder().into()), ..Setup::default() };
    let mut chance = Chance::from(number("CANH_GIAC_SEED", 1) as u64);
    let mut tally = Tally::default();
    let mut known: Vec<Fact> = Vec::new();
    let mut killed = None;
    for round in 0..=wanted {
        let worker = Worker::set_up(engine, &site, &setup);
        let topic = TOPICS[chance.below(3) as usize];
        worker.open(&format!("#/chu-de/{topic}"));
        let mut stored = worker.all_stored();
        let before = record::read(&stored);
        if let Some(killed) = killed {
            tally.count(&known, &Facts::of(&before), killed);
            worker.same("attempts kept twice", oracle::doubled(&before), Vec::<u64>::new());
        }
        if round == wanted {
            worker.can_still_learn(topic);
            break;
        }
        // What was there already has outlived a kill, or a start: it is as old as can be.
        known = Fact::all(&before, 0.0);
        let ready = worker.ready_to_kill();
        let steps = learns(&worker, topic, &mut chance);
        sleep(a_while(&mut chance));
        worker.kills_the_browser(ready);
        killed = Some(now());
        let mut record = before;
        for step in steps {
            step.bring_up(&mut stored);
            if !matches!(step.did, Did::Answered | Did::Finished) {
                continue;
            }
            let after = record::read(&stored);
            Fact::add(&mut known, &record, &after, step.at);
            record = after;
        }
        if round % 50 == 49 {
            tally.tell(&format!("{engine} after {}", round + 1));
        }
    }
    tally.tell(&engine.to_string());
    told("browser-kills", &engine.to_string(), wanted, wanted);
}

/// Answers 1 to 8 questions, with pauses; each, with what was kept then. Where the lesson ends, its result
/// is the last thing.
fn learns(worker: &Worker, topic: &str, chance: &mut Chance) -> Vec<Step> {
    let (mut steps, mut given) = (Vec::new(), 0);
    // One of three goes on to the end, whatever that takes.
    let answers = if chance.below(3) == 0 { usize::MAX } else { 1 + chance.below(8) as usize };
    for _ in 0..200 {
        let step = worker.hurries();
        let did = step.did;
        steps.push(step);
        match did {
            Did::Answered | Did::Finished => {
                given += 1;
                if did == Did::Finished || given == answers {
                    return steps;
                }
                sleep(Duration::from_millis([0, 0, 0, 200, 700][chance.below(5) as usize]));
            }
            Did::Stuck => sleep(Duration::from_millis(15)),
            Did::Moved | Did::Turning => {}
        }
    }
    worker.fail(&format!("no lesson of {topic}"));
}

/// Between the last answer and the kill: mostly short, up to 8 seconds.
fn a_while(chance: &mut Chance) -> Duration {
    let ms = match chance.below(10) {
        0..=3 => chance.below(50),
        4..=6 => 50 + chance.below(950),
        7..=8 => 1000 + chance.below(4000),
        _ => 5000 + chance.below(3000),
    };
    Duration::from_millis(ms)
}

/// Milliseconds since 1970, as the page counts them.
fn now() -> f64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    since.as_secs_f64() * 1000.0
}
