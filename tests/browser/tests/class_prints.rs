//! What is printed for a class: its papers in four orders with sheets to answer on and keys, and what commends its people.

#![allow(clippy::panic, reason = "a helper fails its test")]

use std::fs;

use browser_tests::worker::Stored;
use browser_tests::{Engine, Site, VI, Worker};
use canh_giac::address::Room;
use canh_giac::bank::shelf;
use canh_giac::print::form;
use canh_giac::quiz::class::code::{ClassCode, Phase};
use canh_giac::quiz::class::commend::Terms;
use canh_giac::quiz::class::handed::{Asked, Handed, Received, Seat, Told, Way, asked};
use canh_giac::quiz::class::roll::{Roll, Taken};
use canh_giac::quiz::class::session::{Round, Session, SessionId, Setup};
use canh_giac::quiz::class::variant::Variant;
use canh_giac::quiz::paper::Pool;
use canh_giac::quiz::paper_code::PaperCode;
use canh_giac::quiz::question::Bank;
use canh_giac::quiz::time::{Date, Moment};
use canh_giac::storage::sessions;
use canh_giac::storage::store::{MemoryStore, Store};
use canh_giac::text::trainer::{awards::VI as AWARDS, collect, papers::VI as PAPERS};
use xtask::workspace_root;

#[test]
fn chromium() {
    prints(Engine::Chromium);
}

#[test]
fn firefox() {
    prints(Engine::Firefox);
}

#[test]
fn webkit() {
    prints(Engine::WebKit);
}

const ID: SessionId = SessionId(0xC1A5);
const UNIT: &str = "Công ty <b>May</b> Hòa Bình";
const PEOPLE: Seat = 12;

fn read_banks() -> shelf::Shelf {
    let day = Date::new(2026, 11, 22).unwrap_or_else(|_| panic!("a day"));
    shelf::read(&workspace_root().join("questions"), day)
}

/// A class that answered before the hour and after it; everybody gained, and the higher the seat the better they did.
fn class(shelf: &shelf::Shelf) -> Session {
    let day = Date::new(2026, 11, 22).unwrap_or_else(|_| panic!("a day"));
    let banks: Vec<&Bank> = shelf.banks.iter().map(|(_, bank)| bank).collect();
    let exam = shelf.exams[0].clone();
    let pool = Pool::new(&banks, &exam.blueprint, day);
    let round = |phase, seed| {
        let code = PaperCode::new(exam.number, pool.fingerprint(&exam.rules), seed);
        let paper = pool.draw(code.seed());
        let on_paper = asked(&paper, &banks).unwrap_or_else(|| panic!("a question is gone"));
        let more = if phase == Phase::After { usize::from(exam.rules.questions) / 2 } else { 0 };
        let roll = (1..=PEOPLE).map(|seat| received(seat, more + usize::from(seat) - 1, &on_paper));
        let roll = Roll::of(roll.collect());
        Round { code: ClassCode::new(ID.0, phase, code, None), paper, roll }
    };
    let rounds = vec![round(Phase::Before, 3), round(Phase::After, 4)];
    let setup =
        Setup { unit: UNIT.into(), place: "Nhà ăn số 2".into(), date: day, seats: 40, exam };
    Session { id: ID, made: Moment(1_795_000_000_000), setup, rounds }
}

