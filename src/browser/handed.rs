//! A text that a page hands to the one that takes its place when it is loaded again. It lies in the
//! tab's history, where it outlives the page also if the browser keeps nothing.

use wasm_bindgen::JsValue;

/// Leaves a text for the next page at this address in this tab.
pub fn leave(text: &str) {
    put(&text.into());
}

/// What the page before has left, if anything. Only once: whoever comes later finds nothing.
pub fn take() -> Option<String> {
    let text = web_sys::window()?.history().ok()?.state().ok()?.as_string()?;
    put(&JsValue::NULL);
    Some(text)
}

fn put(state: &JsValue) {
    if let Some(history) = web_sys::window().and_then(|window| window.history().ok()) {
        // Fails for more than a browser takes: then nothing is handed over.
        let _ = history.replace_state(state, "");
    }
}
