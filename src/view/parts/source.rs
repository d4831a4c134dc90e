//! What something rests on.

use leptos::prelude::*;

use super::written;
use crate::quiz::question::{Citation, Source};
use crate::text::language::Language;
use crate::view::{all, attr, labelled, text};

/// A list of what is cited; `page` is the page of sources that has their addresses.
pub(in crate::view) fn sources(cited: &[Citation], sources: &[Source], page: &str) -> AnyView {
    let lines = cited.iter().filter_map(|citation| line(citation, sources, page));
    view! { <ul class="sources" aria-label=text().source>{all(lines)}</ul> }.into_any()
}

/// One source as a line: document, article, who issued it, from when it holds, when it was read.
fn line(citation: &Citation, sources: &[Source], page: &str) -> Option<impl IntoView + use<>> {
    let source = sources.get(usize::from(citation.source))?;
    let article = citation.article.as_ref().map_or(String::new(), |article| format!(", {article}"));
    let rest = format!(
        "{article}. {}, {}; {}.",
        source.issuer,
        (text().since)(source.since),
        (text().checked)(source.checked)
    );
    // Documents are called as they are called where they were written.
    let name = labelled(text().source, &source.document);
    let name = written(Language::Vi, name.into_any());
    let href = format!("./can-cu/{page}.html#{:x}", source.anchor());
    let name =
        view! { <a {..attr("target", "_blank")} {..attr("rel", "noopener")} href=href>{name}</a> };
    Some(view! { <li>{name}{rest}</li> })
}
