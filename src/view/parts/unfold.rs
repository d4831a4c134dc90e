//! Something that is shown when somebody asks for it.

use std::sync::Arc;

use leptos::prelude::*;

use super::written;
use crate::text::language::{self, Language};
use crate::view::live;

/// A line, with a quieter one below it where there is more to say; `body` is drawn when it is opened.
pub(in crate::view) fn unfold(
    class: &'static str,
    line: String,
    more: Option<String>,
    body: impl Fn() -> AnyView + Send + Sync + 'static,
) -> AnyView {
    unfold_in(language::now(), class, line, more, body)
}

/// The same with a line that is written in this language.
pub(in crate::view) fn unfold_in(
    language: Language,
    class: &'static str,
    line: String,
    more: Option<String>,
    body: impl Fn() -> AnyView + Send + Sync + 'static,
) -> AnyView {
    // As in `live`: its markup is compiled once.
    fn one_kind(
        language: Language,
        class: &'static str,
        line: String,
        more: Option<String>,
        body: Arc<dyn Fn() -> AnyView + Send + Sync>,
    ) -> AnyView {
        let opened = RwSignal::new(false);
        let toggle = move |event: leptos::ev::Event| {
            let open = event_target::<web_sys::Element>(&event).has_attribute("open");
            if open != opened.get_untracked() {
                opened.set(open);
            }
        };
        // Drawn again as a whole: where another line takes the place of an open one, it is closed.
        live(move || {
            let open = opened.get();
            let line = written(language, line.clone().into_any());
            let more = more.clone().map(|more| view! { <span class="quiet">{more}</span> });
            view! {
                <details class=class open=open on:toggle=toggle>
                    <summary><span>{line}</span>{more}</summary>
                    {open.then(|| body())}
                </details>
            }
            .into_any()
        })
    }
    one_kind(language, class, line, more, Arc::new(body))
}
