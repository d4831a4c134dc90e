//! What the hour was worth: the same class before and after it.

use leptos::prelude::*;

use super::Told;
use super::topics::share_bar;
use crate::exchange::class_tables::objective;
use crate::quiz::analysis::{Gain, Tenths};
use crate::text::trainer::report::say;
use crate::view::parts::unfold;

/// The gain on the whole paper, in each topic and in each objective; nothing for a class that answered once.
pub(super) fn gains(told: &Told) -> AnyView {
    let Some(gains) = &told.gains else { return ().into_any() };
    let Some(whole) = gains.whole else {
        return view! { <h2>{say().gains}</h2><p>{say().gains_nobody}</p> }.into_any();
    };
    let rows = gains.topics.iter().filter_map(|topic| {
        let name = told.topic(&topic.topic);
        let line = bars(&name, topic.gain?);
        let (told, topic) = (told.clone(), topic.clone());
        let objectives =
            unfold("objective-gains", (say().questions_of_topic)(&name), None, move || {
                let banks = told.banks();
                let rows = topic.objectives.iter().filter_map(|one| {
                    let name = objective(&banks, &topic.topic, one.objective);
                    Some(bars(&name, one.gain.filter(|_| !name.is_empty())?))
                });
                view! { <ul class="slopes">{rows.collect_view()}</ul> }.into_any()
            });
        Some(view! { {line}<li>{objectives}</li> })
    });
    view! {
        <h2>{say().gains}</h2>
        <section class="card">
            <p>{(say().gains_who)(gains.both, gains.only_before, gains.only_after)}</p>
            <ul class="slopes">{bars(say().whole, whole)}{rows.collect_view()}</ul>
            <p class="quiet">{say().gains_formula}</p>
        </section>
    }
    .into_any()
}

/// Before and after, one below the other, and the gain.
fn bars(name: &str, gain: Gain) -> AnyView {
    let [_, before, after, _] = say().gain_columns;
    let line = |what: &'static str, class: &'static str, share: f64| {
        view! {
            <p class="slope">
                <span>{what}</span>
                {share_bar(class, share)}
                <b>{(say().percent)(Tenths::percent(share))}</b>
            </p>
        }
    };
    let more = (say().points_more)(Tenths::percent(gain.raw));
    let normalised = (say().gained)(gain.normalised.map(Tenths::percent));
    view! {
        <li>
            <p><strong>{name.to_owned()}</strong></p>
            {line(before, "before", gain.before)}
            {line(after, "", gain.after)}
            <p class="gain">{more}" · g = "{normalised}</p>
        </li>
    }
    .into_any()
}
