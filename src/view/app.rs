//! The core of the worker's app: home, lessons, practice, results.

use leptos::prelude::*;

use super::frame::{frame, titled};
use super::pages::{Emergency, Home, Learn, Missing, Outcome, Practice};
use super::shelf::Shelf;
use super::text;
use crate::address::{Page, Part};

/// The core of the worker's app.
#[component]
pub fn App() -> impl IntoView {
    frame(Some(Part::Core), show)
}

/// A page of the core.
pub(super) fn show(page: Page) -> AnyView {
    match page {
        Page::Home => titled("", view! { <Home/> }.into_any()),
        Page::Learn(topic) => match Shelf::here().topic(&topic) {
            Some(topic) => titled(&topic.name, view! { <Learn topic=topic.id/> }.into_any()),
            None => titled("", view! { <Missing words=text().no_such_topic/> }.into_any()),
        },
        Page::Practice(focus) => {
            titled(text().due_today, view! { <Practice focus=focus/> }.into_any())
        }
        Page::Result(id) => titled(text().result, view! { <Outcome id=id/> }.into_any()),
        Page::Emergency => titled(text().emergency, view! { <Emergency/> }.into_any()),
        // The companion's pages never come here.
        _ => titled("", view! { <Missing words=text().no_such_page/> }.into_any()),
    }
}
