//! The classes that this device keeps.

use leptos::prelude::*;

use crate::address::Room;
use crate::quiz::class::session::Session;
use crate::text::trainer::class::say;
use crate::view::parts::picture;
use crate::view::trainer::desk::Desk;
use crate::view::trainer::session::{name, words};

/// The way to a new class, and the list of those that there are.
#[component]
pub(super) fn Classes() -> impl IntoView {
    let list = match Desk::here().all() {
        Err(error) => view! { <p class="note">{words::store(error)}</p> }.into_any(),
        Ok((all, unreadable)) => {
            let none = all.is_empty() && unreadable == 0;
            let none = none.then(|| view! { <p class="quiet">{say().none}</p> });
            let lost = (unreadable > 0).then(|| {
                view! { <p class="note">{(say().unreadable)(unreadable)}</p> }
            });
            let rows = all.iter().map(row).collect_view();
            view! { {none}{lost}<ul class="topics">{rows}</ul> }.into_any()
        }
    };
    view! {
        <a class="card tool pictured new-class" href=Room::NewSession.to_string()>
            {picture("exam")}
            <strong>{say().new}</strong>
            <span>{say().new_about}</span>
        </a>
        <h2>{say().classes}</h2>
        {list}
    }
}

fn row(session: &Session) -> AnyView {
    let handed_in = session.last().map_or(0, |round| round.roll.counting().len());
    let handed_in = (say().handed_in)(handed_in, session.setup.seats);
    view! {
        <li>
            <a class="card tool" href=Room::Session(session.id).to_string()>
                <strong><bdi>{name(session)}</bdi></strong>
                <span class="quiet">{format!("{} · {handed_in}", session.setup.date)}</span>
            </a>
        </li>
    }
    .into_any()
}
