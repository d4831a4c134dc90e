//! Parts of a page that a person looks at last. What is drawn at once keeps a slow phone from answering for as long as all of it
//! takes; so the rest comes in frames of its own. The figures are in `docs/performance.md`.

use leptos::prelude::*;

use super::live;
use crate::browser::document;

/// A part that is drawn behind the frame with what stands around it, or so many frames later.
pub(super) fn later(frames: usize, draw: impl Fn() -> AnyView + Send + Sync + 'static) -> AnyView {
    let due = RwSignal::new(false);
    document::behind_frame(frames, move || {
        // Whoever has left the page by then needs nothing of it.
        due.try_set(true);
    });
    live(move || if due.get() { draw() } else { ().into_any() })
}