/// What a seat handed in that answered so many questions rightly.
fn received(seat: Seat, right: usize, paper: &[Asked<'_>]) -> Received {
    let told = paper.iter().enumerate().map(|(place, asked)| match place < right {
        true => Told::of(&asked.question.kind.key()),
        false => Told::Nothing,
    });
    let handed = Handed {
        seat,
        name: if seat == PEOPLE { "Hòa <3".into() } else { String::new() },
        told: told.collect(),
        used: canh_giac::quiz::time::Span::minutes(12),
        double_time: false,
        origin: None,
    };
    let points = handed.points(paper);
    let at = Moment(1_795_000_000_000);
    Received { handed, points, way: Way::Filmed, at, again: 0, counts: true }
}

fn kept(session: &Session) -> Stored {
    let store = MemoryStore::default();
    sessions::keep(&store, session).unwrap_or_else(|why| panic!("not kept: {why:?}"));
    let text = |key: &String| store.get(key).ok().flatten().unwrap_or_default();
    store.keys().into_iter().map(|key| (key.clone(), text(&key))).collect()
}

fn prints(engine: Engine) {
    let (site, shelf) = (Site::open(), read_banks());
    let class = class(&shelf);
    let trainer = Worker::with(engine, &site);
    trainer.has_kept(&kept(&class));
    papers(&trainer, &class);
    awards(&trainer, &class);
    carries_over_another_letter(&trainer, &class, &shelf);
    trainer.all_is_calm();
}

/// Four orders, with everything: papers, sheets to answer on, keys.
fn papers(trainer: &Worker, class: &Session) {
    trainer.open(&format!("trainer.html{}", Room::ClassPapers(ID)));
    trainer.until("a paper", |_| (trainer.elements(".sheet.paper") == 1).then_some(()));
    trainer.same("sheets", trainer.elements(".sheet"), 3);
    trainer.chooses(PAPERS.letters, &(PAPERS.letter_count)(4));
    trainer.until("four papers", |_| (trainer.elements(".sheet.paper") == 4).then_some(()));
    let questions = u64::from(class.setup.exam.rules.questions);
    for (selector, sheets) in
        [(".sheet.paper .questions > li", 4), (".answer-rows > li", 4), (".keys-on-paper > li", 4)]
    {
        trainer.same(selector, trainer.elements(selector), sheets * questions);
    }
    let head = trainer.words_of(".sheet-head");
    for wanted in [UNIT, "Nhà ăn số 2", (PAPERS.round)(Phase::Before)] {
        trainer.check(head.contains(wanted), &format!("{wanted:?} is not in {head:?}"));
    }
    let before = class.rounds[0].code.to_string();
    trainer.check(head.contains(&before), &format!("another code in {head:?}"));
    trainer.chooses(PAPERS.rounds, (PAPERS.round)(Phase::After));
    let after = class.rounds[1].code.to_string();
    trainer.until("the other round", |_| {
        trainer.words_of(".sheet-head").contains(&after).then_some(())
    });
    on_paper(trainer, "papers", |pages| (12..=28).contains(&pages));
    // Who has four letters and wants the keys only gets four pages.
    trainer.open(&format!("trainer.html{}", Room::ClassPapers(ID)));
    trainer.reload();
    trainer.chooses(PAPERS.letters, &(PAPERS.letter_count)(4));
    takes_away(trainer, PAPERS.papers);
    takes_away(trainer, PAPERS.answer_sheets);
    trainer.until("keys only", |_| (trainer.elements(".sheet") == 4).then_some(()));
    on_paper(trainer, "keys", |pages| pages == 4);
    takes_away(trainer, PAPERS.keys);
    trainer.hear(PAPERS.nothing);
}

/// Who types from a sheet of Đề B what its key says earns every point of the paper.
fn carries_over_another_letter(trainer: &Worker, class: &Session, shelf: &shelf::Shelf) {
    let banks: Vec<&Bank> = shelf.banks.iter().map(|(_, bank)| bank).collect();
    let round = &class.rounds[1];
    let on_paper = asked(&round.paper, &banks).unwrap_or_else(|| panic!("a question is gone"));
    let variants = Variant::all(&on_paper, round.code.paper.seed(), 2);
    trainer.open(&format!("trainer.html{}", Room::Collect(ID, Phase::After)));
    trainer.press(collect::VI.paper);
    trainer.chooses(collect::VI.sheet_letter, &(PAPERS.letter)('B'));
    for (place, asked) in variants[1].asked(&on_paper).iter().enumerate() {
        let key = form(asked.question, asked.item).key;
        let script = format!("document.getElementById('answer-{place}').value = {key:?}");
        trainer.waits_for(&script);
    }
    trainer.fills(collect::VI.sheet_seat, "30");
    trainer.press(collect::VI.sheet_take);
    let questions = class.setup.exam.rules.questions;
    let points = (VI.points_of)(u32::from(questions) * 10, questions);
    trainer.hear(&(collect::VI.came)(Taken::New, 30, &points));
}

fn takes_away(trainer: &Worker, words: &str) {
    trainer.until(words, |look| look.shows(words).then_some(()));
    trainer.unticks(words);
}

/// Measures what no page may split, and in Chromium prints.
fn on_paper(trainer: &Worker, name: &str, plausible: impl Fn(usize) -> bool) {
    trainer.looks_as_on_paper();
    let selector = ".questions > li, .answer-rows > li, .keys-on-paper > li, .award, .commended tr";
    // A sheet is 273 mm high between its margins, a CSS pixel is 25.4/96 mm.
    let (split, high) = trainer.could_be_split(selector, 1030);
    trainer.check(split.is_empty(), &format!("can be split over pages: {split:?}"));
    trainer.check(high.is_empty(), &format!("higher than a page: {high:?}"));
    if trainer.engine() == Engine::Chromium {
        trainer.looks_as_on_screen();
        let (pdf, pages) = trainer.prints();
        if let Ok(folder) = std::env::var("CANH_GIAC_PRINTS") {
            let _ = fs::write(format!("{folder}/{name}.pdf"), pdf);
        }
        trainer.check(plausible(pages), &format!("{name} on {pages} pages"));
    }
}

/// A list by rules, and a paper for each on it, with a name or a line for one.
fn awards(trainer: &Worker, class: &Session) {
    let list = |terms| canh_giac::quiz::class::commend::list(class, terms);
    trainer.open(&format!("trainer.html{}", Room::Awards(ID)));
    trainer.reload();
    let passed = list(Terms { passed: true, ..Terms::default() }).len();
    trainer.check(passed > 0 && passed < 12, &format!("{passed} of 12 passed"));
    trainer.see(&(AWARDS.chosen)(passed, 12));
    trainer.same("papers", trainer.elements(".award"), passed as u64);
    let all = trainer.words_of(".awards");
    trainer.check(all.contains("Hòa <3") && all.contains(UNIT), &format!("not all in {all:?}"));
    trainer.types_beside(&(AWARDS.name_of)(PEOPLE), "  Nguyễn Thị\u{202e} Hòa ");
    trainer.until("the name on its paper", |_| {
        trainer.words_of(".awards").contains("Nguyễn Thị Hòa").then_some(())
    });
    on_paper(trainer, "awards", |pages| pages == passed + 1);

    trainer.open(&format!("trainer.html{}", Room::Awards(ID)));
    trainer.reload();
    trainer.see_no("Nguyễn Thị Hòa");
    trainer.types_beside(AWARDS.best, "3");
    trainer.see(&(AWARDS.chosen)(3, 12));
    let terms = Terms { passed: true, best: 3, ..Terms::default() };
    trainer.same("rows", trainer.elements(".commended tbody tr"), list(terms).len() as u64);
    let sheet = trainer.words_of(".commended");
    trainer.check(sheet.contains(&(AWARDS.rule)(terms)), &format!("no rule in {sheet:?}"));
    trainer.ticks(AWARDS.two_a_page);
    on_paper(trainer, "awards-two", |pages| pages == 3);
    trainer.open(&format!("trainer.html{}", Room::Awards(ID)));
    trainer.reload();
    trainer.types_beside(AWARDS.points, "99");
    trainer.see(AWARDS.nobody);
    trainer.same("sheets for nobody", trainer.elements(".award, .commended"), 0);
}
