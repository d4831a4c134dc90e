//! A class in a hall without a network: the server is really gone before the class is made. Four devices, each with a profile
//! of its own; all that goes from one to the other is a code that is read aloud, and texts of a chat.

#![allow(clippy::panic, reason = "a helper fails its test")]

use std::fs;
use std::path::Path;

use browser_tests::classes::Class;
use browser_tests::film::picture;
use browser_tests::{Banks, Engine, Site, VI, Worker};
use canh_giac::quiz::class::code::ClassCode;
use canh_giac::text::class::VI as CLASS;
use canh_giac::text::trainer::{class, collect, new_class, report, scan};

#[test]
fn chromium() {
    holds_a_class(Engine::Chromium);
}

#[test]
fn firefox() {
    holds_a_class(Engine::Firefox);
}

#[test]
fn webkit() {
    holds_a_class(Engine::WebKit);
}

const EXAM: &str = "Năm phút";
const QUESTIONS: usize = 5;
const UNIT: &str = "Công ty May Hòa Bình";
/// Of each phone the seat, the name, and how many questions it answers, all of them rightly.
const PHONES: [(u16, &str, usize); 3] = [(3, "Sóc", 5), (1, "", 3), (7, "Chị Lan", 1)];

fn holds_a_class(engine: Engine) {
    let (mut site, banks) = (Site::open(), Banks::read());
    let trainer = Worker::with(engine, &site);
    trainer.open("trainer.html");
    trainer.keeps_all_there_is();
    trainer.until_it_keeps("./trainer.html");
    let phones = PHONES.map(|_| {
        let phone = Worker::with(engine, &site);
        phone.open_home();
        phone.is_ready_for_no_network();
        phone
    });
    site.stop();

    trainer.loads_again();
    let code = makes_a_class(&trainer);
    let class = Class::told(banks, code);
    let (mut evening, mut codes) = (String::new(), Vec::new());
    for (phone, (seat, name, right)) in phones.iter().zip(PHONES) {
        phone.loads_again();
        phone.press(VI.join);
        phone.types_code(&code.to_string().to_lowercase(), CLASS.open);
        phone.see(&(CLASS.exam)(EXAM));
        phone.sits_down(&seat.to_string(), name);
        phone.begins();
        phone.answers_and_hands_in(banks, &vec![true; right], QUESTIONS);
        let chat = phone.copies(CLASS.copy, CLASS.copied);
        phone.same("what is handed in", class.read(&chat).len(), 1);
        evening.push_str(&format!("ghế {seat} nộp ạ: {chat}\n"));
        codes.push(phone.shows_code());
        phone.all_is_calm();
    }
    takes_in(&trainer, &evening);
    knows_them_in_a_picture(&trainer, &codes);
    reports(&trainer);
}

fn makes_a_class(trainer: &Worker) -> ClassCode {
    trainer.press(class::VI.new);
    trainer.ticks(EXAM);
    trainer.fills(new_class::VI.unit, UNIT);
    trainer.fills(new_class::VI.seats, "10");
    trainer.press(new_class::VI.make);
    trainer.see(UNIT);
    let code = trainer.class_code().parse();
    code.unwrap_or_else(|_| trainer.fail("no code of a class"))
}

fn takes_in(trainer: &Worker, evening: &str) {
    trainer.press_for(class::VI.collect, "the ways to collect", |look| {
        look.offers(collect::VI.pasting).then_some(())
    });
    trainer.press_for(collect::VI.pasting, "a field to paste into", |look| {
        look.offers(collect::VI.paste_take).then_some(())
    });
    trainer.fills(collect::VI.paste_label, evening);
    trainer.press(collect::VI.paste_take);
    trainer.see(&(collect::VI.count)(PHONES.len(), 10));
    // Also the roll is kept without a network.
    trainer.loads_again();
    trainer.see(&(collect::VI.count)(PHONES.len(), 10));
}

/// Somebody has taken a picture of the phones as well: what reads codes is there without a network, too.
fn knows_them_in_a_picture(trainer: &Worker, codes: &[String]) {
    trainer.press_for(collect::VI.pictures, "a field for pictures", |look| {
        look.shows(scan::VI.pictures_label).then_some(())
    });
    let codes: Vec<&str> = codes.iter().map(String::as_str).collect();
    trainer.chooses_pictures(&[("phones.bmp", picture(&codes, 3))]);
    trainer.hear(&(collect::VI.summary)([0, PHONES.len(), 0, 0]));
    trainer.see(&(collect::VI.count)(PHONES.len(), 10));
}

fn reports(trainer: &Worker) {
    trainer.press(class::VI.back);
    trainer.press_for(class::VI.report, "the results", |look| {
        look.shows(report::VI.distribution).then_some(())
    });
    let mut wanted = PHONES.map(|(seat, _, right)| {
        let points = (report::VI.points)(right as u32 * 10, QUESTIONS);
        ((report::VI.seat)(seat), points)
    });
    wanted.sort();
    trainer.same("the table", trainer.table(), wanted);
    trainer.see(&(report::VI.of_seats)(3, 10));
    trainer.all_is_calm();
    if trainer.engine() == Engine::Chromium {
        let (pdf, pages) = trainer.prints();
        if let Some(folder) = std::env::var_os("CANH_GIAC_SHOTS") {
            let kept = fs::write(Path::new(&folder).join("class-without-network.pdf"), &pdf);
            trainer.check(kept.is_ok(), "the PDF is kept");
        }
        trainer.same("pages", pages, 1);
    }
}
