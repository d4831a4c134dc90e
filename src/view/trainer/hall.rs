//! The trainer's first page: what there is.

mod classes;
mod help;

use leptos::prelude::*;

use super::paper;
use crate::address::Room;
use crate::browser::{document, fragment};
use crate::quiz::paper_code::PaperCode;
use crate::text::trainer::campaign::VI as CAMPAIGN;
use crate::text::trainer::project::VI as PROJECT;
use crate::text::trainer::scan;
use crate::view::parts::{CodeField, OfflineLine};
use crate::view::shelf::Shelf;
use crate::view::text;
use classes::Classes;
use help::Help;

/// The topics to be printed, and the way to the worker's app.
#[component]
pub(super) fn Hall() -> impl IntoView {
    document::set_title(text().trainer_title);
    let topics = Shelf::here().topics().into_iter().map(|topic| {
        view! {
            <li>
                <a class="card topic" href=Room::Print(topic.id).to_string()>
                    <strong>{topic.name}</strong>
                    <span class="quiet">{(paper().questions)(topic.questions)}</span>
                </a>
            </li>
        }
    });
    let exams = Shelf::here().exams().into_iter().map(|exam| {
        view! {
            <li>
                <a class="card tool" href=Room::NewPaper(exam.number).to_string()>
                    <strong>{exam.name}</strong>
                    <span class="quiet">{(paper().questions)(exam.rules.questions)}</span>
                </a>
            </li>
        }
    });
    let go = Callback::new(|code: String| match code.parse::<PaperCode>() {
        Ok(code) => {
            fragment::go(&Room::Paper(code.signs()).to_string());
            None
        }
        Err(fault) => Some((text().not_a_code)(fault, PaperCode::LENGTH)),
    });
    view! {
        <h1 tabindex="-1">{text().trainer_title}</h1>
        <Classes/>
        <ul class="topics">
            {tool(Room::Campaign, CAMPAIGN.title, CAMPAIGN.about)}
            {tool(Room::Projector, PROJECT.title, PROJECT.about)}
            {tool(Room::TryScan, scan::VI.trying, scan::VI.trying_line)}
        </ul>
        <Help/>
        <h2>{paper().choose_topic}</h2>
        <ul class="topics">{topics.collect_view()}</ul>
        <h2>{paper().choose_exam}</h2>
        <ul class="topics">{exams.collect_view()}</ul>
        <div class="card">
            <h2>{text().have_code}</h2>
            <CodeField typed=String::new() label=text().code_label button=text().open_paper go=go/>
        </div>
        <p><a class="button" href="./index.html">{text().to_worker}</a></p>
        <OfflineLine/>
    }
}

/// A room that needs no class.
fn tool(room: Room, name: &'static str, about: &'static str) -> impl IntoView {
    view! {
        <li>
            <a class="card tool" href=room.to_string()>
                <strong>{name}</strong>
                <span class="quiet">{about}</span>
            </a>
        </li>
    }
}
