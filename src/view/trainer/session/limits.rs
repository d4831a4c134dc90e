//! What a result proves, and what it does not.

use leptos::prelude::*;

use crate::address::Room;
use crate::browser::document;
use crate::text::trainer::class::say as class_text;
use crate::text::trainer::limits::say;

/// The page of limits.
#[component]
pub(in crate::view::trainer) fn Limits() -> impl IntoView {
    document::set_title(class_text().limits);
    let lines = say().lines.map(|words| view! { <li>{words}</li> });
    view! {
        <p class="back"><a href=Room::Hall.to_string()>{class_text().classes}</a></p>
        <h1 tabindex="-1">{class_text().limits}</h1>
        <p class="note"><strong>{say().short}</strong></p>
        <ul class="advice">{lines.collect_view()}</ul>
    }
}
