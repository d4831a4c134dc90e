//! A ring of how much there is of something, around what it is.

use leptos::prelude::*;

/// A ring, closed for `value` of `of`. It only repeats what the words beside it say, so it is hidden from
/// those who cannot see it.
pub(in crate::view) fn disc(value: usize, of: usize, inside: AnyView) -> AnyView {
    let share = format!("{}%", value.min(of) * 100 / of.max(1));
    view! {
        <div class="disc" aria-hidden="true" style:--share=share>
            <div>{inside}</div>
        </div>
    }
    .into_any()
}
