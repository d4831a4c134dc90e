//! What people see of banks that nobody would ship, on a device whose people have strange names.

use canh_giac::address::{Page, Room};
use canh_giac::quiz::attempt::{AttemptId, Sort};
use canh_giac::quiz::event::Event;
use canh_giac::quiz::kind::Kind;
use canh_giac::quiz::time::{Moment, Span};

use super::pages::{kind, people};
use super::records::{Asked, after, answered, begun};
use super::{Place, Scene};
use crate::hostile::{HOSTILE, Hostile};
use crate::kept_classes::keeping;
use crate::roomful::{banks as read_banks, full};
use xtask::workspace_root;

const DONE: AttemptId = AttemptId(0xC1);

/// The scenes of such a site.
#[must_use]
pub fn scenes(hostile: &Hostile) -> Vec<Scene> {
    let mut scenes = Vec::new();
    let mut seen = Vec::new();
    let mut all: Vec<Asked<'_>> = Vec::new();
    for bank in &hostile.banks {
        for question in &bank.questions {
            let name = kind(&question.kind);
            if !seen.contains(&name) {
                seen.push(name);
                all.push((bank, question));
            }
        }
    }
    for (bank, question) in &all {
        let name = kind(&question.kind);
        let place = Place::Page(Page::Learn(bank.topic.clone()));
        let lesson = || begun(DONE, Sort::Lesson(bank.topic.clone()), &[(bank, question)]);
        let kept = after([Event::Started(lesson())]);
        scenes.push(Scene::new(format!("hostile-{name}"), place.clone(), &kept));
        let kept = after(answered(lesson(), question, false, Moment(0)));
        scenes.push(Scene::new(format!("hostile-{name}-wrong"), place, &kept));
    }
    let lesson = begun(DONE, Sort::Lesson(all[0].0.topic.clone()), &all);
    let end = Event::Finished { attempt: DONE, used: Span(0), at: Moment(0) };
    let record = people(&after([Event::Started(lesson), end]), &["<b>", HOSTILE]);
    let page = |name: &str, page: Page| Scene::new(name, Place::Page(page), &record);
    let mut class = full(&read_banks(&workspace_root().join("questions")), HOSTILE, &[]);
    class.setup.place = crate::hostile::long_word(80);
    let classes = keeping(std::slice::from_ref(&class));
    let topic = || all[0].0.topic.clone();
    let room = |name: &str, room: Room| Scene::new(name, Place::Room(room), &classes);
    let many = all.iter().find(|(_, one)| matches!(one.kind, Kind::Multiple(_)));
    assert!(many.is_some(), "no question with a dozen choices");
    scenes.extend([
        page("hostile-home", Page::Home),
        page("hostile-result", Page::Result(DONE)),
        page("hostile-scores", Page::Scores),
        page("hostile-learners", Page::Learners),
        page("hostile-exams", Page::Exams),
        page("hostile-exam", Page::Exam(1)),
        room("hostile-hall", Room::Hall),
        room("hostile-class", Room::Session(class.id)),
        room("hostile-print", Room::Print(topic())),
        room("hostile-wall", Room::ProjectTopic(topic())),
    ]);
    scenes
}
