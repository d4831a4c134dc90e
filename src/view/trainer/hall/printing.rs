//! What a trainer may want to know.

use leptos::prelude::*;

use crate::address::Room;
use crate::text::trainer::class::VI;

/// The ways to what a result proves, and to what is kept here.
#[component]
pub(super) fn Help() -> impl IntoView {
    let ways = [(Room::Limits, VI.limits, VI.limits_about), (Room::Data, VI.data, VI.data_about)];
    let ways = ways.map(|(room, name, about)| {
        view! {
            <li>
                <a class="card tool" href=room.to_string()>
                    <strong>{name}</strong>
                    <span class="quiet">{about}</span>
                </a>
            </li>
        }
    });
    view! { <ul class="topics">{ways.collect_view()}</ul> }
}
