//! What is told about each thing once the key is shown: what it is, how it was judged, and why.

use leptos::prelude::*;

use crate::view::{all, text};

/// What is told about one thing.
pub(super) struct Line {
    /// How it looks.
    pub class: &'static str,
    /// Its number; 0 where it has none.
    pub number: usize,
    /// What it says.
    pub words: String,
    /// How it was judged; empty where nothing is to be said.
    pub mark: String,
    /// Why.
    pub why: String,
}

/// The lines, one below the other.
pub(super) fn lines(lines: impl Iterator<Item = Line>) -> AnyView {
    let line = |Line { class, number, words, mark, why }| {
        let number = if number > 0 { number.to_string() } else { String::new() };
        view! {
            <li class=class>
                <span class="handle">{number}</span>
                <span class="said">{words}</span>
                <span class="mark">{mark}</span>
                <span class="why">{why}</span>
            </li>
        }
    };
    view! { <ol class="choices told">{all(lines.map(line))}</ol> }.into_any()
}

/// How a thing looks, and what is said of it once the key is shown.
pub(super) fn judged(right: bool, taken: bool, shown: bool) -> (&'static str, String) {
    let (yours, key) = (text().your_choice, text().key);
    match (shown, right, taken) {
        (true, true, true) => ("choice right", format!("{yours} · {key}")),
        (true, true, false) => ("choice right", key.into()),
        (true, false, true) => ("choice wrong", yours.into()),
        (false, _, true) => ("choice taken", String::new()),
        _ => ("choice", String::new()),
    }
}
