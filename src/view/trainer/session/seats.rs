//! A card for each seat, to be printed, cut and laid out.

use leptos::prelude::*;

use crate::browser::document;
use crate::exchange::qr::Qr;
use crate::quiz::class::code::ClassCode;
use crate::quiz::class::handed::Seat;
use crate::text::trainer::invite::say;

/// Where the drawing of the code stands. Not in the markup: what is all markup the page's policy forbids.
const DRAWN: &str = "#seat-code";

/// The sheet of cards.
#[component]
pub(super) fn Seats(
    /// The round.
    code: ClassCode,
    /// The link to it; `None` where there is none.
    link: Option<String>,
    /// So many seats.
    seats: Seat,
    /// Goes back.
    leave: Callback<()>,
) -> impl IntoView {
    document::scroll_up();
    document::focus_heading();
    let qr = link.and_then(|link| Qr::for_wall(&link));
    let view_box = qr.as_ref().map(|qr| format!("0 0 {0} {0}", qr.width())).unwrap_or_default();
    // Drawn once and shown on each card: five hundred would be too much for a phone.
    let drawing = qr.as_ref().map(|qr| {
        view! { <svg class="drawn-once" aria-hidden="true"><path id="seat-code" d=qr.path()></path></svg> }
    });
    let long = code.composed.is_some();
    let cards = (1..=seats).map(|seat| {
        let small = qr.is_some().then(|| {
            view! {
                <svg class="qr" viewBox=view_box.clone() aria-hidden="true" shape-rendering="crispEdges">
                    <use_ href=DRAWN></use_>
                </svg>
            }
        });
        view! {
            <li>
                <p class="seat-number">{(say().seat)(seat)}</p>
                {small}
                <p class="seat-hint">{say().seat_hint}</p>
                <p class="class-code" class:long=long>{code.to_string()}</p>
            </li>
        }
    });
    view! {
        <div class="screen-only">
            <h1 tabindex="-1">{say().seats}</h1>
            <p>{say().seats_about}</p>
            <div class="actions">
                <button type="button" class="button" on:click=move |_| leave.run(())>{say().back}</button>
                <button type="button" class="button main" on:click=move |_| document::print()>{say().print}</button>
            </div>
        </div>
        {drawing}
        <ul class="seat-cards">{cards.collect_view()}</ul>
    }
}
