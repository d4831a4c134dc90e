//! The companion of the worker's app: pages that neither lessons nor exams need, in a program
//! of their own.

use leptos::prelude::*;

use super::face::Face;
use super::frame::{frame, titled};
use super::guide::Guides;
use super::notebook::Notebook;
use super::pages::{
    About, Certificate, HandOn, Handbook, Learners, Missing, Move, Offline, Privacy, Reminders,
    Report, Scores, SelfCheck, Settings, TakeIn, Verify,
};
use super::shelf::Shelf;
use super::text;
use crate::address::{Page, Part};
use crate::text::companion::certificate::say;

/// The companion of the worker's app.
#[component]
pub fn Companion() -> impl IntoView {
    Guides::provide();
    let face = Face::provide();
    let view = frame(Some(Part::Companion), show);
    face.follow(Notebook::here(), Shelf::here());
    view
}

/// A page of the companion.
pub(super) fn show(page: Page) -> AnyView {
    let (title, view) = match page {
        Page::Scores => (text().scores, view! { <Scores/> }.into_any()),
        Page::Handbook(card) => (text().handbook, view! { <Handbook card=card/> }.into_any()),
        Page::SelfCheck(list) => (text().self_check, view! { <SelfCheck list=list/> }.into_any()),
        Page::Report => (text().report, view! { <Report/> }.into_any()),
        Page::Certificate(id) => (say().title, view! { <Certificate id=id/> }.into_any()),
        Page::Verify(code) => (say().verify, view! { <Verify code=code/> }.into_any()),
        Page::Reminders(topic) => (text().remind_me, view! { <Reminders topic=topic/> }.into_any()),
        Page::Learners => (text().learners, view! { <Learners/> }.into_any()),
        Page::Move => (text().moving, view! { <Move/> }.into_any()),
        Page::TakeIn(code) => (text().moving, view! { <TakeIn code=code/> }.into_any()),
        Page::Offline => (text().offline, view! { <Offline/> }.into_any()),
        Page::Share => (text().share, view! { <HandOn/> }.into_any()),
        Page::Privacy => (text().privacy, view! { <Privacy/> }.into_any()),
        Page::Settings => (text().settings, view! { <Settings/> }.into_any()),
        Page::About(id) => (text().about, view! { <About id=id/> }.into_any()),
        // The core's pages never come here; what is missing does, where its address begins as one of
        // the companion's.
        _ => ("", view! { <Missing words=text().no_such_page/> }.into_any()),
    };
    titled(title, view)
}
