//! Deleting a class, asked once more.

use leptos::prelude::*;

use crate::address::Room;
use crate::browser::fragment;
use crate::quiz::class::session::SessionId;
use crate::text::trainer::class::say;
use crate::view::live;
use crate::view::trainer::desk::Desk;
use crate::view::trainer::sure::{Words, sure};

/// The button, and the question that it asks.
#[component]
pub(super) fn Delete(
    /// The class.
    id: SessionId,
    /// Results that go with it.
    results: usize,
) -> impl IntoView {
    let (asked, said) = (RwSignal::new(false), RwSignal::new(""));
    let delete = move || match Desk::here().delete(id) {
        Ok(()) => fragment::replace(&Room::Hall.to_string()),
        Err(_) => said.set(say().not_deleted),
    };
    live(move || {
        match asked.get() {
        false => view! {
            <button type="button" class="button danger" on:click=move |_| asked.set(true)>{say().delete}</button>
        }
        .into_any(),
        true => {
            let words = Words {
                sure: (say().delete_sure)(results),
                failed: said.get(),
                keep: say().keep,
                delete: say().delete_now,
            };
            sure(words, asked, delete)
        }
    }
    })
}
