//! How the exams went: a line from exam to exam, and whether it goes up.

use leptos::prelude::*;

use super::drawing::{path, words};
use crate::address::Page;
use crate::browser::clock;
use crate::quiz::history::{self, Mark};
use crate::quiz::learner::Finished;
use crate::text::companion::scores::say;
use crate::view::text;

/// Where the field of the chart begins and ends, in units of the drawing.
const LEFT: i32 = 54;
const RIGHT: i32 = 308;
/// Where 100 and where 0 percent are.
const TOP: i32 = 16;
const BOTTOM: i32 = 136;

/// How the exams among these attempts went.
#[component]
pub(super) fn Exams(
    /// What was finished, the newest last.
    finished: Vec<Finished>,
) -> impl IntoView {
    let marks = history::exams(&finished);
    let (said, picture) = match (history::trend(&marks), marks.first()) {
        (Some(trend), _) => {
            let said = (say().trend)(trend);
            let picture = chart(&marks, (say().chart)(marks.len(), &said));
            (said, Some(picture))
        }
        (None, Some(mark)) => ((say().one_exam)(mark.percent), None),
        (None, None) => (say().no_exam.into(), None),
    };
    let begin = marks.is_empty().then(|| {
        let page = Page::Exams.to_string();
        view! { <p><a class="button" href=page>{text().try_exam}</a></p> }
    });
    view! {
        <div class="card">
            <h3>{say().exams}</h3>
            // The picture says it to whoever cannot see it.
            <p aria-hidden=picture.is_some().then_some("true")>{said}</p>
            {picture}
            {begin}
        </div>
    }
}

fn chart(marks: &[Mark], label: String) -> AnyView {
    let places: Vec<(i32, i32)> =
        marks.iter().enumerate().map(|(number, mark)| place(number, mark, marks.len())).collect();
    let line = ways(&places, |first, (x, y)| format!("{}{x} {y}", if first { 'M' } else { 'L' }));
    let of = |passed: bool| -> Vec<(i32, i32)> {
        let with = places.iter().zip(marks).filter(|(_, mark)| mark.passed == passed);
        with.map(|(place, _)| *place).collect()
    };
    let (passed, failed) = (of(true), of(false));
    let heights = [100, 50, 0].map(|percent| (percent, height(percent)));
    let grid = heights.map(|(_, y)| format!("M{LEFT} {y}H{RIGHT}")).concat();
    let scale = heights.map(|(percent, y)| words("end", LEFT - 8, y + 5, (say().percent)(percent)));
    let day = |mark: Option<&Mark>| {
        let day = mark.and_then(|mark| clock::local(mark.at)).map(|(day, _, _)| day.to_string());
        day.unwrap_or_default()
    };
    view! {
        <svg class="chart" viewBox="0 0 320 164" role="img" aria-label=label>
            {path("grid", grid)}
            {scale.collect_view()}
            {words("", LEFT, BOTTOM + 24, day(marks.first()))}
            {words("end", RIGHT, BOTTOM + 24, day(marks.last()))}
            {path("line", line)}
            {path("passed", ways(&passed, |_, place| disc(place)))}
            {path("failed", ways(&failed, |_, place| cross(place)))}
        </svg>
        <p class="legend" aria-hidden="true">
            {legend("passed", disc((8, 8)), (say().passed)(passed.len()))}
            {legend("failed", cross((8, 8)), (say().not_passed)(failed.len()))}
        </p>
    }
    .into_any()
}

/// A mark as it stands in the chart, and what it means.
fn legend(class: &'static str, way: String, words: String) -> AnyView {
    view! {
        <span>
            <svg viewBox="0 0 16 16">{path(class, way)}</svg>
            {words}
        </span>
    }
    .into_any()
}

fn place(number: usize, mark: &Mark, of: usize) -> (i32, i32) {
    let last = of.saturating_sub(1).max(1) as i32;
    (LEFT + (RIGHT - LEFT) * number as i32 / last, height(mark.percent))
}

fn height(percent: u16) -> i32 {
    BOTTOM - (BOTTOM - TOP) * i32::from(percent) / 100
}

/// One way from those of all places.
fn ways(places: &[(i32, i32)], way: impl Fn(bool, (i32, i32)) -> String) -> String {
    places.iter().enumerate().map(|(number, place)| way(number == 0, *place)).collect()
}

fn disc((x, y): (i32, i32)) -> String {
    format!("M{} {y}a5 5 0 0 1 10 0a5 5 0 0 1 -10 0", x - 5)
}

fn cross((x, y): (i32, i32)) -> String {
    format!("M{} {}l10 10m0 -10l-10 10", x - 5, y - 5)
}
