//! A QR code to be photographed.

use leptos::prelude::*;

use crate::exchange::qr::Qr;

/// The code, black on white whatever the colours of the page are: many cameras read no other.
#[component]
pub(in crate::view) fn QrCode(
    /// The code.
    qr: Qr,
    /// What it is, for those who cannot see it.
    title: String,
) -> impl IntoView {
    let view_box = format!("0 0 {0} {0}", qr.width());
    view! {
        <svg class="qr" viewBox=view_box role="img" aria-label=title shape-rendering="crispEdges">
            <path d=qr.path()></path>
        </svg>
    }
}
