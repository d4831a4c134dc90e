//! Before an exam: what it asks for, and which paper it is.

use leptos::prelude::*;

use super::{terms, under_way};
use crate::address::Page;
use crate::browser::{chance, clock, face, fragment};
use crate::quiz::attempt::{Attempt, AttemptId, Sort};
use crate::quiz::event::Event;
use crate::quiz::exam::{Exam, Preset};
use crate::quiz::paper::Item;
use crate::quiz::paper_code::PaperCode;
use crate::view::notebook::Notebook;
use crate::view::parts::Tick;
use crate::view::text;

/// What the exam asks for, and the way in.
#[component]
pub(super) fn Intro(
    /// The exam.
    exam: Preset,
    /// The code of the paper.
    code: PaperCode,
    /// The paper.
    paper: Vec<Item>,
) -> impl IntoView {
    // Where too many questions are stale, there is no exam: its rules fit a whole paper only.
    let whole = paper.len() == usize::from(exam.rules.questions);
    let too_old = (!whole).then_some((text().exam_too_old.into(), "note"));
    let code_words = (text().paper_code)(&code.to_string());
    let lines = terms(&exam).into_iter().chain([(code_words, "quiet")]).chain(too_old);
    let lines = lines.map(|(words, class)| view! { <p class=class>{words}</p> });
    let double_time = RwSignal::new(face::chosen().double_time);
    let tick = exam.double_time.then(|| view! { <Tick on=double_time words=text().double_time/> });
    let rules = exam.rules;
    let begin = move |_| {
        let exam = Exam {
            code: Some(code),
            rules: rules.clone(),
            double_time: double_time.get_untracked(),
        };
        let (id, started) = (AttemptId(chance::seed()), clock::now());
        let attempt = Attempt::new(id, Sort::Exam(exam), started, paper.clone());
        Notebook::here().record(Event::Started(attempt));
        fragment::replace(&under_way());
    };
    // Beginning gives up an exam that is under way: that is said, and never done by a slip.
    let open = Notebook::here().read(|learner| learner.open_exam().is_some());
    let label = if open { text().drop_exam } else { text().begin };
    let back = open.then(|| {
        view! {
            <p class="note">{text().exam_open}</p>
            <a class="button main" href=under_way()>{text().resume}</a>
        }
    });
    let class = if open { "button" } else { "button main" };
    view! {
        <div class="card">
            <h1>{(text().exam_named)(&exam.name)}</h1>
            {lines.collect_view()}
            {tick}
            <div class="actions">
                {back}
                <button class=class disabled=!whole on:click=begin>{label}</button>
            </div>
        </div>
    }
}

/// The code is right, and its paper cannot be drawn here.
#[component]
pub(super) fn OtherPaper() -> impl IntoView {
    view! {
        <div class="card" role="alert">
            <h1>{text().other_paper}</h1>
            <p>{text().other_paper_mend}</p>
            <div class="actions">
                <a class="button main" href=Page::Exams.to_string()>{text().exam}</a>
            </div>
        </div>
    }
}
