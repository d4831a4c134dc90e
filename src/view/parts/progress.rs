//! How far one is.

use leptos::prelude::*;

use super::Meter;
use crate::view::text;

/// "Question 4 of 10", and a bar.
#[component]
pub(in crate::view) fn Progress(
    /// How many are done.
    done: usize,
    /// Of how many.
    of: usize,
) -> impl IntoView {
    view! {
        <div class="progress">
            <span>{(text().question_of)((done + 1).min(of), of)}</span>
            <Meter value=done of=of/>
        </div>
    }
}
