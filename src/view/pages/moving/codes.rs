//! The record as QR codes, one at a time: the camera of the other phone opens the app by each.

use leptos::prelude::*;

use crate::address::Page;
use crate::browser::share;
use crate::exchange::pieces::{self, Piece};
use crate::exchange::qr::Qr;
use crate::text::companion::moving::say;
use crate::view::live;
use crate::view::parts::QrCode;

/// An address has at most so many signs: a code of version 12, which cheap cameras read, has 287.
const LONGEST: usize = 280;
/// Where the address of the app is long, each piece has at least so many signs, and the codes are finer.
const LEAST: usize = 100;

/// The codes, once somebody asks for them.
#[component]
pub(super) fn Codes(
    /// The code that they say in pieces.
    code: String,
) -> impl IntoView {
    let Some(app) = share::address_of(&Page::TakeIn(String::new())) else {
        return view! { <p class="quiet">{say().no_codes}</p> }.into_any();
    };
    // A slash stands between the two.
    let pieces = pieces::cut(&code, LONGEST.saturating_sub(app.len() + 1).max(LEAST));
    // The one that is shown.
    let shown = RwSignal::new(None::<usize>);
    live(move || match shown.get() {
        _ if pieces.is_empty() => view! { <p class="quiet">{say().too_many_codes}</p> }.into_any(),
        None => view! {
            <div class="actions">
                <button type="button" class="button" on:click=move |_| shown.set(Some(0))>
                    {(say().show_codes)(pieces.len())}
                </button>
            </div>
        }
        .into_any(),
        Some(place) => one(&pieces[place.min(pieces.len() - 1)], shown),
    })
    .into_any()
}

fn one(piece: &Piece, shown: RwSignal<Option<usize>>) -> AnyView {
    let (number, count) = (usize::from(piece.number), usize::from(piece.count));
    let address = share::address_of(&Page::TakeIn(piece.to_string()));
    let Some(qr) = address.as_deref().and_then(Qr::of) else {
        return view! { <p class="quiet">{say().too_many_codes}</p> }.into_any();
    };
    let title = (say().code_title)(number, count);
    view! {
        <div class="card codes">
            <p>{(say().scan)(count)}</p>
            <QrCode qr=qr title=title/>
            <p class="big" role="status">{(say().code_of)(number, count)}</p>
            <div class="actions">
                <button type="button" class="button" disabled={number == 1}
                    on:click=move |_| shown.set(Some(number - 2))>{say().previous_code}</button>
                <button type="button" class="button main" disabled={number == count}
                    on:click=move |_| shown.set(Some(number))>{say().next_code}</button>
                <button type="button" class="button link" on:click=move |_| shown.set(None)>
                    {say().hide_codes}
                </button>
            </div>
        </div>
    }
    .into_any()
}
