//! Taking a record to another device: all of it arrives, once, and what is no record is refused.

use base64ct::{Base64UrlUnpadded, Encoding};
use browser_tests::{Engine, Site, Worker, record};
use canh_giac::codec::{Form, seal};
use canh_giac::exchange::news::amounts;
use canh_giac::exchange::transfer::{NotTaken, PREFIX};
use canh_giac::quiz::learner::Learner;
use canh_giac::text::companion::give::VI as GIVE;
use canh_giac::text::companion::moving::VI as MOVING;

#[path = "../../made/years.rs"]
mod years;

#[test]
fn chromium() {
    let site = Site::open();
    let (code, learner) = gives(Engine::Chromium, &site);
    let worker = Worker::with(Engine::Chromium, &site);
    what_is_no_record_is_refused(&worker, &code);
    takes(&worker, &code, &learner);
}

/// In each, another engine takes what the one before has given.
#[test]
fn firefox_after_webkit() {
    hands_on(Engine::WebKit, Engine::Firefox);
}

#[test]
fn webkit_after_firefox() {
    hands_on(Engine::Firefox, Engine::WebKit);
}

const MOVE: &str = "#/chuyen-may";
const ANSWERS: usize = 2000;

fn hands_on(one: Engine, other: Engine) {
    let site = Site::open();
    let (code, learner) = gives(one, &site);
    takes(&Worker::with(other, &site), &code, &learner);
}

/// The code of a record of years, and the record as it is kept.
fn gives(engine: Engine, site: &Site) -> (String, Learner) {
    let worker = Worker::with(engine, site);
    let prepared = record::holding(&years::years(ANSWERS));
    worker.has_kept(&prepared);
    worker.open(MOVE);
    let code = worker.copies(GIVE.copy, GIVE.copied);
    worker.see(&(MOVING.size)(code.len()));
    worker.all_is_calm();
    worker.leave_the_app();
    let learner = record::read(&worker.all_stored());
    worker.check(learner == record::read(&prepared), "giving it away has altered the record");
    worker.check(amounts(&learner).finished > 100, "the record is not one of years");
    (code, learner)
}

fn pastes(worker: &Worker, text: &str) {
    worker.open(MOVE);
    worker.reload();
    worker.fills(MOVING.paste, text);
    worker.press(MOVING.look);
}

/// Pasted, looked at, taken in: the same record. Once more: nothing is new.
fn takes(worker: &Worker, code: &str, learner: &Learner) {
    let all = amounts(learner);
    worker.leave_the_app();
    pastes(worker, &format!("Gửi Hòa nhé:\n{code}\ncảm ơn!"));
    worker.see(&(MOVING.has)(all));
    worker.see(&(MOVING.brings)(all));
    let take = worker.until("the button that takes it in", |look| {
        let names = look.controls.iter().flat_map(|control| &control.names);
        names.clone().find(|name| name.starts_with(MOVING.take)).cloned()
    });
    worker.press(&take);
    worker.hear(&(MOVING.taken)(all));
    worker.see(MOVING.taken_kept);
    worker.all_is_calm();
    holds(worker, learner);
    pastes(worker, code);
    worker.see(MOVING.brings_nothing);
    worker.check(!worker.look().offers(&take), "nothing can be taken in");
    worker.all_is_calm();
    holds(worker, learner);
}

fn holds(worker: &Worker, learner: &Learner) {
    worker.leave_the_app();
    let stored = record::read(&worker.all_stored());
    worker.check(stored == *learner, "the records of both devices differ");
}

/// Each with its own sentence, and nothing of it is kept.
fn what_is_no_record_is_refused(worker: &Worker, code: &str) {
    let middle = code.len() / 2;
    let (head, tail) = code.split_at(middle);
    let other = if tail.starts_with('A') { "B" } else { "A" };
    let newer = seal(Form { mark: *b"CT", version: 2 }, &vec![1_u8, 2, 3]);
    worker.open(MOVE);
    worker.see(MOVING.nothing);
    worker.leave_the_app();
    let before = worker.all_stored();
    for (text, why) in [
        (head.into(), NotTaken::Broken),
        (format!("{head}{other}{}", &tail[1..]), NotTaken::Broken),
        (format!("{PREFIX}{}.", Base64UrlUnpadded::encode_string(&newer)), NotTaken::Newer),
        ("Mai đi làm nhớ mang mũ bảo hộ nhé.".into(), NotTaken::NotOurs),
        ("x".repeat(5_000_000), NotTaken::TooLarge),
    ] {
        pastes(worker, &text);
        worker.hear((MOVING.not_taken)(why));
        worker.see_no(MOVING.arrived);
        worker.all_is_calm();
        worker.leave_the_app();
        worker.same("what is stored", worker.all_stored(), before.clone());
    }
    pastes(worker, " \n ");
    worker.hear(MOVING.nothing_typed);
}
