//! On a phone of 360 points, with text as it is and with text at 200 %: nothing is cut off, nothing is to be
//! scrolled sideways, bars leave room to read; and everything to tap is large enough.

use browser_tests::gallery::{self, Theme};
use browser_tests::worker::Finding;
use browser_tests::{Banks, Engine, Findings, Site, Worker};

/// In points. A finger needs that much.
const TARGET: u32 = 48;
const PHONE: (u32, u32) = (360, 640);
const WALL: (u32, u32) = (1280, 720);

#[test]
fn chromium() {
    let site = Site::open();
    let worker = Worker::with(Engine::Chromium, &site);
    worker.open_home();
    worker.keeps_all_there_is();
    worker.wears(Theme::Light);
    let (mut findings, mut measured) = (Findings::default(), 0);
    for language in gallery::languages() {
        for scene in gallery::wanted(Banks::read()) {
            let (width, height) = if scene.is_for_the_wall() { WALL } else { PHONE };
            worker.has_a_window(width, height, 1);
            worker.comes_to(&scene, &site, language, 0);
            let mut add = |size: &str, found: Vec<Finding>| {
                for Finding { rule, selector, what } in found {
                    let name = format!("{scene}/{language}/{size}");
                    findings.add(name, format!("{rule} at {selector}"), &what);
                }
            };
            add("100 %", worker.small_targets(TARGET));
            // What is for a wall is measured on one (`projector.rs`).
            if !scene.is_for_the_wall() {
                add("100 %", worker.overflows());
                add("200 %", worker.doubles_the_text());
                add("200 %", worker.overflows());
            }
            measured += 1;
        }
    }
    println!("OVERFLOW pages={measured} findings={}", findings.len());
    findings.are_none();
}
