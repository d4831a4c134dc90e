//! Lines that say what something is, and what it is.

use leptos::prelude::*;

use crate::print::certificate::Fact;

/// The lines, one under the other.
pub(in crate::view::pages) fn facts(lines: Vec<Fact>) -> AnyView {
    let line = |(what, words)| {
        view! {
            <li>
                <span>{what}</span>
                <strong>{words}</strong>
            </li>
        }
    };
    let lines: Vec<_> = lines.into_iter().map(line).collect();
    view! { <ul class="rows facts">{lines}</ul> }.into_any()
}
