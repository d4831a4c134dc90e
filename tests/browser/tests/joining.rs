//! Taking part in a class: joined by a link or by a typed code, answered, handed in; and what the trainer's device reads of
//! the phone is what was answered.

use browser_tests::classes::Class;
use browser_tests::site::one_file;
use browser_tests::{Banks, Engine, Site, VI, Worker};
use canh_giac::address::Page;
use canh_giac::quiz::class::code::{ClassCode, Phase};
use canh_giac::quiz::class::entry::NoSeat;
use canh_giac::quiz::class::handed::{Handed, Told};
use canh_giac::quiz::code::NotACode;
use canh_giac::quiz::paper_code::PaperCode;
use canh_giac::quiz::points::Points;
use canh_giac::text::class::VI as CLASS;

#[test]
fn chromium() {
    takes_part(Engine::Chromium);
}

#[test]
fn firefox() {
    takes_part(Engine::Firefox);
}

#[test]
fn webkit() {
    takes_part(Engine::WebKit);
}

const FIVE_MINUTES: &str = "Năm phút";
const HOSTILE: &str = "<b>Sóc</b>\u{202e}\u{200b} & co";

fn takes_part(engine: Engine) {
    let (site, banks) = (Site::open(), Banks::read());
    let class = Class::offered(banks, FIVE_MINUTES, Phase::After);
    let worker = Worker::with(engine, &site);
    let first = joins_by_a_link(&worker, banks, &class);
    comes_back_later(&worker, &class, &first);
    does_it_again(&worker, banks, &class, &first);
    sits_elsewhere(&worker, &class);
    what_is_no_class_begins_nothing(&worker, &class);
    joins_by_a_typed_code(&worker, banks);
}

fn link(code: ClassCode) -> String {
    Page::Join(code.signs()).to_string()
}

/// What is earned, question by question.
fn points(class: &Class, handed: &Handed) -> Vec<Points> {
    handed.points(&class.asked())
}

fn joins_by_a_link(worker: &Worker, banks: &Banks, class: &Class) -> Handed {
    worker.open(&link(class.code));
    worker.see(&(CLASS.exam)(FIVE_MINUTES));
    worker.see((CLASS.phase)(Phase::After));
    worker.see(&(CLASS.class_code)(&class.code.to_string()));
    for (typed, why) in [
        ("", NoSeat::Missing),
        ("501", NoSeat::Wrong),
        ("mười", NoSeat::Wrong),
        (&"9".repeat(5_000), NoSeat::Wrong),
    ] {
        worker.sits_down(typed, "");
        worker.press(VI.begin);
        worker.hear((CLASS.no_seat)(why));
    }
    worker.sits_down(" 12 ", &format!("{HOSTILE}{}", "Ô".repeat(5_000)));
    worker.begins();
    worker.all_is_calm();
    let sheet = worker.exam_question(1);
    worker.answer(worker.known(banks, &sheet), true);
    worker.reload();
    worker.answers_and_hands_in(banks, &[true, false], 5);
    worker.see(&(CLASS.seat)(12));
    worker.all_is_calm();
    let handed = worker.hands_in(class);
    worker.same("seat", handed.seat, 12);
    let name = "<b>Sóc</b> & co".to_owned() + &"Ô".repeat(9);
    worker.same("name", handed.name.as_str(), name.as_str());
    worker.same("attempt", handed.origin.map(|origin| origin.nth), Some(1));
    let earned = points(class, &handed);
    worker.check(earned[0].is_full(), "the first answer is not right");
    worker.same("points of the others", &earned[1..], [Points::ZERO; 4]);
    worker.check(matches!(handed.told[1], Told::Answer(_)), "the second answer is missing");
    worker.same(
        "what was not answered",
        &handed.told[2..],
        [Told::Nothing, Told::Nothing, Told::Nothing],
    );
    handed
}

/// Loaded again, from the result, and from the list of exams: the same code.
fn comes_back_later(worker: &Worker, class: &Class, first: &Handed) {
    worker.reload();
    worker.is_to_hand_in();
    worker.same("the same again", &worker.hands_in(class), first);
    worker.press(CLASS.see_result);
    worker.see(&(VI.exam_named)(FIVE_MINUTES));
    worker.open("#/thi-thu");
    worker.see(CLASS.handed_in);
    worker.press(&(CLASS.exam)(FIVE_MINUTES));
    worker.is_to_hand_in();
    worker.same("the same from the list", &worker.hands_in(class), first);
    worker.press_for(CLASS.enlarge, CLASS.shrink, |look| look.offers(CLASS.shrink).then_some(()));
    worker.press_for(CLASS.shrink, CLASS.enlarge, |look| look.offers(CLASS.enlarge).then_some(()));
}

fn does_it_again(worker: &Worker, banks: &Banks, class: &Class, first: &Handed) {
    worker.open(&link(class.code));
    worker.see(CLASS.done);
    worker.see(&(CLASS.again_about)(2));
    worker.press_for(CLASS.again, "the form", |look| look.shows(CLASS.seat_label).then_some(()));
    // What was typed the first time stands there.
    worker.begins();
    worker.open(&link(class.code));
    worker.see(CLASS.under_way);
    worker.press(VI.resume);
    worker.answers_and_hands_in(banks, &[true, true, true], 5);
    worker.see(&(CLASS.nth)(2));
    let second = worker.hands_in(class);
    worker.same("seat and name", (second.seat, &second.name), (first.seat, &first.name));
    let phone = |handed: &Handed| handed.origin.map(|origin| origin.device);
    worker.same("the phone", phone(&second), phone(first));
    worker.same("attempt", second.origin.map(|origin| origin.nth), Some(2));
    worker.check(
        points(class, &second)[..3].iter().all(|points| points.is_full()),
        "three are right",
    );
}

