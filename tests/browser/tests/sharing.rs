//! Handing the app on: the code and the link lead to this very site, the file is offered only where there
//! is one, and nothing is said to be copied that is not.

use browser_tests::{Engine, Site, VI, Worker};
use canh_giac::exchange::qr::Qr;
use canh_giac::text::companion::give::VI as GIVE;
use canh_giac::text::companion::hand_on::VI as HAND_ON;

#[test]
fn chromium() {
    hands_on(Engine::Chromium);
}

#[test]
fn firefox() {
    hands_on(Engine::Firefox);
}

#[test]
fn webkit() {
    hands_on(Engine::WebKit);
}

const SHARE: &str = "#/chia-se";

fn hands_on(engine: Engine) {
    let site = Site::open();
    let worker = Worker::with(engine, &site);
    let address = format!("{}#/", site.address());
    worker.open(SHARE);
    worker.see(VI.share);
    worker.see(HAND_ON.nothing_personal);
    worker.same("the link", worker.words_of("main .address"), address.as_str());
    worker.same(
        "what is copied",
        worker.copies(GIVE.copy_link, GIVE.link_copied),
        address.as_str(),
    );
    // What a camera makes of such a drawing, `tests/codes.rs` proves.
    let drawn = worker.attribute_of("main svg.qr path", "d");
    worker.same("the code", Some(drawn), Qr::of(&address).map(|qr| qr.path()));
    worker.all_is_calm();
    nothing_is_copied_without_proof(&worker);
    the_file_is_offered_where_there_is_one(&worker);
}

/// The clipboard is missing, or refuses: the page says so, and the link can be selected by hand.
fn nothing_is_copied_without_proof(worker: &Worker) {
    for refuses in [false, true] {
        worker.reload();
        worker.see(VI.share);
        worker.has_a_bad_clipboard(refuses);
        worker.press(GIVE.copy_link);
        worker.hear(GIVE.link_not_copied);
        worker.see_no(GIVE.link_copied);
    }
}

fn the_file_is_offered_where_there_is_one(worker: &Worker) {
    for (size, shown) in [("1043", true), ("", false)] {
        // Away from the page, and back to it: it looks once.
        worker.open("#/nguoi-hoc");
        worker.puts_meta("one-file", size);
        worker.open(SHARE);
        worker.see(VI.share);
        let download = (HAND_ON.download)(1043);
        worker.same("a file", worker.look().leads(&download), shown);
        let to = worker.look().link(&download).and_then(|link| link.to.clone());
        worker.same("where it leads", to.as_deref(), shown.then_some("./canh-giac.html"));
    }
}
