//! How many earned how much, as a drawing and as a table.

use leptos::prelude::*;

use crate::quiz::class::report::{Bar, Report};
use crate::text::trainer::report::say;
use crate::view::parts::unfold;

/// The field of the drawing, in its units.
const LEFT: u32 = 40;
const RIGHT: u32 = 3160;
const TOP: u32 = 170;
const BOTTOM: u32 = 1140;
/// How bars of those who passed look, and of those who did not.
const PASSED: &str = "passed";
const FAILED: &str = "failed";
/// With more bars than this there is no room for their numbers.
const NUMBERED: usize = 31;

/// The drawing in a card, with its table.
pub(super) fn card(report: &Report) -> AnyView {
    let bars = report.bars();
    let table = unfold("bars-table", say().as_table.into(), None, move || table(&bars));
    view! {
        <section class="card">
            <h2>{say().distribution}</h2>
            {drawing(report)}
            {table}
        </section>
    }
    .into_any()
}

/// The drawing. Those who passed stand below, solid; those who did not above them, an outline.
pub(super) fn drawing(report: &Report) -> AnyView {
    let bars = report.bars();
    let most = bars.iter().map(|bar| bar.passed + bar.failed).max().unwrap_or_default().max(1);
    let wide = (RIGHT - LEFT) / bars.len().max(1) as u32;
    let height = |people: u32| (BOTTOM - TOP) * people / most;
    let (mut passed, mut failed) = (String::new(), String::new());
    let mut numbers = Vec::new();
    for (place, bar) in bars.iter().enumerate() {
        let left = LEFT + wide * place as u32;
        let all = bar.passed + bar.failed;
        passed.push_str(&column(left, wide, BOTTOM, height(bar.passed)));
        let above = height(all) - height(bar.passed);
        failed.push_str(&column(left, wide, BOTTOM - height(bar.passed), above));
        if all > 0 && bars.len() <= NUMBERED {
            numbers.push(words(left + wide / 2, BOTTOM - height(all) - 40, all.to_string()));
        }
    }
    // Every fifth, so that the words have room.
    let step = if bars.len() > 13 { 5 } else { 1 };
    for place in (0..bars.len()).step_by(step) {
        let middle = LEFT + wide * place as u32 + wide / 2;
        numbers.push(words(middle, BOTTOM + 150, place.to_string()));
    }
    let (of_passed, of_failed) = sums(&bars);
    let label = (say().chart)(report.figures.whole.people);
    view! {
        <svg class="mark-bars" viewBox="0 0 3200 1320" role="img" aria-label=label>
            <path class=PASSED d=passed></path>
            <path class=FAILED d=failed></path>
            <path class="ground" d=format!("M{LEFT} {BOTTOM}H{RIGHT}")></path>
            {numbers.collect_view()}
        </svg>
        <p class="legend" aria-hidden="true">
            <span><i class=PASSED></i>{(say().passed_people)(of_passed)}</span>
            <span><i class=FAILED></i>{(say().failed_people)(of_failed)}</span>
        </p>
    }
    .into_any()
}

fn sums(bars: &[Bar]) -> (u32, u32) {
    bars.iter().fold((0, 0), |(passed, failed), bar| (passed + bar.passed, failed + bar.failed))
}

/// A bar that stands on this height.
fn column(left: u32, wide: u32, ground: u32, high: u32) -> String {
    match high {
        0 => String::new(),
        _ => format!("M{} {ground}v-{high}h{}v{high}z", left + wide / 8, wide * 3 / 4),
    }
}

fn words(x: u32, y: u32, words: String) -> AnyView {
    view! { <text x=x.to_string() y=y.to_string()>{words}</text> }.into_any()
}

fn table(bars: &[Bar]) -> AnyView {
    let columns = say().bar_columns.map(|column| view! { <th scope="col">{column}</th> });
    let rows = bars.iter().enumerate().filter(|(_, bar)| bar.passed + bar.failed > 0);
    let rows = rows.map(|(place, bar)| {
        let cells = [place.to_string(), bar.passed.to_string(), bar.failed.to_string()];
        view! { <tr>{cells.map(|words| view! { <td>{words}</td> }).collect_view()}</tr> }
    });
    view! {
        <table>
            <thead><tr>{columns.collect_view()}</tr></thead>
            <tbody>{rows.collect_view()}</tbody>
        </table>
    }
    .into_any()
}
