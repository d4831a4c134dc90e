//! A question in a lesson: choose, check, see at once whether it was right and why.

use std::sync::Arc;

use leptos::prelude::*;

use super::explanation::Explanation;
use super::verdict::Verdict;
use super::{Sheet, body, nothing};
use crate::quiz::attempt::Given;
use crate::quiz::paper::Item;
use crate::quiz::question::{Bank, Question};
use crate::view::parts::Heading;
use crate::view::text;

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
    answer: impl Fn(Given) + Clone + 'static,
    /// Goes on to the next question.
    next: impl Fn() + Clone + 'static,
    /// True when there is no next question.
    last: Signal<bool>,
) -> impl IntoView {
    let checked = RwSignal::new(given.as_ref().map(|given| given.points));
    let current = RwSignal::new(given.map_or_else(nothing, |given| given.answer));
    let sheet = Sheet { answer: current, shown: Signal::derive(move || checked.get().is_some()) };
    let tags = view! {
        {question.vital.is_some().then(|| view! { <span class="tag vital">{text().vital}</span> })}
        {back.then(|| view! { <span class="tag">{text().comes_back}</span> })}
    };
    let choices = body(&question.kind, &item, sheet);
    let words = question.text.clone();
    let question = StoredValue::new(question);
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if checked.get_untracked().is_some() {
            next();
        } else if !current.with_untracked(|answer| answer.is_empty()) {
            let given = current.get_untracked();
            let points = question.with_value(|question| question.kind.grade(&given));
            checked.set(Some(points));
            answer(Given { item: place, answer: given, points });
        }
    };
    let panel = move || {
        checked.get().map(|points| {
            let explanation = question.with_value(|question| {
                view! { <Explanation bank=&bank question=question/> }
            });
            view! { <Verdict points=points/>{explanation} }
        })
    };
    let label = move || match (checked.get().is_some(), last.get()) {
        (false, _) => text().check,
        (true, false) => text().next_question,
        (true, true) => text().see_result,
    };
    let idle = move || checked.get().is_none() && current.with(|answer| answer.is_empty());
    view! {
        <form on:submit=submit>
            <fieldset class="card">
                <legend>{tags}<Heading words=words/></legend>
                {choices}
                <div role="status">{panel}</div>
            </fieldset>
            <div class="actions">
                <button class="button main" disabled=idle>{label}</button>
            </div>
        </form>
    }
}
