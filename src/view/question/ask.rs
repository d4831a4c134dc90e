//! A question in a lesson: choose, check, see at once whether it was right and why.

use std::sync::Arc;

use leptos::prelude::*;

use super::explanation::explanation;
use super::heading::{picture, tags, words};
use super::verdict::verdict;
use super::{Sheet, Tools, body};
use crate::browser::document;
use crate::quiz::attempt::Given;
use crate::quiz::paper::Item;
use crate::view::asked::Asked;
use crate::view::{live, text};

/// Asks one question.
#[component]
pub(in crate::view) fn Ask(
    /// The question.
    question: Asked,
    /// How it stands on the paper.
    item: Item,
    /// Its place on the paper.
    place: u16,
    /// What was answered, if it has been checked already.
    given: Option<Given>,
    /// True if it was asked before in this lesson.
    back: bool,
    /// Takes in a checked answer.
    answer: Callback<Given>,
    /// Goes on.
    next: Callback<()>,
) -> impl IntoView {
    document::focus_heading();
    let checked = RwSignal::new(given.is_some());
    let current =
        RwSignal::new(given.map_or_else(|| question.kind.blank(&item.order), |given| given.answer));
    let change =
        Callback::new(move |change| current.update(|answer| *answer = answer.after(change)));
    let item = Arc::new(item);
    let submit = {
        let (question, item) = (question.clone(), item.clone());
        move |event: leptos::ev::SubmitEvent| {
            event.prevent_default();
            let now = current.get_untracked();
            if checked.get_untracked() {
                next.run(());
            } else if question.kind.is_whole(&now, &item.order) {
                let points = question.kind.grade(&now);
                answer.run(Given { item: place, answer: now, points });
                checked.set(true);
                // What was focused cannot be changed any more; Enter goes on.
                document::focus_on(".actions .main");
            }
        }
    };
    let above = view! {
        {tags(&question, back)}
        <h1 tabindex="-1">{words(&question.text)}</h1>
        {picture(&question)}
    };
    let (id, tools) = (question.id.to_string(), Tools::new());
    let rest = live(move || {
        let (answer, shown) = (current.get(), checked.get());
        let points = question.kind.grade(&answer);
        let idle = !shown && !question.kind.is_whole(&answer, &item.order);
        let verdict = shown.then(|| verdict(points));
        let explanation = shown.then(|| explanation(question.bank(), &question));
        let label = if shown { text().go_on } else { text().check };
        view! {
            {body(&question, &item, &Sheet { answer, shown, change, tools })}
            {explanation}
            <div class="actions">
                <span role="status">{verdict}</span>
                <button class="button main" disabled=idle>{label}</button>
            </div>
        }
        .into_any()
    });
    view! {
        <form class="card question" data-question=id on:submit=submit>
            {above}
            {rest}
        </form>
    }
}
