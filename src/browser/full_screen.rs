//! The whole screen for the page. Not every browser has that for pages (iPhones have not), and a server may
//! forbid it.

use leptos::leptos_dom::helpers::{WindowListenerHandle, window_event_listener_untyped};
use web_sys::Document;

fn page() -> Option<Document> {
    web_sys::window()?.document()
}

/// True where the page can have it.
pub fn can() -> bool {
    let named = |page: &Document| js_sys::Reflect::get(page, &"fullscreenEnabled".into());
    page().and_then(|page| named(&page).ok()).is_some_and(|can| can.is_truthy())
}

/// True where the page has it.
pub fn is_on() -> bool {
    can() && page().is_some_and(|page| page.fullscreen_element().is_some())
}

/// Asks for it, or gives it back. Only where a person has just pressed something.
pub fn toggle() {
    if let Some(page) = page().filter(|_| can()) {
        match (is_on(), page.document_element()) {
            (true, _) => page.exit_fullscreen(),
            // Where the browser refuses, the page stays as it is.
            (false, Some(all)) => drop(all.request_fullscreen()),
            (false, None) => {}
        }
    }
}

/// Gives it back.
pub fn leave() {
    if is_on() {
        toggle();
    }
}

/// Calls `change` whenever the page has got it or lost it, until the handle is removed.
pub fn on_change(change: impl Fn() + 'static) -> WindowListenerHandle {
    // Such an event goes up from the page to the window.
    window_event_listener_untyped("fullscreenchange", move |_| change())
}
