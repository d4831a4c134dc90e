//! A trainer's class from beginning to end: prepared, invited, handed in by codes, decided, deleted.

#![allow(clippy::panic, reason = "a helper fails its test")]

use browser_tests::{Engine, Site, VI, Worker};
use canh_giac::bank::shelf;
use canh_giac::exchange::handing::{self, Secret};
use canh_giac::quiz::attempt::AttemptId;
use canh_giac::quiz::class::code::{ClassCode, Phase};
use canh_giac::quiz::class::form::Fault;
use canh_giac::quiz::class::handed::{Asked, Handed, Origin, Seat, Told, asked};
use canh_giac::quiz::class::roll::Taken;
use canh_giac::quiz::class::short_code;
use canh_giac::quiz::exam::Preset;
use canh_giac::quiz::paper::{Item, Pool};
use canh_giac::quiz::question::{Bank, TopicId};
use canh_giac::quiz::time::Date;
use canh_giac::text::trainer::{class, collect, data, invite, new_class};
use xtask::workspace_root;

const UNIT: &str = "<b>Công ty</b> =1+1";

#[test]
fn a_class_from_beginning_to_end_chromium() {
    from_beginning_to_end(Engine::Chromium);
}

#[test]
fn a_class_from_beginning_to_end_firefox() {
    from_beginning_to_end(Engine::Firefox);
}

#[test]
fn a_class_from_beginning_to_end_webkit() {
    from_beginning_to_end(Engine::WebKit);
}

/// What the phones know: the banks and the exams.
struct Phones {
    banks: Vec<Bank>,
    topics: Vec<TopicId>,
    exams: Vec<Preset>,
}

impl Phones {
    fn new() -> Phones {
        let day = Date::new(2026, 11, 22).unwrap_or_else(|_| panic!("a day"));
        let shelf = shelf::read(&workspace_root().join("questions"), day);
        let banks: Vec<Bank> = shelf.banks.into_iter().map(|(_, bank)| bank).collect();
        let topics = banks.iter().map(|bank| bank.topic.clone()).collect();
        Phones { banks, topics, exams: shelf.exams }
    }

    /// Draws the paper that a code names, as a phone does.
    fn paper(&self, code: ClassCode) -> (Preset, Vec<Item>) {
        let exam = code.exam(&self.exams, &self.topics, "Đề").unwrap_or_else(|| panic!("no exam"));
        let banks: Vec<&Bank> = self.banks.iter().collect();
        let day = Date::new(2026, 11, 22).unwrap_or_else(|_| panic!("a day"));
        let pool = Pool::new(&banks, &exam.blueprint, day);
        assert!(code.paper.fits(pool.fingerprint(&exam.rules)), "other questions");
        let paper = pool.draw(code.paper.seed());
        (exam, paper)
    }

    /// What a phone shows where so many questions were answered right and the others not at all: the short code, and
    /// the text for chats.
    fn hand_in(&self, code: ClassCode, seat: Seat, right: usize) -> (String, String) {
        let (exam, paper) = self.paper(code);
        let banks: Vec<&Bank> = self.banks.iter().collect();
        let asked = asked(&paper, &banks).unwrap_or_else(|| panic!("a question is gone"));
        let answer = |(place, asked): (usize, &Asked<'_>)| match place < right {
            true => Told::of(&asked.question.kind.key()),
            false => Told::Nothing,
        };
        let secret = Secret::new([seat as u8; 32]);
        let origin = Origin { device: secret.device(), attempt: AttemptId(7), nth: 1 };
        let handed = Handed {
            seat,
            name: "Hòa".into(),
            told: asked.iter().enumerate().map(answer).collect(),
            used: exam.rules.time,
            double_time: false,
            origin: Some(origin),
        };
        let short = short_code::write(code, &handed, &asked, exam.rules.time);
        (short, handing::chat_text(code, &handed, &asked, &secret))
    }
}

fn from_beginning_to_end(engine: Engine) {
    let (site, phones) = (Site::open(), Phones::new());
    let trainer = Worker::with(engine, &site);
    let [before, after] = prepares(&trainer);
    trainer.press(class::VI.back);
    collects(&trainer, &phones, before, after);
    decides(&trainer, &phones, after);
    carries_over_a_sheet(&trainer);
    deletes(&trainer);
    trainer.all_is_calm();
}

