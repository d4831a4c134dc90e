//! The certificate as a page for the printer.

use leptos::prelude::*;

use super::facts;
use crate::print::certificate::Sheet;
use crate::text::companion::certificate::VI;
use crate::view::text;

/// What the picture says, as text: only the printer gets it, where there is a picture.
#[component]
pub(super) fn Printed(
    /// What it says.
    sheet: Sheet,
    /// True where it stands on the page too, in the picture's place.
    shown: bool,
) -> impl IntoView {
    let class = if shown { "certificate shown" } else { "certificate" };
    let who = sheet.name.map(|name| {
        view! { <p class="quiet">{VI.learner}</p><p class="who">{name}</p> }
    });
    let lines = [(VI.result, sheet.points)].into_iter().chain(sheet.rules).chain(sheet.facts);
    view! {
        <article class=class>
            <header>
                <p class="program">{text().app}</p>
                <p class="quiet">{VI.program_about}</p>
            </header>
            <h2>{VI.title}</h2>
            {who}
            <p class="quiet">{VI.exam}</p>
            <p class="which">{sheet.exam}</p>
            {facts(lines.collect())}
            <footer>
                <p>{VI.code}</p>
                <p class="certificate-code">{sheet.code}</p>
                <p>{sheet.check}</p>
                <p>{VI.what_it_is}</p>
            </footer>
        </article>
    }
}
