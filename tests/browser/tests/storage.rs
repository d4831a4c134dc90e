//! What the device keeps, when it keeps nothing, has no room, or holds what it should not: the quiz
//! goes on, a calm line says so, and nothing is lost that was there.

use base64ct::{Base64Unpadded, Encoding};
use browser_tests::worker::Stored;
use browser_tests::{Banks, Engine, Site, VI, Worker};
use canh_giac::codec::{Form, open, seal};

/// Keys of other programs on the same origin, some of them much like ours.
const FOREIGN: [(&str, &str); 3] = [
    ("khac.ghi-chu", "của chương trình khác"),
    ("canhgiac", "không có dấu chấm"),
    ("Canhgiac.snapshot.0", "chữ hoa"),
];
const SNAPSHOTS: [&str; 2] = ["canhgiac.snapshot.0", "canhgiac.snapshot.1"];
/// How a page with blocked storage answers.
const BLOCKED: &str = "Object.defineProperty(window, 'localStorage', { get() {
    throw new DOMException('The operation is insecure.', 'SecurityError');
} })";

#[test]
fn blocked_chromium() {
    let (site, banks) = (Site::open(), Banks::read());
    let mut worker = Worker::with(Engine::Chromium, &site);
    worker.before_every_page(BLOCKED);
    worker.open_home();
    worker.hear(VI.keeping_blocked);
    worker.press(banks.topics()[0]);
    worker.finish_lesson(banks, |_, _| {});
    worker.see(&(VI.right_at_once)(10, 10));
    worker.hear(VI.keeping_blocked);
    worker.see_no(VI.kept);
    // Another part of the app: the page is loaded again, and what is kept nowhere comes along.
    worker.press(VI.scores);
    worker.see(&(VI.points_of)(100, 10));
    worker.hear(VI.keeping_blocked);
    worker.press(&(VI.learn)(banks.topics()[0]));
    worker.see(&(VI.right_at_once)(10, 10));
    worker.hear(VI.keeping_blocked);
    worker.all_is_calm();
}

#[test]
fn chromium() {
    keeps_its_promises(Engine::Chromium);
}

#[test]
fn firefox() {
    keeps_its_promises(Engine::Firefox);
}

#[test]
fn webkit() {
    keeps_its_promises(Engine::WebKit);
}

/// One browser for all of these: what the app keeps is taken away in between.
fn keeps_its_promises(engine: Engine) {
    let (site, banks) = (Site::open(), Banks::read());
    let worker = Worker::with(engine, &site);
    worker.leave_the_app();
    for (key, text) in FOREIGN {
        worker.store(key, text);
    }
    for case in [full, garbage, newer, truncated] {
        case(&worker, banks);
        worker.all_is_calm();
        worker.leave_the_app();
        for (key, text) in FOREIGN {
            worker.same(key, worker.stored(key).as_deref(), Some(text));
        }
        worker.forget_the_app();
    }
}

/// Full to the last byte: the lesson goes on; once there is room again, all of it is kept.
fn full(worker: &Worker, banks: &Banks) {
    const FILLER: &str = "khac.day";
    worker.open_home();
    let filled = worker.fill_storage(FILLER);
    worker.check(filled > 100_000, "the storage took too little to be full");
    worker.see_no(VI.keeping_full);
    worker.press(banks.topics()[0]);
    worker.hear(VI.keeping_full);
    let mut questions = 0;
    worker.finish_lesson(banks, |worker, _| {
        questions += 1;
        if questions == 10 {
            worker.hear(VI.keeping_full);
            worker.same("length of the foreign text", worker.filling(FILLER), Some(filled));
            worker.take_away(FILLER);
        }
    });
    worker.see(&(VI.right_at_once)(10, 10));
    worker.hear(VI.kept);
    worker.see_no(VI.keeping_full);
    worker.reload();
    worker.see(&(VI.right_at_once)(10, 10));
}

