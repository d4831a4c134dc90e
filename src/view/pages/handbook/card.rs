//! What stands on a card.

use std::sync::Arc;

use leptos::prelude::*;

use crate::address::Page;
use crate::bank::guide::{Card, Guide};
use crate::quiz::attempt::Focus;
use crate::text::companion::handbook::say;
use crate::text::language::Language;
use crate::view::parts::{rests_on, stale_note, written};
use crate::view::shelf::Shelf;
use crate::view::text;

/// What to do, what not to, why, what it rests on; and the ways to practise it and to learn its
/// topic.
pub(super) fn body(guide: &Arc<Guide>, card: &Card) -> AnyView {
    let practise = Page::Practice(Focus::Objective(card.topic.clone(), card.objective.clone()));
    let learn = (text().learn)(&Shelf::here().name(&card.topic));
    view! {
        {stale_note(guide, &card.sources)}
        {lines("dos", say().dos, &card.dos)}
        {lines("donts", say().donts, &card.donts)}
        <p class="head">{say().why}</p>
        <p>{written(Language::Vi, card.why.clone().into_any())}</p>
        {rests_on(guide, &card.sources)}
        <div class="actions">
            <a class="button main" href=practise.to_string()>{say().practise}</a>
            <a class="button" href=Page::Learn(card.topic.clone()).to_string()>{learn}</a>
        </div>
    }
    .into_any()
}

fn lines(class: &'static str, head: &'static str, lines: &[String]) -> AnyView {
    let lines = lines
        .iter()
        .map(|line| view! { <li>{written(Language::Vi, line.clone().into_any())}</li> });
    view! {
        <p class="head">{head}</p>
        <ul class=class aria-label=head>{lines.collect_view()}</ul>
    }
    .into_any()
}
