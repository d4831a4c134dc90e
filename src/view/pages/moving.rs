//! To be written.

use leptos::prelude::*;

use super::Missing;
use crate::view::text;

/// To be written.
#[component]
pub(in crate::view) fn Move() -> impl IntoView {
    view! { <Missing words=text().no_such_page/> }
}
