//! To be written.

use leptos::prelude::*;

use super::Missing;
use crate::quiz::question::TopicId;
use crate::view::text;

/// To be written.
#[component]
pub(in crate::view) fn Reminders(
    /// The topic.
    topic: TopicId,
) -> impl IntoView {
    let _ = topic;
    view! { <Missing words=text().no_such_page/> }
}
