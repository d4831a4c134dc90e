//! What is to be learnt from a question, and what that rests on.

use leptos::prelude::*;

use super::heading::is_stale;
use crate::address::Page;
use crate::quiz::question::{Bank, Question};
use crate::view::parts::sources;
use crate::view::{labelled, text};

/// The explanation, why it is vital, and the sources.
pub(super) fn explanation(bank: &Bank, question: &Question) -> AnyView {
    let sources = sources(&question.sources, &bank.sources, bank.topic.as_str());
    let vital = question.vital.as_ref().map(|why| labelled(text().why_vital, why));
    let vital = vital.map(|words| view! { <p>{words}</p> });
    let stale = is_stale(bank, question).then(|| view! { <p class="note">{text().stale_why}</p> });
    let objective = bank.objectives.get(usize::from(question.objective));
    let card = objective.map(|objective| {
        let page = Page::Handbook(Some((bank.topic.clone(), objective.id.clone())));
        view! { <p><a href=page.to_string()>{text().see_handbook}</a></p> }
    });
    view! {
        <div class="explanation">
            <p>{question.explanation.clone()}</p>
            {vital}
            {stale}
            {card}
            {sources}
        </div>
    }
    .into_any()
}
