//! Something that is shown when somebody asks for it.

use leptos::prelude::*;

use crate::view::live;

/// A line that opens; `body` is drawn when it does.
pub(in crate::view) fn unfold(
    class: &'static str,
    line: AnyView,
    body: impl Fn() -> AnyView + Send + Sync + 'static,
) -> AnyView {
    let opened = RwSignal::new(false);
    let toggle = move |event: leptos::ev::Event| {
        let open = event_target::<web_sys::Element>(&event).has_attribute("open");
        if open != opened.get_untracked() {
            opened.set(open);
        }
    };
    // Also set by us: where another line is drawn in the place of an open one, it is closed.
    view! {
        <details class=class prop:open=move || opened.get() on:toggle=toggle>
            <summary>{line}</summary>
            {live(move || opened.get().then(&body).into_any())}
        </details>
    }
    .into_any()
}