fn sits_elsewhere(worker: &Worker, class: &Class) {
    worker.press(CLASS.wrong_seat);
    worker.fills(CLASS.seat_label, "31");
    worker.press(CLASS.change_seat);
    worker.see(&(CLASS.seat)(31));
    worker.same("seat", worker.hands_in(class).seat, 31);
    worker.reload();
    worker.see(&(CLASS.seat)(31));
    worker.all_is_calm();
}

fn what_is_no_class_begins_nothing(worker: &Worker, class: &Class) {
    let signs = class.code.signs();
    let other = if signs.starts_with('7') { "8" } else { "7" };
    let wrong = |fault| (VI.not_a_code)(fault, ClassCode::LENGTH);
    for (typed, why) in [
        (format!("{other}{}", &signs[1..]), wrong(NotACode::Check)),
        (format!("{}O", &signs[1..]), wrong(NotACode::Sign('O'))),
        (signs[1..].into(), (CLASS.wrong_length)(11)),
    ] {
        worker.open("#/thi-thu");
        worker.opens_paper(&typed);
        worker.hear(&why);
        // By an address it is said at once, with the code in the field to be mended.
        worker.open(&Page::Join(typed).to_string());
        worker.hear(&why);
        worker.same("heading", worker.look().heading.as_deref(), Some(VI.join));
    }
    let code = class.code;
    let with = |paper| ClassCode::new(7, Phase::After, PaperCode::from_number(paper), None);
    // One bit of the fingerprint: other questions, or another version of them.
    worker.open(&link(with(code.paper.number() ^ (1 << 6))));
    worker.hear(VI.other_paper);
    worker.open(&link(with(code.paper.number() ^ 32)));
    worker.see(VI.no_such_exam);
    worker.all_is_calm();
}

/// From the first page, with the exam that the trainer composed.
fn joins_by_a_typed_code(worker: &Worker, banks: &'static Banks) {
    let class = Class::composed(banks, CLASS.composed);
    worker.open_home();
    worker.press(VI.join);
    worker.types_code(&class.code.to_string().to_lowercase(), CLASS.open);
    worker.see(&(CLASS.exam)(CLASS.composed));
    worker.see((CLASS.phase)(Phase::Before));
    worker.sits_down("500", "");
    worker.ticks(VI.double_time);
    worker.begins();
    worker.answers_and_hands_in(banks, &[true; 4], 4);
    let handed = worker.hands_in(&class);
    worker.same("who", (handed.seat, handed.name.as_str(), handed.double_time), (500, "", true));
    worker.check(points(&class, &handed).iter().all(|points| points.is_full()), "all are right");
    worker.all_is_calm();
}

/// The server is gone, as in a hall without a network.
fn needs_no_network(engine: Engine) {
    let (mut site, banks) = (Site::open(), Banks::read());
    let class = Class::offered(banks, FIVE_MINUTES, Phase::After);
    let worker = Worker::with(engine, &site);
    worker.open_home();
    worker.is_ready_for_no_network();
    site.stop();
    worker.loads_again();
    worker.press(VI.join);
    worker.types_code(&class.code.to_string(), CLASS.open);
    worker.sits_down("3", "Sóc");
    worker.begins();
    worker.answers_and_hands_in(banks, &[true], 5);
    worker.loads_again();
    worker.is_to_hand_in();
    worker.same("seat", worker.hands_in(&class).seat, 3);
}

#[test]
fn without_a_network_chromium() {
    needs_no_network(Engine::Chromium);
}

#[test]
fn without_a_network_firefox() {
    needs_no_network(Engine::Firefox);
}

#[test]
fn without_a_network_webkit() {
    needs_no_network(Engine::WebKit);
}

/// The edition that is one file has no address: the code is typed.
#[test]
fn from_the_one_file_chromium() {
    let banks = Banks::read();
    let class = Class::offered(banks, FIVE_MINUTES, Phase::After);
    let worker = Worker::at(Engine::Chromium, &one_file());
    worker.open_home();
    worker.press(VI.join);
    worker.types_code(&class.code.to_string(), CLASS.open);
    worker.sits_down("4", "");
    worker.begins();
    worker.answers_and_hands_in(banks, &[true, true], 5);
    worker.same("seat", worker.hands_in(&class).seat, 4);
    worker.all_is_calm();
}

/// What cannot be kept can be handed in all the same, as long as the page is there.
#[test]
fn where_nothing_can_be_kept_firefox() {
    let (site, banks) = (Site::open(), Banks::read());
    let class = Class::offered(banks, FIVE_MINUTES, Phase::After);
    let worker = Worker::whose_browser_keeps_nothing(site.address());
    worker.open(&link(class.code));
    worker.see(VI.keeping_blocked);
    worker.sits_down("5", "");
    worker.begins();
    worker.answers_and_hands_in(banks, &[true], 5);
    worker.same("seat", worker.hands_in(&class).seat, 5);
}
