//! The page that the program stands in.

use leptos::leptos_dom::helpers::{window_event_listener, window_event_listener_untyped};

/// The content of `<meta name="…">`.
pub fn meta(name: &str) -> Option<String> {
    let page = web_sys::window()?.document()?;
    page.query_selector(&format!("meta[name={name}]")).ok()??.get_attribute("content")
}

/// Sets the title that the browser shows.
pub fn set_title(title: &str) {
    if let Some(page) = web_sys::window().and_then(|window| window.document()) {
        page.set_title(title);
    }
}

/// Calls `pause` when the page may be about to go: hidden, closed, put to sleep. Phones end hidden
/// pages without another word.
pub fn on_pause(pause: impl Fn() + Clone + 'static) {
    let hide = pause.clone();
    window_event_listener_untyped("pagehide", move |_| hide());
    window_event_listener(leptos::ev::visibilitychange, move |_| pause());
}

/// Scrolls to the top of the page.
pub fn scroll_up() {
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}
