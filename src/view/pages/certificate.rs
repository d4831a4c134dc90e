//! To be written.

use leptos::prelude::*;

use super::Missing;
use crate::quiz::attempt::AttemptId;
use crate::view::text;

/// To be written.
#[component]
pub(in crate::view) fn Certificate(
    /// The passed exam.
    id: AttemptId,
) -> impl IntoView {
    let _ = id;
    view! { <Missing words=text().no_such_page/> }
}
