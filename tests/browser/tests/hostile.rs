//! Banks that nobody would ship, and people with strange names: a choice of 400 letters without a blank, a dozen
//! choices, a topic with a name of eighty signs, markup, words from right to left. Nothing breaks the layout at 360
//! points, with text as it is and at 200 %; nothing runs; the policy has nothing to say.

use browser_tests::gallery::{self, Theme};
use browser_tests::worker::Finding;
use browser_tests::{Engine, Findings, Hostile, Site, Worker};

#[test]
fn chromium() {
    bears_it(Engine::Chromium);
}

#[test]
fn firefox() {
    bears_it(Engine::Firefox);
}

#[test]
fn webkit() {
    bears_it(Engine::WebKit);
}

fn bears_it(engine: Engine) {
    let hostile = Hostile::made();
    let site = Site::of(hostile.folder.clone()).without_worker();
    let worker = Worker::with(engine, &site);
    let mut findings = Findings::default();
    let scenes = gallery::hostile_scenes(&hostile);
    worker.open_home();
    for scene in &scenes {
        match (engine, scene.is_for_the_wall()) {
            (Engine::Chromium, true) => worker.has_a_window(1280, 720, 1),
            (Engine::Chromium, false) => worker.has_a_window(360, 640, 1),
            // As narrow as its window can be.
            _ => worker.has_a_screen(360, 640),
        }
        worker.comes_to(scene, &site, "vi", 0);
        worker.wears(Theme::Light);
        let mut add = |size: &str, found: Vec<Finding>| {
            for Finding { rule, selector, what } in found {
                findings.add(format!("{scene}/{size}"), format!("{rule} at {selector}"), &what);
            }
        };
        add("100 %", worker.intruders());
        if !scene.is_for_the_wall() {
            add("100 %", worker.overflows());
            add("200 %", worker.doubles_the_text());
            add("200 %", worker.overflows());
        }
        add("100 %", worker.trouble());
    }
    for report in site.reports() {
        findings.add("the policy", "a breach of the policy", &report);
    }
    println!("HOSTILE {engine} pages={} findings={}", scenes.len(), findings.len());
    findings.are_none();
}
