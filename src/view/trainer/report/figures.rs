//! The three numbers that everybody asks for, and who is missing.

use leptos::prelude::*;

use crate::quiz::analysis::Tenths;
use crate::quiz::class::report::Report;
use crate::text::trainer::report::say;

/// How many handed in, how many passed, the mean: each with its name.
pub(super) fn three(report: &Report) -> [(&'static str, String); 3] {
    let whole = &report.figures.whole;
    let share = Tenths::percent(whole.pass_rate.unwrap_or_default());
    let mean = Tenths::round1(whole.mean.unwrap_or_default());
    [
        (say().handed_in, (say().of_seats)(whole.people, report.seats)),
        (say().passed, (say().share)(whole.passed, share)),
        (say().mean, (say().mean_of)(mean, whole.questions)),
    ]
}

/// The numbers, large.
pub(super) fn figures(report: &Report) -> AnyView {
    let numbers = three(report).map(|(name, number)| {
        view! { <div><dt>{name}</dt><dd>{number}</dd></div> }
    });
    let runs = report.missing();
    let count = runs.iter().map(|(first, last)| usize::from(last - first) + 1).sum::<usize>();
    let mut seats = String::new();
    for (first, last) in runs {
        if !seats.is_empty() {
            seats.push_str(", ");
        }
        seats.push_str(&(say().run)(first, last));
    }
    let missing = (count > 0).then(|| (say().not_handed_in)(count, &seats));
    let missing = missing.map(|words| view! { <p class="quiet">{words}</p> });
    view! {
        <dl class="class-numbers">{numbers.collect_view()}</dl>
        {missing}
    }
    .into_any()
}
