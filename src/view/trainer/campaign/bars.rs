//! A chart of bars.

use leptos::prelude::*;

use crate::text::trainer::campaign::say;

/// Where the field of the chart begins and ends, in units of the drawing.
const LEFT: u32 = 60;
const RIGHT: u32 = 356;
/// Where the highest value and where 0 is.
const TOP: u32 = 16;
const BOTTOM: u32 = 146;

/// One bar.
pub(super) struct Bar {
    /// What stands under it.
    pub label: String,
    /// How high it is.
    pub value: u32,
}

/// The bars; `label` says in words what they show.
pub(super) fn bars(bars: &[Bar], label: String) -> AnyView {
    let most = round(bars.iter().map(|bar| bar.value).max().unwrap_or_default());
    let step = (RIGHT - LEFT) / (bars.len() as u32).max(1);
    let width = (step * 3 / 4).clamp(1, 48);
    let height = |value: u32| {
        let height = u64::from(BOTTOM - TOP) * u64::from(value) / u64::from(most);
        // Something is never nothing.
        (height as u32).max(u32::from(value > 0))
    };
    let middle = |place: usize| LEFT + step * place as u32 + step / 2;
    let way = bars.iter().enumerate().map(|(place, bar)| {
        let (left, top) = (middle(place) - width / 2, BOTTOM - height(bar.value));
        format!("M{left} {BOTTOM}V{top}h{width}V{BOTTOM}z")
    });
    let way: String = way.collect();
    let scale = [most, most / 2, 0].map(|value| (BOTTOM - height(value), (say().number)(value)));
    let grid = scale.iter().map(|(y, _)| format!("M{LEFT} {y}H{RIGHT}"));
    let grid: String = grid.collect();
    let scale = scale.map(|(y, words)| at("end", LEFT - 6, y + 5, words));
    let labels = bars.iter().enumerate();
    let labels =
        labels.map(|(place, bar)| at("middle", middle(place), BOTTOM + 20, bar.label.clone()));
    view! {
        <svg class="chart bars" viewBox="0 0 360 172" role="img" aria-label=label>
            <path class="grid" d=grid></path>
            <path class="bar" d=way></path>
            {scale.into_iter().collect_view()}
            {labels.collect_view()}
        </svg>
    }
    .into_any()
}

fn at(class: &'static str, x: u32, y: u32, words: String) -> AnyView {
    view! { <text class=class x=u32::to_string(&x) y=u32::to_string(&y)>{words}</text> }.into_any()
}

/// The next number that is read easily: 2, 4, 6, 10, 20, 40, 60, 100, …
fn round(value: u32) -> u32 {
    let mut unit: u32 = 1;
    loop {
        for times in [2, 4, 6] {
            if unit.saturating_mul(times) >= value {
                return unit.saturating_mul(times);
            }
        }
        unit = unit.saturating_mul(10);
    }
}
