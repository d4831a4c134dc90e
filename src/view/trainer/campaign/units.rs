//! What each unit came to.

use leptos::prelude::*;

use super::figures::plain_table;
use super::periods::columns;
use crate::quiz::campaign::tables::Sum;
use crate::text::trainer::campaign::say;
use crate::view::live;

/// Units that are shown at first.
const FIRST: usize = 20;

/// The units, by people or by passes.
#[component]
pub(super) fn Units(
    /// The units, the one with most people first.
    units: Vec<(String, Sum)>,
) -> impl IntoView {
    let (by_rate, all) = (RwSignal::new(false), RwSignal::new(false));
    let (shown, units) = (!units.is_empty(), StoredValue::new(units));
    let order = move |words: &'static str, rate: bool| {
        let pressed = if by_rate.get() == rate { "true" } else { "false" };
        view! {
            <button type="button" class="button" aria-pressed=pressed on:click=move |_| by_rate.set(rate)>
                {words}
            </button>
        }
    };
    let body = move || {
        let most = if all.get() { usize::MAX } else { FIRST };
        let mut units = units.get_value();
        if by_rate.get() {
            // Units without a result stand last.
            units.sort_by_key(|(_, sum)| core::cmp::Reverse(sum.pass_rate()));
        }
        let more = units.len().saturating_sub(most);
        let named = |unit: String| if unit.is_empty() { say().no_unit.into() } else { unit };
        let rows = units.into_iter().take(most);
        let rows = rows.map(|(unit, sum)| (named(unit), columns(sum))).collect();
        let more = (more > 0).then(|| {
            view! {
                <button type="button" class="button link" on:click=move |_| all.set(true)>
                    {(say().more_units)(more)}
                </button>
            }
        });
        view! {
            <div class="chips">{order(say().by_people, false)}{order(say().by_rate, true)}</div>
            {plain_table(say().unit, &say().columns, rows)}
            {more}
        }
        .into_any()
    };
    shown.then(|| {
        view! {
            <section>
                <h2>{say().units}</h2>
                {live(body)}
            </section>
        }
    })
}
