//! Handing the app on to somebody in the room: a code, a link, the whole app as one file.

mod one_file;

use leptos::prelude::*;

use crate::address::Page;
use crate::browser::share;
use crate::exchange::qr::Qr;
use crate::view::parts::{QrCode, link};
use crate::view::text;
use one_file::{OneFile, ThisFile};

pub(super) use crate::text::companion::hand_on::say;

/// The page that hands the app on.
#[component]
pub(in crate::view) fn HandOn() -> impl IntoView {
    let body = match share::address_of(&Page::Home) {
        None => view! { <ThisFile/> }.into_any(),
        Some(address) => view! {
            <ByAddress address=address/>
            <OneFile/>
        }
        .into_any(),
    };
    view! {
        <h1 tabindex="-1">{text().share}</h1>
        {body}
    }
}

/// True where the whole app is one file.
pub(super) fn is_one_file() -> bool {
    share::address_of(&Page::Home).is_none()
}

#[component]
fn ByAddress(
    /// The address of the app.
    address: String,
) -> impl IntoView {
    let qr = Qr::of(&address).map(|qr| {
        view! {
            <p>{say().scan}</p>
            <QrCode qr=qr title=say().qr.into()/>
        }
    });
    let words = (text().app.into(), say().invitation.into());
    view! {
        <div class="card">{qr}<p class="quiet">{say().nothing_personal}</p></div>
        <h2>{say().link}</h2>
        <div class="card">{link(address, Some(words))}</div>
    }
}
