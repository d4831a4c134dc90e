//! The line at the top of every page.

use leptos::prelude::*;

use crate::address::Page;
use crate::view::text;

/// The program's name, which leads home, and the way to the scores.
#[component]
pub(in crate::view) fn Header() -> impl IntoView {
    view! {
        <header class="top">
            <a class="brand" href=Page::Home.to_string()>{text().app}</a>
            <nav><a href=Page::Scores.to_string()>{text().scores}</a></nav>
        </header>
    }
}
