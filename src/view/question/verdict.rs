//! Right or wrong, in colour, shape and word.

use leptos::prelude::*;

use crate::quiz::points::Points;
use crate::view::text;

/// What an answer earned, in a word.
pub(super) fn verdict(points: Points) -> AnyView {
    let (class, words) = if points.is_full() {
        ("verdict right", text().right)
    } else if points > Points::ZERO {
        ("verdict partly", text().partly_right)
    } else {
        ("verdict wrong", text().wrong)
    };
    view! { <strong class=class>{words}</strong> }.into_any()
}
