//! How the program looks, sounds and speaks on this device: what was chosen, and putting it on.

use leptos::leptos_dom::helpers::{WindowListenerHandle, window_event_listener_untyped};

use super::local::LocalStore;
use crate::storage::preferences::{self, Preferences, Size, Theme};
use crate::storage::store::StoreError;

/// What is chosen on this device.
pub fn chosen() -> Preferences {
    preferences::read(&LocalStore::lasting())
}

/// Keeps what is chosen.
///
/// # Errors
/// [`StoreError`]; then it lasts as long as the page.
pub fn keep(all: &Preferences) -> Result<(), StoreError> {
    preferences::keep(&LocalStore::lasting(), all)
}

/// Puts it on the page, as the start script does (`shell/face.js`), which knows only what is kept.
pub fn wear(all: &Preferences) {
    let size = (all.size != Size::Usual).then(|| all.size.code());
    let theme = (all.theme != Theme::System).then(|| all.theme.code());
    let page = web_sys::window().and_then(|window| window.document());
    let Some(root) = page.and_then(|page| page.document_element()) else { return };
    for (name, value) in [("data-size", size), ("data-theme", theme)] {
        // Fail only for a name that is none.
        let _ = match value {
            Some(value) => root.set_attribute(name, value),
            None => root.remove_attribute(name),
        };
    }
    if let Some(language) = all.language {
        let _ = root.set_attribute("lang", language.code());
    }
}

/// Calls `change` whenever another tab has chosen, or has deleted everything, until the handle is removed.
pub fn on_change(change: impl Fn() + 'static) -> WindowListenerHandle {
    window_event_listener_untyped("storage", move |event| {
        let key = js_sys::Reflect::get(&event, &"key".into()).ok().and_then(|key| key.as_string());
        if key.is_none_or(|key| preferences::is_here(&key)) {
            change();
        }
    })
}

/// True where the browser can make the device tremble.
pub fn can_tremble() -> bool {
    let navigator = web_sys::window().map(|window| window.navigator());
    let there = navigator.map(|it| js_sys::Reflect::get(&it, &"vibrate".into()));
    there.and_then(Result::ok).is_some_and(|it| it.is_function())
}
