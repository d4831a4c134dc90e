//! A question looked at again: own answer, right answer, explanation.

use leptos::prelude::*;

use super::explanation::explanation;
use super::heading::{picture, words};
use super::verdict::verdict;
use super::{Sheet, Tools, body};
use crate::quiz::answer::Answer;
use crate::quiz::attempt::Given;
use crate::quiz::paper::Item;
use crate::quiz::points::Points;
use crate::quiz::question::{Bank, Question};
use crate::view::{all, text};

/// Shows one question with its key.
#[component]
pub(in crate::view) fn Review<'a>(
    /// The bank that holds its sources.
    bank: &'a Bank,
    /// The question.
    question: &'a Question,
    /// How it stood on the paper.
    item: &'a Item,
    /// What was answered.
    given: Option<&'a Given>,
    /// Its number on the paper.
    number: usize,
) -> impl IntoView + use<> {
    let answer = given.map_or_else(Answer::nothing, |given| given.answer.clone());
    let sheet = Sheet { answer, shown: true, change: Callback::new(|_| {}), tools: Tools::new() };
    let points = given.map_or(Points::ZERO, |given| given.points);
    let silent = given.is_none().then(|| view! { <p>{text().not_answered}</p> });
    view! {
        <li>
        <form class="card">
            <h3>{format!("{number}. ")}{words(question)}</h3>
            {picture(question)}
            {body(question, item, &sheet)}
            {verdict(points)}
            {all(silent)}
            {explanation(bank, question, points)}
        </form>
        </li>
    }
}
