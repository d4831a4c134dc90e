//! The trainer's door: classes, questions on paper and on the wall, reading codes.

mod awake;
mod awards;
mod campaign;
mod desk;
mod exam_paper;
mod hall;
mod papers;
mod pictures;
mod project;
mod report;
mod scan;
mod session;
mod sheet;
mod sure;
mod ticks;
mod try_scan;

use leptos::prelude::*;

use super::parts::picture;
use super::shelf::Shelf;
use super::{live, text};
use crate::address::{Page, Room};
use crate::browser::{document, fragment};
use crate::quiz::class::code::ClassCode;
use crate::quiz::paper_code::PaperCode;
use crate::quiz::question::TopicId;
use crate::text::paper::say as paper;
use crate::text::trainer::new_class::say as new_class_text;
use awards::Awards;
use campaign::Gathered;
use desk::Desk;
use exam_paper::ExamPaper;
use hall::Hall;
use papers::ClassPapers;
use project::{Projector, WallOfPaper, WallOfTopic};
use report::Results;
use session::{Collect, Data, Invite, Limits, NewSession, Overview, with_class, with_round};
use sheet::TopicSheet;
use try_scan::TryScan;

/// The trainer's app.
#[component]
pub fn Trainer() -> impl IntoView {
    Shelf::provide();
    Desk::provide();
    let room = RwSignal::new(Room::of(&fragment::now()));
    fragment::on_change(move || {
        document::scroll_up();
        room.set(Room::of(&fragment::now()));
        document::focus_heading();
    });
    view! {
        <header class="top">
            <a class="brand" href=Room::Hall.to_string()>{text().app}</a>
            <nav aria-label=text().emergency>
                <a class="emergency-link" href=format!("./index.html{}", Page::Emergency)>
                    {picture("emergency")}<span>{text().emergency}</span>
                </a>
            </nav>
        </header>
        <main>{live(move || show(room.get()))}</main>
    }
}

fn show(room: Room) -> AnyView {
    let shelf = Shelf::here();
    let known = match room {
        Room::NewSession => Some(view! { <NewSession/> }.into_any()),
        Room::Session(id) => {
            Some(with_class(id, |session| view! { <Overview session=session/> }.into_any()))
        }
        Room::Invite(id, phase) => Some(with_round(id, phase, |session, round| {
            view! { <Invite session=session round=round/> }.into_any()
        })),
        Room::Collect(id, phase) => Some(with_round(id, phase, |session, round| {
            view! { <Collect session=session round=round/> }.into_any()
        })),
        Room::ClassPapers(id) => {
            Some(with_class(id, |session| view! { <ClassPapers session=session/> }.into_any()))
        }
        Room::Awards(id) => {
            Some(with_class(id, |session| view! { <Awards session=session/> }.into_any()))
        }
        Room::Limits => Some(view! { <Limits/> }.into_any()),
        Room::Data => Some(view! { <Data/> }.into_any()),
        Room::Hall => None,
        Room::Campaign => Some(view! { <Gathered/> }.into_any()),
        Room::Report(id) => Some(view! { <Results id=id/> }.into_any()),
        Room::Print(topic) => {
            shelf.topic(&topic).map(|topic| view! { <TopicSheet topic=topic/> }.into_any())
        }
        Room::NewPaper(number) => exam(number, None),
        Room::Paper(code) => {
            code.parse::<PaperCode>().ok().and_then(|code| exam(code.exam(), Some(code)))
        }
        Room::TryScan => Some(view! { <TryScan/> }.into_any()),
        Room::Projector => Some(view! { <Projector/> }.into_any()),
        Room::ProjectTopic(topic) => {
            shelf.topic(&topic).map(|topic| view! { <WallOfTopic topic=topic/> }.into_any())
        }
        Room::ProjectNew(number) => wall(number, None),
        Room::Project(code) => {
            let paper = code.parse::<PaperCode>().ok();
            paper.and_then(|code| wall(code.exam(), Some(code))).or_else(|| wall_of_class(&code))
        }
    };
    known.unwrap_or_else(|| view! { <Hall/> }.into_any())
}

fn exam(number: u8, code: Option<PaperCode>) -> Option<AnyView> {
    let exam = Shelf::here().exam(number)?;
    Some(view! { <ExamPaper exam=exam code=code/> }.into_any())
}

fn wall(number: u8, code: Option<PaperCode>) -> Option<AnyView> {
    let exam = Shelf::here().exam(number)?;
    Some(view! { <WallOfPaper exam=exam code=code/> }.into_any())
}

/// The paper of a round, also where the trainer composed it.
fn wall_of_class(code: &str) -> Option<AnyView> {
    let code = code.parse::<ClassCode>().ok()?;
    let shelf = Shelf::here();
    let topics: Vec<TopicId> = shelf.topics().into_iter().map(|topic| topic.id).collect();
    let exam = code.exam(&shelf.exams(), &topics, new_class_text().composed_name)?;
    Some(view! { <WallOfPaper exam=exam code=Some(code.paper)/> }.into_any())
}
