//! All attempts in a table, for those who would rather read it than a picture.

use leptos::prelude::*;

use crate::browser::clock;
use crate::quiz::learner::Finished;
use crate::text::companion::scores::say;
use crate::view::shelf::Shelf;
use crate::view::{live, text};

/// The table, the newest attempt first. It is drawn when somebody opens it: it may be long.
#[component]
pub(super) fn Table(
    /// What was finished, the newest last.
    finished: Vec<Finished>,
) -> impl IntoView {
    let opened = RwSignal::new(false);
    let open = move |_| {
        if !opened.get_untracked() {
            opened.set(true);
        }
    };
    let title = (say().table)(finished.len());
    let table = live(move || match opened.get() {
        true => table(&finished),
        false => ().into_any(),
    });
    view! {
        <details on:toggle=open>
            <summary>{title}</summary>
            {table}
        </details>
    }
}

fn table(finished: &[Finished]) -> AnyView {
    let columns = say().columns.map(|column| view! { <th scope="col">{column}</th> });
    let rows = finished.iter().rev().map(row);
    view! {
        <table>
            <thead><tr>{columns.collect_view()}</tr></thead>
            <tbody>{rows.collect_view()}</tbody>
        </table>
    }
    .into_any()
}

fn row(finished: &Finished) -> AnyView {
    let outcome = &finished.outcome;
    let day = clock::local(finished.at).map(|(day, _, _)| day.to_string());
    let passed = match finished.passed() {
        None => say().not_judged,
        Some(true) => text().passed,
        Some(false) => text().not_passed,
    };
    let cells = [
        day.unwrap_or_default(),
        Shelf::here().attempt_name(&finished.attempt.sort),
        (text().points_of)(outcome.points.tenths(), outcome.questions),
        passed.into(),
        (say().minutes)(finished.attempt.used.minutes_and_seconds().0),
    ];
    view! { <tr>{cells.map(|words| view! { <td>{words}</td> }).collect_view()}</tr> }.into_any()
}
