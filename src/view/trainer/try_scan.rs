//! Trying the camera before class: what it reads, and whether that is a code of this program.

use leptos::prelude::*;

use super::pictures::Pictures;
use super::scan::{Scan, Told};
use crate::address::{Page, Room};
use crate::browser::{document, share};
use crate::exchange::{handing, transfer};
use crate::text::trainer::class::say as class_text;
use crate::text::trainer::scan::say;
use crate::view::live;

/// What was read is shown and not kept.
#[component]
pub(super) fn TryScan() -> impl IntoView {
    document::set_title(say().trying);
    let texts = RwSignal::new(Vec::<String>::new());
    let take = move |text: String| {
        let known = texts.with_untracked(|texts| texts.contains(&text));
        let ours = is_ours(&text);
        // What was read last stands first.
        texts.update(|texts| {
            texts.retain(|one| *one != text);
            texts.insert(0, text);
        });
        match (known, ours) {
            (true, _) => Told::Known,
            (false, true) => Told::New,
            (false, false) => Told::Refused,
        }
    };
    let on_texts = Callback::new(move |texts: Vec<String>| {
        for text in texts {
            take(text);
        }
    });
    view! {
        <p class="back"><a href=Room::Hall.to_string()>{class_text().classes}</a></p>
        <h1 tabindex="-1">{say().trying}</h1>
        <p>{say().trying_about}</p>
        <Scan on_text=Callback::new(take)/>
        {live(move || last(&texts.get()))}
        <Pictures on_texts=on_texts/>
    }
}

/// The code that was read last, and how many there were.
fn last(texts: &[String]) -> AnyView {
    let Some(text) = texts.first() else { return ().into_any() };
    let what = if is_ours(text) { say().ours } else { say().foreign };
    let (text, count) = (text.clone(), (say().read_so_far)(texts.len()));
    view! {
        <div class="card">
            <p><strong>{what}</strong></p>
            <p class="code-text" dir="auto">{text}</p>
            <p class="quiet">{count}</p>
        </div>
    }
    .into_any()
}

/// Whether the code is of this program: a record, a result of a class, the way to a page of it wherever it stands, or to this place.
fn is_ours(text: &str) -> bool {
    let page = text.split_once('#').map(|(_, fragment)| Page::of(fragment));
    let here = share::address_of(&Page::Home);
    let place = here.as_deref().and_then(|here| here.rsplit_once("/trainer"));
    text.starts_with(transfer::PREFIX)
        || handing::begins_as_result(text)
        || page.is_some_and(|page| !matches!(page, Page::Missing | Page::Home))
        || place.is_some_and(|(place, _)| text.starts_with(place))
}
