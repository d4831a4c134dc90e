//! The sheet on which a paper is answered.

use leptos::prelude::*;

use crate::print::answer_sheet::{Blank, blanks};
use crate::print::form;
use crate::quiz::class::handed::Asked;
use crate::text::trainer::papers::say;

/// A row for each question.
pub(super) fn answer_sheet(asked: &[Asked<'_>]) -> AnyView {
    let rows = (1..).zip(asked).map(|(number, asked)| {
        let blanks = blanks(&form(asked.question, asked.item)).into_iter().map(blank);
        view! { <li><b>{i32::to_string(&number)}</b><div>{blanks.collect_view()}</div></li> }
    });
    view! {
        <p class="quiet">{say().fill_in}</p>
        <ol class="answer-rows">{rows.collect_view()}</ol>
    }
    .into_any()
}

fn blank(blank: Blank) -> AnyView {
    let (class, words) = match blank {
        Blank::Circle(words) if words.chars().nth(2).is_some() => ("circle long", words),
        Blank::Circle(words) => ("circle", words),
        Blank::Box(words) => ("box", words),
        Blank::Line(words) => ("pen-line", words),
    };
    view! { <span class=class>{words}</span> }.into_any()
}
