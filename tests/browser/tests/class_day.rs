//! The day of a class: forty phones hand in by every way there is, and the table is what was answered, however much else is
//! held before the camera. How it goes without a network is in `class_without_network.rs`.

#![allow(clippy::panic, reason = "a helper fails its test")]

use std::collections::BTreeSet;
use std::time::Duration;

use browser_tests::classes::Class;
use browser_tests::everybody::{Shown, altered, everybody};
use browser_tests::film::{Film, picture};
use browser_tests::kept_classes::keeping;
use browser_tests::worker::Stored;
use browser_tests::{Banks, Camera, Engine, Setup, Site, VI, Worker, roomful};
use canh_giac::exchange::handing::Refused;
use canh_giac::quiz::class::code::{ClassCode, Phase};
use canh_giac::quiz::class::roll::Taken;
use canh_giac::quiz::code::NotACode;
use canh_giac::quiz::random::Random;
use canh_giac::text::trainer::{class, collect, new_class, report, scan};
use xtask::workspace_root;

const EXAM: &str = "Đề chung";
const PEOPLE: usize = 40;
/// What a spreadsheet would compute and a page would draw.
const UNIT: &str = "=HYPERLINK(\"http://x\",\"y\")<b>Tổ may</b>";
/// Another class, of which the device also keeps the paper.
const OTHER: &str = "Tổ may 3";

/// A class that was made on the trainer's page, and what is at hand in its hall.
struct Day {
    class: Class,
    people: Vec<Shown>,
    /// What the device keeps before anybody has handed in.
    kept: Stored,
    /// The addresses of collecting and of the results.
    pages: [String; 2],
}

#[test]
fn forty_phones_hand_in_by_every_way_chromium() {
    let site = Site::open();
    let trainer = Worker::with(Engine::Chromium, &site);
    let day = makes_a_class(&trainer);
    for take in [takes_what_is_typed, takes_what_is_pasted, takes_pictures] {
        begins_anew(&trainer, &day);
        take(&trainer, &day);
        the_table_is_right(&trainer, &day);
    }
    trainer.all_is_calm();
    drop(trainer);
    takes_a_film(&site, &day);
}

/// With as many seats as people, on the form, from an exam that is offered.
fn makes_a_class(trainer: &Worker) -> Day {
    trainer.open("trainer.html");
    trainer.press(class::VI.new);
    trainer.ticks(EXAM);
    trainer.fills(new_class::VI.unit, UNIT);
    trainer.fills(new_class::VI.seats, &PEOPLE.to_string());
    trainer.press(new_class::VI.make);
    trainer.see(&(class::VI.handed_in)(0, PEOPLE as u16));
    trainer.same("the heading", trainer.look().heading.as_deref(), Some(UNIT));
    let code = trainer.class_code().parse::<ClassCode>();
    let code = code.unwrap_or_else(|_| trainer.fail("no code of a class"));
    let pages = [class::VI.collect, class::VI.report];
    let pages = pages.map(|name| format!("trainer.html{}", trainer.leads_to(name)));
    let class = Class::told(Banks::read(), code);
    let people = everybody(&class);
    trainer.same("people", people.len(), PEOPLE);
    let other = roomful::empty(
        &roomful::banks(&workspace_root().join("questions")),
        OTHER,
        &[Phase::After],
    );
    let mut kept = trainer.all_stored();
    kept.extend(keeping(&[other]));
    Day { class, people, kept, pages }
}

fn begins_anew(trainer: &Worker, day: &Day) {
    trainer.has_kept(&day.kept);
    trainer.open(&day.pages[0]);
    trainer.see(&(collect::VI.count)(0, PEOPLE as u16));
}

