//! An address that leads nowhere.

use leptos::prelude::*;

use crate::address::Page;
use crate::view::parts::picture;
use crate::view::text;

/// Says what is missing, and the way home.
#[component]
pub(in crate::view) fn Missing(
    /// What there is not.
    words: &'static str,
) -> impl IntoView {
    view! {
        <div class="card quiet-page">
            {picture("lost")}
            <h1>{words}</h1>
            <div class="actions">
                <a class="button main" href=Page::Home.to_string()>{text().go_home}</a>
            </div>
        </div>
    }
}
