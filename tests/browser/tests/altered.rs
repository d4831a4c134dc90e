//! What was altered on its way does not run: each file that the start script asks for, in each engine.

use browser_tests::{Engine, Site, VI, Worker};
use xtask::server::Fault;

#[test]
fn chromium() {
    runs_nothing_altered(Engine::Chromium);
}

#[test]
fn firefox() {
    runs_nothing_altered(Engine::Firefox);
}

#[test]
fn webkit() {
    runs_nothing_altered(Engine::WebKit);
}

/// A file, and an address that needs it. The glue of the core stands in the page itself.
const FILES: [(&str, &str); 3] =
    [("/index-", "#/"), ("/exam-", "#/thi-thu"), ("/glue-", "#/thi-thu")];

fn runs_nothing_altered(engine: Engine) {
    let site = Site::open_without_worker();
    for (file, address) in FILES {
        // A fresh browser for each: one that has the files already would not ask for them.
        let worker = Worker::with(engine, &site);
        site.breaks(move |path| path.contains(file), Fault::Altered);
        worker.open_in_vain(address);
        site.mend();
        worker.press_for(VI.try_again, "the app to start", |look| {
            (look.started.as_deref() == Some("done")).then_some(())
        });
    }
}
