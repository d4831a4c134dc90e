//! Right or wrong, in colour, shape and word; for the ear, in a word and a tone.

use leptos::prelude::*;

use crate::browser::{document, tone};
use crate::quiz::points::Points;
use crate::view::text;

/// What an answer earned, in a word.
pub(super) fn verdict(points: Points) -> AnyView {
    let (class, words) = match earned(points) {
        Earned::All => ("verdict right", text().right),
        Earned::Some => ("verdict partly", text().partly_right),
        Earned::Nothing => ("verdict wrong", text().wrong),
    };
    view! { <strong class=class>{words}</strong> }.into_any()
}

/// The class of what is said about an answer: it looks as the answer was.
pub(super) fn mood(points: Points) -> &'static str {
    match earned(points) {
        Earned::All => "explanation right",
        Earned::Some => "explanation partly",
        Earned::Nothing => "explanation wrong",
    }
}

/// Says what an answer has just earned to whoever does not see it.
pub(super) fn announce(points: Points) {
    document::announce(match earned(points) {
        Earned::All => text().right,
        Earned::Some => text().partly_right,
        Earned::Nothing => text().wrong,
    });
    tone::verdict(points);
}

enum Earned {
    All,
    Some,
    Nothing,
}

fn earned(points: Points) -> Earned {
    match points.is_full() {
        true => Earned::All,
        false if points > Points::ZERO => Earned::Some,
        false => Earned::Nothing,
    }
}
