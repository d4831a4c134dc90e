//! The handbook: what to do and what not to, looked up in seconds.

mod card;
mod search;

use std::sync::Arc;

use leptos::prelude::*;

use crate::address::Page;
use crate::bank::compact::Topic;
use crate::bank::guide::Guide;
use crate::bank::guide::compact::Part;
use crate::browser::document;
use crate::quiz::question::TopicId;
use crate::text::companion::handbook::say;
use crate::text::fold::Wanted;
use crate::text::language::Language;
use crate::view::parts::{is_stale, note_of, unfold, unfold_in, with_guide, written};
use crate::view::shelf::Shelf;
use crate::view::{live, text};

/// The page of the handbook.
#[component]
pub(in crate::view) fn Handbook(
    /// The card that was asked for; all of them where none was.
    card: Option<(TopicId, String)>,
) -> impl IntoView {
    let Some((topic, objective)) = card else { return whole(None) };
    let Some(topic) = Shelf::here().topic(&topic) else { return whole(Some(say().no_such_card)) };
    with_guide(Part::Cards(topic.id.clone()), move |guide| {
        match guide.cards.iter().position(|card| card.objective == objective) {
            Some(place) => one(&guide, place, &topic),
            None => whole(Some(say().no_such_card)),
        }
    })
}

/// One card, and below it the others of its topic.
fn one(guide: &Arc<Guide>, place: usize, topic: &Topic) -> AnyView {
    let Some(card) = guide.cards.get(place) else { return ().into_any() };
    document::set_title(&card.name);
    document::focus_heading();
    let others = (0..guide.cards.len()).filter(|other| *other != place);
    let others = others.map(|other| folded(guide, other, None));
    view! {
        <p class="way"><a href=Page::Handbook(None).to_string()>{say().whole}</a></p>
        <h1 tabindex="-1">{written(Language::Vi, card.name.clone().into_any())}</h1>
        {note_of(Language::Vi)}
        <div class="card">{card::body(guide, card)}</div>
        <h2>{(say().neighbours)(&topic.name)}</h2>
        <ul class="cards">{others.collect_view()}</ul>
    }
    .into_any()
}

/// All of it: what is looked for, or the topics; above them a line where something is to be said.
fn whole(line: Option<&'static str>) -> AnyView {
    let typed = RwSignal::new(String::new());
    let line = line.map(|line| view! { <p class="note">{line}</p> });
    let input = move |event| typed.set(event_target_value(&event));
    view! {
        <h1 tabindex="-1">{text().handbook}</h1>
        {note_of(Language::Vi)}
        {line}
        <label class="told fields">
            <b>{say().find}</b>
            <span class="quiet">{say().find_example}</span>
            <input type="search" on:input=input/>
        </label>
        {live(move || {
            let typed = typed.get();
            let wanted = Wanted::of(&typed);
            let (said, shown) = match wanted.is_nothing() {
                true => (String::new(), topics()),
                false => search::finds(&typed, &wanted),
            };
            view! { <p class="quiet" role="status">{said}</p>{shown} }.into_any()
        })}
    }
    .into_any()
}

/// The topics, each with its cards, which are fetched when it is opened.
fn topics() -> AnyView {
    let topics = Shelf::here().topics().into_iter().map(|Topic { id, name, .. }| {
        unfold("card group", name, None, move || {
            with_guide(Part::Cards(id.clone()), |guide| {
                let cards = (0..guide.cards.len()).map(|place| folded(&guide, place, None));
                view! { <ul class="cards">{cards.collect_view()}</ul> }.into_any()
            })
        })
    });
    view! { <div class="groups">{topics.collect_view()}</div> }.into_any()
}

/// A card as a line that opens; where its topic is not plain from the place, with that.
fn folded(guide: &Arc<Guide>, place: usize, topic: Option<&str>) -> AnyView {
    let Some(card) = guide.cards.get(place) else { return ().into_any() };
    let stale = is_stale(guide, &card.sources).then_some(text().stale);
    let more = match (topic, stale) {
        (Some(topic), Some(stale)) => Some(format!("{topic}. {stale}")),
        (one, other) => one.or(other).map(String::from),
    };
    let (name, guide) = (card.name.clone(), guide.clone());
    let body = move || guide.cards.get(place).map(|card| card::body(&guide, card)).into_any();
    view! { <li>{unfold_in(Language::Vi, "fold", name, more, body)}</li> }.into_any()
}
