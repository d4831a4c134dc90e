//! The trainer's first page: what there is.

mod classes;
mod help;

use leptos::prelude::*;

use super::paper;
use crate::address::Room;
use crate::browser::{document, fragment};
use crate::quiz::paper_code::PaperCode;
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
        <div class="card">
            <h1 tabindex="-1">{text().trainer_title}</h1>
            <p>{text().trainer_coming}</p>
            <div class="actions">
                <a class="button main" href="./index.html">{text().to_worker}</a>
            </div>
        </div>
        <a class="card tool" href=Room::Projector.to_string()>
            <strong>{PROJECT.title}</strong>
            <span class="quiet">{PROJECT.about}</span>
        </a>
        <h1 tabindex="-1">{text().trainer_title}</h1>
        <Classes/>
        <Help/>
        <h2>{paper().choose_topic}</h2>
        <ul class="topics">{topics.collect_view()}</ul>
        <h2>{paper().choose_exam}</h2>
        <ul class="topics">{exams.collect_view()}</ul>
        <div class="card">
            <h2>{text().have_code}</h2>
            <CodeField typed=String::new() label=text().code_label button=text().open_paper go=go/>
        </div>
        <a class="card tool" href=Room::TryScan.to_string()>
            <strong>{scan::VI.trying}</strong>
            <span class="quiet">{scan::VI.trying_line}</span>
        </a>
        <p><a class="button" href="./index.html">{text().to_worker}</a></p>
        <OfflineLine/>
    }
}
