//! The worker's app: what surrounds every page, and which page it is.

use leptos::prelude::*;

use super::notebook::Notebook;
use super::pages::{Exam, Home, Learn, Missing, Outcome, Scores};
use super::parts::{Header, KeepingLine};
use super::shelf::Shelf;
use super::text;
use crate::address::Page;
use crate::browser::{document, fragment};

/// The worker's app.
#[component]
pub fn App() -> impl IntoView {
    Shelf::provide();
    Notebook::provide();
    let (page, set_page) = signal(Page::of(&fragment::now()));
    fragment::on_change(move || {
        document::scroll_up();
        set_page.set(Page::of(&fragment::now()));
    });
    view! {
        <Header/>
        <KeepingLine/>
        <main>{move || show(page.get())}</main>
    }
}

fn show(page: Page) -> AnyView {
    let title = |title: &str| document::set_title(&format!("{title} | {}", text().app));
    match page {
        Page::Home => {
            document::set_title(text().app);
            view! { <Home/> }.into_any()
        }
        Page::Learn(topic) => match Shelf::here().topic(&topic) {
            Some(topic) => {
                title(&topic.name);
                view! { <Learn topic=topic.id/> }.into_any()
            }
            None => view! { <Missing words=text().no_such_topic/> }.into_any(),
        },
        Page::Exam => {
            title(text().exam);
            view! { <Exam/> }.into_any()
        }
        Page::Result(id) => {
            title(text().result);
            view! { <Outcome id=id/> }.into_any()
        }
        Page::Scores => {
            title(text().scores);
            view! { <Scores/> }.into_any()
        }
        Page::Missing => view! { <Missing words=text().no_such_page/> }.into_any(),
    }
}
