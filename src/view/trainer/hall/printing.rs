//! What can be printed without a class.

use leptos::prelude::*;

use crate::address::Room;
use crate::browser::fragment;
use crate::quiz::paper_code::PaperCode;
use crate::view::parts::{CodeField, unfold};
use crate::view::shelf::Shelf;
use crate::view::text;
use crate::view::trainer::paper;

/// The topics, the exams, and a paper by its code. Long lists that few need: each opens when it is asked for.
#[component]
pub(super) fn Printing() -> impl IntoView {
    view! {
        {unfold("card print-list", paper().choose_topic.into(), None, topics)}
        {unfold("card print-list", paper().choose_exam.into(), None, exams)}
    }
}

fn topics() -> AnyView {
    let topics = Shelf::here().topics().into_iter();
    let topics = topics.map(|topic| line(Room::Print(topic.id), topic.name, topic.questions));
    view! { <ul class="topics">{topics.collect_view()}</ul> }.into_any()
}

fn exams() -> AnyView {
    let exams = Shelf::here().exams().into_iter();
    let exams =
        exams.map(|exam| line(Room::NewPaper(exam.number), exam.name, exam.rules.questions));
    let go = Callback::new(|code: String| match code.parse::<PaperCode>() {
        Ok(code) => {
            fragment::go(&Room::Paper(code.signs()).to_string());
            None
        }
        Err(fault) => Some((text().not_a_code)(fault, PaperCode::LENGTH)),
    });
    view! {
        <ul class="topics">{exams.collect_view()}</ul>
        <h3>{text().have_code}</h3>
        <CodeField typed=String::new() label=text().code_label button=text().open_paper go=go/>
    }
    .into_any()
}

fn line(room: Room, name: String, questions: u16) -> impl IntoView {
    view! {
        <li>
            <a class="card tool" href=room.to_string()>
                <strong>{name}</strong>
                <span class="quiet">{(paper().questions)(questions)}</span>
            </a>
        </li>
    }
}
