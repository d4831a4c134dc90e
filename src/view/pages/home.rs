//! Home: what to do next, the topics, the exam.

use leptos::prelude::*;

use crate::address::Page;
use crate::bank::compact::Topic;
use crate::quiz::attempt::{Attempt, Sort};
use crate::quiz::exam::Rules;
use crate::quiz::lesson;
use crate::quiz::mastery::Mastery;
use crate::view::notebook::Notebook;
use crate::view::parts::Meter;
use crate::view::shelf::Shelf;
use crate::view::text;

/// The first page.
#[component]
pub(in crate::view) fn Home() -> impl IntoView {
    let notebook = Notebook::here();
    let open = notebook.read(|learner| learner.all_open().to_vec());
    let open = open.into_iter().rev().map(|attempt| view! { <Resume attempt=attempt/> });
    let topics = Shelf::here().topics().into_iter();
    view! {
        <h1 class="motto">{text().motto}</h1>
        {open.collect_view()}
        <h2>{text().topics}</h2>
        <ul class="topics">{topics.map(|topic| view! { <TopicCard topic=topic/> }).collect_view()}</ul>
        <ExamCard/>
        <footer>{text().not_official}</footer>
    }
}

/// Something that was begun and waits to be finished.
#[component]
fn Resume(
    /// What was begun.
    attempt: Attempt,
) -> impl IntoView {
    let total = attempt.paper.len();
    let (page, name, done) = match &attempt.sort {
        Sort::Lesson(topic) => {
            let name = (text().learn)(&Shelf::here().name(topic));
            (Page::Learn(topic.clone()), name, lesson::done(&attempt))
        }
        Sort::Exam(_) => (Page::Exam, text().exam.into(), usize::from(attempt.place)),
    };
    view! {
        <a class="card resume" href=page.to_string()>
            <strong>{text().resume}</strong>
            <span>{name}</span>
            <span class="quiet">{(text().question_of)((done + 1).min(total), total)}</span>
            <Meter value=done of=total/>
        </a>
    }
}

#[component]
fn TopicCard(
    /// The topic.
    topic: Topic,
) -> impl IntoView {
    let mastery = Notebook::here().read(|learner| Mastery::of(learner, topic.size()));
    let Mastery { firm, shaky, questions } = mastery;
    let state = match firm + shaky {
        0 => (text().untouched)(questions),
        _ => (text().firm_of)(firm, questions),
    };
    view! {
        <li>
            <a class="card topic" href=Page::Learn(topic.id).to_string()>
                <strong>{topic.name}</strong>
                <span>{topic.about}</span>
                <span class="quiet">{state}</span>
                <Meter value=usize::from(firm) of=usize::from(questions)/>
            </a>
        </li>
    }
}

#[component]
fn ExamCard() -> impl IntoView {
    let rules = Rules::standard();
    let minutes = rules.time.minutes_and_seconds().0;
    view! {
        <a class="card exam" href=Page::Exam.to_string()>
            <strong>{text().exam}</strong>
            <span>{(text().exam_rules)(rules.questions, minutes, rules.pass)}</span>
        </a>
    }
}
