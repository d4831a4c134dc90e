//! What is kept of people, where, for how long, and deleting all of it.

mod delete;

use leptos::prelude::*;

use crate::address::Page;
use crate::text::companion::privacy::say;
use crate::view::{live, text};
use delete::{Delete, Stage, ended};

/// The page of what is kept of people.
#[component]
pub(in crate::view) fn Privacy() -> impl IntoView {
    let stage = RwSignal::new(Stage::Calm);
    live(move || match stage.get() {
        Stage::Ended(left) => ended(left),
        _ => {
            let lines = say().about.map(|words| view! { <li>{words}</li> });
            view! {
                <h1 tabindex="-1">{text().privacy}</h1>
                <ol class="how">{lines.collect_view()}</ol>
                <h2>{say().delete}</h2>
                <p><a class="button link" href=Page::Learners.to_string()>{say().delete_one}</a></p>
                <Delete stage=stage/>
            }
            .into_any()
        }
    })
}
