//! What an app makes known to all its views, without the price of asking for it: Leptos's `expect_context` prints
//! places and types for programmers, and with them came 4.0 kB of compressed wasm (`docs/performance.md`).

use leptos::prelude::*;

/// What the app has provided.
///
/// # Panics
/// It has not; each app provides all that its views ask for before it draws the first.
pub(super) fn provided<T: Clone + 'static>() -> T {
    use_context().unwrap_or_else(|| unreachable!("not provided"))
}
