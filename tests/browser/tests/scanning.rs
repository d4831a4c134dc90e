//! Codes held before the trainer's camera, and in pictures. Chromium takes a film for a camera; in the others
//! pictures go the same way from the file on.

use std::collections::BTreeSet;

use browser_tests::film::{Film, noise, picture};
use browser_tests::{Camera, Engine, Setup, Site, VI, Worker};
use canh_giac::address::{Page, Room};
use canh_giac::quiz::random::Random;
use canh_giac::text::trainer::scan::VI as SCAN;

/// So many phones are held before the camera, one after the other.
const PHONES: usize = 12;
/// What each shows: about as much as the result of forty questions.
const LENGTH: usize = 300;

/// Texts that codes hold in eleven bits for two signs.
fn results() -> Vec<String> {
    const SIGNS: &[u8; 45] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
    let mut random = Random::new(12);
    let mut text = || {
        let signs = (0..LENGTH).map(|_| char::from(SIGNS[random.below(45) as usize]));
        signs.collect::<String>()
    };
    (0..PHONES).map(|_| text()).collect()
}

fn before_the_film(site: &Site, film: &Film) -> Worker {
    let camera = Some(Camera::Film(film.path().into()));
    let worker = Worker::set_up(Engine::Chromium, site, &Setup { camera, ..Setup::default() });
    worker.tries_the_camera();
    worker
}

#[test]
fn every_code_of_a_film_is_read_chromium() {
    let (site, results) = (Site::open(), results());
    let film = Film::of(&results, 6, 1);
    let worker = before_the_film(&site, &film);
    let wanted: BTreeSet<String> = results.into_iter().collect();
    let seen = worker.sees_codes(PHONES);
    worker.same("texts", seen, wanted);
    worker.see(&(SCAN.read_so_far)(PHONES));
    worker.see(SCAN.foreign);
    worker.all_is_calm();
    lets_go_of_the_camera(&worker);
    worker.all_is_calm();
}

/// While nobody sees the page, and when somebody goes on to another one.
fn lets_go_of_the_camera(worker: &Worker) {
    worker.check(worker.camera_runs(), "the camera does not run");
    worker.hides(true);
    worker.check(!worker.camera_runs(), "the camera of a hidden page runs");
    worker.hides(false);
    worker.until("the camera to come back", |_| worker.camera_runs().then_some(()));
    worker.press(VI.app);
    worker.see(VI.trainer_title);
    worker.check(!worker.camera_runs(), "the camera runs in another room");
    // The trainer turns it off and on again.
    worker.press(SCAN.trying);
    worker.press(SCAN.open);
    worker.see(SCAN.hold);
    worker.check(worker.camera_runs(), "the camera does not run again");
    worker.press(SCAN.close);
    worker.see(SCAN.open_about);
    worker.check(!worker.camera_runs(), "the camera runs although it was turned off");
}

#[test]
fn codes_of_ours_are_told_from_others_chromium() {
    let site = Site::open();
    let ours = format!("{}{}", site.address(), Page::TakeIn("1.1.abcdef".into()));
    let film = Film::of(std::slice::from_ref(&ours), 3, 2);
    let worker = before_the_film(&site, &film);
    worker.see(SCAN.ours);
    worker.hear(SCAN.new);
    worker.same("the text", worker.last_code(), Some(ours));
    worker.all_is_calm();
}

#[test]
fn a_camera_that_does_not_come_says_why_chromium() {
    let site = Site::open();
    let setup = Setup { camera: Some(Camera::Refused), ..Setup::default() };
    let worker = Worker::set_up(Engine::Chromium, &site, &setup);
    worker.tries_the_camera();
    worker.hear(SCAN.not_allowed);
    for (error, said) in [
        ("NotAllowedError", SCAN.not_allowed),
        ("NotFoundError", SCAN.no_camera),
        ("OverconstrainedError", SCAN.no_camera),
        ("NotReadableError", SCAN.in_use),
        ("AbortError", SCAN.in_use),
        ("SomeError", SCAN.not_here),
        ("", SCAN.not_here),
    ] {
        worker.has_a_camera_that_fails(error);
        worker.press(SCAN.open);
        worker.hear(said);
    }
    worker.all_is_calm();
}

