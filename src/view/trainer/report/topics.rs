//! How well each topic is known.

use leptos::prelude::*;

use super::Told;
use crate::quiz::analysis::Tenths;
use crate::quiz::class::report::Report;
use crate::text::trainer::report::say;

/// Each topic with its bar, in a card.
pub(super) fn card(told: &Told, report: &Report) -> AnyView {
    let rows = report.figures.topics.iter().map(|topic| {
        let name = told.topic(&topic.topic);
        let facility = topic.facility.unwrap_or_default();
        view! {
            <li>
                <span>{name}</span>
                <b>{(say().percent)(Tenths::percent(facility))}</b>
                {share_bar("", facility)}
                <span class="quiet">{(say().questions_of)(topic.questions)}</span>
            </li>
        }
    });
    view! {
        <section class="card">
            <h2>{say().topics}</h2>
            <ul class="shares">{rows.collect_view()}</ul>
        </section>
    }
    .into_any()
}

/// A bar of this share of its width; the words beside it say the same.
pub(super) fn share_bar(class: &'static str, share: f64) -> AnyView {
    let width = format!("{}%", Tenths::percent(share).0.clamp(0, 1000) / 10);
    view! { <div class="share" aria-hidden="true"><div class=class style:width=width></div></div> }
        .into_any()
}
