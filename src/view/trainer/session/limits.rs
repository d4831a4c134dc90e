//! What a result proves, and what it does not.

use leptos::prelude::*;

use crate::address::Room;
use crate::browser::document;
use crate::text::trainer::class::VI as CLASS;
use crate::text::trainer::limits::VI;

/// The page of limits.
#[component]
pub(in crate::view::trainer) fn Limits() -> impl IntoView {
    document::set_title(CLASS.limits);
    let lines = VI.lines.map(|words| view! { <li>{words}</li> });
    view! {
        <p class="back"><a href=Room::Hall.to_string()>{CLASS.classes}</a></p>
        <h1 tabindex="-1">{CLASS.limits}</h1>
        <p class="note"><strong>{VI.short}</strong></p>
        <ul class="advice">{lines.collect_view()}</ul>
    }
}
