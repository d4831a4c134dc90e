//! The worker's app: what surrounds every page, and which page it is.

use leptos::prelude::*;

use super::notebook::Notebook;
use super::pages::{Exam, Exams, Home, Learn, Missing, Outcome, Paper, Practice, Scores, UnderWay};
use super::parts::{Header, KeepingLine};
use super::shelf::Shelf;
use super::{live, text};
use crate::address::Page;
use crate::browser::{document, fragment};

/// The worker's app.
#[component]
pub fn App() -> impl IntoView {
    Shelf::provide();
    Notebook::provide();
    let page = RwSignal::new(Page::of(&fragment::now()));
    fragment::on_change(move || {
        document::scroll_up();
        page.set(Page::of(&fragment::now()));
    });
    view! {
        <Header/>
        <KeepingLine/>
        <main>{live(move || show(page.get()))}</main>
    }
}

fn show(page: Page) -> AnyView {
    let (title, view) = match page {
        Page::Home => ("", view! { <Home/> }.into_any()),
        Page::Learn(topic) => match Shelf::here().topic(&topic) {
            Some(topic) => {
                document::set_title(&topic.name);
                return view! { <Learn topic=topic.id/> }.into_any();
            }
            None => ("", view! { <Missing words=text().no_such_topic/> }.into_any()),
        },
        Page::Practice(focus) => (text().due_today, view! { <Practice focus=focus/> }.into_any()),
        Page::Exams => (text().exam, view! { <Exams typed=String::new()/> }.into_any()),
        Page::Exam(number) => (text().exam, view! { <Exam number=number/> }.into_any()),
        Page::Paper(code) => (text().exam, view! { <Paper code=code/> }.into_any()),
        Page::Sitting => (text().exam, view! { <UnderWay/> }.into_any()),
        Page::Result(id) => (text().result, view! { <Outcome id=id/> }.into_any()),
        Page::Scores => (text().scores, view! { <Scores/> }.into_any()),
        _ => ("", view! { <Missing words=text().no_such_page/> }.into_any()),
    };
    document::set_title(if title.is_empty() { text().app } else { title });
    view
}