/// A composed exam, asked twice; what is wrong is said, and a reload loses nothing.
fn prepares(trainer: &Worker) -> [ClassCode; 2] {
    trainer.open("trainer.html");
    trainer.press(class::VI.new);
    trainer.fills(new_class::VI.unit, UNIT);
    trainer.fills(new_class::VI.seats, "0");
    trainer.ticks(new_class::VI.composed);
    trainer.press(new_class::VI.make);
    trainer.hear(&(new_class::VI.fault)(Fault::Seats(500)));
    trainer.hear(&(new_class::VI.fault)(Fault::NoTopic));
    trainer.reload();
    trainer.fills(new_class::VI.seats, "12");
    trainer.fills(new_class::VI.questions, "6");
    trainer.fills(new_class::VI.pass, "4");
    trainer.ticks("Lừa đảo");
    trainer.ticks(new_class::VI.twice);
    trainer.press(new_class::VI.make);
    trainer.see(UNIT);
    trainer.see(&(class::VI.handed_in)(0, 12));
    let codes = [0, 1].map(|place| {
        let script = format!("return words(all('.class-code')[{place}])");
        let code = trainer.waits_for(&script);
        let code = code.as_str().unwrap_or_default().parse::<ClassCode>();
        code.unwrap_or_else(|_| trainer.fail("no code of a class"))
    });
    trainer.same("phases", codes.map(|code| code.phase), [Phase::Before, Phase::After]);
    trainer.check(codes[0].paper != codes[1].paper, "both rounds have one paper");
    trainer.press(class::VI.invite);
    trainer.see(invite::VI.title);
    trainer.see(&codes[0].to_string());
    trainer.see_beginning("http");
    trainer.press(invite::VI.wall);
    trainer.press(invite::VI.leave_wall);
    trainer.press(invite::VI.seats);
    trainer.see(&(invite::VI.seat)(12));
    trainer.press(invite::VI.back);
    trainer.see(invite::VI.title);
    codes
}

/// One code typed, others pasted with something around them; foreign and wrong ones are told.
fn collects(trainer: &Worker, phones: &Phones, before: ClassCode, after: ClassCode) {
    let points = |right: u32| (VI.points_of)(right * 10, 6);
    let collect = trainer.until("two ways to collect", |look| {
        let ways = look.controls.iter().filter_map(|it| it.to.clone());
        let ways: Vec<String> = ways.filter(|to| to.starts_with("#/thu/")).collect();
        (ways.len() == 2).then(|| ways[1].clone())
    });
    trainer.open(&format!("trainer.html{collect}"));
    trainer.see("0/12");
    let (short, _) = phones.hand_in(after, 1, 3);
    trainer.press(collect::VI.typing);
    trainer.fills(collect::VI.typed_label, &short);
    trainer.press(collect::VI.typed_take);
    trainer.hear(&(collect::VI.came)(Taken::New, 1, &points(3)));
    trainer.fills(collect::VI.typed_label, &short.to_lowercase());
    trainer.press(collect::VI.typed_take);
    trainer.hear(&(collect::VI.came)(Taken::Known, 1, &points(3)));

    let chats: Vec<String> = (2..=5).map(|seat| phones.hand_in(after, seat, 6).1).collect();
    let altered = chats[3].replacen('A', "B", 1);
    let (_, foreign) = phones.hand_in(before, 6, 6);
    let text = format!(
        "Chị Lan: {} ạ\n{}{}\nnhóm trưởng {altered} {foreign}\n{}",
        chats[0], chats[1], chats[2], chats[0]
    );
    trainer.press(collect::VI.pasting);
    trainer.fills(collect::VI.paste_label, &text);
    trainer.press(collect::VI.paste_take);
    trainer.see("4/12");
    trainer.hear((collect::VI.other_phase)(Phase::Before));
    trainer.see(collect::VI.open_it);
    // All of it is kept.
    trainer.reload();
    trainer.see("4/12");
}

/// The same seat twice: the first counts until the trainer says otherwise.
fn decides(trainer: &Worker, phones: &Phones, after: ClassCode) {
    let points = |right: u32| (VI.points_of)(right * 10, 6);
    let (short, _) = phones.hand_in(after, 1, 6);
    trainer.press(collect::VI.typing);
    trainer.fills(collect::VI.typed_label, &short);
    trainer.press(collect::VI.typed_take);
    trainer.hear(&(collect::VI.came)(Taken::Second, 1, &points(6)));
    trainer.see("4/12");
    trainer.press(&(collect::VI.cell)(1, true, true));
    trainer.see(&points(3));
    trainer.see(&points(6));
    trainer.press(collect::VI.let_count);
    trainer.until("the other one to wait", |look| {
        let counts = look.pieces.iter().position(|piece| piece == collect::VI.counts)?;
        (look.pieces[counts - 1] == points(6)).then_some(())
    });
    trainer.press(collect::VI.close);
}

/// A sheet of paper, of which one answer cannot be.
fn carries_over_a_sheet(trainer: &Worker) {
    trainer.press(collect::VI.paper);
    trainer.fills(collect::VI.sheet_seat, "9");
    let script = "document.getElementById('answer-0').value = '?'; return true";
    trainer.waits_for(script);
    trainer.press(collect::VI.sheet_take);
    trainer.hear(&(collect::VI.sheet_wrong)(&[1]));
    trainer.waits_for("document.getElementById('answer-0').value = ''; return true");
    trainer.press(collect::VI.sheet_take);
    trainer.hear(&(collect::VI.came)(Taken::New, 9, &(VI.points_of)(0, 6)));
    trainer.see("5/12");
}

fn deletes(trainer: &Worker) {
    trainer.open("trainer.html#/du-lieu");
    trainer.see(&(data::VI.kept)(1, 6));
    trainer.open("trainer.html");
    trainer.press(UNIT);
    trainer.press(class::VI.delete);
    trainer.see(&(class::VI.delete_sure)(6));
    trainer.press(class::VI.delete_now);
    trainer.see(class::VI.none);
    trainer.reload();
    trainer.see(class::VI.none);
}
