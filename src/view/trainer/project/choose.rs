//! What is to be shown on the wall.

use leptos::prelude::*;

use crate::address::Room;
use crate::browser::local::LocalStore;
use crate::browser::{document, fragment};
use crate::quiz::paper_code::PaperCode;
use crate::quiz::show::{Show, Subject};
use crate::storage::show;
use crate::text::trainer::class::say as class_text;
use crate::text::trainer::project::say;
use crate::view::parts::CodeField;
use crate::view::shelf::Shelf;
use crate::view::text;

/// What can be shown: what was left, a new paper, a paper by its code, a topic.
#[component]
pub(in crate::view::trainer) fn Projector() -> impl IntoView {
    document::set_title(say().title);
    let shelf = Shelf::here();
    let left = show::read(&LocalStore::lasting()).and_then(|show| left(shelf, &show));
    let exams = shelf.exams().into_iter().map(|exam| {
        line(Room::ProjectNew(exam.number), exam.name, (say().questions)(exam.rules.questions))
    });
    let topics = shelf.topics().into_iter().map(|topic| {
        line(Room::ProjectTopic(topic.id), topic.name, (say().questions)(topic.questions))
    });
    let go = Callback::new(|code: String| match code.parse::<PaperCode>() {
        Ok(code) => {
            fragment::go(&Room::Project(code.signs()).to_string());
            None
        }
        Err(fault) => Some((text().not_a_code)(fault, PaperCode::LENGTH)),
    });
    view! {
        <p class="back"><a href=Room::Hall.to_string()>{class_text().classes}</a></p>
        <div class="card">
            <h1 tabindex="-1">{say().title}</h1>
            <p>{say().about}</p>
            {left}
        </div>
        <h2>{say().choose_exam}</h2>
        <ul class="topics">{exams.collect_view()}</ul>
        <div class="card">
            <h2>{text().have_code}</h2>
            <CodeField typed=String::new() label=text().code_label button=text().open_paper go=go/>
        </div>
        <h2>{say().choose_topic}</h2>
        <ul class="topics">{topics.collect_view()}</ul>
    }
}

fn line(room: Room, name: String, about: String) -> impl IntoView {
    view! {
        <li>
            <a class="card topic" href=room.to_string()>
                <strong>{name}</strong>
                <span class="quiet">{about}</span>
            </a>
        </li>
    }
}

/// The way back to what was left before its end; `None` where this device has no such questions any more.
fn left(shelf: Shelf, show: &Show) -> Option<AnyView> {
    let (room, name) = match &show.subject {
        Subject::Paper(code) => (Room::Project(code.signs()), shelf.exam(code.exam())?.name),
        Subject::Topic(topic) => (Room::ProjectTopic(topic.clone()), shelf.topic(topic)?.name),
    };
    let place = show.place() + 1;
    let about = (place <= show.len()).then(|| (say().at)(&name, place, show.len()))?;
    let way = view! {
        <div class="actions">
            <a class="button main" href=room.to_string()>{say().again}</a>
        </div>
        <p class="quiet">{about}</p>
    };
    Some(way.into_any())
}
