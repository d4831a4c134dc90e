//! The trainer's first page: what there is.

mod classes;
mod printing;

use leptos::prelude::*;

use crate::address::Room;
use crate::browser::document;
use crate::text::trainer::campaign::VI as CAMPAIGN;
use crate::text::trainer::class::VI;
use crate::text::trainer::project::VI as PROJECT;
use crate::text::trainer::scan;
use crate::view::parts::OfflineLine;
use crate::view::text;
use classes::Classes;
use printing::Printing;

/// The classes, what needs none, what can be printed, and the way to the worker's app.
#[component]
pub(super) fn Hall() -> impl IntoView {
    document::set_title(text().trainer_title);
    view! {
        <h1 tabindex="-1">{text().trainer_title}</h1>
        <Classes/>
        <h2>{VI.tools}</h2>
        <ul class="topics">
            {tool(Room::Campaign, CAMPAIGN.title, CAMPAIGN.about)}
            {tool(Room::Projector, PROJECT.title, PROJECT.about)}
            {tool(Room::TryScan, scan::VI.trying, scan::VI.trying_line)}
            {tool(Room::Data, VI.data, VI.data_about)}
            {tool(Room::Limits, VI.limits, VI.limits_about)}
        </ul>
        <h2>{VI.printing}</h2>
        <Printing/>
        <div class="actions">
            <a class="button" href="./index.html">{text().to_worker}</a>
        </div>
        <OfflineLine/>
    }
}

/// A room that needs no class.
fn tool(room: Room, name: &'static str, about: &'static str) -> impl IntoView {
    view! {
        <li>
            <a class="card tool" href=room.to_string()>
                <strong>{name}</strong>
                <span class="quiet">{about}</span>
            </a>
        </li>
    }
}
