//! The pages of the worker's app.

use canh_giac::address::Page;
use canh_giac::exchange::transfer::{self, Transfer};
use canh_giac::quiz::attempt::{AttemptId, Focus, Sort};
use canh_giac::quiz::class::code::Phase;
use canh_giac::quiz::event::Event;
use canh_giac::quiz::exam::Exam;
use canh_giac::quiz::kind::Kind;
use canh_giac::quiz::question::TopicId;
use canh_giac::quiz::time::{Minute, Moment, Span};
use canh_giac::storage::{passes, roster::Roster};

use super::records::{self, FAILED, LESSON, PASSED, after, answered, begun, seasoned};
use super::{Place, Scene, Trouble};
use crate::banks::Banks;
use crate::classes::Class;
use crate::record::{self, all_of, store_with};
use crate::worker::Stored;

const UNDER_WAY: AttemptId = AttemptId(0xB1);

pub(super) fn scenes(banks: &Banks) -> Vec<Scene> {
    let (nothing, record) = (Stored::new(), after(seasoned(banks)));
    let topics: Vec<TopicId> = banks.banks().iter().map(|bank| bank.topic.clone()).collect();
    let topic = || topics[0].clone();
    let objective = || banks.banks()[0].objectives[0].id.to_string();
    let class = class();
    let page = |name: &str, page: Page, kept: &Stored| Scene::new(name, Place::Page(page), kept);
    let trouble = |name: &str, at: Page, trouble| Scene { trouble, ..page(name, at, &nothing) };
    let transfer = Transfer {
        name: "Hòa".into(),
        written: Minute(29_916_666),
        learner: record::read(&record),
    };
    let mut scenes = vec![
        page("home", Page::Home, &nothing),
        page("home-learnt", Page::Home, &going_on(banks)),
        trouble("home-starting", Page::Home, Trouble::SlowProgram),
        trouble("home-not-started", Page::Home, Trouble::NoProgram),
        page("emergency", Page::Emergency, &nothing),
        page("missing", Page::Missing, &nothing),
        page("learn", Page::Learn(topic()), &nothing),
        page("learn-unknown-topic", Page::Learn("khong-co".into()), &nothing),
        trouble("learn-loading", Page::Learn(topic()), Trouble::SlowBanks),
        trouble("learn-not-loaded", Page::Learn(topic()), Trouble::NoBanks),
    ];
    scenes.extend(questions(banks));
    scenes.extend([
        page("practice-due", Page::Practice(Focus::Due), &record),
        page("practice-nothing-due", Page::Practice(Focus::Due), &nothing),
        page("practice-objective", Page::Practice(Focus::Objective(topic(), objective())), &record),
        page("practice-refresher", Page::Practice(Focus::Refresher(topic())), &record),
        page("result-lesson", Page::Result(LESSON), &record),
        page("result-exam-passed", Page::Result(PASSED), &record),
        page("result-exam-failed", Page::Result(FAILED), &record),
        page("result-unknown", Page::Result(AttemptId(0xFF)), &nothing),
        page("exams", Page::Exams, &nothing),
        page("exams-learnt", Page::Exams, &record),
        page("exam-intro", Page::Exam(1), &nothing),
        page("sitting-none", Page::Sitting, &nothing),
        page("sitting", Page::Sitting, &sitting(banks, 0, 0)),
        page("sitting-half", Page::Sitting, &sitting(banks, 9, 9)),
        page("sitting-last", Page::Sitting, &sitting(banks, 20, 19)),
        page("paper", Page::Paper(class.code.paper.signs()), &nothing),
        page("paper-wrong", Page::Paper("K7M39P2T".into()), &nothing),
        page("join", Page::Join(String::new()), &nothing),
        page("join-class", Page::Join(class.code.signs()), &nothing),
        page("join-wrong", Page::Join("K7M39P2T".into()), &nothing),
        page("hand-in", Page::HandIn(UNDER_WAY), &handing_in(&class)),
        page("hand-in-unknown", Page::HandIn(AttemptId(0xFF)), &nothing),
        page("scores", Page::Scores, &nothing),
        page("scores-learnt", Page::Scores, &record),
        page("handbook", Page::Handbook(None), &nothing),
        page("handbook-card", Page::Handbook(Some((topic(), objective()))), &record),
        page("self-checks", Page::SelfCheck(None), &nothing),
        page("self-check", Page::SelfCheck(Some("nha-tro".into())), &nothing),
        page("report", Page::Report, &nothing),
        page("certificate", Page::Certificate(PASSED), &record),
        page("certificate-none", Page::Certificate(FAILED), &record),
        page("verify", Page::Verify(String::new()), &nothing),
        page("verify-wrong", Page::Verify("K7M39P2T".into()), &nothing),
        page("reminders", Page::Reminders(topic()), &record),
        page("learners", Page::Learners, &people(&record, &["Nguyễn Thị Hòa", "<b>Sóc</b>"])),
        page("move", Page::Move, &record),
        page("take-in", Page::TakeIn(transfer::write(&transfer)), &nothing),
        page("take-in-wrong", Page::TakeIn("1.2.abc".into()), &nothing),
        page("offline", Page::Offline, &record),
        page("share", Page::Share, &nothing),
        page("privacy", Page::Privacy, &record),
        page("settings", Page::Settings, &record),
        page("about", Page::About(String::new()), &nothing),
        page("about-question", Page::About("ld-001".into()), &nothing),
    ]);
    let file = |name: &str, path: String| Scene::new(name, Place::File(path), &nothing);
    scenes.push(file("rules", "can-nho.html".into()));
    scenes.push(file("licences", "can-cu/giay-phep.html".into()));
    scenes.push(file("sources", format!("can-cu/{}.html", topic())));
    scenes
}

