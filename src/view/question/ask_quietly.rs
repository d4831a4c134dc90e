//! A question in an exam: every choice is taken in at once, and nothing is said about it.

use leptos::prelude::*;

use super::{Sheet, body, nothing};
use crate::quiz::answer::Answer;
use crate::quiz::attempt::Given;
use crate::quiz::paper::Item;
use crate::quiz::question::Question;
use crate::view::parts::Heading;
use crate::view::text;

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
    answer: impl Fn(Given) + 'static,
) -> impl IntoView {
    let current = RwSignal::new(given.unwrap_or_else(nothing));
    let sheet = Sheet { answer: current, shown: Signal::derive(|| false) };
    let choices = body(&question.kind, &item, sheet);
    let vital = question
        .vital
        .is_some()
        .then(|| view! { <span class="tag vital">{text().vital}</span> });
    let words = question.text.clone();
    // The record is outside of the views: this tells it what has changed in here.
    Effect::watch(
        move || current.get(),
        move |now: &Answer, _, _| {
            let points = question.kind.grade(now);
            answer(Given { item: place, answer: now.clone(), points });
        },
        false,
    );
    view! {
        <fieldset class="card">
            <legend>{vital}<Heading words=words/></legend>
            {choices}
        </fieldset>
    }
}
