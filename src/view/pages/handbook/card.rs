//! What stands on a card.

use leptos::prelude::*;

use crate::address::Page;
use crate::bank::guide::{Card, Guide};
use crate::browser::clock;
use crate::quiz::attempt::Focus;
use crate::text::companion::handbook::VI;
use crate::view::parts::{GUIDE_SOURCES, sources, unfold};
use crate::view::shelf::Shelf;
use crate::view::text;

/// What to do, what not to, why, what it rests on; and the ways to practise it and to learn its
/// topic.
pub(super) fn body(guide: &Guide, card: &Card) -> AnyView {
    let stale = clock::today().is_some_and(|today| guide.is_stale(&card.sources, today));
    let stale = stale.then(|| view! { <p class="note">{VI.stale}</p> });
    let count = view! { <span>{(VI.sources)(card.sources.len())}</span> }.into_any();
    let (cited, all) = (card.sources.clone(), guide.sources.clone());
    let rests_on = unfold("fold quiet", count, move || sources(&cited, &all, GUIDE_SOURCES));
    let practise = Page::Practice(Focus::Objective(card.topic.clone(), card.objective.clone()));
    let learn = (text().learn)(&Shelf::here().name(&card.topic));
    view! {
        {stale}
        {lines("dos", VI.dos, &card.dos)}
        {lines("donts", VI.donts, &card.donts)}
        <p class="head">{VI.why}</p>
        <p>{card.why.clone()}</p>
        {rests_on}
        <div class="actions">
            <a class="button main" href=practise.to_string()>{VI.practise}</a>
            <a class="button" href=Page::Learn(card.topic.clone()).to_string()>{learn}</a>
        </div>
    }
    .into_any()
}

fn lines(class: &'static str, head: &'static str, lines: &[String]) -> AnyView {
    let lines = lines.iter().map(|line| view! { <li>{line.clone()}</li> });
    view! {
        <p class="head">{head}</p>
        <ul class=class aria-label=head>{lines.collect_view()}</ul>
    }
    .into_any()
}
