//! The certificate of a passed exam: a picture to keep, and a page to print.

mod facts;
mod give;
mod name_field;
mod page;
mod picture;

use std::cell::Cell;
use std::rc::Rc;

use leptos::prelude::*;

use give::Give;
use page::printed;

pub(super) use facts::facts;
pub(super) use name_field::{name_field, typed};

use crate::address::Page;
use crate::browser::{clock, share, words};
use crate::print::certificate::Sheet;
use crate::quiz::attempt::{AttemptId, Sort};
use crate::quiz::certificate::Certificate as Code;
use crate::quiz::learner::Finished;
use crate::text::companion::certificate::say;
use crate::view::notebook::Notebook;
use crate::view::shelf::Shelf;
use crate::view::{live, text};

/// Typing goes on where the next letter comes within so many milliseconds; a picture for each letter
/// would make a slow phone stutter.
const TYPING: u32 = 400;

/// The certificate of an attempt, or why there is none.
#[component]
pub(in crate::view) fn Certificate(
    /// The passed exam.
    id: AttemptId,
) -> impl IntoView {
    let found = Notebook::here().read(|learner| learner.finished_attempt(id).cloned());
    let result = (Page::Result(id), say().to_result);
    let Some(finished) = found.filter(|finished| finished.passed().is_some()) else {
        let home = (Page::Home, text().go_home);
        return nothing(say().none_here, say().none_here_mend, vec![home]);
    };
    let exams = (Page::Exams, text().try_exam);
    if finished.passed() != Some(true) {
        return nothing(say().not_passed, say().not_passed_mend, vec![result, exams]);
    }
    if Code::of(&finished, None).is_none() {
        return nothing(say().no_code, say().no_code_mend, vec![result, exams]);
    }
    let name = RwSignal::new(None);
    let write = after_typing(move || name.set(typed()));
    view! {
        <h1 class="screen-only" tabindex="-1">{say().title}</h1>
        <div class="screen-only">{name_field(say().name_label, say().name_hint, write)}</div>
        {live(move || drawn(&finished, name.get()))}
        <div class="actions screen-only">
            <a class="button link" href=result.0.to_string()>{result.1}</a>
        </div>
        <div class="actions screen-only">
            <a class="button link have-another" href=Page::Verify(String::new()).to_string()>
                {say().have_another}
            </a>
        </div>
    }
    .into_any()
}

/// There is no certificate: why, and where to go.
fn nothing(words: &'static str, mend: &'static str, links: Vec<(Page, &'static str)>) -> AnyView {
    let links = links.into_iter().enumerate().map(|(place, (page, words))| {
        let class = if place == 0 { "button main" } else { "button" };
        view! { <a class=class href=page.to_string()>{words}</a> }
    });
    view! {
        <div class="card">
            <h1 tabindex="-1">{words}</h1>
            <p>{mend}</p>
            <div class="actions">{links.collect_view()}</div>
        </div>
    }
    .into_any()
}

/// What calls `write` when nothing more was typed for a while.
fn after_typing(write: impl Fn() + Clone + 'static) -> Box<dyn Fn()> {
    let strokes = Rc::new(Cell::new(0_u32));
    Box::new(move || {
        let (stroke, strokes, write) = (strokes.get() + 1, strokes.clone(), write.clone());
        strokes.set(stroke);
        clock::later(TYPING, move || {
            if strokes.get() == stroke {
                write();
            }
        });
    })
}

/// The certificate made out to this name: the picture with what can be done with it, and the page that
/// the printer gets.
fn drawn(finished: &Finished, name: Option<String>) -> AnyView {
    let print = name.as_deref().map(words::compared);
    let (Some(certificate), Sort::Exam(exam)) =
        (Code::of(finished, print.as_deref()), &finished.attempt.sort)
    else {
        return ().into_any();
    };
    let called = exam_name(&certificate);
    let sheet = Sheet::new(&certificate, name, (called, exam.rules.pass), &address());
    let picture = picture::picture(&sheet);
    let shown = picture.is_none();
    view! {
        <Give picture=picture sheet=sheet.clone()/>
        {printed(sheet, shown)}
    }
    .into_any()
}

/// What the exam of a certificate is called.
pub(super) fn exam_name(certificate: &Code) -> String {
    let number = certificate.paper.exam();
    Shelf::here().exam(number).map_or_else(|| (say().exam_numbered)(number), |exam| exam.name)
}

/// Where codes are checked, in short; empty where others cannot go: the app then is a file.
fn address() -> String {
    let whole = share::address_of(&Page::Verify(String::new())).unwrap_or_default();
    let short = whole.strip_prefix("https://").or_else(|| whole.strip_prefix("http://"));
    short.unwrap_or_default().into()
}
