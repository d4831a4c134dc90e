//! Boxes to tick, lists to choose from and fields for numbers, as the trainer's forms have them.

use leptos::prelude::*;

/// A box to tick, with its words beside it.
pub(super) fn tick(on: RwSignal<bool>, words: &'static str) -> AnyView {
    view! {
        <label class="tick-line">
            <input type="checkbox" prop:checked=on.get_untracked()
                on:change=move |_| on.update(|on| *on = !*on)/>
            <span>{words}</span>
        </label>
    }
    .into_any()
}

/// A list to choose one of; what is chosen is its place, counted from `first`.
pub(super) fn choice(
    label: &'static str,
    choices: Vec<String>,
    chosen: RwSignal<usize>,
    first: usize,
) -> AnyView {
    let now = chosen.get_untracked();
    let choices = (first..).zip(choices).map(|(place, words)| {
        view! { <option value=place.to_string() selected=place == now>{words}</option> }
    });
    let change = move |event| {
        if let Ok(place) = event_target_value(&event).parse() {
            chosen.set(place);
        }
    };
    view! {
        <label class="fields">
            <b>{label}</b>
            <select class="choice-list" on:change=change>{choices.collect_view()}</select>
        </label>
    }
    .into_any()
}

/// A field for a whole number; 0 where it is empty or none.
pub(super) fn number(label: &'static str, number: RwSignal<u16>) -> AnyView {
    let change = move |event| number.set(event_target_value(&event).trim().parse().unwrap_or(0));
    view! {
        <label class="number-line">
            <span>{label}</span>
            <input type="number" inputmode="numeric" min="0" autocomplete="off"
                prop:value=number.get_untracked().to_string() on:input=change/>
        </label>
    }
    .into_any()
}
