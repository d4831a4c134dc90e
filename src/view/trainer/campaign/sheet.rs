//! The report on paper: one page.

use leptos::prelude::*;

use super::figures::plain_table;
use super::kept::Kept;
use super::periods::columns;
use super::topic_name;
use crate::quiz::campaign::tables::{Sum, Tables};
use crate::text::trainer::campaign::say;

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
    let number = say().number;
    let all = tables.all;
    let values = [
        number(all.sessions),
        number(all.people),
        number(all.handed_in),
        (say().percent)(all.pass_rate()),
    ];
    let sums = values.into_iter().zip(say().sums).map(|(value, words)| {
        view! { <li><strong>{value}</strong>" "{words}</li> }
    });
    let months = tables.months.iter().map(|(date, sum)| (date.to_string(), columns(*sum)));
    let years = tables.years().into_iter().map(|(year, sum)| (u16::to_string(&year), columns(sum)));
    let (first, periods) = match year {
        Some(_) => (say().month, months.collect()),
        None => (say().year, years.collect()),
    };
    let topics = tables
        .topics
        .iter()
        .map(|row| (topic_name(&row.topic), [row.before, row.after].map(say().percent).to_vec()));
    let models = tables
        .models
        .iter()
        .map(|models| (models.kind.clone(), vec![number(models.count), number(models.people)]));
    let sign = say().sign.map(|who| {
        view! { <p><strong>{who}</strong><br/><span class="quiet">{say().sign_how}</span></p> }
    });
    view! {
        <article class="sheet on-paper-only">
            <h1>{(say().on_paper)(year)}</h1>
            <p>{say().unit_line}</p>
            <ul class="sums-on-paper">{sums.collect_view()}</ul>
            <div class="two-columns">
                {section(first, &say().columns, periods)}
                {section(say().unit, &say().columns, units(tables))}
                {section(say().topic, &[say().before, say().after], topics.collect())}
                {section(say().kind, &[say().count, say().people], models.collect())}
            </div>
            <p class="place-line">{say().place_line}</p>
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
    let named = |unit: &str| if unit.is_empty() { say().no_unit.into() } else { unit.to_owned() };
    let first = tables.units.iter().take(UNITS);
    let mut rows: Vec<_> = first.map(|(unit, sum)| (named(unit), columns(*sum))).collect();
    let others: Vec<Sum> = tables.units.iter().skip(UNITS).map(|(_, sum)| *sum).collect();
    if !others.is_empty() {
        rows.push(((say().other_units)(others.len()), columns(Sum::of(&others))));
    }
    rows
}
