//! What stands in a page's place while what it needs is on its way, or did not come.

use std::sync::Arc;

use leptos::prelude::*;

use crate::bank::guide::Guide;
use crate::bank::guide::compact::Part;
use crate::browser::fetch::FetchError;
use crate::codec::Unreadable;
use crate::quiz::question::{Bank, TopicId};
use crate::view::guide::Guides;
use crate::view::shelf::{Load, LoadError, Shelf};
use crate::view::{live, text};

/// Shows `ready` with the banks of these topics once they are all there; until then that they are
/// coming, or why they are not.
pub(in crate::view) fn with_banks(
    topics: Vec<TopicId>,
    ready: impl Fn(Vec<Arc<Bank>>) -> AnyView + Send + Sync + 'static,
) -> AnyView {
    let shelf = Shelf::here();
    loaded(move || shelf.load(&topics), ready, again(shelf))
}

/// As [`with_banks`], for a first lesson of this topic: with a few questions that come quickly.
pub(in crate::view) fn with_starter(
    topic: TopicId,
    ready: impl Fn(Vec<Arc<Bank>>) -> AnyView + Send + Sync + 'static,
) -> AnyView {
    let shelf = Shelf::here();
    loaded(move || shelf.load_starter(&topic), ready, again(shelf))
}

/// As [`with_banks`], with a part of the guide.
pub(in crate::view) fn with_guide(
    part: Part,
    ready: impl Fn(Arc<Guide>) -> AnyView + Send + Sync + 'static,
) -> AnyView {
    // As in `live`: compiled once.
    fn one_kind(part: Part, ready: Arc<dyn Fn(Arc<Guide>) -> AnyView + Send + Sync>) -> AnyView {
        let guides = Guides::here();
        let load = move || match guides.get(&part) {
            Load::Ready(guide) => Ok(guide),
            other => Err(other),
        };
        loaded(load, move |guide| ready(guide), Callback::new(move |()| guides.try_again()))
    }
    one_kind(part, Arc::new(ready))
}

fn again(shelf: Shelf) -> Callback<()> {
    Callback::new(move |()| shelf.try_again())
}

fn loaded<R, T>(
    load: impl Fn() -> Result<R, Load<T>> + Send + Sync + 'static,
    ready: impl Fn(R) -> AnyView + Send + Sync + 'static,
    again: Callback<()>,
) -> AnyView {
    live(move || match load() {
        Ok(there) => ready(there),
        Err(Load::Failed(error)) => view! { <NotLoaded error=error again=again/> }.into_any(),
        Err(_) => view! { <Loading/> }.into_any(),
    })
}

/// Something is coming: its shape without its words.
#[component]
pub(in crate::view) fn Loading() -> impl IntoView {
    view! {
        <div class="card skeleton" aria-busy="true">
            <p role="status">{text().loading}</p>
        </div>
    }
}

/// Something did not come: why, and what to do.
#[component]
pub(in crate::view) fn NotLoaded(
    /// What went wrong.
    error: LoadError,
    /// Asks for it again.
    again: Callback<()>,
) -> impl IntoView {
    let words = match error {
        LoadError::Fetch(FetchError::NoNetwork) => text().no_network,
        LoadError::Fetch(FetchError::NotThere) => text().not_there,
        LoadError::Fetch(FetchError::Cut) | LoadError::Read(Unreadable::Broken) => {
            text().broken_bank
        }
        LoadError::Read(Unreadable::Newer(_)) => text().newer_bank,
    };
    view! {
        <div class="card" role="alert">
            <h1>{text().not_loaded}</h1>
            <p>{words}</p>
            <div class="actions">
                <button class="button main" on:click=move |_| again.run(())>
                    {text().try_again}
                </button>
            </div>
        </div>
    }
}
