//! A bar that shows a share.

use leptos::prelude::*;

/// A bar, filled for `value` of `of`. It only repeats what the words beside it say, so it is hidden
/// from those who cannot see it.
#[component]
pub(in crate::view) fn Meter(
    /// How much.
    value: usize,
    /// Of how much.
    of: usize,
) -> impl IntoView {
    let width = format!("{}%", value.min(of) * 100 / of.max(1));
    view! {
        <div class="meter" aria-hidden="true">
            <div style:width=width></div>
        </div>
    }
}
