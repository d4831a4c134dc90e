//! What is to be learnt from a question, and what that rests on.

use leptos::prelude::*;

use super::heading::is_stale;
use crate::address::Page;
use crate::quiz::question::{Bank, Citation, Question};
use crate::view::{labelled, text};

/// The explanation, why it is vital, and the sources.
pub(super) fn explanation(bank: &Bank, question: &Question) -> AnyView {
    let sources = question.sources.iter().filter_map(|citation| source(bank, citation));
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
            <ul class="sources" aria-label=text().source>{sources.collect_view()}</ul>
        </div>
    }
    .into_any()
}

/// One source as a line: document, article, who issued it, from when it holds, when it was read.
fn source(bank: &Bank, citation: &Citation) -> Option<impl IntoView + use<>> {
    let source = bank.sources.get(usize::from(citation.source))?;
    let article = citation.article.as_ref().map_or(String::new(), |article| format!(", {article}"));
    let rest = format!(
        "{article}. {}, {}; {}.",
        source.issuer,
        (text().since)(source.since),
        (text().checked)(source.checked)
    );
    let name = labelled(text().source, &source.document);
    // The page of sources has the address of the document itself.
    let href = format!("./can-cu/{}.html#{:x}", bank.topic, source.anchor());
    let name = view! { <a href=href target="_blank" rel="noopener">{name}</a> };
    Some(view! { <li>{name}{rest}</li> })
}
