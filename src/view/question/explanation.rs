//! What is to be learnt from a question, and what that rests on.

use leptos::prelude::*;

use super::heading::is_stale;
use super::verdict::mood;
use crate::address::Page;
use crate::quiz::points::Points;
use crate::quiz::question::{Bank, Question};
use crate::view::parts::{sources, written};
use crate::view::{all, labelled, text};

/// The explanation, why it is vital, and the sources; in the colour of what the answer earned.
pub(super) fn explanation(bank: &Bank, question: &Question, points: Points) -> AnyView {
    let sources = sources(&question.sources, &bank.sources, bank.topic.as_str());
    let vital = question.vital.as_ref().map(|why| labelled(text().why_vital, why));
    let tongue = question.language;
    let vital = vital.map(|words| view! { <p>{written(tongue, words.into_any())}</p> });
    let stale = is_stale(bank, question).then(|| view! { <p class="note">{text().stale_why}</p> });
    let objective = bank.objectives.get(usize::from(question.objective));
    let card = objective.map(|objective| {
        let page = Page::Handbook(Some((bank.topic.clone(), objective.id.clone())));
        view! { <p><a href=page.to_string()>{text().see_handbook}</a></p> }
    });
    let wrong = Page::About(question.id.to_string()).to_string();
    view! {
        <div class=mood(points)>
            <p>{written(tongue, question.explanation.clone().into_any())}</p>
            {all(vital)}
            {all(stale)}
            {all(card)}
            {sources}
            <p class="quiet"><a href=wrong>{text().report_wrong}</a></p>
        </div>
    }
    .into_any()
}
