//! What a part of the guide rests on.

use std::sync::Arc;

use leptos::prelude::*;

use super::{sources, unfold};
use crate::bank::guide::Guide;
use crate::browser::clock;
use crate::quiz::question::Citation;
use crate::text::companion::handbook::say;

/// The page of all that the guide rests on, without its ending.
pub(in crate::view) const GUIDE_SOURCES: &str = "cam-nang";

/// True where what is cited should have been read again before today.
pub(in crate::view) fn is_stale(guide: &Guide, cited: &[Citation]) -> bool {
    clock::today().is_some_and(|today| guide.is_stale(cited, today))
}

/// The line that says so; nothing where it need not be said.
pub(in crate::view) fn stale_note(guide: &Guide, cited: &[Citation]) -> AnyView {
    is_stale(guide, cited).then(|| view! { <p class="note">{say().stale}</p> }).into_any()
}

/// The names of what is cited, for whoever asks.
pub(in crate::view) fn rests_on(guide: &Arc<Guide>, cited: &[Citation]) -> AnyView {
    let count = (say().sources)(cited.len());
    let (guide, cited) = (guide.clone(), cited.to_vec());
    let names = move || sources(&cited, &guide.sources, GUIDE_SOURCES);
    unfold("fold quiet", count, None, names)
}
