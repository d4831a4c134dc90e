//! Giving the code of a result away: to the clipboard, to another app.

use leptos::prelude::*;

use crate::browser::share;
use crate::text::class::say;
use crate::view::parts::deed;
use crate::view::{live, text};

/// Buttons that copy a text and offer it to the share sheet, with a line that says what came of it. Where it cannot be
/// copied it is shown, to be taken by hand.
pub(super) fn give(words: String) -> AnyView {
    let said = RwSignal::new("");
    let copied = words.clone();
    let copy = deed("button", say().copy, said, move || {
        let copied = share::copy(copied.clone());
        Box::pin(async move { if copied.await { say().copied } else { say().not_copied } })
    });
    let shared = words.clone();
    let send = share::can_share().then(|| {
        deed("button", say().send, said, move || {
            let sent = share::share(text().join.into(), shared.clone(), None);
            Box::pin(async move { if sent.await { say().sent } else { say().not_sent } })
        })
    });
    view! {
        <div class="actions">{copy}{send}</div>
        <p role="status">{live(move || said.get().into_any())}</p>
        {live(move || {
            let by_hand = said.get() == say().not_copied;
            by_hand.then(|| view! { <p class="address">{words.clone()}</p> }).into_any()
        })}
    }
    .into_any()
}
