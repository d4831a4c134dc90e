//! The browser's storage, as the place where things are kept.

use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DomException, Storage};

use crate::storage::store::{Names, Store, StoreError};

#[wasm_bindgen]
extern "C" {
    /// In `shell/mirror.js`: puts a text that is kept into a second place, or takes it away there.
    #[wasm_bindgen(catch, js_name = canhGiacMirror)]
    fn mirror(key: &str, text: Option<&str>) -> Result<(), JsValue>;
}

/// One of the browser's two storages, or none where it does not even show it to us.
#[derive(Clone, Debug)]
pub struct LocalStore {
    storage: Option<Storage>,
    lasting: bool,
}

impl LocalStore {
    /// What lasts: the local storage.
    pub fn lasting() -> LocalStore {
        let storage = web_sys::window().and_then(|window| window.local_storage().ok().flatten());
        LocalStore { storage, lasting: true }
    }

    /// What goes with the tab: the session storage.
    pub fn passing() -> LocalStore {
        let storage = web_sys::window().and_then(|window| window.session_storage().ok().flatten());
        LocalStore { storage, lasting: false }
    }

    fn raw(&self) -> Result<&Storage, StoreError> {
        self.storage.as_ref().ok_or(StoreError::Blocked)
    }

    fn mirror(&self, key: &str, text: Option<&str>) {
        if self.lasting {
            // Where the page has no second place, as in a test, the first one has to do.
            let _ = mirror(key, text);
        }
    }
}

impl Store for LocalStore {
    fn get(&self, key: &str) -> Result<Option<String>, StoreError> {
        self.raw()?.get_item(key).map_err(why)
    }

    fn set(&self, key: &str, value: &str) -> Result<(), StoreError> {
        self.raw()?.set_item(key, value).map_err(why)?;
        self.mirror(key, Some(value));
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), StoreError> {
        self.raw()?.remove_item(key).map_err(why)?;
        self.mirror(key, None);
        Ok(())
    }
}

impl Names for LocalStore {
    fn names(&self) -> Result<Vec<String>, StoreError> {
        let store = self.raw()?;
        let mut names = Vec::new();
        for place in 0..store.length().map_err(why)? {
            names.extend(store.key(place).map_err(why)?);
        }
        Ok(names)
    }
}

/// Browsers say "no room" by name; Firefox has a name of its own.
fn why(error: JsValue) -> StoreError {
    let name = error.dyn_ref::<DomException>().map(DomException::name).unwrap_or_default();
    match name.as_str() {
        "QuotaExceededError" | "NS_ERROR_DOM_QUOTA_REACHED" => StoreError::Full,
        _ => StoreError::Blocked,
    }
}
