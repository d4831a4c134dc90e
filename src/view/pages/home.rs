//! Home: what to do next, the topics, the exam.

use leptos::prelude::*;

use crate::address::Page;
use crate::bank::compact::Topic;
use crate::browser::{clock, document};
use crate::codec::Unreadable;
use crate::quiz::attempt::{Attempt, Focus, Sort};
use crate::quiz::mastery::Mastery;
use crate::quiz::practice;
use crate::view::notebook::Notebook;
use crate::view::parts::{NotLoaded, OfflineLine, Resume, disc, picture};
use crate::view::shelf::{LoadError, Shelf};
use crate::view::{all, text};

/// The first page.
#[component]
pub(in crate::view) fn Home() -> impl IntoView {
    let notebook = Notebook::here();
    let open = notebook.read(|learner| learner.all_open().to_vec());
    // Not twice: what is due goes on where it was begun.
    let is_due = |attempt: &Attempt| attempt.sort == Sort::Practice(Focus::Due);
    let due = if open.iter().any(is_due) { None } else { due() };
    let open = open.into_iter().rev().map(|attempt| {
        let page = page_of(&attempt.sort).to_string();
        view! { <Resume attempt=attempt page=page/> }
    });
    let tools = [
        (picture("handbook"), Page::Handbook(None), text().handbook, text().handbook_about),
        (picture("self-check"), Page::SelfCheck(None), text().self_check, text().self_check_about),
        (picture("report"), Page::Report, text().report, text().report_about),
        (picture("moving"), Page::Move, text().moving, text().moving_about),
        (picture("offline"), Page::Offline, text().offline, text().offline_about),
        (picture("share"), Page::Share, text().share, text().share_about),
        (picture("exam"), Page::Verify(String::new()), text().verify, text().verify_about),
        (picture("settings"), Page::Settings, text().settings, text().settings_about),
    ];
    let tools = tools.map(|(sign, page, name, about)| {
        view! { <li>{card("card tool pictured", sign, page, name, about.into())}</li> }
    });
    let topics = Shelf::here().topics();
    // A page that came broken: its catalogue cannot be read.
    let broken = topics.is_empty().then(|| {
        let again = Callback::new(|()| document::load_again());
        view! { <NotLoaded error=LoadError::Read(Unreadable::Broken) again=again/> }
    });
    let topics = topics.into_iter();
    view! {
        <h1 class="motto">{text().motto}</h1>
        {all(open)}
        {all(due)}
        <h2>{text().topics}</h2>
        {all(broken)}
        <ul class="topics">{all(topics.map(|topic| view! { <TopicCard topic=topic/> }))}</ul>
        {card("card exam pictured", picture("exam"), Page::Exams, text().exam, text().exams_about.into())}
        {card("card tool pictured", picture("join"), Page::Join(String::new()), text().join, text().join_about.into())}
        <h2>{text().more}</h2>
        <ul class="topics tools">{all(tools)}</ul>
        <OfflineLine/>
        <footer>
            {text().not_official}" "
            <a href=Page::Privacy.to_string()>{text().privacy}</a>" · "
            <a href=Page::About(String::new()).to_string()>{text().about}</a>
        </footer>
    }
}

#[component]
fn TopicCard(
    /// The topic.
    topic: Topic,
) -> impl IntoView {
    let today = clock::now().day();
    let mastery = Notebook::here().read(|learner| Mastery::of(learner, topic.size(), today));
    let (known, questions) = (mastery.known(), mastery.questions);
    let state = match mastery.seen() {
        0 => (text().untouched)(questions),
        _ => (text().known_of)(known, questions),
    };
    let sign = picture(topic.id.as_str());
    view! {
        <li>
            <a class="card topic pictured" href=Page::Learn(topic.id).to_string()>
                {disc(usize::from(known), usize::from(questions), sign)}
                <strong>{topic.name}</strong>
                <span>{topic.about}</span>
                <span class="quiet">{state}</span>
            </a>
        </li>
    }
}

/// What is due today; nothing where nothing is.
fn due() -> Option<AnyView> {
    let (notebook, shelf) = (Notebook::here(), Shelf::here());
    let count = notebook.read(|learner| {
        shelf.with_sizes(|sizes| practice::due_today(learner, sizes, clock::now().day()))
    });
    let words = (text().due_count)(count);
    let page = Page::Practice(Focus::Due);
    (count > 0).then(|| card("card resume pictured", picture("due"), page, text().due_today, words))
}

/// Where an attempt goes on.
fn page_of(sort: &Sort) -> Page {
    match sort {
        Sort::Lesson(topic) => Page::Learn(topic.clone()),
        Sort::Exam(_) => Page::Sitting,
        Sort::Practice(focus) => Page::Practice(focus.clone()),
    }
}

/// A card that leads to a page.
fn card(
    class: &'static str,
    sign: AnyView,
    page: Page,
    name: &'static str,
    about: String,
) -> AnyView {
    view! {
        <a class=class href=page.to_string()>
            {sign}
            <strong>{name}</strong>
            <span>{about}</span>
        </a>
    }
    .into_any()
}
