//! Browsers that are too old or too weak, and a program that stops: a plain message with one button, or an
//! app that works all the same; never a white page or one with dead buttons, and at most one load that
//! nobody asked for.

use browser_tests::faults::{soaking, told};
use browser_tests::{Engine, Site, Worker};
use xtask::server::Fault;

#[path = "old_engines/cases.rs"]
mod cases;

use cases::{Case, Want};

/// Topics other than the one that is tried would do as well.
const TOPIC: &str = "lua-dao";

#[test]
fn engines_that_lack_something() {
    survive("engine", &cases::engines());
}

#[test]
fn memory_that_cannot_grow() {
    survive("memory", &cases::memory(soaking()));
}

#[test]
fn pages_that_are_broken() {
    survive("page", &cases::pages());
}

#[test]
fn a_program_that_stops() {
    survive("stop", &cases::stops(soaking()));
}

#[test]
fn a_server_that_does_not_know_wasm() {
    let site = Site::open();
    site.break_program(Fault::Mime);
    for engine in [Engine::Chromium, Engine::Firefox, Engine::WebKit] {
        let worker = Worker::with(engine, &site);
        worker.goes_to("");
        worker.same("a page whose program has a wrong type", worker.stands(TOPIC), "works");
    }
    told("old-engines", "mime", 3, 3);
}

/// A browser for all of them; each case has a tab of its own, and what went wrong in any is told.
fn survive(what: &str, cases: &[Case]) {
    let site = Site::open();
    let worker = Worker::with(Engine::Chromium, &site);
    let mut wrong = Vec::new();
    for Case { name, script, want } in cases {
        worker.before_the_next_pages(script);
        worker.goes_to("");
        let stands = worker.stands(TOPIC);
        let right = match want {
            Want::Works => stands == "works",
            Want::Says => stands == "says",
            Want::Either => ["works", "says"].contains(&stands.as_str()),
        };
        println!("{what}, {name}: {stands}");
        if !right {
            wrong.push(format!("{name}: {stands}"));
        }
        worker.close_tab();
    }
    told("old-engines", what, cases.len(), cases.len() - wrong.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
