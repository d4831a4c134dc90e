//! Keys that are meant for the whole page and for nothing in it.

use leptos::leptos_dom::helpers::{
    WindowListenerHandle, window_event_listener, window_event_listener_untyped,
};
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, KeyboardEvent};

/// Where the focus is when a key is pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Focus {
    /// On nothing that a key acts on.
    Nowhere,
    /// On a button or a link, where Space and Enter press it.
    Button,
    /// In a field, where all keys write.
    Field,
}

fn focused() -> Option<HtmlElement> {
    let page = web_sys::window()?.document()?;
    page.active_element()?.dyn_into().ok()
}

fn focus() -> Focus {
    match focused().map(|it| it.tag_name()).as_deref() {
        Some("INPUT" | "SELECT" | "TEXTAREA") => Focus::Field,
        Some("BUTTON" | "A" | "SUMMARY") => Focus::Button,
        _ => Focus::Nowhere,
    }
}

/// Calls `press` with the place of each key that is pressed (its `code`), whether Shift is held with it, and where
/// the focus is, until the handle is removed. Where it returns true, the browser does nothing with the key.
/// Keys with Ctrl, Alt or the like are the browser's.
pub fn on_key(press: impl Fn(&str, bool, Focus) -> bool + 'static) -> WindowListenerHandle {
    window_event_listener(leptos::ev::keydown, move |event: KeyboardEvent| {
        let foreign = event.ctrl_key() || event.alt_key() || event.meta_key();
        if !foreign && press(&event.code(), event.shift_key(), focus()) {
            event.prevent_default();
        }
    })
}

/// Takes the focus from a button once a finger or the mouse has pressed it: the next key is meant for the page.
/// Who goes by the keyboard stays where they are. Until the handle is removed.
pub fn frees_pressed_buttons() -> WindowListenerHandle {
    window_event_listener(leptos::ev::click, move |event| {
        if event.detail() > 0
            && focus() == Focus::Button
            && let Some(pressed) = focused()
        {
            // Fails only for what has no focus.
            let _ = pressed.blur();
        }
    })
}

/// Calls `moved` whenever a pointer moves or touches the page, until the handles are removed.
pub fn on_pointer(moved: impl Fn() + Clone + 'static) -> [WindowListenerHandle; 2] {
    ["pointermove", "pointerdown"].map(|name| {
        let moved = moved.clone();
        window_event_listener_untyped(name, move |_| moved())
    })
}
