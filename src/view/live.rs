//! Parts of a view that change, without their price. Leptos compiles its machinery of change anew
//! for every closure that stands in a view, and that of `Signal` and `Memo` for every type in them:
//! in this app that was a tenth of the compressed wasm. So a part that changes is drawn again as a
//! whole, by one kind of closure; Leptos then patches only what is different. The figures are in
//! `docs/performance.md`.

use std::sync::Arc;

use leptos::prelude::*;

/// A part that is drawn again whenever a signal that it reads has changed.
pub(super) fn live(draw: impl Fn() -> AnyView + Send + Sync + 'static) -> AnyView {
    fn one_kind(draw: Arc<dyn Fn() -> AnyView + Send + Sync>) -> AnyView {
        (move || draw()).into_any()
    }
    one_kind(Arc::new(draw))
}