/// A question of every kind: as it is asked, after a wrong answer, and for some after a right one.
fn questions(banks: &Banks) -> Vec<Scene> {
    let mut scenes = Vec::new();
    for (bank, question) in banks.every_kind().concat() {
        let name = kind(&question.kind);
        let lesson = || begun(UNDER_WAY, Sort::Lesson(bank.topic.clone()), &[(bank, question)]);
        let mut add = |state: &str, kept: Stored| {
            let place = Place::Page(Page::Learn(bank.topic.clone()));
            scenes.push(Scene::new(format!("question-{name}{state}"), place, &kept));
        };
        let now = Moment(0);
        add("", after([Event::Started(lesson())]));
        add("-wrong", after(answered(lesson(), question, false, now)));
        add("-right", after(answered(lesson(), question, true, now)));
    }
    scenes
}

/// What a kind of question is called in the names of scenes.
pub(super) fn kind(kind: &Kind) -> &'static str {
    match kind {
        Kind::Single(_) => "single",
        Kind::Multiple(_) => "multiple",
        Kind::TrueFalse(_) => "true-false",
        Kind::Order(_) => "order",
        Kind::Matching(_) => "matching",
        Kind::Number(_) => "number",
        Kind::RedFlags(message) if message.is_genuine() => "genuine",
        Kind::RedFlags(_) => "red-flags",
        Kind::Hotspot(spots) if spots.asks_many() => "hotspots",
        Kind::Hotspot(_) => "hotspot",
        Kind::Call(_) => "call",
    }
}

/// A lesson under way besides all that was learnt.
fn going_on(banks: &Banks) -> Stored {
    let bank = banks.banks()[0];
    let questions: Vec<_> = bank.questions.iter().take(6).map(|one| (bank, one)).collect();
    let lesson = begun(UNDER_WAY, Sort::Lesson(bank.topic.clone()), &questions);
    after(seasoned(banks).into_iter().chain([Event::Started(lesson)]))
}

/// An exam in which so many questions were answered, at this place on its paper.
fn sitting(banks: &Banks, answered: usize, place: u16) -> Stored {
    let questions = records::mixed(banks, 20);
    let mut exam = records::exam(banks, UNDER_WAY, &questions);
    exam = record::answered_rightly(
        exam,
        &questions,
        0..answered as u16,
        std::time::Duration::from_secs(900),
    );
    exam.place = place;
    exam.marked = if answered > 3 { vec![1, 3] } else { Vec::new() };
    after([Event::Started(exam)])
}

/// The class that scenes join.
fn class() -> Class {
    Class::offered(Banks::read(), "Năm phút", Phase::After)
}

/// An exam of a class that was sat, to be handed in.
fn handing_in(class: &Class) -> Stored {
    let code = class.code;
    let rules = class.exam().rules.clone();
    let exam = Exam { code: Some(code.paper), ..Exam::under(rules) };
    let paper = class.round().paper;
    let attempt =
        canh_giac::quiz::attempt::Attempt::new(UNDER_WAY, Sort::Exam(exam), Moment(0), paper);
    let end = Event::Finished { attempt: UNDER_WAY, used: Span(90_000), at: Moment(0) };
    let store = store_with(&after([Event::Started(attempt), end]));
    let kept = passes::change(&store, |passes| {
        passes.begin(code, 12, "Sóc", [7; 32], UNDER_WAY);
    });
    assert!(kept.is_ok(), "{kept:?}");
    all_of(&store)
}

/// These people share the device with whoever had it first.
pub(super) fn people(record: &Stored, names: &[&str]) -> Stored {
    let store = store_with(record);
    let mut roster = Roster::read(&store).unwrap_or_else(|error| panic!("{error:?}"));
    for name in names {
        assert!(roster.add(name).is_some(), "no room for {name}");
    }
    let written = roster.write(&store);
    assert!(written.is_ok(), "{written:?}");
    all_of(&store)
}
