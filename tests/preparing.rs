//! Proves that a class is prepared so that every phone draws its papers, and that the file of all classes brings back
//! what it was made of, once, and takes nothing else.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a helper fails its test")]

use std::path::Path;
use std::sync::LazyLock;

use canh_giac::bank::shelf;
use canh_giac::codec::{self, Unreadable};
use canh_giac::exchange::classes;
use canh_giac::quiz::class::code::{ClassCode, Phase};
use canh_giac::quiz::class::form::Form;
use canh_giac::quiz::class::handed::{Handed, Told, Way, asked};
use canh_giac::quiz::class::intake::{self, Intake, NotIn};
use canh_giac::quiz::class::prepare::{Lot, TooFew, fits, prepare};
use canh_giac::quiz::class::roll::Taken;
use canh_giac::quiz::class::session::{Session, SessionId};
use canh_giac::quiz::exam::{Blueprint, Preset, Rules};
use canh_giac::quiz::paper::Pool;
use canh_giac::quiz::points::Points;
use canh_giac::quiz::question::{Bank, TopicId};
use canh_giac::quiz::time::{Date, Moment, Span};

const NAME: &str = "Đề tự soạn";

static BANKS: LazyLock<Vec<Bank>> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("questions");
    let banks = shelf::read(&folder, today()).banks;
    banks.into_iter().map(|(_, bank)| bank).collect()
});

fn today() -> Date {
    "2026-11-22".parse().unwrap()
}

fn banks() -> Vec<&'static Bank> {
    BANKS.iter().collect()
}

fn topics() -> Vec<TopicId> {
    BANKS.iter().map(|bank| bank.topic.clone()).collect()
}

fn offered() -> Vec<Preset> {
    vec![Preset {
        number: 5,
        name: "Đề chung".into(),
        about: String::new(),
        blueprint: Blueprint::even(&topics(), 20),
        rules: Rules::standard(),
        double_time: true,
    }]
}

fn form() -> Form {
    Form { unit: "Công ty May 10".into(), ..Form::new(&offered(), Some(today())) }
}

fn composed() -> Form {
    let topics = topics()[1..4].to_vec();
    Form { exam: 0, topics, questions: "25".into(), twice: true, ..form() }
}

fn lot(seed: u64) -> Lot {
    Lot { id: SessionId(seed), class: 4711, seed, made: Moment(1) }
}

fn class(form: &Form, seed: u64) -> Session {
    let plan = form.plan(&offered(), &topics(), NAME).unwrap();
    prepare(&plan, &banks(), today(), lot(seed)).unwrap()
}

/// What a seat hands in that answers nothing, or everything right.
fn handed(session: &Session, phase: Phase, seat: u16, right: bool) -> Handed {
    let banks = banks();
    let asked = asked(&session.round(phase).unwrap().paper, &banks).unwrap();
    let told = asked.iter().map(|asked| match right {
        true => Told::of(&asked.question.kind.key()),
        false => Told::Nothing,
    });
    let (told, name) = (told.collect(), "Hòa".to_owned());
    Handed { seat, name, told, used: Span(60_000), double_time: false, origin: None }
}

fn hand_in(session: &mut Session, phase: Phase, seat: u16, right: bool) -> Result<Intake, NotIn> {
    let handed = handed(session, phase, seat, right);
    intake::take(session, phase, handed, Way::Typed, Moment(2), &banks())
}

#[test]
fn what_comes_in_is_marked_here_and_told_apart() {
    let mut session = class(&Form { seats: "3".into(), ..form() }, 1);
    let mut take = |seat, right| {
        let intake = hand_in(&mut session, Phase::After, seat, right).unwrap();
        (intake.points, intake.taken, intake.beyond)
    };
    assert_eq!(take(1, true), (Points::whole(20), Taken::New, false));
    assert_eq!(take(1, true), (Points::whole(20), Taken::Known, false));
    assert_eq!(take(1, false), (Points::ZERO, Taken::Second, false));
    assert_eq!(take(4, true), (Points::whole(20), Taken::New, true));
    let waiting = intake::waiting(&session.rounds[0].roll);
    assert_eq!(waiting.iter().map(|(place, _)| *place).collect::<Vec<_>>(), [1]);
    // Nothing of what cannot be taken in changes anything.
    let before = session.clone();
    assert_eq!(hand_in_short(&mut session), Err(NotIn::Paper));
    let other = handed(&session, Phase::After, 2, true);
    let no_round =
        intake::take(&mut session, Phase::Before, other, Way::Typed, Moment(3), &banks());
    assert_eq!(no_round, Err(NotIn::Round));
    let other = handed(&session, Phase::After, 2, true);
    let no_bank = intake::take(&mut session, Phase::After, other, Way::Typed, Moment(3), &[]);
    assert_eq!(no_bank, Err(NotIn::Question));
    assert_eq!(session, before);
}

/// An answer less than the paper has questions.
fn hand_in_short(session: &mut Session) -> Result<Intake, NotIn> {
    let mut handed = handed(session, Phase::After, 2, true);
    handed.told.pop();
    intake::take(session, Phase::After, handed, Way::Typed, Moment(3), &banks())
}

