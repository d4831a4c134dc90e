//! A question in an exam: every choice is taken in at once, and nothing is said about it.

use leptos::prelude::*;

use super::{Sheet, body, nothing};
use crate::browser::document;
use crate::quiz::answer::Answer;
use crate::quiz::attempt::Given;
use crate::quiz::paper::Item;
use crate::quiz::question::Question;
use crate::view::{live, text};

/// Asks one question.
#[component]
pub(in crate::view) fn AskQuietly(
    /// The question.
    question: Question,
    /// How it stands on the paper.
    item: Item,
    /// Its place on the paper.
    place: u16,
    /// What was answered so far.
    given: Option<Answer>,
    /// Takes in an answer whenever it changes.
    answer: Callback<Given>,
) -> impl IntoView {
    document::focus_heading();
    let current = RwSignal::new(given.unwrap_or_else(nothing));
    let vital = question.vital.is_some();
    let vital = vital.then(|| view! { <span class="tag vital">{text().vital}</span> });
    let words = question.text.clone();
    let kind = question.kind.clone();
    let change = Callback::new(move |change| {
        let now = current.get_untracked().after(change);
        let points = kind.grade(&now);
        answer.run(Given { item: place, answer: now.clone(), points });
        current.set(now);
    });
    let rest = live(move || {
        body(&question.kind, &item, Sheet { answer: current.get(), shown: false, change })
    });
    view! {
        <div class="card question">
            <p class="tags">{vital}</p>
            <h1 tabindex="-1">{words}</h1>
            {rest}
        </div>
    }
}
