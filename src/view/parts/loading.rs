//! What stands in a page's place while what it needs is on its way, or did not come.

use std::sync::Arc;

use leptos::prelude::*;

use super::picture;
use crate::bank::guide::Guide;
use crate::bank::guide::compact::Part;
use crate::browser::fetch::FetchError;
use crate::codec::Unreadable;
use crate::quiz::question::{Bank, TopicId};
use crate::view::guide::Guides;
use crate::view::shelf::{Load, LoadError, Shelf};
use crate::view::{attr, live, on, text};

/// Shows `ready` with the banks of these topics once they are all there; until then that they are
/// coming, or why they are not.
pub(in crate::view) fn with_banks(
    topics: Vec<TopicId>,
    ready: impl Fn(Vec<Arc<Bank>>) -> AnyView + Send + Sync + 'static,
) -> AnyView {
    let shelf = Shelf::here();
    loaded(false, move || shelf.load(&topics), ready, again(shelf))
}

/// As [`with_banks`], where nothing else stands on the page: so that it has a heading until then.
pub(in crate::view) fn with_banks_alone(
    topics: Vec<TopicId>,
    ready: impl Fn(Vec<Arc<Bank>>) -> AnyView + Send + Sync + 'static,
) -> AnyView {
    let shelf = Shelf::here();
    loaded(true, move || shelf.load(&topics), ready, again(shelf))
}

/// As [`with_banks_alone`], for a first lesson of this topic: with a few questions that come quickly.
pub(in crate::view) fn with_starter(
    topic: TopicId,
    ready: impl Fn(Vec<Arc<Bank>>) -> AnyView + Send + Sync + 'static,
) -> AnyView {
    let shelf = Shelf::here();
    loaded(true, move || shelf.load_starter(&topic), ready, again(shelf))
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
        loaded(false, load, move |guide| ready(guide), Callback::new(move |()| guides.try_again()))
    }
    one_kind(part, Arc::new(ready))
}

fn again(shelf: Shelf) -> Callback<()> {
    Callback::new(move |()| shelf.try_again())
}

fn loaded<R, T>(
    alone: bool,
    load: impl Fn() -> Result<R, Load<T>> + Send + Sync + 'static,
    ready: impl Fn(R) -> AnyView + Send + Sync + 'static,
    again: Callback<()>,
) -> AnyView {
    live(move || match load() {
        Ok(there) => ready(there),
        Err(Load::Failed(error)) => view! { <NotLoaded error=error again=again/> }.into_any(),
        Err(_) => view! { <Loading alone=alone/> }.into_any(),
    })
}

/// Something is coming: its shape without its words.
#[component]
pub(in crate::view) fn Loading(
    /// True where this is all that the page has; then it is its heading.
    alone: bool,
) -> impl IntoView {
    let words = text().loading;
    let words = match alone {
        true => view! { <h1>{words}</h1> }.into_any(),
        false => view! { <p>{words}</p> }.into_any(),
    };
    view! { <div class="skeleton" {..attr("aria-busy", "true")}><div role="status">{words}</div></div> }
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
        <div class="card quiet-page" role="alert">
            {picture("no-network")}
            <h1>{text().not_loaded}</h1>
            <p>{words}</p>
            <div class="actions">
                <button class="button main" {..on("click", move |_| again.run(()))}>
                    {text().try_again}
                </button>
            </div>
        </div>
    }
}
