//! The fields of the report; each may be left empty.

use leptos::prelude::*;

use crate::quiz::report::{Field, Report, Tick};
use crate::text::companion::report::say;

/// Something to be told in one's own words.
pub(super) fn written(field: Field, report: RwSignal<Report>) -> AnyView {
    let text = report.with_untracked(|report| report.text(field).to_owned());
    let input = move |event| {
        let told = event_target_value(&event);
        report.update(|report| report.write(field, told));
    };
    view! {
        <label class="told fields">
            <b>{(say().label)(field)}</b>
            <span class="quiet">{(say().example)(field)}</span>
            <textarea prop:value=text on:input=input></textarea>
        </label>
    }
    .into_any()
}

/// Things to tick, under what they are.
pub(super) fn ticks(head: &'static str, ticks: &[Tick], report: RwSignal<Report>) -> AnyView {
    let ticks = ticks.iter().map(|one| tick(*one, (say().tick)(*one), report));
    view! {
        <fieldset class="ticks">
            <legend>{head}</legend>
            {ticks.collect_view()}
        </fieldset>
    }
    .into_any()
}

/// One thing to tick.
pub(super) fn tick(tick: Tick, words: &'static str, report: RwSignal<Report>) -> AnyView {
    let so = report.with_untracked(|report| report.has(tick));
    let change = move |event| {
        let so = event_target_checked(&event);
        report.update(|report| report.tick(tick, so));
    };
    view! {
        <label class="choice">
            <input type="checkbox" prop:checked=so on:change=change/>
            <span>{words}</span>
        </label>
    }
    .into_any()
}
