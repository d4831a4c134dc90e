//! An address of a lesson: its first questions are asked for beside the program, and once.

use browser_tests::{Engine, Site, Worker};
use xtask::server::Fault;

#[test]
fn chromium() {
    comes_beside_the_program(Engine::Chromium);
}

#[test]
fn firefox() {
    comes_beside_the_program(Engine::Firefox);
}

#[test]
fn webkit() {
    comes_beside_the_program(Engine::WebKit);
}

/// A key of ours.
const KEPT: &str = "canhgiac.face";

fn comes_beside_the_program(engine: Engine) {
    let site = Site::open_without_worker();
    let worker = Worker::with(engine, &site);
    // A topic each: a browser that has a file does not ask for it again.
    let starters = |topic: &str| {
        let before = site.asked().len();
        worker.goes_to(&format!("?{topic}#/chu-de/{topic}"));
        let there = "return document.documentElement.dataset.start !== undefined";
        worker.until_it_is("word of the program", there);
        move |site: &Site| {
            site.asked()[before..].iter().filter(|path| path.contains("-dau-")).count()
        }
    };
    // A program that never comes asks for nothing.
    site.break_program(Fault::NotFound);
    let asked = starters("tin-dung-den");
    worker.same("first questions, without the program", asked(&site), 1);

    // Whoever has something here may need the whole bank: the program knows.
    worker.store(KEPT, "theme=dark");
    let asked = starters("phong-chay");
    worker.same("first questions of who is known", asked(&site), 0);
    worker.take_away(KEPT);

    site.mend();
    let asked = starters("lua-dao");
    worker.question();
    worker.same("first questions, with the program", asked(&site), 1);
}
