//! The fragment of the page's address.

use wasm_bindgen::JsValue;

use leptos::leptos_dom::helpers::window_event_listener_untyped;

/// The fragment now; empty if there is none.
pub fn now() -> String {
    web_sys::window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

/// Calls `change` whenever the fragment has changed.
pub fn on_change(change: impl Fn() + 'static) {
    window_event_listener_untyped("hashchange", move |_| change());
}

/// Goes to another fragment without leaving the present one in the history.
pub fn replace(fragment: &str) {
    if let Some(window) = web_sys::window() {
        // Fails only for an address of another origin, which a fragment is not.
        let _ = window.location().replace(fragment);
    }
}

/// Gives the page that is shown another fragment, in its place in the history too; nobody is told, so
/// the page stays as it is.
pub fn rename(fragment: &str) {
    let history = web_sys::window().and_then(|window| window.history().ok());
    if let Some(history) = history {
        // Fails only for an address of another origin, which a fragment is not.
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(fragment));
    }
}

/// Goes to another fragment; "back" leads to the present one.
pub fn go(fragment: &str) {
    if let Some(window) = web_sys::window() {
        // Fails only where the address is none, which a fragment always is.
        let _ = window.location().set_hash(fragment);
    }
}