#[test]
fn a_phone_draws_the_same_paper_from_the_code_alone() {
    for form in [form(), composed()] {
        let session = class(&form, 0x7_fff3);
        assert_eq!(session.rounds.len(), if form.twice { 2 } else { 1 });
        for round in &session.rounds {
            let code: ClassCode = round.code.to_string().parse().unwrap();
            let exam = code.exam(&offered(), &topics(), NAME).unwrap();
            let banks = banks();
            let pool = Pool::new(&banks, &exam.blueprint, today());
            assert!(code.paper.fits(pool.fingerprint(&exam.rules)));
            assert_eq!(pool.draw(code.paper.seed()), round.paper);
            assert_eq!(code.class(), 4711);
        }
    }
    let session = class(&composed(), 9);
    let [before, after] = &session.rounds[..] else { panic!("two rounds") };
    assert_eq!((before.code.phase, after.code.phase), (Phase::Before, Phase::After));
    assert_ne!(before.paper, after.paper);
    // Also where only the bits differ that a code has no room for.
    let last = class(&composed(), u64::MAX);
    assert_ne!(last.rounds[0].code.paper, last.rounds[1].code.paper);
}

#[test]
fn a_paper_is_drawn_from_what_is_asked_on_its_day() {
    let stale: Date = "2099-01-01".parse().unwrap();
    let plan = Form { date: "2099-01-01".into(), ..form() };
    let plan = plan.plan(&offered(), &topics(), NAME).unwrap();
    assert_eq!(prepare(&plan, &banks(), today(), lot(1)), Err(TooFew(0)));
    // A day that is past: what is asked today.
    let plan = form().plan(&offered(), &topics(), NAME).unwrap();
    assert_eq!(prepare(&plan, &banks(), stale, lot(1)), Err(TooFew(0)));
    let past = Form { date: "2020-01-01".into(), ..form() };
    let past = past.plan(&offered(), &topics(), NAME).unwrap();
    assert!(prepare(&past, &banks(), today(), lot(1)).is_ok());
}

#[test]
fn a_class_is_prepared_again_as_it_was() {
    for form in [form(), composed()] {
        let session = class(&form, 3);
        let again = Form::again(&session, Some(today()));
        let same = again.plan(&offered(), &topics(), NAME);
        assert_eq!(same, form.plan(&offered(), &topics(), NAME));
    }
}

#[test]
fn the_file_brings_back_every_class_and_each_result_once() {
    let (mut one, other) = (class(&form(), 1), class(&composed(), 2));
    hand_in(&mut one, Phase::After, 1, true).unwrap();
    let file = classes::write(&[one.clone(), other.clone()]);
    assert_eq!(classes::read(&file), Ok(vec![one.clone(), other]));

    // The device went on; the file is taken in there, twice.
    let mut here = one.clone();
    hand_in(&mut here, Phase::After, 2, true).unwrap();
    let mut there = one;
    hand_in(&mut there, Phase::After, 2, false).unwrap();
    hand_in(&mut there, Phase::After, 3, false).unwrap();
    for _ in 0..2 {
        assert!(here.merge(&there, &banks()));
        let roll = &here.rounds[0].roll;
        assert_eq!(roll.all().len(), 4);
        assert_eq!(roll.counting().len(), 3);
        assert_eq!(roll.of_seat(2).unwrap().points[0], Points::ONE, "what counted here counts");
    }
    // The same name and another paper: nothing of it.
    let foreign = Session { id: here.id, ..class(&form(), 8) };
    let before = here.clone();
    assert!(!here.merge(&foreign, &banks()));
    assert_eq!(here, before);
}

#[test]
fn a_file_that_is_cut_altered_newer_or_impossible_is_refused() {
    let mut session = class(&form(), 1);
    hand_in(&mut session, Phase::After, 1, true).unwrap();
    let file = classes::write(std::slice::from_ref(&session));
    for length in 0..file.len() {
        assert_eq!(classes::read(&file[..length]), Err(Unreadable::Broken));
    }
    for byte in 0..file.len() {
        let mut altered = file.clone();
        altered[byte] ^= 1;
        assert!(classes::read(&altered).is_err(), "byte {byte}");
    }
    let newer = codec::Form { mark: *b"CK", version: 2 };
    assert_eq!(classes::read(&codec::seal(newer, &vec![&session])), Err(Unreadable::Newer(2)));
    for spoil in [
        |session: &mut Session| session.rounds.clear(),
        |session: &mut Session| session.rounds.push(session.rounds[0].clone()),
        |session: &mut Session| session.rounds[0].paper.clear(),
        |session: &mut Session| session.setup.seats = 0,
        |session: &mut Session| session.setup.seats = 501,
        |session: &mut Session| session.setup.unit = "x".repeat(81),
        |session: &mut Session| {
            session.rounds[0].paper.pop();
        },
    ] {
        let mut spoilt = session.clone();
        spoil(&mut spoilt);
        assert_eq!(classes::read(&classes::write(&[spoilt])), Err(Unreadable::Broken));
    }
}

#[test]
fn other_questions_than_the_class_was_prepared_from_are_noticed() {
    let session = class(&composed(), 3);
    assert!(fits(&session, &banks()));
    let mut newer: Vec<Bank> = BANKS.to_vec();
    let taken = newer.iter_mut().find(|bank| bank.topic == topics()[1]).unwrap();
    taken.questions.pop();
    assert!(!fits(&session, &newer.iter().collect::<Vec<_>>()));
}
