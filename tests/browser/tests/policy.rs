//! Every page of the worker's app and every room of the trainer's, in each engine, under the policy of
//! the header and that of the page: no breach of either, and nothing asked of another origin.

use browser_tests::record::{exam, handed_in, once_wrong};
use browser_tests::{Banks, Engine, Site, Worker};
use canh_giac::address::{Page, Room};
use canh_giac::quiz::attempt::{AttemptId, Focus};
use canh_giac::quiz::class::code::Phase;
use canh_giac::quiz::class::session::SessionId;
use canh_giac::quiz::question::TopicId;

#[test]
fn chromium() {
    opens_everything(Engine::Chromium);
}

#[test]
fn firefox() {
    opens_everything(Engine::Firefox);
}

#[test]
fn webkit() {
    opens_everything(Engine::WebKit);
}

/// That the reports come: without this the test above would pass where no browser sends any.
#[test]
fn a_breach_is_reported_chromium() {
    is_reported(Engine::Chromium);
}

#[test]
fn a_breach_is_reported_firefox() {
    is_reported(Engine::Firefox);
}

#[test]
fn a_breach_is_reported_webkit() {
    is_reported(Engine::WebKit);
}

/// An attempt that was handed in.
const DONE: AttemptId = AttemptId(7);
const NOTHING: [&str; 0] = [];

fn opens_everything(engine: Engine) {
    let (site, banks) = (Site::open(), Banks::read());
    let worker = Worker::with(engine, &site);
    worker.has_kept(&a_record(banks));
    let (pages, rooms) = (pages(banks), rooms(banks));
    let pages = pages.iter().map(every_page).map(|page| ("", page));
    let rooms = rooms.iter().map(every_room).map(|room| ("trainer.html", room));
    for (number, (page, fragment)) in pages.chain(rooms).enumerate() {
        // Another query each time, so that each begins with a page of its own.
        worker.open(&format!("{page}?{number}{fragment}"));
        worker.is_drawn();
        worker.all_is_calm();
        worker.same(&format!("reports of {page}{fragment}"), site.reports(), NOTHING);
    }
    worker.visits(&format!("can-cu/{}.html", topic(banks)));
    worker.same("reports of the sources", site.reports(), NOTHING);
}

/// A passed exam, and wrong answers that are due.
fn a_record(banks: &Banks) -> browser_tests::worker::Stored {
    let questions: Vec<_> = banks.all().into_iter().take(5).collect();
    let mut kept = once_wrong(&questions);
    kept.extend(handed_in(&[exam(DONE.0, &questions)]));
    kept
}

/// An address of every page. Whoever adds a page is told by the compiler to come here, and adds it to
/// [`pages`] too.
fn every_page(page: &Page) -> String {
    match page {
        Page::Home
        | Page::Learn(_)
        | Page::Practice(_)
        | Page::Exams
        | Page::Sitting
        | Page::Exam(_)
        | Page::Paper(_)
        | Page::Join(_)
        | Page::HandIn(_)
        | Page::Result(_)
        | Page::Emergency
        | Page::Scores
        | Page::Handbook(_)
        | Page::SelfCheck(_)
        | Page::Report
        | Page::Certificate(_)
        | Page::Verify(_)
        | Page::Reminders(_)
        | Page::Learners
        | Page::Move
        | Page::TakeIn(_)
        | Page::Offline
        | Page::Share
        | Page::Privacy
        | Page::Settings
        | Page::About(_) => page.to_string(),
        Page::Missing => "#/khong-co".into(),
    }
}

/// The same for rooms.
fn every_room(room: &Room) -> String {
    match room {
        Room::Hall
        | Room::Print(_)
        | Room::NewPaper(_)
        | Room::Paper(_)
        | Room::NewSession
        | Room::Session(_)
        | Room::Invite(..)
        | Room::Collect(..)
        | Room::Report(_)
        | Room::ClassPapers(_)
        | Room::Awards(_)
        | Room::Campaign
        | Room::Limits
        | Room::Data
        | Room::TryScan
        | Room::Projector
        | Room::ProjectTopic(_)
        | Room::ProjectNew(_)
        | Room::Project(_) => room.to_string(),
    }
}

fn topic(banks: &Banks) -> TopicId {
    banks.all()[0].0.topic.clone()
}

fn pages(banks: &Banks) -> Vec<Page> {
    let topic = || topic(banks);
    let objective = banks.all()[0].0.objectives[0].id.to_string();
    vec![
        Page::Home,
        Page::Learn(topic()),
        Page::Practice(Focus::Due),
        Page::Practice(Focus::Objective(topic(), objective.clone())),
        Page::Practice(Focus::Refresher(topic())),
        Page::Exams,
        Page::Exam(1),
        Page::Sitting,
        Page::Paper("K7M39P2T".into()),
        Page::Join(String::new()),
        Page::Join("K7M39P2T".into()),
        Page::HandIn(DONE),
        Page::Result(DONE),
        Page::Emergency,
        Page::Scores,
        Page::Handbook(None),
        Page::Handbook(Some((topic(), objective))),
        Page::SelfCheck(None),
        Page::SelfCheck(Some("nha-tro".into())),
        Page::Report,
        Page::Certificate(DONE),
        Page::Verify(String::new()),
        Page::Verify("K7M39P2T".into()),
        Page::Reminders(topic()),
        Page::Learners,
        Page::Move,
        Page::Offline,
        Page::Share,
        Page::Privacy,
        Page::Settings,
        Page::About(String::new()),
        Page::About("ld-001".into()),
        Page::TakeIn("1.2.abc".into()),
        Page::Missing,
    ]
}

fn rooms(banks: &Banks) -> Vec<Room> {
    let code = || "K7M39P2T".into();
    let class = SessionId(7);
    vec![
        Room::Hall,
        Room::Print(topic(banks)),
        Room::NewPaper(1),
        Room::Paper(code()),
        Room::NewSession,
        Room::Session(class),
        Room::Invite(class, Phase::After),
        Room::Collect(class, Phase::After),
        Room::Report(class),
        Room::ClassPapers(class),
        Room::Awards(class),
        Room::Campaign,
        Room::Limits,
        Room::Data,
        Room::TryScan,
        Room::Projector,
        Room::ProjectTopic(topic(banks)),
        Room::ProjectNew(1),
        Room::Project(code()),
    ]
}

fn is_reported(engine: Engine) {
    let site = Site::open();
    let worker = Worker::with(engine, &site);
    worker.open_home();
    worker.asks_for_a_foreign_picture();
    let reports = std::cell::RefCell::new(Vec::new());
    worker.until("a report", |_| {
        reports.borrow_mut().extend(site.reports());
        (!reports.borrow().is_empty()).then_some(())
    });
    let reports = reports.into_inner().join("\n");
    worker.check(reports.contains("img-src"), &reports);
}
