//! The report on paper: one page.

use leptos::prelude::*;

use super::figures::plain_table;
use super::kept::Kept;
use super::periods::columns;
use super::topic_name;
use crate::quiz::campaign::tables::{Sum, Tables};
use crate::text::trainer::campaign::VI;

/// Units that have room on the page; the others are one.
const UNITS: usize = 10;

/// The report of the years that are looked at; only the printer shows it.
pub(super) fn sheet(kept: Kept) -> AnyView {
    let year = kept.year.get();
    kept.with(|campaign| {
        let Ok(campaign) = campaign else { return ().into_any() };
        paper(&Tables::of(campaign, year), year)
    })
}

fn paper(tables: &Tables, year: Option<u16>) -> AnyView {
    let number = VI.number;
    let all = tables.all;
    let values = [
        number(all.sessions),
        number(all.people),
        number(all.handed_in),
        (VI.percent)(all.pass_rate()),
    ];
    let sums = values.into_iter().zip(VI.sums).map(|(value, words)| {
        view! { <li><strong>{value}</strong>" "{words}</li> }
    });
    let months = tables.months.iter().map(|(date, sum)| (date.to_string(), columns(*sum)));
    let years = tables.years().into_iter().map(|(year, sum)| (u16::to_string(&year), columns(sum)));
    let (first, periods) = match year {
        Some(_) => (VI.month, months.collect()),
        None => (VI.year, years.collect()),
    };
    let topics = tables
        .topics
        .iter()
        .map(|row| (topic_name(&row.topic), [row.before, row.after].map(VI.percent).to_vec()));
    let models = tables
        .models
        .iter()
        .map(|models| (models.kind.clone(), vec![number(models.count), number(models.people)]));
    let sign = VI.sign.map(|who| {
        view! { <p><strong>{who}</strong><br/><span class="quiet">{VI.sign_how}</span></p> }
    });
    view! {
        <article class="sheet on-paper-only">
            <h1>{(VI.on_paper)(year)}</h1>
            <p>{VI.unit_line}</p>
            <ul class="sums-on-paper">{sums.collect_view()}</ul>
            <div class="two-columns">
                {section(first, &VI.columns, periods)}
                {section(VI.unit, &VI.columns, units(tables))}
                {section(VI.topic, &[VI.before, VI.after], topics.collect())}
                {section(VI.kind, &[VI.count, VI.people], models.collect())}
            </div>
            <p class="place-line">{VI.place_line}</p>
            <div class="signatures">{sign.collect_view()}</div>
        </article>
    }
    .into_any()
}

fn section(
    first: &'static str,
    others: &[&'static str],
    rows: Vec<(String, Vec<String>)>,
) -> Option<AnyView> {
    (!rows.is_empty()).then(|| plain_table(first, others, rows))
}

/// The largest units, and all others together.
fn units(tables: &Tables) -> Vec<(String, Vec<String>)> {
    let named = |unit: &str| if unit.is_empty() { VI.no_unit.into() } else { unit.to_owned() };
    let first = tables.units.iter().take(UNITS);
    let mut rows: Vec<_> = first.map(|(unit, sum)| (named(unit), columns(*sum))).collect();
    let others: Vec<Sum> = tables.units.iter().skip(UNITS).map(|(_, sum)| *sum).collect();
    if !others.is_empty() {
        rows.push(((VI.other_units)(others.len()), columns(Sum::of(&others))));
    }
    rows
}
