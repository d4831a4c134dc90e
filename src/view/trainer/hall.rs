//! The trainer's first page: what there is.

use leptos::prelude::*;

use super::paper;
use crate::address::Room;
use crate::browser::document;
use crate::view::shelf::Shelf;
use crate::view::text;

/// The topics to be printed, and the way to the worker's app.
#[component]
pub(super) fn Hall() -> impl IntoView {
    document::set_title(text().trainer_title);
    let topics = Shelf::here().topics().into_iter().map(|topic| {
        view! {
            <li>
                <a class="card topic" href=Room::Print(topic.id).to_string()>
                    <strong>{topic.name}</strong>
                    <span class="quiet">{(paper().questions)(topic.questions)}</span>
                </a>
            </li>
        }
    });
    view! {
        <div class="card">
            <h1 tabindex="-1">{text().trainer_title}</h1>
            <p>{text().trainer_coming}</p>
            <div class="actions">
                <a class="button main" href="./index.html">{text().to_worker}</a>
            </div>
        </div>
        <h2>{paper().choose_topic}</h2>
        <ul class="topics">{topics.collect_view()}</ul>
    }
}
