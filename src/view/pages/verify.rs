//! To be written.

use leptos::prelude::*;

use super::Missing;
use crate::view::text;

/// To be written.
#[component]
pub(in crate::view) fn Verify(
    /// The code, as it stands in the address.
    code: String,
) -> impl IntoView {
    let _ = code;
    view! { <Missing words=text().no_such_page/> }
}
