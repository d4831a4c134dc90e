//! The trainer's door. Its rooms are still being built; it says so.

use leptos::prelude::*;

use super::text;

/// The trainer's app.
#[component]
pub fn Trainer() -> impl IntoView {
    view! {
        <main>
            <h1>{text().trainer_title}</h1>
            <p>{text().trainer_coming}</p>
            <p><a class="button" href="./index.html">{text().to_worker}</a></p>
        </main>
    }
}
