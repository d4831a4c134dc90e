//! What this phone has done for classes: the way back to what it hands in.

use leptos::prelude::*;

use super::exam_of;
use crate::address::Page;
use crate::quiz::class::pass::Pass;
use crate::text::class::say;
use crate::view::notebook::Notebook;
use crate::view::pass_case::PassCase;

/// So many are shown.
const SHOWN: usize = 3;

/// The rounds that were finished last; nothing where there is none.
pub(in crate::view::pages) fn joined() -> Option<AnyView> {
    let (notebook, passes) = (Notebook::here(), PassCase::here().all());
    let page = |pass: &Pass| {
        notebook.read(|learner| {
            let id = pass.attempts.iter().rfind(|id| learner.finished_attempt(**id).is_some());
            id.map(|id| Page::HandIn(*id))
        })
    };
    let done = passes.all().iter().rev().filter_map(|pass| Some((pass, page(pass)?)));
    let done: Vec<AnyView> = done.take(SHOWN).map(|(pass, page)| card(pass, &page)).collect();
    (!done.is_empty()).then(|| {
        view! {
            <h2>{say().handed_in}</h2>
            <ul class="topics">{done}</ul>
        }
        .into_any()
    })
}

fn card(pass: &Pass, page: &Page) -> AnyView {
    let name = exam_of(pass.round).map_or_else(|| pass.round.to_string(), |exam| exam.name);
    view! {
        <li>
            <a class="card tool" href=page.to_string()>
                <strong>{(say().exam)(&name)}</strong>
                <span>{(say().phase)(pass.round.phase)}</span>
                <span class="quiet">{(say().seat)(pass.seat)}</span>
            </a>
        </li>
    }
    .into_any()
}
