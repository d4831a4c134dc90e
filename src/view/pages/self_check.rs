//! To be written.

use leptos::prelude::*;

use super::Missing;
use crate::view::text;

/// To be written.
#[component]
pub(in crate::view) fn SelfCheck(
    /// The id of the list; all of them where there is none.
    list: Option<String>,
) -> impl IntoView {
    let _ = list;
    view! { <Missing words=text().no_such_page/> }
}
