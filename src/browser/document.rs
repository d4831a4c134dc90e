//! The page that the program stands in.

use leptos::leptos_dom::helpers::{
    request_animation_frame, window_event_listener, window_event_listener_untyped,
};
use wasm_bindgen::JsCast;
use web_sys::{FocusOptions, HtmlElement};

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

/// Moves the focus to the page's heading, once the view that is being drawn stands in the page:
/// whoever reads by ear or by keyboard is led to what is new.
pub fn focus_heading() {
    request_animation_frame(|| {
        let page = web_sys::window().and_then(|window| window.document());
        let heading = page.and_then(|page| page.query_selector("main h1").ok().flatten());
        if let Some(heading) = heading.and_then(|heading| heading.dyn_into::<HtmlElement>().ok()) {
            let quietly = FocusOptions::new();
            // The page stands where it should; a late jump would move a button from under a thumb.
            quietly.set_prevent_scroll(true);
            // A heading that is gone again cannot take the focus, and need not.
            let _ = heading.focus_with_options(&quietly);
        }
    });
}

/// Scrolls to the top of the page.
pub fn scroll_up() {
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}
