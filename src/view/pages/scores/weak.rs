//! What goes wrong most often.

use std::sync::Arc;

use leptos::prelude::*;

use crate::address::Page;
use crate::quiz::attempt::Focus;
use crate::quiz::learner::Learner;
use crate::quiz::practice::{self, WeakSpot};
use crate::quiz::question::{Bank, TopicId};
use crate::text::companion::scores::say;
use crate::view::notebook::Notebook;
use crate::view::parts::{with_banks, written};
use crate::view::shelf::Shelf;

/// The objectives with most mistakes, each a button that leads to practising it.
#[component]
pub(super) fn WeakSpots() -> impl IntoView {
    let (notebook, shelf) = (Notebook::here(), Shelf::here());
    let weak = |learner: &Learner| {
        shelf.with_sizes(|sizes| {
            let places = practice::weak_topics(learner, sizes).into_iter();
            places.map(|place| sizes[place].topic.clone()).collect::<Vec<TopicId>>()
        })
    };
    let topics = notebook.read(weak);
    if topics.is_empty() {
        let none = notebook.read(|learner| learner.standings().next().is_none());
        let words = if none { say().nothing_known } else { say().nothing_weak };
        return view! { <p class="card">{words}</p> }.into_any();
    }
    with_banks(topics, move |banks| list(&banks))
}

fn list(banks: &[Arc<Bank>]) -> AnyView {
    let all: Vec<&Bank> = banks.iter().map(Arc::as_ref).collect();
    let spots = Notebook::here().read(|learner| practice::weak_spots(&all, learner));
    let spots = spots.into_iter().filter_map(|spot| {
        let WeakSpot { bank, objective, mistakes } = spot;
        let bank = banks.get(bank)?;
        let objective = bank.objectives.get(objective)?;
        let focus = Focus::Objective(bank.topic.clone(), objective.id.clone());
        Some(view! {
            <li>
                <a class="card weak" href=Page::Practice(focus).to_string()>
                    <strong>{written(bank.language(), objective.name.clone().into_any())}</strong>
                    <span>{Shelf::here().name(&bank.topic)}</span>
                    <span class="quiet">{(say().mistakes)(mistakes)}</span>
                </a>
            </li>
        })
    });
    view! { <ol class="topics">{spots.collect_view()}</ol> }.into_any()
}
