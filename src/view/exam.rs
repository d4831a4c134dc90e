//! The part of the worker's app that has the exams, up to handing in: a program of its own, for whoever
//! learns does not wait for it.

use leptos::prelude::*;

use super::frame::{frame, titled};
use super::pages::{Exam, Exams, HandIn, Join, Missing, Paper, UnderWay};
use super::pass_case::PassCase;
use super::text;
use crate::address::{Page, Part};

/// The exams of the worker's app.
#[component]
pub fn ExamHall() -> impl IntoView {
    PassCase::provide();
    frame(Some(Part::Exam), show)
}

/// A page of the exams.
pub(super) fn show(page: Page) -> AnyView {
    let title = match page {
        Page::Join(_) | Page::HandIn(_) => text().join,
        _ => text().exam,
    };
    let view = match page {
        Page::Exams => view! { <Exams typed=String::new()/> }.into_any(),
        Page::Exam(number) => view! { <Exam number=number/> }.into_any(),
        Page::Paper(code) => view! { <Paper code=code/> }.into_any(),
        Page::Sitting => view! { <UnderWay/> }.into_any(),
        Page::Join(code) => view! { <Join code=code/> }.into_any(),
        Page::HandIn(id) => view! { <HandIn id=id/> }.into_any(),
        // Pages of the other parts never come here; what is missing does, where its address begins as
        // one of these.
        _ => view! { <Missing words=text().no_such_page/> }.into_any(),
    };
    titled(title, view)
}
