//! The worker's whole app in one program, for the edition that is one file: nothing is fetched there, so
//! nothing is gained by parts.

use leptos::prelude::*;

use super::face::Face;
use super::frame::frame;
use super::guide::Guides;
use super::notebook::Notebook;
use super::pass_case::PassCase;
use super::shelf::Shelf;
use super::{app, companion, exam};
use crate::address::{Page, Part};

/// All parts of the worker's app.
#[component]
pub fn Whole() -> impl IntoView {
    Guides::provide();
    let face = Face::provide();
    PassCase::provide();
    let view = frame(None, show);
    face.follow(Notebook::here(), Shelf::here());
    view
}

fn show(page: Page) -> AnyView {
    match page.part() {
        Part::Core => app::show(page),
        Part::Exam => exam::show(page),
        Part::Companion => companion::show(page),
    }
}
