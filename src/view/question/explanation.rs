//! What is to be learnt from a question, and what that rests on.

use leptos::prelude::*;

use crate::quiz::question::{Bank, Citation, Question};
use crate::view::text;

/// The explanation, why it is vital, and the sources.
#[component]
pub(super) fn Explanation<'a>(
    /// The bank that holds the sources.
    bank: &'a Bank,
    /// The question.
    question: &'a Question,
) -> impl IntoView + use<> {
    let sources = question.sources.iter().filter_map(|citation| source(bank, citation));
    let vital = question.vital.clone().map(|why| {
        view! { <p><b>{text().why_vital}</b>{": "}{why}</p> }
    });
    view! {
        <div class="explanation">
            <p>{question.explanation.clone()}</p>
            {vital}
            <ul class="sources" aria-label=text().source>{sources.collect_view()}</ul>
        </div>
    }
}

/// One source as a line: document, article, who issued it, from when it holds, when it was read.
fn source(bank: &Bank, citation: &Citation) -> Option<impl IntoView + use<>> {
    let source = bank.sources.get(usize::from(citation.source))?;
    let article = citation.article.as_ref().map(|article| format!(", {article}"));
    let rest = format!(
        ". {}, {}; {}.",
        source.issuer,
        (text().since)(source.since),
        (text().checked)(source.checked)
    );
    let document = source.document.clone();
    let name = match source.url.clone() {
        Some(url) => view! {
            <a href=url target="_blank" rel="noreferrer noopener">{document}</a>
        }
        .into_any(),
        None => document.into_any(),
    };
    Some(view! { <li><b>{text().source}</b>{": "}{name}{article}{rest}</li> })
}
