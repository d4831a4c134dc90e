//! What each month of a year came to, or each year: bars and a table.

use leptos::prelude::*;

use super::bars::{Bar, bars};
use super::figures::plain_table;
use crate::quiz::campaign::tables::{Sum, Tables};
use crate::text::trainer::campaign::say;

/// The bars of the months of a year, with their table; of the years where all are looked at.
pub(super) fn periods(tables: &Tables, year: Option<u16>) -> AnyView {
    if tables.months.is_empty() {
        return ().into_any();
    }
    let found = match year {
        Some(_) => tables.months.iter().map(|(date, sum)| (date.to_string(), *sum)).collect(),
        None => {
            tables.years().into_iter().map(|(year, sum)| (u16::to_string(&year), sum)).collect()
        }
    };
    let found: Vec<(String, Sum)> = found;
    // A month in which nothing was done has its place too.
    let places: Vec<Bar> = match year {
        Some(_) => (1..=12)
            .map(|number| {
                let of = tables.months.iter().find(|(date, _)| date.parts().1 == number);
                Bar { label: u8::to_string(&number), value: of.map_or(0, |(_, sum)| sum.people) }
            })
            .collect(),
        None => found
            .iter()
            .map(|(label, sum)| Bar { label: label.clone(), value: sum.people })
            .collect(),
    };
    let most = found.iter().max_by_key(|(_, sum)| sum.people);
    let label = most.map(|(name, sum)| (say().chart)(name, sum.people)).unwrap_or_default();
    let (heading, first) = match year {
        Some(_) => (say().months, say().month),
        None => (say().by_year, say().year),
    };
    let rows = found.into_iter().map(|(name, sum)| (name, columns(sum))).collect();
    view! {
        <section>
            <h2>{heading}</h2>
            {bars(&places, label)}
            {plain_table(first, &say().columns, rows)}
        </section>
    }
    .into_any()
}

/// The numbers of a row.
pub(super) fn columns(sum: Sum) -> Vec<String> {
    let number = say().number;
    vec![number(sum.sessions), number(sum.people), (say().percent)(sum.pass_rate())]
}