/// How many frames are read in a second is told and not judged: that is the machine's.
#[test]
fn frames_are_counted_chromium() {
    let (site, results) = (Site::open(), results());
    let film = Film::at(30, &results[..2], 30, 5);
    let worker = before_the_film(&site, &film);
    worker.sees_codes(2);
    for times in [1, 6] {
        worker.has_a_slow_processor(times);
        let (frames, busy) = worker.counts_frames();
        println!(
            "MEASURED 640x480, {times} times slower: {frames:.1} frames a second, {busy:.0} ms"
        );
        worker.check(frames > 0.0, "no frame is read");
    }
}

/// Android's Chromium has a reader of its own; here something stands in its place.
#[test]
fn the_browsers_own_reader_is_used_where_it_works_chromium() {
    let site = Site::open();
    let film = Film::of(&["in the film".into()], 3, 3);
    let worker = before_the_film(&site, &film);
    // What reads is chosen with the first picture.
    worker.reload_room();
    worker.has_an_own_reader(&["by the browser"]);
    worker.press(SCAN.open);
    worker.until("a code", |_| worker.last_code());
    worker.same("the text", worker.last_code().as_deref(), Some("by the browser"));
    worker.check(worker.asked_own_reader() > 0, "the browser's reader was not asked");
    // One that is there in name only: Chromium on a phone without the shop's services.
    worker.reload_room();
    worker.has_an_own_reader(&[]);
    worker.press(SCAN.open);
    worker.until("a code", |_| worker.last_code());
    worker.same("the text", worker.last_code().as_deref(), Some("in the film"));
    worker.same("how often it was asked in vain", worker.asked_own_reader(), 1);
    worker.all_is_calm();
}

#[test]
fn pictures_are_read_chromium() {
    reads_pictures(Engine::Chromium);
}

#[test]
fn pictures_are_read_firefox() {
    reads_pictures(Engine::Firefox);
}

#[test]
fn pictures_are_read_webkit() {
    reads_pictures(Engine::WebKit);
}

fn reads_pictures(engine: Engine) {
    let mut site = Site::open();
    let worker = Worker::with(engine, &site);
    worker.open(&format!("trainer.html{}", Room::TryScan));
    worker.until_it_keeps("./trainer.html");
    // All that reads is there from the first visit on.
    site.stop();
    let results = results();
    let two = picture(&[&results[0], &results[1]], 3);
    worker.chooses_pictures(&[("two.bmp", two)]);
    worker.see(&(SCAN.looked)(1, 2));
    worker.see(&(SCAN.read_so_far)(2));

    let mut random = Random::new(3);
    let long: String = (0..2_300).map(|_| char::from(b'!' + random.below(90) as u8)).collect();
    let digits: String = (0..5_500).map(|_| char::from(b'0' + random.below(10) as u8)).collect();
    worker.chooses_pictures(&[
        ("noise.bmp", noise(900, 700, 4)),
        ("no-picture.png", b"Ba\xcc\x00o cao, khong phai anh".to_vec()),
        ("empty.png", Vec::new()),
        ("long.bmp", picture(&[&long], 4)),
        ("digits.bmp", picture(&[&digits], 4)),
        ("large.bmp", picture(&[&results[2]], 40)),
    ]);
    worker.see(&(SCAN.looked)(6, 3));
    worker.see(&(SCAN.read_so_far)(5));
    worker.see(&(SCAN.no_code)("noise.bmp"));
    worker.see(&(SCAN.no_picture)("no-picture.png"));
    worker.see(&(SCAN.no_picture)("empty.png"));
    worker.same("the last text", worker.last_code().as_ref(), Some(&results[2]));

    worker.pastes_picture(&picture(&["Đã dán"], 3));
    worker.until("the text of the pasted picture", |_| {
        (worker.last_code().as_deref() == Some("Đã dán")).then_some(())
    });
    worker.all_is_calm();
}
