//! The certificate as a page for the printer.

use leptos::prelude::*;

use super::facts;
use crate::print::certificate::Sheet;
use crate::text::companion::certificate::say;
use crate::view::text;

/// What the picture says, as text: only the printer gets it, unless it is `shown` in the place of a
/// picture that could not be drawn.
pub(super) fn printed(sheet: Sheet, shown: bool) -> AnyView {
    let class = if shown { "certificate shown" } else { "certificate" };
    let mut above = vec![
        ("program", text().app.into()),
        ("quiet", say().program_about.into()),
        ("title", say().title.into()),
    ];
    if let Some(name) = sheet.name {
        above.push(("quiet", say().learner.into()));
        above.push(("who", name));
    }
    above.push(("quiet", say().exam.into()));
    above.push(("which", sheet.exam));
    let mut lines = vec![(say().result, sheet.points)];
    lines.extend(sheet.rules);
    lines.extend(sheet.facts);
    let below = vec![
        ("quiet foot", say().code.into()),
        ("certificate-code", sheet.code),
        ("quiet", sheet.check),
        ("quiet", say().what_it_is.into()),
    ];
    view! { <article class=class>{paragraphs(above)}{facts(lines)}{paragraphs(below)}</article> }
        .into_any()
}

/// Paragraphs, each with its class.
fn paragraphs(lines: Vec<(&'static str, String)>) -> AnyView {
    let line = |(class, words)| view! { <p class=class>{words}</p> }.into_any();
    lines.into_iter().map(line).collect::<Vec<_>>().into_any()
}
