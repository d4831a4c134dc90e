//! A question in a lesson: choose, check, see at once whether it was right and why.

use std::sync::Arc;

use leptos::prelude::*;

use super::explanation::explanation;
use super::heading::{listen, picture, tags, words};
use super::verdict::{announce, verdict};
use super::{Sheet, Tools, body, draft};
use crate::browser::document;
use crate::quiz::attempt::{AttemptId, Given};
use crate::quiz::paper::Item;
use crate::view::asked::Asked;
use crate::view::{all, attr, live, on, text};

/// Asks one question.
#[component]
pub(in crate::view) fn Ask(
    /// The question.
    question: Asked,
    /// How it stands on the paper.
    item: Item,
    /// The lesson or practice that asks it.
    attempt: AttemptId,
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
    // Right or wrong is said at once; what there is to be read about it comes behind that.
    let (checked, shown) = (RwSignal::new(given.is_some()), RwSignal::new(given.is_some()));
    let begun = || question.kind.resumed(draft::of((attempt, place)), &item.order);
    let current = RwSignal::new(given.map_or_else(begun, |given| given.answer));
    let change = Callback::new(move |change| {
        if checked.get_untracked() {
            return;
        }
        current.update(|answer| *answer = answer.after(change));
        draft::keep((attempt, place), current.get_untracked());
    });
    let item = Arc::new(item);
    let submit = {
        let (question, item) = (question.clone(), item.clone());
        move |event: leptos::ev::Event| {
            event.prevent_default();
            let now = current.get_untracked();
            if checked.get_untracked() {
                next.run(());
            } else if question.kind.is_whole(&now, &item.order) {
                let points = question.kind.grade(&now);
                answer.run(Given { item: place, answer: now, points });
                checked.set(true);
                document::behind_frame(0, move || {
                    shown.try_set(true);
                });
                announce(points);
                // What was focused cannot be changed any more; Enter goes on.
                document::focus_on(".actions .main");
            }
        }
    };
    let above = view! {
        {tags(&question, back)}
        <h1 id="asked" tabindex="-1">{words(&question)}</h1>
        {listen(&question)}
        {picture(&question)}
    };
    let (id, tools) = (question.id.to_string(), Tools::new());
    let actions = {
        let (question, item) = (question.clone(), item.clone());
        live(move || {
            let (answer, checked) = (current.get(), checked.get());
            let idle = !checked && !question.kind.is_whole(&answer, &item.order);
            let verdict = all(checked.then(|| verdict(question.kind.grade(&answer))));
            let label = if checked { text().go_on } else { text().check };
            view! {
                <div class="actions">
                    <span>{verdict}</span>
                    <button class="button main" disabled=idle>{label}</button>
                </div>
            }
            .into_any()
        })
    };
    let rest = live(move || {
        let (answer, shown) = (current.get(), shown.get());
        let points = question.kind.grade(&answer);
        let explanation = all(shown.then(|| explanation(question.bank(), &question, points)));
        view! { {body(&question, &item, &Sheet { answer, shown, change, tools })}{explanation} }
            .into_any()
    });
    view! {
        <form {..on("submit", submit)} {..attr("aria-labelledby", "asked")} class="card question" data-question=id>
            {above}
            {rest}
            {actions}
        </form>
    }
}