/// The seats and the points on the page of results, after loading it again: each seat once, each with the sum that was worked
/// out without the program.
fn the_table_is_right(trainer: &Worker, day: &Day) {
    trainer.see(&(collect::VI.count)(PEOPLE, PEOPLE as u16));
    trainer.open(&day.pages[1]);
    trainer.reload();
    trainer.see(report::VI.distribution);
    let questions = day.class.asked().len();
    let row = |shown: &Shown| {
        ((report::VI.seat)(shown.seat), (report::VI.points)(shown.tenths, questions))
    };
    let wanted: Vec<(String, String)> = day.people.iter().map(row).collect();
    trainer.same("the table", trainer.table(), wanted);
    trainer.see(&(report::VI.of_seats)(PEOPLE as u32, PEOPLE as u16));
    let sums: BTreeSet<u32> = day.people.iter().map(|shown| shown.tenths).collect();
    trainer.check(sums.len() > 5, "everybody did equally well: that proves nothing");
}

/// One read aloud after the other; two of them were misheard first.
fn takes_what_is_typed(trainer: &Worker, day: &Day) {
    let questions = day.class.asked().len() as u16;
    let types = |code: &str| {
        trainer.fills(collect::VI.typed_label, code);
        trainer.press(collect::VI.typed_take);
    };
    trainer.press(collect::VI.typing);
    for (place, shown) in day.people.iter().enumerate() {
        if place % 20 == 7 {
            let other = if shown.short.starts_with('A') { "B" } else { "A" };
            types(&format!("{other}{}", &shown.short[1..]));
            trainer.hear(&(collect::VI.not_a_code)(NotACode::Check));
            trainer.see(&(collect::VI.count)(place, PEOPLE as u16));
        }
        types(&shown.short.to_lowercase());
        let points = (VI.points_of)(shown.tenths, questions);
        trainer.hear(&(collect::VI.came)(Taken::New, shown.seat, &points));
    }
}

/// A group's messages of the evening, two of which somebody has altered, and some more that are no results of this class.
fn takes_what_is_pasted(trainer: &Worker, day: &Day) {
    let pastes = |text: &str| {
        trainer.fills(collect::VI.paste_label, text);
        trainer.press(collect::VI.paste_take);
    };
    trainer.press(collect::VI.pasting);
    for (text, why) in strange(day) {
        pastes(&text);
        trainer.hear(&said(why));
        if why == Refused::OtherClass {
            trainer.see_beginning((collect::VI.elsewhere)(1, OTHER).trim_end_matches('.'));
            trainer.see(collect::VI.open_it);
        }
    }
    pastes(&"x".repeat(1_100_000));
    trainer.hear(&said(Refused::TooLarge));
    trainer.see(&(collect::VI.count)(0, PEOPLE as u16));

    let mut evening = String::from("Nhóm Tổ may ☀\nHôm nay\n");
    for (place, shown) in day.people.iter().enumerate() {
        let seat = shown.seat;
        match place % 4 {
            0 => evening.push_str(&format!("[20:{seat:02}] Hòa {seat}: {} ạ\n", shown.chat)),
            1 => evening.push_str(&format!("em gửi chị\n{}\n👍 2\n", shown.chat)),
            2 => evening.push_str(&shown.chat),
            _ => evening.push_str(&format!("{}\r\nghế {seat} nhé", shown.chat)),
        }
    }
    for (text, _) in both_altered(day, |shown| &shown.chat) {
        evening.push_str(&format!("\n{text}\n"));
    }
    pastes(&evening);
    trainer.hear(&(collect::VI.summary)([PEOPLE, 0, 0, 2]));
    trainer.see(&(collect::VI.count)(PEOPLE, PEOPLE as u16));
    // Once more does no harm.
    pastes(&evening);
    trainer.hear(&(collect::VI.summary)([0, PEOPLE, 0, 2]));
}

