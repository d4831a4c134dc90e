//! A box to tick.

use leptos::prelude::*;

/// A box to tick, with its words beside it.
#[component]
pub(in crate::view) fn Tick(
    /// Whether it is ticked.
    on: RwSignal<bool>,
    /// What it means.
    words: &'static str,
) -> impl IntoView {
    view! {
        <label class="tick-line">
            <input type="checkbox" prop:checked=on.get_untracked() on:change=move |_| on.update(|on| *on = !*on)/>
            <span>{words}</span>
        </label>
    }
}
