//! The field for the number of a seat.

use leptos::prelude::*;

use crate::browser::document;
use crate::quiz::class::entry;
use crate::quiz::class::handed::Seat;
use crate::text::class::say;
use crate::view::live;

/// Its id: one page has one of them.
const ID: &str = "seat";

/// The field, and below it why what stands in it is no seat.
pub(super) fn seat_field(known: Option<Seat>, wrong: RwSignal<&'static str>) -> AnyView {
    let known = known.map(|seat| seat.to_string());
    view! {
        <div>
            <label for=ID>{say().seat_label}</label>
            <input id=ID type="text" inputmode="numeric" value=known autocomplete="off" aria-describedby="seat-hint"
                class="seat"/>
            <p class="quiet" id="seat-hint">{say().seat_hint}</p>
            <p class="wrong-code" role="alert">{live(move || wrong.get().into_any())}</p>
        </div>
    }
    .into_any()
}

/// The seat in the field; where it is none, that is said, and the field is to be mended.
pub(super) fn typed(wrong: RwSignal<&'static str>) -> Option<Seat> {
    match entry::seat(&document::value_of(ID)) {
        Ok(seat) => {
            wrong.set("");
            Some(seat)
        }
        Err(why) => {
            wrong.set((say().no_seat)(why));
            document::focus_on("#seat");
            None
        }
    }
}
