//! A question that was taken out of the bank after the attempt began.

use leptos::prelude::*;

use crate::quiz::answer::Answer;
use crate::quiz::attempt::Given;
use crate::quiz::points::Points;
use crate::view::{on, text};

/// Says so, and gives the full point: nobody loses by it.
#[component]
pub(in crate::view) fn Withdrawn(
    /// Its place on the paper.
    place: u16,
    /// Takes in the answer.
    answer: Callback<Given>,
    /// Goes on.
    next: Callback<()>,
) -> impl IntoView {
    let go_on = move |_| {
        answer.run(Given { item: place, answer: Answer::nothing(), points: Points::ONE });
        next.run(());
    };
    view! {
        <div class="card"><p>{text().withdrawn}</p></div>
        <div class="actions">
            <button class="button main" {..on("click", go_on)}>{text().go_on}</button>
        </div>
    }
}