/// Pictures with five codes each, one of two codes that were altered, one of a website's, one of 2,300 random signs.
fn takes_pictures(trainer: &Worker, day: &Day) {
    trainer.press(collect::VI.pictures);
    trainer.see(scan::VI.pictures_label);
    let codes: Vec<&str> = day.people.iter().map(|shown| shown.qr.as_str()).collect();
    let files: Vec<(String, Vec<u8>)> = codes
        .chunks(5)
        .enumerate()
        .map(|(place, five)| (format!("{place}.bmp"), picture(five, 3)))
        .collect();
    let files: Vec<(&str, Vec<u8>)> =
        files.iter().map(|(name, bytes)| (name.as_str(), bytes.clone())).collect();
    trainer.chooses_pictures(&files);
    trainer.see(&(scan::VI.looked)(files.len(), PEOPLE));
    trainer.see(&(collect::VI.count)(PEOPLE, PEOPLE as u16));

    let bad = both_altered(day, |shown| &shown.qr);
    trainer.press(collect::VI.pictures);
    trainer.press(collect::VI.pictures);
    trainer.chooses_pictures(&[("bad.bmp", picture(&[&bad[0].0, &bad[1].0], 3))]);
    trainer.hear(&(collect::VI.summary)([0, 0, 0, 2]));
    let mut random = Random::new(3);
    let long: String = (0..2_300).map(|_| char::from(b'!' + random.below(90) as u8)).collect();
    for foreign in ["https://www.example.com/khuyen-mai", &long] {
        trainer.press(collect::VI.pictures);
        trainer.press(collect::VI.pictures);
        trainer.chooses_pictures(&[("foreign.bmp", picture(&[foreign], 4))]);
        trainer.hear(collect::VI.not_ours);
    }
}

/// All phones before the camera, one after the other, with two codes that were altered, and some that are no results of this
/// class.
fn takes_a_film(site: &Site, day: &Day) {
    let (mut texts, mut wanted) = (Vec::new(), BTreeSet::from([scan::VI.new.to_owned()]));
    let mut bad = Vec::from(both_altered(day, |shown| &shown.qr));
    bad.extend(strange(day));
    for (place, shown) in day.people.iter().enumerate() {
        texts.push(shown.qr.clone());
        if place % 5 == 2 {
            texts.extend(bad.pop().map(|(text, why)| {
                wanted.insert(said(why));
                text
            }));
        }
    }
    assert!(bad.is_empty(), "{} are not in the film", bad.len());
    let film = Film::at(4, &texts, 2, 6);

    let camera = Some(Camera::Film(film.path().into()));
    let trainer = Worker::set_up(Engine::Chromium, site, &Setup { camera, ..Setup::default() });
    begins_anew(&trainer, day);
    trainer.listens();
    trainer.press(collect::VI.scan);
    trainer.press(scan::VI.open);
    let all = (collect::VI.count)(PEOPLE, PEOPLE as u16);
    trainer.until_late("forty results and all that is refused", Duration::from_secs(120), |look| {
        (look.shows(&all) && wanted.is_subset(&trainer.heard())).then_some(())
    });
    trainer.press(scan::VI.close);
    the_table_is_right(&trainer, day);
    trainer.all_is_calm();
}

/// The results of two people, one altered and one cut; and why they are refused.
fn both_altered(day: &Day, text: fn(&Shown) -> &str) -> [(String, Refused); 2] {
    altered(&day.class, text(&day.people[4]), text(&day.people[31]))
}

/// What is no result of this class, and why.
fn strange(day: &Day) -> Vec<(String, Refused)> {
    let other = &roomful::empty(
        &roomful::banks(&workspace_root().join("questions")),
        OTHER,
        &[Phase::After],
    );
    let other = Class::told(Banks::read(), other.rounds[0].code);
    let newer = |text: &str| text.replacen("CG1:", "CG2:", 1);
    let shown = &day.people[0];
    let all = vec![
        ("https://www.example.com/khuyen-mai?ma=12345".into(), Refused::NotOurs),
        (everybody(&other)[3].qr.clone(), Refused::OtherClass),
        (newer(&shown.qr), Refused::Newer),
    ];
    for (text, why) in &all {
        assert_eq!(day.class.read(text), [Err(*why)], "{text}");
    }
    all
}

/// What the page says of it.
fn said(why: Refused) -> String {
    let words = match why {
        Refused::NotOurs => collect::VI.not_ours,
        Refused::Broken => collect::VI.broken,
        Refused::Forged => collect::VI.forged,
        Refused::OtherClass => collect::VI.other_class,
        Refused::Newer => collect::VI.newer,
        Refused::TooLarge => collect::VI.too_large,
        other => panic!("{other:?} is not expected"),
    };
    words.into()
}
