//! The trainer's door. Its rooms are still being built; it says so.

use leptos::prelude::*;

use super::text;

/// The trainer's app.
#[component]
pub fn Trainer() -> impl IntoView {
    view! {
        <header class="top"><span class="brand">{text().app}</span></header>
        <main class="card">
            <h1>{text().trainer_title}</h1>
            <p>{text().trainer_coming}</p>
            <div class="actions">
                <a class="button main" href="./index.html">{text().to_worker}</a>
            </div>
        </main>
    }
}
