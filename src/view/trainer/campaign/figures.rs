//! The year that is looked at, the large numbers, and the tables of topics and models.

use leptos::prelude::*;

use super::kept::Kept;
use super::topic_name;
use crate::quiz::campaign::tables::{Models, Sum, TopicRow};
use crate::text::trainer::campaign::say;

/// The years to choose from.
pub(super) fn years(kept: Kept, years: &[u16]) -> AnyView {
    let button = |year: Option<u16>| {
        let words = year.map_or_else(|| say().all_years.into(), |year| u16::to_string(&year));
        let pressed = if kept.year.get_untracked() == year { "true" } else { "false" };
        view! {
            <button type="button" class="button" aria-pressed=pressed on:click=move |_| kept.year.set(year)>
                {words}
            </button>
        }
    };
    let all = [None].into_iter().chain(years.iter().copied().map(Some));
    view! {
        <div class="chips" role="group" aria-label=say().years>{all.map(button).collect_view()}</div>
    }
    .into_any()
}

/// The large numbers.
pub(super) fn numbers(all: Sum) -> AnyView {
    let number = say().number;
    let values = [
        number(all.sessions),
        number(all.people),
        number(all.handed_in),
        (say().percent)(all.pass_rate()),
    ];
    let each = values.into_iter().zip(say().sums).map(|(value, words)| {
        view! { <li><strong>{value}</strong><span>{words}</span></li> }
    });
    view! { <ul class="numbers">{each.collect_view()}</ul> }.into_any()
}

/// What was known before and after, by topic.
pub(super) fn topics(topics: &[TopicRow]) -> AnyView {
    if topics.is_empty() {
        return ().into_any();
    }
    let rows = topics.iter().map(|row| {
        let values = [row.before, row.after].map(say().percent).to_vec();
        (topic_name(&row.topic), values)
    });
    table(say().topics, say().topic, &[say().before, say().after], rows.collect())
}

/// The models, by kind.
pub(super) fn models(models: &[Models]) -> AnyView {
    if models.is_empty() {
        return ().into_any();
    }
    let number = say().number;
    let values = |count: u32, people: u32| vec![number(count), number(people)];
    let mut rows: Vec<_> = models
        .iter()
        .map(|models| (models.kind.clone(), values(models.count, models.people)))
        .collect();
    let count = models.iter().map(|models| models.count).sum();
    let people = models.iter().map(|models| models.people).sum();
    rows.push((say().in_all.into(), values(count, people)));
    table(say().models, say().kind, &[say().count, say().people], rows)
}

/// A table with a heading: words first, then numbers.
pub(super) fn table(
    heading: &'static str,
    first: &'static str,
    others: &[&'static str],
    rows: Vec<(String, Vec<String>)>,
) -> AnyView {
    view! {
        <section>
            <h2>{heading}</h2>
            {plain_table(first, others, rows)}
        </section>
    }
    .into_any()
}

/// A table: words first, then numbers.
pub(super) fn plain_table(
    first: &'static str,
    others: &[&'static str],
    rows: Vec<(String, Vec<String>)>,
) -> AnyView {
    let head = others.iter().map(|title| view! { <th scope="col">{*title}</th> });
    let rows = rows.into_iter().map(|(name, values)| {
        let values = values.into_iter().map(|value| view! { <td>{value}</td> });
        view! { <tr><th scope="row">{name}</th>{values.collect_view()}</tr> }
    });
    view! {
        <table class="sums">
            <thead><tr><th scope="col">{first}</th>{head.collect_view()}</tr></thead>
            <tbody>{rows.collect_view()}</tbody>
        </table>
    }
    .into_any()
}
