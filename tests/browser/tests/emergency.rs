//! The numbers to call in an emergency stand in the page where the program does not start, and out of
//! the way where it does.

use browser_tests::{Engine, Site, Worker};
use xtask::server::Fault;

#[test]
fn chromium() {
    finds_the_numbers(Engine::Chromium);
}

#[test]
fn firefox() {
    finds_the_numbers(Engine::Firefox);
}

#[test]
fn webkit() {
    finds_the_numbers(Engine::WebKit);
}

fn finds_the_numbers(engine: Engine) {
    let site = Site::open();
    let worker = Worker::with(engine, &site);
    for fault in [Fault::NotFound, Fault::Half, Fault::Html] {
        site.break_program(fault);
        worker.open_in_vain();
        worker.see_beginning("Chưa mở được.");
        worker.same("heading", worker.look().heading.as_deref(), Some("Số khẩn cấp"));
        for number in ["113 Công an", "114 Chữa cháy, cứu nạn", "115 Cấp cứu y tế"] {
            worker.check(offers(&worker, number), number);
        }
    }
    site.mend();
    worker.press("Thử lại");
    worker
        .until("the app to start", |look| (look.started.as_deref() == Some("done")).then_some(()));
    worker.check(!offers(&worker, "113 Công an"), "the numbers are out of the way");
}

fn offers(worker: &Worker, name: &str) -> bool {
    worker.look().controls.iter().any(|control| control.names.iter().any(|it| it == name))
}