/// Texts that are no documents, under keys that are ours: they are set aside and found again.
fn garbage(worker: &Worker, banks: &Banks) {
    let nonsense = Base64Unpadded::encode_string(b"no document of ours at all");
    let garbage = [
        (SNAPSHOTS[0], "rác: không phải bản ghi"),
        (SNAPSHOTS[1], nonsense.as_str()),
        ("canhgiac.journal.7", "{\"json\":true}"),
    ];
    for (key, text) in garbage {
        worker.store(key, text);
    }
    worker.open_home();
    worker.hear(VI.set_aside);
    worker.press(banks.topics()[0]);
    worker.finish_lesson(banks, |_, _| {});
    worker.hear(VI.kept);
    let stored = worker.all_stored();
    for (key, text) in garbage {
        let kept = stored.iter().any(|(k, t)| k.starts_with("canhgiac.aside.") && t == text);
        worker.check(kept, &format!("what stood under {key} was not set aside: {stored:?}"));
    }
    worker.reload();
    worker.see(&(VI.right_at_once)(10, 10));
}

/// A record of a newer program: left alone to the last byte, and the quiz can be played.
fn newer(worker: &Worker, banks: &Banks) {
    for (key, mark) in [(SNAPSHOTS[1], *b"CS"), ("canhgiac.journal.0", *b"CJ")] {
        worker.leave_the_app();
        worker.forget_the_app();
        worker.store(key, &of_version_999(mark));
        let before = worker.all_stored();
        worker.open_home();
        worker.hear(VI.keeping_newer);
        if key == SNAPSHOTS[1] {
            worker.press(banks.topics()[0]);
            worker.finish_lesson(banks, |_, _| {});
            worker.hear(VI.keeping_newer);
            worker.see_no(VI.kept);
        }
        worker.open("#/thi-thu/1");
        worker.press(VI.begin);
        worker.answer(worker.known(banks, &worker.exam_question(1)), true);
        worker.leave_the_app();
        worker.same("what is stored", worker.all_stored(), before);
    }
    worker.open_home();
}

/// The newest snapshot cut in half: the one before it and the journal still give everything.
fn truncated(worker: &Worker, banks: &Banks) {
    worker.open_home();
    worker.press(banks.topics()[0]);
    worker.finish_lesson(banks, |_, _| {});
    // A second lesson with one answer, a pause (which takes a snapshot), and one more answer, which
    // stands in the journal alone until the next pause.
    worker.press(VI.learn_more);
    let answer = || {
        let sheet = worker.question();
        worker.answer(worker.known(banks, &sheet), true);
        worker.press(VI.check);
        worker.hear(VI.right);
        worker.go_on();
    };
    answer();
    worker.leave_the_app();
    worker.open_home();
    worker.press(VI.resume);
    answer();
    let third = worker.question();
    worker.leave_the_app();

    let stored = worker.all_stored();
    let newest = SNAPSHOTS.iter().max_by_key(|key| generation(&stored, key));
    let newest = *newest.unwrap_or(&SNAPSHOTS[0]);
    let both = SNAPSHOTS.iter().all(|key| generation(&stored, key).is_some());
    worker.check(both, &format!("not two snapshots: {stored:?}"));
    let half = &stored[newest][..stored[newest].len() / 2];
    worker.store(newest, half);

    worker.open_home();
    worker.hear(VI.set_aside);
    worker.see(&(VI.question_of)(3, 10));
    worker.press(VI.scores);
    worker.see(&(VI.points_of)(100, 10));
    worker.open_home();
    worker.press(VI.resume);
    worker.same("the question after the cut", worker.question(), third);
    let aside = worker.all_stored();
    let kept = aside.iter().any(|(key, text)| key.starts_with("canhgiac.aside.") && text == half);
    worker.check(kept, "the half snapshot was not set aside");
}

/// A whole document of a version that nobody has written yet, as our keys hold documents.
fn of_version_999(mark: [u8; 2]) -> String {
    let form = Form { mark, version: 999 };
    Base64Unpadded::encode_string(&seal(form, &("from the future", 7_u64)))
}

/// The number of a snapshot, with which its value begins.
fn generation(stored: &Stored, key: &str) -> Option<u64> {
    let bytes = Base64Unpadded::decode_vec(stored.get(key)?).ok()?;
    let form = Form { mark: *b"CS", version: 3 };
    open(form, &bytes).ok()
}
