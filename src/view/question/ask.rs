//! A question in a lesson: choose, check, see at once whether it was right and why.

use std::sync::Arc;

use leptos::prelude::*;

use super::explanation::explanation;
use super::verdict::verdict;
use super::{Sheet, body, nothing};
use crate::browser::document;
use crate::quiz::attempt::Given;
use crate::quiz::paper::Item;
use crate::quiz::question::{Bank, Question};
use crate::view::{live, text};

/// Asks one question.
#[component]
pub(in crate::view) fn Ask(
    /// The bank that holds its sources.
    bank: Arc<Bank>,
    /// The question.
    question: Question,
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
    let current = RwSignal::new(given.map_or_else(nothing, |given| given.answer));
    let change =
        Callback::new(move |change| current.update(|answer| *answer = answer.after(change)));
    let question = Arc::new(question);
    let submit = {
        let question = question.clone();
        move |event: leptos::ev::SubmitEvent| {
            event.prevent_default();
            let now = current.get_untracked();
            if checked.get_untracked() {
                next.run(());
            } else if !now.is_empty() {
                let points = question.kind.grade(&now);
                answer.run(Given { item: place, answer: now, points });
                checked.set(true);
            }
        }
    };
    let vital = question.vital.is_some().then_some(("tag vital", text().vital));
    let tags = vital.into_iter().chain(back.then_some(("tag", text().comes_back)));
    let tags = tags.map(|(class, words)| view! { <span class=class>{words}</span> });
    let words = question.text.clone();
    let rest = live(move || {
        let (answer, shown) = (current.get(), checked.get());
        let points = question.kind.grade(&answer);
        let idle = !shown && answer.is_empty();
        let verdict = shown.then(|| verdict(points));
        let explanation = shown.then(|| explanation(&bank, &question));
        let label = if shown { text().go_on } else { text().check };
        view! {
            {body(&question.kind, &item, Sheet { answer, shown, change })}
            {explanation}
            <div class="actions">
                <span role="status">{verdict}</span>
                <button class="button main" disabled=idle>{label}</button>
            </div>
        }
        .into_any()
    });
    view! {
        <form class="card question" on:submit=submit>
            <p class="tags">{tags.collect_view()}</p>
            <h1 tabindex="-1">{words}</h1>
            {rest}
        </form>
    }
}
