//! The core of the worker's app: what the first question needs, and all that is learned and asked.

use leptos::prelude::*;

use super::frame::{frame, titled};
use super::pages::{Exam, Home, Learn, Missing, Outcome};
use super::shelf::Shelf;
use super::text;
use crate::address::{Page, Part};

/// The core of the worker's app.
#[component]
pub fn App() -> impl IntoView {
    frame(Part::Core, show)
}

fn show(page: Page) -> AnyView {
    match page {
        Page::Home => titled("", view! { <Home/> }.into_any()),
        Page::Learn(topic) => match Shelf::here().topic(&topic) {
            Some(topic) => titled(&topic.name, view! { <Learn topic=topic.id/> }.into_any()),
            None => titled("", view! { <Missing words=text().no_such_topic/> }.into_any()),
        },
        Page::Exam => titled(text().exam, view! { <Exam/> }.into_any()),
        Page::Result(id) => titled(text().result, view! { <Outcome id=id/> }.into_any()),
        // The companion's pages never come here.
        Page::Scores | Page::Missing => {
            titled("", view! { <Missing words=text().no_such_page/> }.into_any())
        }
    }
}
