//! Who learns, what is kept on this device, and the ways to change that.

use leptos::prelude::*;

use crate::address::Page;
use crate::browser::learners;
use crate::text::companion::learners as people;
use crate::text::companion::settings::say;
use crate::view::notebook::Notebook;
use crate::view::parts::OfflineLine;
use crate::view::text;

/// The cards of what belongs to people, and of use without a network.
pub(super) fn kept(notebook: Notebook) -> AnyView {
    let who = match notebook.owner() {
        None => text().guest.into(),
        Some(person) if person.name.is_empty() => people::say().no_name.into(),
        Some(person) => person.name,
    };
    let size = match learners::kept_bytes() {
        Ok(bytes) => (say().stored_size)(bytes.div_ceil(1000)),
        Err(_) => say().stored_unknown.into(),
    };
    let way = |page: Page, words: &'static str| {
        view! { <p class="way"><a href=page.to_string()>{words}</a></p> }
    };
    view! {
        <section class="setting">
            <h2>{say().who}</h2>
            <p><strong><bdi>{who}</bdi></strong></p>
            {way(Page::Learners, say().who_change)}
        </section>
        <section class="setting">
            <h2>{say().stored}</h2>
            <p>{size}</p>
            {way(Page::Privacy, say().delete)}
            <OfflineLine/>
            {way(Page::Offline, say().offline)}
        </section>
    }
    .into_any()
}
