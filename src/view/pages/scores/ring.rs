//! A ring that shows how well something is known.

use leptos::prelude::*;

use super::drawing::{dashed, path};
use crate::quiz::mastery::Mastery;

/// A circle that is 100 long, from the top and back to it.
const CIRCLE: &str = "M20 4.085a15.915 15.915 0 0 1 0 31.83a15.915 15.915 0 0 1 0 -31.83";

/// A ring: what is firm in a broad line, behind it what is fading in a thin one. It only repeats what
/// the words beside it say, so it is hidden from those who cannot see it.
#[component]
pub(super) fn Ring(
    /// What it shows.
    mastery: Mastery,
) -> impl IntoView {
    let firm = mastery.percent(mastery.firm);
    let known = mastery.percent(mastery.known());
    // A dash of no length is still drawn as a dot where the line has round ends; these have none.
    let fading = format!("0 {firm} {} 100", known - firm);
    view! {
        <svg class="ring" viewBox="0 0 40 40" aria-hidden="true">
            {path("all", CIRCLE.into())}
            {dashed("fading", CIRCLE.into(), fading)}
            {dashed("firm", CIRCLE.into(), format!("{firm} 100"))}
        </svg>
    }
}
