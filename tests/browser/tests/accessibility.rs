//! axe-core finds nothing on any page: in each theme, in each language, in each browser. With `CANH_GIAC_SOAK=1` all
//! rules run each time. Each build leaves out what would find the same again: of the second theme and the third only
//! what depends on colours is looked at, and Firefox and WebKitGTK take every fourth scene in turn.

use std::time::Instant;

use browser_tests::faults::soaking;
use browser_tests::gallery::{self, THEMES, Theme};
use browser_tests::{Banks, Engine, Findings, Site, Worker};

#[test]
fn chromium() {
    finds_nothing(Engine::Chromium);
}

#[test]
fn firefox() {
    finds_nothing(Engine::Firefox);
}

#[test]
fn webkit() {
    finds_nothing(Engine::WebKit);
}

/// In each build.
const FEWER: usize = 4;

fn finds_nothing(engine: Engine) {
    let site = Site::open();
    let worker = Worker::with(engine, &site);
    worker.open_home();
    worker.keeps_all_there_is();
    let scenes = gallery::wanted(Banks::read());
    let scenes: Vec<_> = scenes.iter().filter(|scene| scene.is_for(engine)).collect();
    let all = soaking() || engine == Engine::Chromium || scenes.len() < 20;
    let step = if all { 1 } else { FEWER };
    let (mut findings, mut checked, begin) = (Findings::default(), 0, Instant::now());
    for (turn, language) in gallery::languages().into_iter().enumerate() {
        for scene in scenes.iter().skip(turn % step).step_by(step) {
            worker.comes_to(scene, &site, language, 0);
            let name = format!("{scene}/{language}");
            if worker.speaks() != language && !scene.is_static() {
                let said = format!("the page says lang={}", worker.speaks());
                findings.add(&name, format!("not in {language}"), &said);
            }
            let mut grounds = Vec::new();
            for theme in THEMES {
                let all_rules = soaking() || theme == Theme::Light;
                worker.wears(theme);
                grounds.push(worker.ground().0);
                for found in worker.is_checked_by_axe(all_rules) {
                    let what = format!("{} at {}", found.rule, found.selector);
                    findings.add(format!("{name}/{}", theme.name()), what, &found.what);
                }
                checked += 1;
            }
            if grounds[0] == grounds[1] {
                findings.add(&name, "the dark theme has the ground of the light one", &grounds[0]);
            }
        }
    }
    println!(
        "AXE {engine} scenes={} themes={} languages={} checked={checked} findings={} seconds={}",
        scenes.len().div_ceil(step),
        THEMES.len(),
        gallery::languages().len(),
        findings.len(),
        begin.elapsed().as_secs(),
    );
    findings.are_none();
}
