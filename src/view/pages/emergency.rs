//! Whom to call.

use leptos::prelude::*;

use crate::browser::{document, emergency};

/// The emergency numbers: they stand in the page below all views, and are shown as long as this page is.
#[component]
pub(in crate::view) fn Emergency() -> impl IntoView {
    emergency::show();
    document::focus_on("#khan-cap h1");
    on_cleanup(emergency::hide);
}
