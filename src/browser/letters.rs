//! Letters as large as there is room for. How wide words are, only the browser knows.

use leptos::leptos_dom::helpers::{
    WindowListenerHandle, request_animation_frame, window_event_listener_untyped,
};

use web_sys::Element;

/// Before the view that is being drawn is seen: gives the element that `whole` selects the largest size, from
/// `largest` down to `smallest` (a larger number, in its attribute `data-size`), in which all that is in
/// `part` and beside it is seen without scrolling.
pub fn fit(whole: &'static str, part: &'static str, largest: usize, smallest: usize) {
    request_animation_frame(move || {
        let page = web_sys::window().and_then(|window| window.document());
        let find = |selector: &str| page.as_ref()?.query_selector(selector).ok()?;
        let Some(whole) = find(whole) else { return };
        for size in largest..=smallest {
            // Fails only for a name that no attribute can have.
            let _ = whole.set_attribute("data-size", &size.to_string());
            let over = |it: &Element| it.scroll_height() > it.client_height();
            if !over(&whole) && !find(part).as_ref().is_some_and(over) {
                return;
            }
        }
    });
}

/// Calls `change` whenever the page has another size, until the handle is removed.
pub fn on_resize(change: impl Fn() + 'static) -> WindowListenerHandle {
    window_event_listener_untyped("resize", move |_| change())
}
