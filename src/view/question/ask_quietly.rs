//! A question in an exam: every choice is taken in at once, and nothing is said about it.

use leptos::prelude::*;

use super::heading::{listen, picture, tags, words};
use super::{Sheet, Tools, body};
use crate::browser::document;
use crate::quiz::answer::Answer;
use crate::quiz::attempt::Given;
use crate::quiz::paper::Item;
use crate::view::asked::Asked;
use crate::view::live;

/// Asks one question.
#[component]
pub(in crate::view) fn AskQuietly(
    /// The question.
    question: Asked,
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
    let current = RwSignal::new(question.kind.resumed(given, &item.order));
    let above = view! {
        {tags(&question, false)}
        <h1 id="asked" tabindex="-1">{words(&question)}</h1>
        {listen(&question)}
        {picture(&question)}
    };
    let (id, tools, asked) = (question.id.to_string(), Tools::new(), question.clone());
    let change = Callback::new(move |change| {
        let before = current.get_untracked();
        let now = before.after(change);
        if now == before {
            return;
        }
        let points = asked.kind.grade(&now);
        answer.run(Given { item: place, answer: now.clone(), points });
        current.set(now);
    });
    let rest = live(move || {
        body(&question, &item, &Sheet { answer: current.get(), shown: false, change, tools })
    });
    view! {
        <div class="card question" data-question=id role="group" aria-labelledby="asked">
            {above}
            {rest}
        </div>
    }
}
