//! The head of each sheet: which paper it is, and a line for the seat.

use leptos::prelude::*;

use super::{Occasion, Printed};
use crate::text::trainer::papers::say;

/// What the head of a sheet says besides what all say.
pub(super) struct Head {
    /// Its title.
    pub title: String,
    /// The letter of its order.
    pub letter: char,
    /// True where somebody writes down a seat.
    pub seat: bool,
}

/// The head of a sheet.
pub(super) fn head(occasion: &Occasion, printed: &Printed, head: Head) -> AnyView {
    let rules = &occasion.rules;
    let said = (say().rules)(rules.questions, rules.time.minutes_and_seconds().0, rules.pass);
    let said = if rules.vital { format!("{said} · {}", say().vital) } else { said };
    let round = printed.phase.map(|phase| format!("{} · ", (say().round)(phase)));
    let about = occasion.about.join(" · ");
    let about = (!about.is_empty()).then(|| view! { <p><bdi>{about}</bdi></p> });
    let seat = head.seat.then(|| view! { <p class="seat-line">{say().seat}<span></span></p> });
    view! {
        <header class="sheet-head">
            <div>
                <h2>{head.title}</h2>
                {about}
                <p>{round}{printed.code.clone()}</p>
                <p class="quiet">{said}</p>
            </div>
            <div class="sheet-letter">
                <p><b>{(say().letter)(head.letter)}</b></p>
                {seat}
            </div>
        </header>
    }
    .into_any()
}
