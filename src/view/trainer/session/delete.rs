//! Deleting a class, asked once more.

use leptos::prelude::*;

use crate::address::Room;
use crate::browser::fragment;
use crate::quiz::class::session::SessionId;
use crate::text::trainer::class::VI;
use crate::view::live;
use crate::view::trainer::desk::Desk;

/// The button, and the question that it asks.
#[component]
pub(super) fn Delete(
    /// The class.
    id: SessionId,
    /// Results that go with it.
    results: usize,
) -> impl IntoView {
    let (asked, said) = (RwSignal::new(false), RwSignal::new(""));
    let delete = move |_| match Desk::here().delete(id) {
        Ok(()) => fragment::replace(&Room::Hall.to_string()),
        Err(_) => said.set(VI.not_deleted),
    };
    live(move || {
        match asked.get() {
        false => view! {
            <button type="button" class="button danger" on:click=move |_| asked.set(true)>{VI.delete}</button>
        }
        .into_any(),
        true => view! {
            <div class="note" role="alert">
                <p><strong>{(VI.delete_sure)(results)}</strong></p>
                <p class="wrong-code">{said.get()}</p>
                <div class="actions">
                    <button type="button" class="button main" on:click=move |_| asked.set(false)>{VI.keep}</button>
                    <button type="button" class="button danger" on:click=delete>{VI.delete_now}</button>
                </div>
            </div>
        }
        .into_any(),
    }
    })
}
