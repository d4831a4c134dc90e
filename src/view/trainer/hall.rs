//! The trainer's first page: what there is.

mod classes;
mod printing;

use leptos::prelude::*;

use crate::address::Room;
use crate::browser::document;
use crate::text::trainer::campaign::say as campaign_text;
use crate::text::trainer::class::say;
use crate::text::trainer::project::say as project_text;
use crate::text::trainer::scan;
use crate::view::parts::{OfflineLine, picture};
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
        <h2>{say().tools}</h2>
        <ul class="topics">
            {tool(Room::Campaign, picture("scores"), campaign_text().title, campaign_text().about)}
            {tool(Room::Projector, picture("trainer"), project_text().title, project_text().about)}
            {tool(Room::TryScan, picture("join"), scan::say().trying, scan::say().trying_line)}
            {tool(Room::Data, picture("moving"), say().data, say().data_about)}
            {tool(Room::Limits, picture("self-check"), say().limits, say().limits_about)}
        </ul>
        <h2>{say().printing}</h2>
        <Printing/>
        <div class="actions">
            <a class="button" href="./index.html">{text().to_worker}</a>
        </div>
        <OfflineLine/>
    }
}

/// A room that needs no class.
fn tool(room: Room, sign: AnyView, name: &'static str, about: &'static str) -> impl IntoView {
    view! {
        <li>
            <a class="card tool pictured" href=room.to_string()>
                {sign}
                <strong>{name}</strong>
                <span class="quiet">{about}</span>
            </a>
        </li>
    }
}
