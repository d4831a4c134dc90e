//! The companion of the worker's app: the pages that the first question does not need, in a program
//! of their own.

use leptos::prelude::*;

use super::frame::{frame, titled};
use super::pages::{Missing, Scores};
use super::text;
use crate::address::{Page, Part};

/// The companion of the worker's app.
#[component]
pub fn Companion() -> impl IntoView {
    frame(Part::Companion, show)
}

fn show(page: Page) -> AnyView {
    match page {
        Page::Scores => titled(text().scores, view! { <Scores/> }.into_any()),
        // The core's pages never come here; what is missing does, where its address begins as one of
        // the companion's.
        Page::Home | Page::Learn(_) | Page::Exam | Page::Result(_) | Page::Missing => {
            titled("", view! { <Missing words=text().no_such_page/> }.into_any())
        }
    }
}
