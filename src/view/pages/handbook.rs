//! To be written.

use leptos::prelude::*;

use super::Missing;
use crate::quiz::question::TopicId;
use crate::view::text;

/// To be written.
#[component]
pub(in crate::view) fn Handbook(
    /// The card that was asked for; all of them where none was.
    card: Option<(TopicId, String)>,
) -> impl IntoView {
    let _ = card;
    view! { <Missing words=text().no_such_page/> }
}
