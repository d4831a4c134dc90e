//! What many classes come to: taking in their files, the figures, and a report of them.

mod bars;
mod deeds;
mod figures;
mod form;
mod give;
mod kept;
mod periods;
mod sheet;
mod take_in;
mod targets;
mod units;

use leptos::prelude::*;

use crate::address::Room;
use crate::browser::document;
use crate::quiz::campaign::tables::Tables;
use crate::quiz::question::TopicId;
use crate::text::trainer::campaign::say;
use crate::view::live;
use crate::view::shelf::Shelf;
use deeds::Deeds;
use figures::{models, numbers, topics, years};
use give::{Delete, Give};
use kept::Kept;
use periods::periods;
use sheet::sheet;
use take_in::{TakeIn, dropping};
use targets::{TargetForm, reached};
use units::Units;

/// The page of a campaign.
#[component]
pub(super) fn Gathered() -> impl IntoView {
    document::set_title(say().title);
    let kept = Kept::open();
    let reading = take_in::state();
    let (over, drop) = dropping(kept, reading);
    view! {
        <div class="campaign screen-only" on:dragover=over on:drop=drop>
            <p class="back"><a href=Room::Hall.to_string()>{say().back}</a></p>
            <h1 tabindex="-1">{say().title}</h1>
            <p>{say().about}</p>
            <TakeIn kept=kept state=reading/>
            {live(move || report(kept))}
            <Deeds kept=kept/>
            <TargetForm kept=kept/>
            <Give kept=kept/>
            <Delete kept=kept/>
        </div>
        {live(move || sheet(kept))}
    }
}

fn report(kept: Kept) -> AnyView {
    let year = kept.year.get();
    kept.with(|campaign| match campaign {
        Err(_) => view! { <p class="note" role="alert">{say().unreadable}</p> }.into_any(),
        Ok(campaign) if campaign.is_empty() => {
            view! { <p class="note">{say().empty}</p> }.into_any()
        }
        Ok(campaign) => {
            let tables = Tables::of(campaign, year);
            view! {
                {years(kept, &campaign.years())}
                {numbers(tables.all)}
                {reached(campaign, year)}
                {periods(&tables, year)}
                <Units units=tables.units.clone()/>
                {topics(&tables.topics)}
                {models(&tables.models)}
            }
            .into_any()
        }
    })
}

/// The name of a topic; its id where this version has none.
fn topic_name(id: &TopicId) -> String {
    Shelf::here().topic(id).map_or_else(|| id.to_string(), |topic| topic.name)
}
