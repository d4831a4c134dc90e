//! The line at the top of every page.

use leptos::prelude::*;

use super::picture;
use crate::address::Page;
use crate::view::notebook::Notebook;
use crate::view::{all, text};

/// The program's name, which leads home; who is learning, the scores, and whom to call.
#[component]
pub(in crate::view) fn Header() -> impl IntoView {
    let who = match Notebook::here().owner() {
        None => text().guest.into(),
        Some(person) if person.name.is_empty() => text().learners.into(),
        Some(person) => person.name,
    };
    let links = [
        (Page::Learners, "who", who),
        (Page::Scores, "", text().scores.into()),
        (Page::Emergency, "emergency-link", text().emergency.into()),
    ];
    let links = links.map(|(page, class, words)| {
        let sign = (page == Page::Emergency).then(|| picture("emergency"));
        view! { <a class=class href=page.to_string()>{all(sign)}<span>{words}</span></a> }
    });
    view! {
        <header class="top">
            <a class="brand" href=Page::Home.to_string()>{text().app}</a>
            <nav>{all(links)}</nav>
        </header>
    }
}
