//! A link to be given to somebody, or taken along.

use leptos::prelude::*;

use super::deed;
use crate::browser::share;
use crate::text::companion::give::say;
use crate::view::live;

/// The address, to be selected by hand, a button that copies it, and where there are words for it (a
/// title and an invitation) one that offers it to the share sheet.
pub(in crate::view) fn link(address: String, words: Option<(String, String)>) -> AnyView {
    let said = RwSignal::new("");
    let send = words.filter(|_| share::can_share()).map(|(title, words)| {
        let address = address.clone();
        deed("button", say().share_link, said, move || {
            let sent = share::share(title.clone(), words.clone(), Some(address.clone()));
            Box::pin(
                async move { if sent.await { say().link_shared } else { say().link_not_shared } },
            )
        })
    });
    let copied = address.clone();
    let copy = deed("button", say().copy_link, said, move || {
        let copied = share::copy(copied.clone());
        Box::pin(
            async move { if copied.await { say().link_copied } else { say().link_not_copied } },
        )
    });
    view! {
        <p class="address">{address}</p>
        <p class="quiet" role="status">{live(move || said.get().into_any())}</p>
        <div class="actions">
            {copy}
            {send}
        </div>
    }
    .into_any()
}
