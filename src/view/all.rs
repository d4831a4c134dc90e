//! Several views, or one that may be missing, as one kind of view. Leptos compiles its lists and its `Option`s anew for every
//! type that stands in them; the figures are in `docs/performance.md`.

use leptos::prelude::*;

/// All of these, one after the other.
pub(super) fn all<V: IntoView + 'static>(views: impl IntoIterator<Item = V>) -> AnyView {
    let mut all = Vec::new();
    for view in views {
        all.push(view.into_any());
    }
    all.into_any()
}
