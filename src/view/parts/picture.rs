//! The pictures that stand in the page: of the topics, of what the program offers, and of quiet pages.

use leptos::prelude::*;

/// The picture of this name, in the colours of where it stands. It only repeats what the words beside it
/// say, so it is hidden from those who cannot see it. The build knows which there are
/// (`xtask/src/site/sprite.rs`).
pub(in crate::view) fn picture(name: &str) -> AnyView {
    let href = format!("#p-{name}");
    view! { <svg class="pic" aria-hidden="true"><use href=href/></svg> }.into_any()
}
